import type * as Examples from "@handwired/circuits/examples";
import type { Program } from "@handwired/notation";

export interface Sized {
	readonly name: string;
	readonly reading: "bidirectional" | "causal";
	/** How many of Tracr's cases it is; 0 for the same programs at other sizes. */
	readonly cases: number;
	readonly tracr: {
		readonly layers: number;
		readonly width: number;
		readonly parameters: number;
		readonly nonZeros: number;
		readonly ms: number;
	};
	readonly program: () => Program;
}

export function programs(examples: typeof Examples): readonly Sized[];
export function geometricMean(ratios: readonly number[]): number;
