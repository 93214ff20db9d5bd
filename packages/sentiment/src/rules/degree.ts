import { and, type Bool, nearestBefore, not, or, scale } from "@handwired/notation";
import { next } from "../words.ts";
import { reached } from "./reached.ts";
import type { Reading } from "./reading.ts";

/** VADER adds or takes 0.293 on a valence that averages 1.5. */
export const AMPLIFIED = 1.2;
export const DAMPENED = 0.75;
/** How many tokens a degree word reaches. */
const REACH = 3;

export interface Degrees {
	readonly amplified: Bool;
	readonly dampened: Bool;
	/** A degree word directly before what it grades says nothing itself: "terribly good". */
	readonly gradesOnly: Bool;
}

/** Rule 6. Degree: the nearest degree word before, at most three tokens away, in the same clause. */
export function degree(read: Reading): Degrees {
	const degreeWord = or(read.amplifies, read.dampens);
	const wordOrEnd = or(degreeWord, read.closes).named("degree word or clause boundary");
	const nearest = nearestBefore(wordOrEnd);
	const amplified = reached("amplifier", nearest, scale(read.amplifies, REACH));
	const dampened = reached("dampener", nearest, scale(read.dampens, REACH));
	const says = or(read.positive, read.negative);
	const gradesOnly = and(degreeWord, next(says), not(read.closes));
	return { amplified, dampened, gradesOnly };
}
