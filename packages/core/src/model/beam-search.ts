/** The search for the likeliest continuation of one prompt: which texts are in view, and when to stop. */
import type { FloatArray } from "../tensor.ts";

/** A finished text. */
export interface Generation {
	/** The new tokens, without the prompt and without the stop token. */
	readonly tokens: readonly number[];
	/** Natural logarithm of the probability that the model gives them, the stop token included. */
	readonly logProbability: number;
	/** Whether it ended with the stop token or was cut off at the length limit. */
	readonly finish: "stop" | "length";
}

export interface SearchOptions {
	/** How many texts to keep in view; 1 is greedy. */
	readonly beams: number;
	readonly lengthPenalty: number;
	readonly stopToken: number | undefined;
	/** At most so many tokens. */
	readonly limit: number;
}

/** How a text in view goes on: from which one, by which token. */
export interface Extension {
	readonly parent: number;
	readonly token: number;
	readonly logProbability: number;
}

interface Beam {
	readonly tokens: readonly number[];
	readonly logProbability: number;
}

export class BeamSearch {
	readonly #options: SearchOptions;
	readonly #finished: Generation[] = [];
	#live: readonly Beam[] = [{ tokens: [], logProbability: 0 }];

	constructor(options: SearchOptions) {
		this.#options = options;
		if (options.limit <= 0) this.#finishAll();
	}

	/** How many texts are still being written. */
	get live(): number {
		return this.#live.length;
	}

	/** Takes the logits of the next token of each live text; gives back how those that go on do so. */
	advance(logits: readonly FloatArray[]): readonly Extension[] {
		const { beams, stopToken, limit } = this.#options;
		const candidates = logits
			.flatMap((row, parent) => likeliest(row, beams + 1, parent, this.#live[parent]!))
			.sort((a, b) => b.logProbability - a.logProbability);
		const going: Extension[] = [];
		for (const [rank, candidate] of candidates.entries()) {
			if (candidate.token !== stopToken) {
				if (going.length < beams) going.push(candidate);
			} else if (rank < beams) {
				const { tokens } = this.#live[candidate.parent]!;
				const { logProbability } = candidate;
				this.#finished.push({ tokens, logProbability, finish: "stop" });
			}
		}
		const before = this.#live;
		this.#live = going.map(({ parent, token, logProbability }) => ({
			tokens: [...before[parent]!.tokens, token],
			logProbability,
		}));
		if (this.#decided()) this.#live = [];
		else if ((this.#live[0]?.tokens.length ?? limit) >= limit) this.#finishAll();
		return this.#live.length === 0 ? [] : going;
	}

	/** The best text, once none is live. */
	best(): Generation {
		return this.#finished.reduce((a, b) => (this.#judge(b) > this.#judge(a) ? b : a));
	}

	/** Enough texts are finished, and the best one in view is no better, judged at its present length. */
	#decided(): boolean {
		const { beams } = this.#options;
		if (this.#finished.length < beams) return false;
		if (beams === 1) return true;
		const worst = this.#finished.map((text) => this.#judge(text)).sort((a, b) => b - a)[beams - 1]!;
		const best = this.#live[0];
		return best === undefined || this.#judge(best) <= worst;
	}

	#finishAll(): void {
		for (const beam of this.#live) this.#finished.push({ ...beam, finish: "length" });
		this.#live = [];
	}

	#judge(text: Beam | Generation): number {
		const stop = "finish" in text && text.finish === "stop" ? 1 : 0;
		return (
			text.logProbability / Math.max(1, text.tokens.length + stop) ** this.#options.lengthPenalty
		);
	}
}

/** exp of less adds nothing to a sum that is at least 1. */
const NEGLIGIBLE = -50;

/** The `count` likeliest next tokens of a text; of equally likely ones, the lower id first. */
function likeliest(
	logits: FloatArray,
	count: number,
	parent: number,
	{ logProbability }: Beam,
): readonly Extension[] {
	const best: number[] = [];
	for (let token = 0; token < logits.length; token++) {
		const value = logits[token]!;
		if (best.length === count && value <= logits[best[count - 1]!]!) continue;
		let place = best.length;
		while (place > 0 && value > logits[best[place - 1]!]!) place--;
		best.splice(place, 0, token);
		if (best.length > count) best.pop();
	}
	const highest = logits[best[0]!]!;
	let total = 0;
	for (let token = 0; token < logits.length; token++) {
		const gap = logits[token]! - highest;
		if (gap > NEGLIGIBLE) total += Math.exp(gap);
	}
	const norm = highest + Math.log(total);
	return best.map((token) => ({
		parent,
		token,
		logProbability: logProbability + logits[token]! - norm,
	}));
}
