/** Which part of speech each word has: verb or noun, adjective or noun, by votes of what stands around it. */

export { adjective } from "./adjectives.ts";
export { type ChosenReading, chosenReading, type Decided } from "./chosen.ts";
export { mayBase, mayIng, mayParticiple, mayPast, mayS } from "./forms.ts";
export { adverb, noun } from "./nouns.ts";
export { lexicalVerb, verbal } from "./verbs.ts";
