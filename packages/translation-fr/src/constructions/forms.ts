/** The forms of words that agree with the noun of their phrase. */
import { type Category, map } from "@handwired/notation";
import { type Agreement, headAgreement, ownAgreement } from "../analysis/phrases.ts";
import type { Wanted } from "../plan/slots.ts";

/** "ms" of "3ms". */
export const formOf = (a: Agreement): Wanted => a.slice(1) as Wanted;
/** The form of a word that elides or has a form of its own before a vowel. */
const beforeVowel = (a: Agreement): Wanted =>
	a[2] === "p" ? (a.slice(1) as Wanted) : (`${a.slice(1)}?` as Wanted);
/** Of le, which joins de and à. */
export const articleForm = (a: Agreement): Wanted =>
	a[2] === "p" ? "article p" : (`article ${a.slice(1)}` as Wanted);
const agreeing = (name: string, form: (a: Agreement) => Wanted): Category<Wanted> =>
	map(headAgreement, form).named(name) as Category<Wanted>;

/** Of words before their noun: as it is; with forms before a vowel in both genders, in one alone; of le. */
export const headForm: Category<Wanted> = agreeing("form of its noun", formOf);
export const headFormBeforeVowel: Category<Wanted> = agreeing("form before a vowel", beforeVowel);
export const headMasculineBeforeVowel: Category<Wanted> = agreeing(
	"form, masculine before a vowel",
	(a) => (a === "3ms" ? "ms?" : formOf(a)),
);
export const headFeminineBeforeVowel: Category<Wanted> = agreeing(
	"form, feminine before a vowel",
	(a) => (a === "3fs" ? "fs?" : formOf(a)),
);
export const headArticle: Category<Wanted> = agreeing("form of its article", articleForm);
/** Of what a noun itself brings. */
export const ownForm: Category<Wanted> = map(ownAgreement, formOf) as Category<Wanted>;
