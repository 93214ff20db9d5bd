/** What the model knows of each token by itself: the columns of its embedding. Everything else is context. */
import type { PartOfSpeech, Reading } from "@handwired/lexicon";
import {
	type Bool,
	type Category,
	map,
	type Num,
	position,
	test,
	tokens,
	toNumber,
} from "@handwired/notation";
import {
	partsOfSpeechOf,
	propertiesOf,
	readingsOfToken,
	VOCABULARY,
} from "../tokenizer/vocabulary.ts";

/** The most tokens of a sentence. */
export const MAX_LENGTH = 128;

export const token: Category<string> = tokens(VOCABULARY);
export const here: Num = toNumber(position).named("here");

/** Words that some rule names; the others differ by their readings alone. */
const named = new Set<string>();
const capitalised = new Map(
	VOCABULARY.filter((t) => t !== t.toLowerCase()).map((t) => [t.toLowerCase(), t] as const),
);
const alike = new Map<string, string>();

/** The first token with the same readings, lemmas aside, for all that no rule names. */
function kindOf(t: string): string {
	if (named.has(t)) return t;
	const key = readingsOfToken(t)
		.map((r) => [r.pos, ...r.features].join("."))
		.join(" ");
	const known = alike.get(key) ?? t;
	alike.set(key, known);
	return known;
}

/** What rules can tell of the token: the word itself where one names it, else any word with the same readings. */
const kind: Category<string> = map(token, kindOf).named("kind of word");

/** Whether the token is one of these words, whatever its case. */
export function word(...forms: readonly string[]): Bool {
	const asked = new Set(forms.flatMap((f) => [f, capitalised.get(f) ?? f]));
	for (const form of asked) named.add(form);
	return test(kind, (k) => asked.has(k)).named(
		forms.length > 3 ? `${forms.slice(0, 3).join("/")}/...` : forms.join("/"),
	);
}

/** Whether the token has a reading with this part of speech and feature: `may("noun.sg")`, or any of several. */
export function may(...properties: readonly `${PartOfSpeech}${"" | `.${string}`}`[]): Bool {
	return test(kind, (k) => {
		const its = propertiesOf(k);
		return properties.some((p) => its.has(p));
	}).named(`may be ${properties.join("/")}`);
}

/** Whether all its readings are of these parts of speech. */
export function only(...parts: readonly PartOfSpeech[]): Bool {
	return test(kind, (k) => {
		const its = partsOfSpeechOf(k);
		return its.size > 0 && [...its].every((p) => parts.includes(p));
	}).named(`only ${parts.join("/")}`);
}

/** Whether its likeliest reading is of one of these parts of speech. */
export function likely(...parts: readonly PartOfSpeech[]): Bool {
	return test(kind, (k) => parts.some((p) => propertiesOf(k).has(`=${p}`))).named(
		`likely ${parts.join("/")}`,
	);
}

/** Whether the token has a reading of this description. */
export function reads(what: string, fits: (reading: Reading) => boolean): Bool {
	return test(kind, (k) => readingsOfToken(k).some(fits)).named(what);
}
