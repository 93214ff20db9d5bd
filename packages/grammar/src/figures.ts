/** The figures by which judgements of grammaticality are measured. */

/** A judgement beside the truth. */
export interface Verdict {
	/** Whether the sentence is acceptable. */
	readonly gold: boolean;
	/** Whether it was called so. */
	readonly said: boolean;
}

/** How often each of the four outcomes of a yes-or-no judgement came up. */
interface Outcomes {
	readonly truePositive: number;
	readonly falsePositive: number;
	readonly trueNegative: number;
	readonly falseNegative: number;
}

function outcomes(verdicts: readonly Verdict[]): Outcomes {
	const count = (gold: boolean, said: boolean): number =>
		verdicts.filter((v) => v.gold === gold && v.said === said).length;
	return {
		truePositive: count(true, true),
		falsePositive: count(false, true),
		trueNegative: count(false, false),
		falseNegative: count(true, false),
	};
}

/** Matthews correlation: 1 where all is right, 0 where it is no better than chance. */
export function matthews(verdicts: readonly Verdict[]): number {
	const {
		truePositive: tp,
		falsePositive: fp,
		trueNegative: tn,
		falseNegative: fn,
	} = outcomes(verdicts);
	const norm = Math.sqrt((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn));
	return norm === 0 ? 0 : (tp * tn - fp * fn) / norm;
}

/** The share that is right, in %. */
export function accuracy(verdicts: readonly Verdict[]): number {
	return percent(verdicts.filter((v) => v.gold === v.said).length, verdicts.length);
}

/** Of those called unacceptable, the share that is, in %; and of those that are, the share called so. */
export function alarms(verdicts: readonly Verdict[]): { precision: number; recall: number } {
	const { trueNegative, falseNegative, falsePositive } = outcomes(verdicts);
	return {
		precision: percent(trueNegative, trueNegative + falseNegative),
		recall: percent(trueNegative, trueNegative + falsePositive),
	};
}

/** 0 of nothing. */
export function percent(part: number, whole: number): number {
	return whole === 0 ? 0 : (100 * part) / whole;
}
