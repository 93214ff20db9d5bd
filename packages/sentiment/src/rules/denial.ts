import { inScope } from "@handwired/circuits";
import { and, type Bool, fetch, nearestBefore, not, or } from "@handwired/notation";
import { comma, exclaims, isWord, next, opinionVerb, previous, sentenceEnd } from "../words.ts";
import { reached } from "./reached.ts";
import type { Reading } from "./reading.ts";

/** What "not good" leaves of "good": Hutto and Gilbert's constant, from their experiment on ratings. */
export const DENIED_POSITIVE = -0.74;
/** "Not bad" says less than "not good" (Horn's asymmetry). */
export const DENIED_NEGATIVE = -0.4;

/**
 * Rules 7 and 8. Denial, by the nearest negator before in the same clause:
 * - it reaches five words ("not a very well written book") or, as "no" and "hardly", three;
 * - a denied opinion verb hands its denial on to the end of the clause ("I don't think that ... good");
 * - after a parenthesis, a "that" takes it up ("I can't say, after all these years, that ... good").
 */
export function denial(read: Reading): Bool {
	const negatorOrEnd = or(read.negates, read.closes).named("negator or clause boundary");
	const nearest = nearestBefore(negatorOrEnd);
	const inReach = reached("negator", nearest, read.reach);

	const verbOrEnd = or(opinionVerb, read.closes).named("opinion verb or clause boundary");
	const verb = nearestBefore(verbOrEnd);
	const byVerb = and(
		fetch(verb, inReach, { fallback: false }).named("verb is denied"),
		fetch(verb, opinionVerb, { fallback: false }),
	);

	const brokenOff = and(opinionVerb, next(comma));
	const brokenOffOrEnd = or(brokenOff, sentenceEnd).named("verb broken off or sentence end");
	const lastBrokenOff = nearestBefore(brokenOffOrEnd);
	const resumes = and(
		isWord("that"),
		previous(comma),
		fetch(lastBrokenOff, brokenOff, { fallback: false }),
		fetch(lastBrokenOff, inReach, { fallback: false }),
	);
	const resumed = inScope(resumes, sentenceEnd).named("denial resumed");

	const reachable = not(exclaims);
	return or(and(inReach, reachable), and(byVerb, reachable), resumed).named("denied");
}
