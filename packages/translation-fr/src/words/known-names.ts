/** Names of several words that the lexicon has: their words are read as words though they have capitals ("United States"). */
import { isKnown, type Token } from "@handwired/english";
import { frenchEntries } from "@handwired/lexicon/french";

const NAMES = new Set(
	[...frenchEntries("name").keys()]
		.filter((name) => name.includes(" "))
		.map((n) => n.toLowerCase()),
);
const LONGEST = 4;

/** The tokens of a sentence, with the words of known names instead of the shapes of unknown ones. */
export function withKnownNames(tokens: readonly Token[]): Token[] {
	const renamed = [...tokens];
	for (const start of tokens.keys())
		for (let length = LONGEST; length > 1; length--) {
			const words = tokens.slice(start, start + length);
			const small = words.map((t) => t.text.toLowerCase());
			if (
				!NAMES.has(small.join(" ")) ||
				!words.every((t, w) => !t.token.startsWith("<") || isKnown(small[w]!))
			)
				continue;
			for (const [i, word] of small.entries())
				if (words[i]!.token.startsWith("<")) renamed[start + i] = { ...words[i]!, token: word };
			break;
		}
	return renamed;
}
