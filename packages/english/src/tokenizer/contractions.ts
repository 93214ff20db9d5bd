/** Words that are written together, cut: `don't` is `do` and `n't`. */
import { isKnown } from "./vocabulary.ts";

const ENDINGS = ["n't", "'s", "'re", "'ve", "'ll", "'d", "'m"] as const;

/** More clitics than these no word has: `shouldn't've`. */
const MOST = 3;

/** The parts of a word in plain apostrophes, which together are the word. */
export function cut(word: string): string[] {
	const small = word.toLowerCase();
	// A few letters are longer in lower case; no English word has them.
	if (small.length !== word.length) return [word];
	if (small === "cannot") return [word.slice(0, 3), word.slice(3)];
	if (small === "'tis" || small === "'twas") return [word.slice(0, 2), word.slice(2)];
	const endings: string[] = [];
	let end = small.length;
	while (endings.length < MOST && !isKnown(small.slice(0, end))) {
		const found = ENDINGS.find((e) => end > e.length && small.slice(0, end).endsWith(e));
		if (found === undefined) break;
		endings.unshift(word.slice(end - found.length, end));
		end -= found.length;
	}
	return [word.slice(0, end), ...endings];
}
