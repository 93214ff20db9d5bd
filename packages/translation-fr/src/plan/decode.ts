/** The decoder: which slot's word stands at each place of the French sentence, and in which form. */

import {
	add,
	type Bool,
	type Category,
	cases,
	cross,
	equal,
	fetch,
	inSource,
	map,
	match,
	type Num,
	only,
	or,
	type Pointer,
	position,
	toNumber,
	where,
} from "@handwired/notation";
import { END, type Form, FRENCH_VOCABULARY, WRITTEN } from "../french/vocabulary.ts";
import type { Slot, Wanted } from "./slots.ts";

/** A slot over the source, and where its word stands. */
interface Placed {
	readonly slot: Slot;
	readonly start: Num;
	readonly present: Bool;
}

const place = toNumber(position);

/** From each place of the target to the slot whose word stands `distance` places on. */
function pointersAt(placed: readonly Placed[], distance: number): Pointer[] {
	const at = add(place, distance);
	return placed.map(({ start, present }) => only(cross(equal(at, start).and(where(present)))));
}

function anyOf(pointers: readonly Pointer[], streams: readonly Bool[]): Bool {
	return or(...pointers.map((p, i) => fetch(p, inSource(streams[i]!), { fallback: false })));
}

/** What is there: of all slots only one has a word at a place. */
function theOne<V extends string>(
	pointers: readonly Pointer[],
	placed: readonly Placed[],
	of: (slot: Slot) => Category<V | null>,
): Category<V | null> {
	const found = pointers.map((p, i) => fetch(p, inSource(of(placed[i]!.slot))));
	const there = pointers.map((p, i) => fetch(p, placed[i]!.present, { fallback: false }));
	const rows = found.slice(1).map((f, i) => [there[i + 1]!, f] as const);
	return cases(rows, found[0]!) as Category<V | null>;
}

const ARTICLES: readonly Wanted[] = ["article ms", "article fs", "article p"];

/** The form that is written, where the neighbours decide it. */
function formInContext(
	wanted: Wanted | null,
	vowelNext: boolean,
	vowelSecond: boolean,
	articleNext: string,
	prepositionBefore: string,
	vowelEndBefore: boolean,
): Form | null {
	switch (wanted) {
		case "post?":
			return vowelEndBefore ? "t" : "post";
		case "x?":
			return vowelNext ? "el" : "x";
		case "ms?":
			return vowelNext ? "el" : "ms";
		case "fs?":
			return vowelNext ? "el" : "fs";
		case "article fs":
			return vowelNext ? "el" : "fs";
		case "article ms":
			if (vowelNext) return "el";
			return prepositionBefore === "none" ? "ms" : "u";
		case "article p":
			if (prepositionBefore === "de") return "es";
			return prepositionBefore === "à" ? "ux" : "mp";
		case "de":
		case "à": {
			const joins = articleNext === "article p" || (articleNext === "article ms" && !vowelSecond);
			if (joins) return "join";
			return vowelNext && wanted === "de" ? "el" : "x";
		}
		default:
			return wanted;
	}
}

/**
 * The token at each place of the target, of the French vocabulary; the end where there is none.
 */
export function decoded(slots: readonly Slot[], starts: readonly Num[]): Category<string> {
	const placed = slots.map((slot, i): Placed => {
		return { slot, start: inSource(starts[i]!), present: inSource(slot.present) };
	});
	const [before, here, next, second] = [-1, 0, 1, 2].map((d) => pointersAt(placed, d)) as [
		Pointer[],
		Pointer[],
		Pointer[],
		Pointer[],
	];
	const lemma = theOne(here, placed, (s) => s.lemma).named("French lemma");
	const wanted = theOne(here, placed, (s) => s.form).named("form asked for");
	const vowels = slots.map((s) => s.vowel);
	const vowelNext = anyOf(next, vowels).named("vowel next");
	const vowelSecond = anyOf(second, vowels).named("vowel after the next");
	const article = ({ form }: Slot): Category<string | null> =>
		map(form, (f): string | null => (f !== null && ARTICLES.includes(f) ? f : "none"));
	const articleNext = map(theOne(next, placed, article), (a): string => a ?? "none").named(
		"article next",
	);
	const preposition = ({ form }: Slot): Category<string | null> =>
		map(form, (f): string | null => (f === "de" || f === "à" ? f : "none"));
	const prepositionBefore = map(
		theOne(before, placed, preposition),
		(p): string => p ?? "none",
	).named("preposition before");
	const vowelEndBefore = anyOf(
		before,
		slots.map((s) => s.endsInVowel),
	).named("vowel before");
	const form = map(
		wanted,
		vowelNext,
		vowelSecond,
		articleNext,
		prepositionBefore,
		vowelEndBefore,
		formInContext,
	).named("form");
	const rows = WRITTEN.map((w) => ({ when: [w.lemma, w.forms] as const, give: w.token }));
	// Lenient: most lemmas of the lexicon have forms that no construction asks for.
	return match([lemma, form], rows, END, { lenient: true }).named(
		"French token",
	) as Category<string>;
}

/** The decoder's vocabulary: what it may have written so far. */
export const vocabulary: readonly string[] = FRENCH_VOCABULARY;
