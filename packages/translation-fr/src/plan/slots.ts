/** What a source word gives: up to one French word in each of its slots, each by the first offer that holds. */
import { textOf } from "@handwired/lexicon/french";
import { type Bool, type Category, cases, is, map, not, test } from "@handwired/notation";
import type { Form } from "../french/vocabulary.ts";
import type { Zone } from "./zones.ts";

/** The slots of a source word, in the order in which they stand where they share a zone. */
export const SLOTS = ["ne", "clitic", "lead", "main", "after"] as const;

export type SlotName = (typeof SLOTS)[number];

/**
 * A form that is asked for. Those beside the forms of words leave to the decoder what depends on the next word: "x?" (que,
 * qu'), "ms?" and "fs?" (le, l'; ma, mon), "article ..." and "preposition" (de + le = du), "post?" (-il, -t-il after a vowel).
 */
export type Wanted =
	| Exclude<Form, "u" | "es" | "ux" | "join">
	| "x?"
	| "post?"
	| "ms?"
	| "fs?"
	| "article ms"
	| "article fs"
	| "article p"
	| "de"
	| "à";

/** One way to fill a slot: when it holds, the French lemma, its form and its zone. */
export interface Offer {
	readonly name: string;
	readonly slot: SlotName;
	readonly when: Bool;
	/** Null: nothing is said, and no later offer is asked. */
	readonly lemma: Category<string | null> | Category<string> | string | null;
	readonly form: Category<Wanted> | Wanted;
	readonly zone: Category<Zone> | Zone;
	/** Whether the word begins with a vowel sound. */
	readonly vowel: Bool | boolean;
}

/** A slot, filled. */
export interface Slot {
	readonly name: SlotName;
	/** The offer that was taken. */
	readonly taken: Category<string>;
	readonly present: Bool;
	readonly lemma: Category<string | null>;
	readonly form: Category<Wanted | null>;
	readonly zone: Category<Zone | null>;
	readonly vowel: Bool;
	/** Whether the word is a verb's third person that ends in a vowel letter or c: "-t-il" follows "a", "mange", "vainc". */
	readonly endsInVowel: Bool;
}

const OPEN = /[aeéc]$/u;

const NOTHING = "nothing";

/** The slot that the first offer that holds fills. */
export function fill(name: SlotName, all: readonly Offer[]): Slot {
	const offers = all.filter((o) => o.slot === name);
	const names = new Set(offers.map((o) => o.name));
	if (names.size < offers.length) {
		const twice = offers.find((o, i) => offers.findIndex((p) => p.name === o.name) < i);
		throw new Error(`Two offers for the slot "${name}" are called "${twice?.name}"`);
	}
	const taken = cases(
		offers.map((o) => [o.when, o.name] as const),
		NOTHING,
	).named(`${name} taken`) as Category<string>;
	/** Constants are a property of the offer's name; streams are chosen. */
	const property = <V extends string>(
		what: string,
		get: (offer: Offer) => Category<V | null> | Category<V> | V | null,
	): Category<V | null> => {
		const constants = new Map(
			offers.flatMap((o) => {
				const value = get(o);
				return typeof value === "string" ? [[o.name, value] as const] : [];
			}),
		);
		const fixed = map(taken, (t): V | null => constants.get(t) ?? null);
		const streams = new Map<Category<V>, string[]>();
		for (const o of offers) {
			const value = get(o);
			if (value !== null && typeof value !== "string")
				streams.set(value as Category<V>, [...(streams.get(value as Category<V>) ?? []), o.name]);
		}
		const rows = [...streams].map(
			([stream, [first, ...more]]) => [is(taken, first!, ...more), stream] as const,
		);
		const chosen = rows.length === 0 ? fixed : (cases(rows, fixed) as Category<V | null>);
		return chosen.named(`${name} ${what}`);
	};
	const lemma = property<string>("lemma", (o) => o.lemma as Category<string>);
	const silent = offers.filter((o) => o.lemma === null).map((o) => o.name);
	const present = not(is(taken, NOTHING, ...silent)).named(`${name} present`);
	const flag = (value: Bool | boolean): Category<"vowel" | "consonant"> | "vowel" | "consonant" =>
		typeof value === "boolean"
			? value
				? "vowel"
				: "consonant"
			: map(value, (v) => (v ? "vowel" : "consonant"));
	const flags = new Map<Bool, Category<"vowel" | "consonant">>();
	const vowel = is(
		property<"vowel" | "consonant">("initial", (o) => {
			if (typeof o.vowel === "boolean") return flag(o.vowel);
			const known = flags.get(o.vowel) ?? (flag(o.vowel) as Category<"vowel" | "consonant">);
			flags.set(o.vowel, known);
			return known;
		}),
		"vowel",
	).named(`${name} begins with a vowel`);
	const form = property<Wanted>("form", (o) => o.form as Category<Wanted>);
	const open = map(lemma, (l): string =>
		l?.endsWith(".v") && OPEN.test(textOf(l, "P3s") ?? "") ? "open" : "closed",
	);
	return {
		name,
		taken,
		present,
		lemma,
		form,
		zone: property<Zone>("zone", (o) => o.zone as Category<Zone>),
		vowel,
		endsInVowel: test(open, form, (o, f) => f === "F3s" || (f === "P3s" && o === "open")).named(
			`${name} ends in a vowel`,
		),
	};
}
