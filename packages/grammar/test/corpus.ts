import { readFileSync } from "node:fs";

/** Two sentences that differ in one rule. */
export interface Pair {
	readonly id: string;
	readonly phenomenon: string;
	readonly rule: string;
	readonly good: string;
	readonly bad: string;
	/** Set where the bad one is odd and not wrong. */
	readonly grade?: "preference";
}

function read<T>(name: string): T[] {
	return readFileSync(new URL(`../../../corpora/grammar/${name}.jsonl`, import.meta.url), "utf8")
		.trim()
		.split("\n")
		.map((line) => JSON.parse(line) as T);
}

export const pairs: readonly Pair[] = read<Pair>("pairs");
export const good: readonly { readonly id: string; readonly text: string }[] = read("good");

/** Every sentence of the corpus. */
export const sentences: readonly string[] = [
	...pairs.flatMap((p) => [p.good, p.bad]),
	...good.map((g) => g.text),
];
