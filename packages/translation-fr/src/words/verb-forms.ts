/** Which forms of a verb a token can be. */
import { readingsOfToken } from "@handwired/english";
import { token } from "@handwired/english/analysis";
import { type Category, map } from "@handwired/notation";

const LETTERS = { base: "b", s: "s", past: "p", participle: "n", ing: "g" } as const;

const OWN: Readonly<Record<string, string>> = {
	be: "b",
	been: "n",
	being: "g",
	having: "g",
	was: "p",
	were: "p",
	am: "s",
	is: "s",
	are: "s",
	"'m": "s",
	"'re": "s",
	"'s": "s",
	has: "s",
	have: "b",
	"'ve": "b",
	had: "pn",
	do: "b",
	does: "s",
	did: "p",
};

/** Which forms of its verb a token can be: b(ase), s (third person), p(ast), (participle) n, (in)g. */
export const verbForms: Category<string> = map(token, (t): string => {
	const own = OWN[t.toLowerCase()];
	if (own !== undefined) return own;
	const features = new Set(
		readingsOfToken(t)
			.filter((r) => r.pos === "verb")
			.flatMap((r) => [...r.features] as string[]),
	);
	return Object.entries(LETTERS)
		.filter(([feature]) => features.has(feature))
		.map(([, letter]) => letter)
		.join("");
}).named("verb forms");
