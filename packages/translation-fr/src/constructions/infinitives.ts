/**
 * Infinitives and what links them: "I want to go" vouloir aller, "try to" essayer de, "happy to" heureux de, "to see you" pour te
 * voir, "time to go" le temps de partir, "tell him to" dire de; forms in -ing after prepositions: "without looking", "by walking".
 */
import {
	accusativeOnly,
	adjective,
	be,
	boundary,
	head,
	left,
	lexicalVerb,
	living,
	may,
	next,
	noun,
	previous,
	pronoun,
	punctuation,
	reflexive,
	there,
	toInfinitive,
	verbal,
	whWord,
	word,
} from "@handwired/english/analysis";
import {
	and,
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
import { elseOfWhat } from "../analysis/asked-for.ts";
import { better } from "../analysis/auxiliaries.ts";
import { emits } from "../analysis/emitted.ts";
import { beforeGerund, prepositionLink } from "../analysis/gerunds.ts";
import { itsVerb } from "../analysis/government.ts";
import { tense, told } from "../analysis/groups.ts";
import { haveNotTo, haveTo } from "../analysis/modals.ts";
import { beTo } from "../analysis/states.ts";
import { forTime, lastingFor } from "../analysis/tenses.ts";
import type { Offer, Wanted } from "../plan/slots.ts";
import { adjectives } from "../words/choices.ts";
import { insideVerbUnit } from "../words/verb-units.ts";
import { infinitiveLink, objectInfinitiveLink } from "../words/verbs.ts";

const ofVerb = fetch(
	itsVerb,
	cases(
		[
			[haveNotTo, "à"],
			[haveTo, "-"],
			[told, objectInfinitiveLink],
		],
		infinitiveLink,
	) as Category<string | null>,
);
const ofObject = fetch(itsVerb, objectInfinitiveLink);
const ofAdjective = fetch(
	nearestBefore(adjective),
	adjectives.get("before an infinitive", (e) => e.features.get("inf")),
);

type Before =
	| "verb"
	| "be"
	| "adjective"
	| "person"
	| "abstract"
	| "pronoun"
	| "noun"
	| "nothing"
	| "other";
const kind: Category<Before> = cases(
	[
		[
			or(
				whWord,
				better,
				elseOfWhat,
				beTo,
				word("whether", "than", "or", "supposed", "able", "used", "use"),
			),
			"nothing",
		],
		[word("first", "last", "only", "second", "next", "else"), "pronoun"],
		[or(insideVerbUnit, lexicalVerb), "verb"],
		[be, "be"],
		[emits, "verb"],
		[adjective, "adjective"],
		[or(accusativeOnly, reflexive, and(pronoun, word("you", "her", "it"))), "person"],
		[pronoun, "pronoun"],
		[
			and(
				noun,
				or(may("noun.infinitival", "noun.clausal"), word("time", "turn", "fun", "way", "pleasure")),
			),
			"abstract",
		],
		[and(noun, living), "person"],
		[noun, "noun"],
	],
	"other",
) as Category<Before>;
const before = fetch(
	nearestBefore(not(word("not", "never", "n't", "always", "just", "also"))),
	kind,
	{
		fallback: "other",
	},
) as Category<Before>;
const atStart = previous(punctuation, true);
/** "Too tired to go", "enough money to": pour. */
const enough = fetch(
	nearestBefore(or(word("too", "enough"), verbal, boundary)),
	word("too", "enough"),
	{ fallback: false },
);
/** "It is hard to", "it'll be fun to", "it pays to". */
const impersonal = and(
	fetch(nearestBefore(or(head, boundary)), word("it"), { fallback: false }),
	fetch(
		nearestBefore(or(lexicalVerb, head, boundary, and(be, not(word("to"))))),
		or(be, lexicalVerb),
		{
			fallback: false,
		},
	),
);
/** "Have nothing to do", "there is a lot to do": the infinitive has no object of its own. */
const withObject = fetch(
	nearestAfter(lexicalVerb),
	next(or(may("determiner", "name"), accusativeOnly, word("it", "you", "that"))),
	{ fallback: false },
);
const having = fetch(itsVerb, or(word("have", "has", "had", "having"), and(be, left(there))), {
	fallback: false,
});

type Link = "-" | "de" | "à" | "pour" | "par";

const LINKS: readonly string[] = ["-", "de", "à", "pour", "par"];
const known = (link: string | null): Link | null =>
	link !== null && LINKS.includes(link) ? (link as Link) : null;

/** What French has for the "to" of an infinitive. */
const link: Category<Link> = map(
	before,
	ofVerb,
	ofObject,
	cases([[impersonal, "it"]], ofAdjective) as Category<string | null>,
	map(enough, atStart, withObject, having, (e, s, w, h): string =>
		e ? "enough" : s ? "start" : h && !w ? "to do" : w ? "whole" : "",
	),
	(what, verb, object, adjectiveLink, situation): Link => {
		if (situation === "enough") return "pour";
		switch (what) {
			case "verb":
				return known(verb) ?? (adjectiveLink === "it" ? "de" : "pour");
			case "be":
				return "de";
			case "adjective":
				return known(adjectiveLink) ?? "de";
			case "person":
				return known(object) ?? (object === "que" ? "-" : "pour");
			case "abstract":
				return "de";
			case "pronoun":
				return "à";
			case "noun":
				if (situation === "to do") return "à";
				return object === "de" || object === "à" ? object : "pour";
			case "nothing":
				return "-";
			default:
				return situation === "start" ? "-" : "pour";
		}
	},
).named("link of an infinitive") as Category<Link>;

const beforeDe = and(beforeGerund, word("before"));
const silentPreposition = and(beforeGerund, is(prepositionLink, "none"));

/** "Help me carry this": aider à. */
const helped = and(
	lexicalVerb,
	is(tense, "infinitive"),
	fetch(
		nearestBefore(or(verbal, toInfinitive, boundary)),
		word("help", "helps", "helped", "helping"),
		{
			fallback: false,
		},
	),
).named("infinitive under help");

export const offers: readonly Offer[] = [
	{
		name: "à of an infinitive under help",
		slot: "lead",
		when: helped,
		lemma: "à",
		form: "à",
		zone: "opening",
		vowel: false,
	},
	{
		name: "for, until now",
		slot: "main",
		when: lastingFor,
		lemma: "depuis.x",
		form: "x",
		zone: "noun",
		vowel: false,
	},
	{
		name: "for, of a length of time",
		slot: "main",
		when: and(forTime, not(insideVerbUnit)),
		lemma: "pendant.x",
		form: "x",
		zone: "noun",
		vowel: false,
	},
	{
		name: "avant of before",
		slot: "lead",
		when: beforeDe,
		lemma: "avant.x",
		form: "x",
		zone: "noun",
		vowel: true,
	},
	{
		name: "no first part of a preposition",
		slot: "lead",
		when: beforeGerund,
		lemma: null,
		form: "x",
		zone: "noun",
		vowel: false,
	},
	{
		name: "preposition before a form in -ing",
		slot: "main",
		when: and(beforeGerund, not(silentPreposition)),
		lemma: map(prepositionLink, (l): string | null =>
			l === "none" ? null : l === "de" || l === "à" || l === "en" ? l : `${l}.x`,
		),
		form: map(
			prepositionLink,
			(l): Wanted => (l === "de" || l === "à" ? l : "x"),
		) as Category<Wanted>,
		zone: "noun",
		vowel: is(prepositionLink, "en", "après"),
	},
	{
		name: "link of an infinitive",
		slot: "main",
		when: and(toInfinitive, is(link, "de", "à", "pour", "par")),
		lemma: map(link, (l): string | null =>
			l === "-" ? null : l === "de" || l === "à" ? l : `${l}.x`,
		),
		form: map(link, (l): Wanted => (l === "de" || l === "à" ? l : "x")) as Category<Wanted>,
		zone: "noun",
		vowel: false,
	},
];
