/** From the sum to the score and the label. */

export type Label = "positive" | "neutral" | "negative";

/** What is thought of a text. */
export interface Judgement {
	readonly label: Label;
	/** -1 to 1. */
	readonly score: number;
}

/** The label is neutral where |total| stays below it; the score is 0.05 there (VADER's thresholds). */
export const THRESHOLD = 0.1939;

const knots = [
	[0.1939, 0.05],
	[0.8, 0.20229],
	[1.5, 0.36116],
	[2.2, 0.49391],
	[3, 0.61237],
	[4, 0.71842],
	[5.2, 0.802],
	[7, 0.875],
	[9.5, 0.926],
	[14, 0.9638],
	[22, 0.98486],
	[40, 0.99535],
	[80, 0.99883],
	[200, 0.99981],
] as const;

/** S / sqrt(S² + 15), as straight lines between these points: off by 0.006 at most. */
export const SQUASH: readonly (readonly [total: number, score: number])[] = [
	...knots.map(([x, y]) => [-x, -y] as const).reverse(),
	[0, 0],
	...knots,
];

/** The score and label of a sum that no single pass of the model has made: that of several stretches. */
export function judgeTotal(total: number): Judgement {
	const above = SQUASH.findIndex(([x]) => x >= total);
	const [[x0, y0], [x1, y1]] =
		above === -1
			? [SQUASH.at(-1)!, SQUASH.at(-1)!]
			: [SQUASH[Math.max(0, above - 1)]!, SQUASH[above]!];
	const score = x1 === x0 ? y1 : y0 + ((total - x0) / (x1 - x0)) * (y1 - y0);
	return { score, label: labelOf(total - THRESHOLD, 0, -total - THRESHOLD) };
}

/** The label with the greatest logit. */
export function labelOf(positive: number, neutral: number, negative: number): Label {
	if (positive >= neutral && positive >= negative) return "positive";
	return negative >= neutral ? "negative" : "neutral";
}
