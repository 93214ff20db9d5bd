import { inScope } from "@handwired/circuits";
import { type Bool, or } from "@handwired/notation";
import { comma, sentenceEnd } from "../words.ts";
import type { Reading } from "./reading.ts";

/** What stands before "but" (VADER's constant). */
export const OUTWEIGHED = 0.5;
/** What is granted by "although". */
export const CONCEDED = 0.3;

/** Rule 10. Contrast: a "but" later in the sentence outweighs what stands before it. */
export function outweighed(read: Reading): Bool {
	return inScope(read.contrasts, sentenceEnd, "after").named("before but");
}

/** Rule 9. Concession: what follows "although" up to a comma is granted, not meant. */
export function conceded(read: Reading): Bool {
	const ends = or(comma, sentenceEnd);
	return inScope(read.concedes, ends).named("granted");
}
