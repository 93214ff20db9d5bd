/** French tokens to text. */
import { END, textOf } from "./vocabulary.ts";

const JOINS_LEFT = /^(?:[-+]|[.,)%…]|\.\.\.)/u;
const SPACED = /^[?!:;]/u;
const OPENS = /[('+]$/u;

/** The text of a sentence's tokens: joined, spaced as French is, the first letter a capital. */
export function textOfTokens(tokens: readonly string[]): string {
	let text = "";
	let open = true;
	for (const token of tokens) {
		if (token === END) break;
		const written = textOf(token);
		const joins = open || (JOINS_LEFT.test(written) && !SPACED.test(written) && written !== "--");
		text = text.replace(/\+$/, "") + (joins ? "" : " ") + written.replace(/^\+/, "");
		open = OPENS.test(written);
	}
	return text.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}
