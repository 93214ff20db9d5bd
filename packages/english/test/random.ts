import { VOCABULARY } from "../src/index.ts";

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function numbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** The commonest forms come first in the vocabulary, words of grammar among them. */
const COMMON = 400;

/** Letters are no words. */
const WORDS = VOCABULARY.filter((t) => !t.startsWith("{"));

/** Sentences of 1 to 20 tokens, half of them common ones, so that rules have something to say. */
export function randomSentences(count: number, seed = 3): string[][] {
	const next = numbers(seed);
	const below = (n: number): number => Math.floor(next() * n);
	return Array.from({ length: count }, () =>
		Array.from(
			{ length: 1 + below(20) },
			() => WORDS[below(next() < 0.5 ? COMMON : WORDS.length)]!,
		),
	);
}
