/** Every construction, in the order in which they are asked. */
import type { Move } from "../plan/moves.ts";
import type { Offer } from "../plan/slots.ts";
import * as adjectives from "./adjectives.ts";
import * as adverbs from "./adverbs.ts";
import * as ago from "./ago.ts";
import * as articles from "./articles.ts";
import * as askedFor from "./asked-for.ts";
import * as clauses from "./clauses.ts";
import * as clock from "./clock.ts";
import * as comparisons from "./comparisons.ts";
import * as compounds from "./compounds.ts";
import * as determiners from "./determiners.ts";
import * as ellipsis from "./ellipsis.ts";
import * as exclamations from "./exclamations.ts";
import * as freeChoice from "./free-choice.ts";
import * as infinitives from "./infinitives.ts";
import * as interrogatives from "./interrogatives.ts";
import * as leftOut from "./left-out.ts";
import * as linked from "./linked.ts";
import * as modals from "./modals.ts";
import * as negation from "./negation.ts";
import * as nouns from "./nouns.ts";
import * as numbers from "./numbers.ts";
import * as objects from "./objects.ts";
import * as particles from "./particles.ts";
import * as politeness from "./politeness.ts";
import * as possessors from "./possessors.ts";
import * as predicateParticles from "./predicate-particles.ts";
import * as prepositions from "./prepositions.ts";
import * as pronouns from "./pronouns.ts";
import * as quantities from "./quantities.ts";
import * as questions from "./questions.ts";
import * as recent from "./recent.ts";
import * as relatives from "./relatives.ts";
import * as shared from "./shared-subjects.ts";
import * as spelling from "./spelling.ts";
import * as states from "./states.ts";
import * as stranded from "./stranded.ts";
import * as told from "./told.ts";
import * as units from "./units.ts";
import * as verbs from "./verbs.ts";
import * as wishes from "./wishes.ts";

export const OFFERS: readonly Offer[] = [
	...spelling.offers,
	...leftOut.offers,
	...comparisons.early,
	...ellipsis.offers,
	...exclamations.offers,
	...askedFor.offers,
	...interrogatives.offers,
	...questions.offers,
	...shared.offers,
	...negation.first,
	...relatives.offers,
	...clauses.offers,
	...pronouns.early,
	...negation.early,
	...modals.offers,
	...clock.offers,
	...objects.offers,
	...units.inside,
	...states.early,
	...adverbs.early,
	...units.offers,
	...comparisons.offers,
	...ago.offers,
	...politeness.offers,
	...told.offers,
	...recent.offers,
	...wishes.offers,
	...stranded.offers,
	...infinitives.offers,
	...predicateParticles.offers,
	...states.offers,
	...negation.offers,
	...pronouns.offers,
	...linked.articles,
	...freeChoice.offers,
	...quantities.offers,
	...numbers.offers,
	...determiners.offers,
	...possessors.offers,
	...compounds.offers,
	...adverbs.ofVerbs,
	...adjectives.offers,
	...nouns.offers,
	...articles.offers,
	...verbs.offers,
	...prepositions.offers,
	...linked.offers,
	...adverbs.offers,
	...particles.offers,
];

export const MOVES: readonly Move[] = [
	...exclamations.moves,
	...ellipsis.moves,
	...askedFor.moves,
	...interrogatives.moves,
	...questions.moves,
	...relatives.moves,
	...clock.moves,
	...comparisons.moves,
	...modals.moves,
	...negation.moves,
	...ago.moves,
	...told.moves,
	...objects.moves,
	...wishes.moves,
	...verbs.moves,
	...adverbs.moves,
	...pronouns.moves,
	...possessors.moves,
	...compounds.moves,
	...numbers.moves,
	...determiners.moves,
	...adjectives.moves,
	...nouns.moves,
];
