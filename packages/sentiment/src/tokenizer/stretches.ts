import { isFace } from "../lexicon/vocabulary.ts";
import type { Token } from "./tokenize.ts";

const endsSentence = (token: string): boolean =>
	/^[.;!?]/.test(token) && token !== "..." && !isFace(token);

/**
 * A long text as stretches of at most so many tokens. Each ends after the last sentence end that it has room
 * for, or where it is full if there is none.
 */
export function stretches(tokens: readonly Token[], most: number): Token[][] {
	const out: Token[][] = [];
	let from = 0;
	while (tokens.length - from > most) {
		let end = from + most;
		while (end > from && !endsSentence(tokens[end - 1]!.token)) end -= 1;
		if (end === from) end = from + most;
		out.push(tokens.slice(from, end));
		from = end;
	}
	out.push(tokens.slice(from));
	return out;
}
