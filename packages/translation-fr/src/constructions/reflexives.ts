/** Verbs that are reflexive in French: "je me lève", "lève-toi", "elle s'est levée". */
import { lexicalVerb, next, token, word } from "@handwired/english/analysis";
import {
	and,
	type Bool,
	type Category,
	cases,
	fetch,
	is,
	map,
	not,
	offset,
	or,
} from "@handwired/notation";
import { youPlural } from "../analysis/address.ts";
import { itsVerb, orders } from "../analysis/government.ts";
import { emits, tense } from "../analysis/groups.ts";
import { type Agreement, subjectAgreement } from "../analysis/phrases.ts";
import type { Move } from "../plan/moves.ts";
import type { Offer, Wanted } from "../plan/slots.ts";
import type { Zone } from "../plan/zones.ts";
import { reflexive, verbUnitFound } from "../words/verbs.ts";

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
/** The reflexive pronoun of the subject of a verb. */
const own = map(subjectAgreement, tense, youPlural, selfNext, (a, t, several, self): string => {
	if (self !== null) return self;
	if (t === "hortative") return "nous";
	if (t !== "imperative" || a === "1mp") return reflexiveOf(a);
	return several ? "vous" : "te";
});
/** That of the verb before. */
export const ofSubject: Category<string> = fetch(itsVerb, own, { fallback: "se" });

const when = and(or(lexicalVerb, verbUnitFound), emits, reflexive, not(is(tense, "participle")));

export const offers: readonly Offer[] = [
	{
		name: "reflexive pronoun",
		slot: "clitic",
		when,
		lemma: own,
		form: cases(
			[
				[orders, "post"],
				[is(own, "nous", "vous"), "x"],
			],
			"x?",
		) as Category<Wanted>,
		zone: cases([[orders, "imperative lui"]], "me") as Category<Zone>,
		vowel: false,
	},
];

export const moves: readonly Move[] = [];
