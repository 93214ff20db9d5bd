import { inScope } from "@handwired/circuits";
import { and, type Bool, fetch, not, offset, or } from "@handwired/notation";
import { exclaims, isOfClass, isWord, next, opinionVerb, previous } from "../words.ts";
import type { Reading } from "./reading.ts";

/** Others' opinion is nearly none of ours. */
export const REPORTED = 0.1;
/** What used to be thought is, by implicature, thought no longer. */
export const PAST = -0.3;
/** What would have been good, or tries to be, is mostly not. */
export const UNREAL = -0.5;

export interface Frames {
	readonly reported: Bool;
	readonly past: Bool;
	readonly unreal: Bool;
}

/** Rule 9. Clause frames: whose opinion it is, when it was held, whether it came true. */
export function frames(read: Reading): Frames {
	const wasSo = read.past;
	const past = or(
		wasSo,
		inScope(wasSo, read.closes).named("past before"),
		inScope(wasSo, read.closes, "after").named("past after"),
	);

	const others = isOfClass("others");
	const particular = isWord("the", "of").named("the, of");
	const someone = and(others, not(previous(particular)));
	const saysSo = and(someone, next(opinionVerb)).named("others say so");
	const reports = or(read.reports, saysSo);
	const otherBefore = previous(others);
	const articleTwoBefore = fetch(offset(-2), particular, { fallback: false });
	const saidHere = and(opinionVerb, otherBefore, not(articleTwoBefore));
	const reportedBefore = inScope(reports, read.closes).named("reported before");
	const reported = or(reportedBefore, saidHere);

	const wouldHave = and(isWord("have", "'ve", "of"), previous(isOfClass("unreal-modal")));
	const wished = inScope(wouldHave, read.closes).named("would have");
	const aimed = inScope(read.aims, read.closes).named("tries to");
	const unreal = or(wished, and(aimed, not(exclaims)));
	return { reported, past, unreal };
}
