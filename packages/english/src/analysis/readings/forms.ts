/** What a word can be by itself: which forms of a verb, a noun of which number. */

import { and, type Bool, not, or } from "@handwired/notation";
import {
	accusativeOnly,
	auxiliary,
	coordinator,
	determiner,
	herDeterminer,
	modal,
	negation,
	possessiveMark,
	pronoun,
	punctuation,
	subordinator,
	sureDeterminer,
	thatAfterNoun,
	thatComplementiser,
	there,
	toInfinitive,
	whDeterminer,
	whWord,
} from "../closed/index.ts";
import { previous } from "../neighbours.ts";
import { likely, may, word } from "../words.ts";

/** Words of the closed classes, which are settled before. */
export const closed: Bool = or(
	auxiliary,
	determiner,
	pronoun,
	toInfinitive,
	coordinator,
	punctuation,
	negation,
	subordinator,
	possessiveMark,
	thatAfterNoun,
	thatComplementiser,
	there,
	whWord,
).named("closed class");

export const mayBase: Bool = may("verb.base").named("may be base form");
export const mayS: Bool = may("verb.s").named("may be third person form");
export const mayPast: Bool = may("verb.past").named("may be past");
export const mayParticiple: Bool = may("verb.participle").named("may be participle");
export const mayIng: Bool = may("verb.ing").named("may be -ing form");
export const mayFinite: Bool = or(mayBase, mayS, mayPast);
export const mayVerb: Bool = may("verb");
export const likelyVerb: Bool = likely("verb");
/** What stands before a noun and never before a verb. */
export const opensNounPhrase: Bool = or(
	sureDeterminer,
	herDeterminer,
	possessiveMark,
	whDeterminer,
);

/** What can begin an object. */
export const objectLike: Bool = or(
	determiner,
	accusativeOnly,
	likely("name"),
	word("it", "you", "me"),
);

export const pluralNoun: Bool = and(may("noun.pl", "name.pl"), not(mayVerb)).named("plural noun");
export const singularNoun: Bool = and(
	may("noun.sg", "name.sg"),
	not(mayVerb),
	not(may("noun.pl")),
).named("singular noun");

export const singularNominal: Bool = and(
	may("noun.sg", "name.sg"),
	not(likelyVerb),
	not(may("noun.pl")),
	not(modal),
).named("singular noun at first sight");

/** The first word of its sentence, or after a mark. */
export const first: Bool = not(previous(not(punctuation)));
