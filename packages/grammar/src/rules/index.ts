/** Every rule, by what it is about. */
import type { Rule } from "../rule.ts";
import { agreementRules } from "./agreement.ts";
import { anaphoraRules } from "./anaphora.ts";
import { pronounRules } from "./pronouns.ts";
import { articleRules } from "./articles.ts";
import { bindingRules } from "./binding.ts";
import { correlativeRules } from "./correlatives.ts";
import { determinerRules } from "./determiners.ts";
import { gapRules } from "./gaps.ts";
import { verbFormRules } from "./verb-forms.ts";
import { auxiliaryRules } from "./auxiliaries.ts";
import { irregularRules } from "./irregular.ts";
import { repetitionRules } from "./repetition.ts";
import { comparisonRules } from "./comparison.ts";
import { coordinationRules } from "./coordination.ts";
import { finitenessRules } from "./finiteness.ts";
import { wordOrderRules } from "./word-order.ts";
import { phraseOrderRules } from "./phrase-order.ts";
import { ellipsisRules } from "./ellipsis.ts";
import { polarityRules } from "./polarity.ts";
import { quantifierRules } from "./quantifiers.ts";
import { complementRules } from "./complements.ts";
import { objectRules } from "./objects.ts";
import { prepositionRules } from "./prepositions.ts";

export const RULES: readonly Rule[] = [...agreementRules, ...anaphoraRules, ...articleRules, ...pronounRules, ...bindingRules, ...correlativeRules, ...determinerRules, ...verbFormRules, ...gapRules, ...auxiliaryRules, ...irregularRules, ...repetitionRules, ...comparisonRules, ...coordinationRules, ...wordOrderRules, ...phraseOrderRules, ...finitenessRules, ...polarityRules, ...quantifierRules, ...ellipsisRules, ...objectRules, ...prepositionRules, ...complementRules];
