/** Every rule, by what it is about. */
import type { Rule } from "../rule.ts";
import { adjectivePositionRules } from "./adjective-position.ts";
import { adjectiveRules } from "./adjectives.ts";
import { adverbFormRules } from "./adverb-or-adjective.ts";
import { agreementRules } from "./agreement.ts";
import { alternationRules } from "./alternations.ts";
import { anaphoraRules } from "./anaphora.ts";
import { articleRules } from "./articles.ts";
import { aspectRules } from "./aspect.ts";
import { auxiliaryRules } from "./auxiliaries.ts";
import { bindingRules } from "./binding.ts";
import { clauseEdgeRules } from "./clause-edge.ts";
import { clauseRules } from "./clauses.ts";
import { comparisonRules } from "./comparison.ts";
import { complementClauseRules } from "./complement-clauses.ts";
import { controlRules } from "./control.ts";
import { coordinationRules } from "./coordination.ts";
import { correlativeRules } from "./correlatives.ts";
import { degreeRules } from "./degree.ts";
import { determinerFormRules } from "./determiner-forms.ts";
import { determinerRules } from "./determiners.ts";
import { ellipsisRules } from "./ellipsis.ts";
import { finitenessRules } from "./finiteness.ts";
import { gapRules } from "./gaps.ts";
import { inversionRules } from "./inversion.ts";
import { irregularRules } from "./irregular.ts";
import { missingDeterminerRules } from "./missing-determiners.ts";
import { missingObjectRules } from "./missing-objects.ts";
import { missingVerbRules } from "./missing-verb.ts";
import { objectRules } from "./objects.ts";
import { passiveRules } from "./passives.ts";
import { phraseOrderRules } from "./phrase-order.ts";
import { polarityRules } from "./polarity.ts";
import { possessorRules } from "./possessors.ts";
import { predicateRules } from "./predicates.ts";
import { prepositionRules } from "./prepositions.ts";
import { pronounRules } from "./pronouns.ts";
import { quantifierRules } from "./quantifiers.ts";
import { questionRules } from "./questions.ts";
import { relativeWordRules } from "./relative-words.ts";
import { relativeClauseRules } from "./relatives.ts";
import { repetitionRules } from "./repetition.ts";
import { selectionRules } from "./selection.ts";
import { sequenceRules } from "./sequence.ts";
import { tagQuestionRules } from "./tag-questions.ts";
import { toughRules } from "./tough.ts";
import { verbComplementRules } from "./verb-complements.ts";
import { verbFormRules } from "./verb-forms.ts";
import { wordOrderRules } from "./word-order.ts";

export const RULES: readonly Rule[] = [
	...agreementRules,
	...anaphoraRules,
	...articleRules,
	...missingDeterminerRules,
	...possessorRules,
	...pronounRules,
	...bindingRules,
	...correlativeRules,
	...determinerRules,
	...determinerFormRules,
	...verbFormRules,
	...gapRules,
	...questionRules,
	...tagQuestionRules,
	...relativeWordRules,
	...auxiliaryRules,
	...irregularRules,
	...repetitionRules,
	...comparisonRules,
	...coordinationRules,
	...wordOrderRules,
	...phraseOrderRules,
	...finitenessRules,
	...polarityRules,
	...quantifierRules,
	...ellipsisRules,
	...objectRules,
	...alternationRules,
	...adjectiveRules,
	...prepositionRules,
	...missingObjectRules,
	...passiveRules,
	...complementClauseRules,
	...verbComplementRules,
	...predicateRules,
	...degreeRules,
	...adjectivePositionRules,
	...sequenceRules,
	...aspectRules,
	...relativeClauseRules,
	...inversionRules,
	...clauseEdgeRules,
	...adverbFormRules,
	...controlRules,
	...toughRules,
	...selectionRules,
	...missingVerbRules,
	...clauseRules,
];
