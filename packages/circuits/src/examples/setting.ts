import { type Program, program, type Stream, type Value } from "@handwired/notation";

/** What an example program is made for. */
export interface Setting<V extends Value> {
	readonly vocabulary: readonly V[];
	/** The greatest number of tokens. */
	readonly maxLength: number;
	/** Bidirectional, unless given. */
	readonly reading?: "bidirectional" | "causal";
}

/** A program with one output, called `output`. */
export function withOutput<V extends Value, S extends Stream>(
	name: string,
	setting: Setting<V>,
	output: S,
): Program<{ output: S }> {
	return program({
		name,
		vocabulary: setting.vocabulary,
		maxLength: setting.maxLength,
		reading: setting.reading ?? "bidirectional",
		outputs: { output },
	});
}
