import { position, type Selector, select } from "@handwired/notation";

/** This position and all before it: under a causal reading, everything. */
export const upToHere: Selector = select(position, position, (q, k) => k <= q);
