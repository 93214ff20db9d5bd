/** Reusable heads, written in the notation alone, in the order in which one would learn them. */
// biome-ignore-all assist/source/organizeImports: in the order in which one would learn them

export { type Copied, copy, type Fallback } from "./copy.ts";
export { shift } from "./shift.ts";
export { atOrBefore, fromNearestAfter, fromNearestBefore } from "./nearest.ts";
export { fromFirst, fromLast } from "./ends.ts";
export { upToHere } from "./here.ts";
export { induction } from "./induction.ts";
export { agreement } from "./agreement.ts";
export { inWindow } from "./scope-window.ts";
export { fromScope, inScope } from "./scope-boundary.ts";
export { opening } from "./brackets.ts";
export { type Pairs, pairs } from "./pairs.ts";
export { type Reason, vote } from "./vote.ts";
export { countAlike, countAll, countOf } from "./count.ts";
export { allOf, anyOf } from "./any-all.ts";
export { average, fraction } from "./mean.ts";
export { rank } from "./order.ts";
export { placeByRank } from "./place.ts";
export { type Placement, placeByLengths } from "./place-lengths.ts";
export { sumOver } from "./sum.ts";
export { lookup } from "./lookup.ts";
export type { Example } from "./example.ts";
