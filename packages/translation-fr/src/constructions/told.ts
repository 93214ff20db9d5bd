/** "I was told", "he was given": on m'a dit, on lui a donné. */
import {
	boundary,
	here,
	lexicalVerb,
	nominativeOnly,
	token,
	word,
} from "@handwired/english/analysis";
import {
	and,
	type Category,
	fetch,
	map,
	nearestAfter,
	nearestBefore,
	or,
} from "@handwired/notation";
import { told } from "../analysis/groups.ts";
import type { Move } from "../plan/moves.ts";
import type { Offer, Wanted } from "../plan/slots.ts";
import type { Zone } from "../plan/zones.ts";

const person = or(nominativeOnly, word("you"));
const subject = and(
	person,
	fetch(nearestAfter(or(lexicalVerb, person, boundary)), told, { fallback: false }),
).named("who was told");

const CLITICS: Readonly<Record<string, string>> = {
	i: "me",
	you: "te",
	he: "lui",
	she: "lui",
	we: "nous",
	they: "leur.pron",
};
const clitic = fetch(
	nearestBefore(person),
	map(token, (t): string => CLITICS[t.toLowerCase()] ?? "lui"),
	{ fallback: "lui" },
) as Category<string>;

export const offers: readonly Offer[] = [
	{
		name: "on of who was told",
		slot: "main",
		when: subject,
		lemma: "on",
		form: "x",
		zone: "noun",
		vowel: true,
	},
	{
		name: "pronoun of who was told",
		slot: "clitic",
		when: told,
		lemma: clitic,
		form: map(clitic, (c): Wanted => (c === "me" || c === "te" ? "x?" : "x")) as Category<Wanted>,
		zone: map(
			clitic,
			(c): Zone => (c === "lui" || c === "leur.pron" ? "lui" : "me"),
		) as Category<Zone>,
		vowel: false,
	},
];

export const moves: readonly Move[] = [{ name: "on of who was told", when: subject, anchor: here }];
