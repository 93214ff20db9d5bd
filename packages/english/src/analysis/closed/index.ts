/**
 * Words of the closed classes, and which of its readings each has: the first round of disambiguation, as
 * Constraint Grammar does it (Karlsson 1990), by the words beside it.
 */

export { auxiliary, be, doForm, have, modal } from "./auxiliaries.ts";
export { determiner, herDeterminer, whDeterminer } from "./determiners.ts";
export { letUs, possessiveMark } from "./possessives.ts";
export { preposition, subordinator } from "./prepositions.ts";
export { pronoun, there } from "./pronouns.ts";
export {
	accusativeOnly,
	comma,
	coordinator,
	mayNominal,
	negation,
	nominativeOnly,
	punctuation,
	reflexive,
	sureDeterminer,
	whWord,
} from "./sure.ts";
export { thatAfterNoun, thatComplementiser, thatDeterminer, thatPronoun } from "./that.ts";
export { toInfinitive } from "./to.ts";
