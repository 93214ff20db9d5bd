/** States that French has with avoir, aller, faire: "I am hungry" j'ai faim, "I'm 20 years old", "how are you", "it is cold". */
import {
	adjective,
	attributive,
	be,
	boundary,
	inverted,
	living,
	next,
	nominativeOnly,
	noun,
	preposition,
	previous,
	secondLast,
	verbal,
	word,
} from "@handwired/english/analysis";
import {
	and,
	type Bool,
	type Category,
	cases,
	fetch,
	is,
	map,
	nearestAfter,
	nearestBefore,
	not,
	or,
} from "@handwired/notation";
import { copula } from "../analysis/groups.ts";
import { subjectIsLiving } from "../analysis/phrases.ts";
import type { Offer } from "../plan/slots.ts";
import { adjectives } from "../words/choices.ts";
import { able } from "./modals.ts";

const old = and(word("old"), previous(word("year", "years"))).named("old, of an age");
const years = and(word("year", "years"), next(word("old"))).named("years, of an age");

/** What an adjective makes of "be". */
type State =
	| "none"
	| "avoir"
	| "person avoir"
	| "person aller"
	| "able"
	| "weather"
	| "avoir if person";
const own = adjectives.get("state", (e): State | undefined => {
	if (e.features.has("avoir")) return "avoir";
	if (e.features.has("personavoir")) return "person avoir";
	return e.features.has("personaller") ? "person aller" : undefined;
});
const alone = and(adjective, not(attributive), not(next(noun)));
const stateHere: Category<State> = cases(
	[
		[able, "able"],
		[old, "avoir"],
		[alone, map(own, (s): State => (s ?? "none") as State)],
	],
	"none",
).named("state here") as Category<State>;
const ahead = fetch(nearestAfter(or(adjective, old, verbal, boundary, preposition)), stateHere, {
	fallback: "none",
}).named("state ahead") as Category<State>;

const howBefore = and(
	previous(word("how")),
	inverted,
	next(or(nominativeOnly, word("you"), living)),
);
const howOld = and(previous(word("old")), secondLast(word("how")));
/** "My name is", "how are you": what stands for "be" in French; null where être does. */
export const beOfState: Category<string | null> = cases(
	[
		[not(be), map(ahead, (): string | null => null)],
		[howOld, "avoir.v"],
		[howBefore, "aller.v"],
	],
	map(ahead, subjectIsLiving, (s, living): string | null => {
		if (s === "avoir" || (s === "person avoir" && living)) return "avoir.v";
		if (s === "person aller" && living) return "aller.v";
		return s === "able" ? "pouvoir.v" : null;
	}),
).named("verb of a state") as Category<string | null>;
export const isState: Bool = and(copula, not(is(beOfState, null))).named("be of a state");

const governed = fetch(nearestBefore(or(verbal, boundary)), beOfState).named("verb of its state");
const ofPerson = adjectives.get(
	"said of persons",
	(e) => e.features.get("personavoir") ?? e.features.get("personaller"),
);

export const offers: readonly Offer[] = [
	{
		name: "old, of an age",
		slot: "main",
		when: old,
		lemma: null,
		form: "x",
		zone: "noun",
		vowel: false,
	},
	{
		name: "years, of an age",
		slot: "main",
		when: years,
		lemma: "an",
		form: "mp",
		zone: "noun",
		vowel: true,
	},
	{
		name: "state of a person",
		slot: "main",
		when: and(alone, is(governed, "avoir.v", "aller.v"), not(is(ofPerson, null))),
		lemma: ofPerson,
		form: "x",
		zone: "noun",
		vowel: false,
	},
	{
		name: "state with avoir",
		slot: "main",
		when: and(
			alone,
			is(governed, "avoir.v"),
			adjectives.is("with avoir", (e) => e.features.has("avoir")),
		),
		lemma: adjectives.lemma,
		form: "x",
		zone: "noun",
		vowel: adjectives.vowel,
	},
];
