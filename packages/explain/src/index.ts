/**
 * Why a compiled transformer says what it says: the facts behind a stream, the heads that found something and where
 * they looked, and what the model would say if it held another value.
 */

export { Attention, type Explained, type Input, idsOf } from "./attention.ts";
export {
	behind,
	calledOf,
	type Fact,
	factsBehind,
	type Held,
	saysOf,
	saysSomething,
} from "./facts.ts";
export { type FoundAttention, type FoundBy, headsThatFound } from "./heads.ts";
export { type Replacement, replacing } from "./replace.ts";
