/** Spoken forms of two words in one: "gonna" is read as "going to". */
import type { Token } from "@handwired/english";

const FORMS: Readonly<Record<string, readonly [string, string]>> = {
	gonna: ["going", "to"],
	wanna: ["want", "to"],
};

/** The tokens of a sentence, with the two words of each spoken form in its place. */
export function withoutSpokenForms(tokens: readonly Token[]): Token[] {
	return tokens.flatMap((t) => {
		const words = FORMS[t.token.toLowerCase()];
		return words === undefined ? [t] : words.map((token) => ({ ...t, token }));
	});
}
