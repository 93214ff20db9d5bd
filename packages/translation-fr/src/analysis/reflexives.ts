/** Reflexive and reciprocal pronouns: "each other", and that of a verb's subject. */

import { head, imperative, next, token, word } from "@handwired/english/analysis";
import {
	and,
	type Bool,
	type Category,
	cases,
	fetch,
	is,
	map,
	nearestBefore,
	offset,
	or,
} from "@handwired/notation";
import { youPlural } from "./address.ts";
import { itsVerb } from "./government.ts";
import { tense } from "./groups.ts";
import { type Agreement, subjectAgreement } from "./phrases.ts";

/** Each other, one another: its first word. */
export const reciprocal: Bool = or(
	and(word("each"), next(word("other"))),
	and(word("one"), next(word("another"))),
).named("each other");

const reflexiveOf = (a: Agreement): string => {
	if (a[0] === "3") return "se";
	if (a[2] === "p") return a[0] === "1" ? "nous" : "vous";
	return a[0] === "1" ? "me" : "te";
};

const SELVES: Readonly<Record<string, string>> = {
	myself: "me",
	yourself: "te",
	ourselves: "nous",
	yourselves: "vous",
};

/** "Introduce myself": the unit's own word tells whose. */
const selfNext = fetch(
	offset(1),
	map(token, (t): string | null => SELVES[t.toLowerCase()] ?? null),
);

/** "Stop behaving like that": of whom one speaks to. */
const ordered = fetch(nearestBefore(or(head, imperative)), imperative, { fallback: false });

/** The reflexive pronoun of the subject of a verb. */
export const reflexiveOfSubject: Category<string> = map(
	subjectAgreement,
	tense,
	youPlural,
	cases([[and(is(tense, "infinitive", "gerund"), ordered), "ordered"]], selfNext) as Category<
		string | null
	>,
	(a, t, several, self): string => {
		if (self === "ordered") return several ? "vous" : "te";
		if (self !== null) return self;
		if (t === "hortative") return "nous";
		if (t !== "imperative" || a === "1mp") return reflexiveOf(a);
		return several ? "vous" : "te";
	},
);

/** That of the verb before. */
export const reflexiveOfVerb: Category<string> = fetch(itsVerb, reflexiveOfSubject, {
	fallback: "se",
});
