/**
 * Why a compiled transformer says what it says: the facts behind a stream, the heads that found something and where
 * they looked, and what the model would say if it held another value.
 */

export { Attention, type Explained, type Input } from "./attention.ts";
export { calledOf, type Fact, factsBehind, type Held, saysOf } from "./facts.ts";
export { type FoundAttention, type FoundBy, headsThatFound } from "./heads.ts";
export { type Replacement, replacing } from "./replace.ts";
