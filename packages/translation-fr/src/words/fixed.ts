/** Words of a table of closed classes: their French, what stands before it ("près" "de"), the form to ask for. */
import { token } from "@handwired/english/analysis";
import { type Bool, type Category, is, map, not, test } from "@handwired/notation";
import type { Wanted } from "../plan/slots.ts";
import { plain } from "./closed.ts";

export const VOWEL: RegExp = /^[aeiouyàâéèêœhAEIOUÉÈ]/u;

/** The form that a lemma without others is asked in. */
export function formOfFixed(lemma: string | null): Wanted {
	if (lemma === "de" || lemma === "à") return lemma;
	return lemma === "que" ? "x?" : "x";
}

/** What a table says of each token. */
export interface FixedWords {
	readonly known: Bool;
	readonly lemma: Category<string | null>;
	readonly before: Category<string | null>;
	readonly form: Category<Wanted>;
	readonly vowel: Bool;
	readonly vowelBefore: Bool;
}

/** The streams of a table "English" -> "French". */
export function fixedWords(name: string, table: Readonly<Record<string, string>>): FixedWords {
	const of = (t: string) => {
		const f = table[t.toLowerCase()];
		return f === undefined ? undefined : plain(f);
	};
	const lemma = map(token, (t): string | null => of(t)?.lemma ?? null).named(`${name}: French`);
	return {
		lemma,
		before: map(token, (t): string | null => of(t)?.before ?? null).named(`${name}: French before`),
		known: not(is(lemma, null)),
		form: map(token, (t) => formOfFixed(of(t)?.lemma ?? null)) as Category<Wanted>,
		vowel: test(token, (t) => VOWEL.test(of(t)?.lemma ?? "")),
		vowelBefore: test(token, (t) => VOWEL.test(of(t)?.before ?? "")),
	};
}
