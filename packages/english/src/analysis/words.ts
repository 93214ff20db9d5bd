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

const capitalised = new Map(
	VOCABULARY.filter((t) => t !== t.toLowerCase()).map((t) => [t.toLowerCase(), t] as const),
);

/** Words that are asked for by themselves; the others differ by their readings alone. */
const named = new Set<string>();
/** A token of each kind that has no word of its own. All that `reads` and its like ask is the same of all its tokens. */
const examples = new Map<string, string>();

/**
 * What can be told of the token: the word itself where one asks for it, else its readings, lemmas aside, so that a
 * test is asked of some thousand kinds and not of the whole vocabulary. A word that is asked for later, by another
 * program even, makes the kinds finer, and no test gives another answer for it.
 */
const kind: Category<string> = map(token, kindOf).named("kind of word");

function kindOf(t: string): string {
	if (named.has(t)) return t;
	const key = `like ${readingsOfToken(t)
		.map((r) => [r.pos, ...r.features].join("."))
		.join(" ")}`;
	if (!examples.has(key)) examples.set(key, t);
	return key;
}

/** Whether a token of the kind has a property that depends on its readings alone. */
function ofKind(holds: (token: string) => boolean): Bool {
	return test(kind, (k) => holds(examples.get(k) ?? k));
}

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
	return ofKind((t) => {
		const its = propertiesOf(t);
		return properties.some((p) => its.has(p));
	}).named(`may be ${properties.join("/")}`);
}

/** Whether all its readings are of these parts of speech. */
export function only(...parts: readonly PartOfSpeech[]): Bool {
	return ofKind((t) => {
		const its = partsOfSpeechOf(t);
		return its.size > 0 && [...its].every((p) => parts.includes(p));
	}).named(`only ${parts.join("/")}`);
}

/** Whether its likeliest reading is of one of these parts of speech. */
export function likely(...parts: readonly PartOfSpeech[]): Bool {
	return ofKind((t) => parts.some((p) => propertiesOf(t).has(`=${p}`))).named(
		`likely ${parts.join("/")}`,
	);
}

/** Whether the token has a reading of this description, which cannot ask for its lemma. */
export function reads(what: string, fits: (reading: Omit<Reading, "lemma">) => boolean): Bool {
	return ofKind((t) => readingsOfToken(t).some(fits)).named(what);
}
