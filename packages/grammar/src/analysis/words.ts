/** What the model knows of each token by itself: the columns of its embedding. Everything else is context. */
import type { PartOfSpeech, Reading } from "@handwired/lexicon";
import {
	type Bool,
	type Category,
	type Num,
	position,
	test,
	tokens,
	toNumber,
} from "@handwired/notation";
import { partsOfSpeechOf, propertiesOf, readingsOfToken, VOCABULARY } from "../tokenizer/vocabulary.ts";

/** The most tokens of a sentence. */
export const MAX_LENGTH = 128;

export const token: Category<string> = tokens(VOCABULARY);
export const here: Num = toNumber(position).named("here");

/** The tokens with each property: part of speech, part of speech and feature, `=` and the likeliest part of speech. */
const tokensWith = new Map<string, Set<string>>();
const partsOf = new Map<string, readonly PartOfSpeech[]>();
for (const t of VOCABULARY) {
	partsOf.set(t, [...partsOfSpeechOf(t)]);
	for (const property of propertiesOf(t)) {
		const set = tokensWith.get(property);
		if (set === undefined) tokensWith.set(property, new Set([t]));
		else set.add(t);
	}
}
const capitalised = new Map(
	VOCABULARY.filter((t) => t !== t.toLowerCase()).map((t) => [t.toLowerCase(), t] as const),
);

function tokenIn(sets: readonly (ReadonlySet<string> | undefined)[]): Bool {
	const all = new Set(sets.flatMap((s) => [...(s ?? [])]));
	return test(token, (t) => all.has(t));
}

/** Whether the token is one of these words, whatever its case. */
export function word(...forms: readonly string[]): Bool {
	const asked = new Set(forms.flatMap((f) => [f, capitalised.get(f) ?? f]));
	return tokenIn([asked]).named(
		forms.length > 3 ? `${forms.slice(0, 3).join("/")}/...` : forms.join("/"),
	);
}

/** Whether the token has a reading with this part of speech and feature: `may("noun.sg")`, or any of several. */
export function may(...properties: readonly `${PartOfSpeech}${"" | `.${string}`}`[]): Bool {
	return tokenIn(properties.map((p) => tokensWith.get(p))).named(`may be ${properties.join("/")}`);
}

/** Whether all its readings are of these parts of speech. */
export function only(...parts: readonly PartOfSpeech[]): Bool {
	const fitting = VOCABULARY.filter((t) => {
		const its = partsOf.get(t)!;
		return its.length > 0 && its.every((p) => parts.includes(p));
	});
	return tokenIn([new Set(fitting)]).named(`only ${parts.join("/")}`);
}

/** Whether its likeliest reading is of one of these parts of speech. */
export function likely(...parts: readonly PartOfSpeech[]): Bool {
	return tokenIn(parts.map((p) => tokensWith.get(`=${p}`))).named(`likely ${parts.join("/")}`);
}

/** Whether one of its readings is as asked: features of one reading together, where `may` takes them from any. */
export function reads(name: string, asked: (reading: Reading) => boolean): Bool {
	return tokenIn([new Set(VOCABULARY.filter((t) => readingsOfToken(t).some(asked)))]).named(name);
}
