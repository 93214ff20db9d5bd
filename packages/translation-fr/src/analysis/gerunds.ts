/** What a form in -ing is where no "be" makes it a tense: an infinitive ("without looking", "stop crying"), or "portant un chapeau". */
import {
	accusativeOnly,
	boundary,
	comma,
	finite,
	left,
	lexicalVerb,
	may,
	negation,
	next,
	noun,
	previous,
	pronoun,
	punctuation,
	second,
	secondLast,
	token,
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
import { adjectives } from "../words/choices.ts";
import { insideVerbUnit } from "../words/verb-units.ts";
import { plainGerundLink } from "../words/verbs.ts";
import type { Tense } from "./chains.ts";
import { tense } from "./groups.ts";

/** The preposition or conjunction before it, as French has it there. */
const LINKS: Readonly<Record<string, string>> = {
	about: "de",
	after: "après",
	at: "à",
	before: "de",
	besides: "de",
	by: "en",
	for: "pour",
	from: "de",
	in: "à",
	like: "de",
	of: "de",
	on: "en",
	to: "à",
	upon: "en",
	when: "en",
	while: "en",
	without: "sans",
};

/** "Thank you for coming": merci d'être venu. */
const thanked = and(
	word("for"),
	or(previous(word("thanks")), and(previous(word("you")), secondLast(word("thank", "thanking")))),
);
const hereLink = cases(
	[
		[thanked, "thanks"],
		[and(word("for"), previous(word("sorry"))), "de"],
		[and(word("in"), not(previous(may("adjective")))), "en"],
	],
	map(token, (t): string => LINKS[t.toLowerCase()] ?? "none"),
) as Category<string>;
const gerund: Bool = and(or(lexicalVerb, word("being", "having")), is(tense, "gerund")).named(
	"form in -ing",
);
/** Of a preposition: it stands before a form in -ing. */
export const beforeGerund: Bool = and(
	not(is(hereLink, "none")),
	or(next(gerund), and(next(word("not")), second(gerund))),
	not(lexicalVerb),
	not(
		and(word("like"), previous(or(negation, word("i", "you", "we", "they", "to", "would", "'d")))),
	),
	not(insideVerbUnit),
).named("preposition before a form in -ing");
export const prepositionLink: Category<string> = map(hereLink, (l): string =>
	l === "thanks" ? "de" : l,
);
const linkBefore = fetch(nearestBefore(not(word("not"))), hereLink, {
	fallback: "none",
}) as Category<string>;
/** "Done playing", "busy cooking": how the adjective takes it. */
const adjectiveLink = fetch(
	nearestBefore(not(word("yet", "already"))),
	adjectives.get("before an -ing form", (e) => e.features.get("ing")),
);

const itsVerb = nearestBefore(and(verbal, not(insideVerbUnit)));
const verbLink = fetch(itsVerb, plainGerundLink);
const afterUnit = previous(insideVerbUnit);
const afterVerb = or(left(lexicalVerb), afterUnit);
const spending = fetch(
	itsVerb,
	word(..."spend spends spent waste wastes wasted spending".split(" ")),
	{ fallback: false },
);
const perceiving = fetch(
	nearestBefore(or(verbal, boundary)),
	word(..."see sees saw seen hear hears heard watch watches watched feel felt smell".split(" ")),
	{ fallback: false },
);
const afterObject = previous(or(noun, pronoun, accusativeOnly));
/** "Swimming is fun": nothing but what belongs to it until the finite verb. */
const opens = and(
	not(previous(not(punctuation))),
	fetch(nearestAfter(or(comma, finite)), finite, { fallback: false }),
);

type Use = "link" | "infinitive" | "past infinitive" | "gérondif" | "participle";
const use: Category<Use> = map(
	linkBefore,
	adjectiveLink,
	afterVerb,
	verbLink,
	afterUnit,
	and(spending, afterObject),
	and(perceiving, afterObject),
	opens,
	(preposition, adjective, verb, link, unit, spends, perceives, begins): Use => {
		if (adjective !== null) return "link";
		if (preposition !== "none" && !unit) {
			if (preposition === "après" || preposition === "thanks") return "past infinitive";
			return preposition === "en" ? "gérondif" : "infinitive";
		}
		if (verb && link !== null) return "link";
		if (spends) return "link";
		return perceives || begins ? "infinitive" : "participle";
	},
).named("use of the form in -ing") as Category<Use>;

/** The tense that French has for it. */
export const gerundTense: Category<Tense> = map(use, (u): Tense => {
	if (u === "link" || u === "infinitive") return "infinitive";
	return u === "past infinitive" ? "past infinitive" : "gerund";
}) as Category<Tense>;

/** "A man sitting": no "étant" before "assis". */
export const describing: Bool = and(gerund, is(use, "participle")).named("participle of a noun");

/** What stands before the infinitive, where the verb before tells. */
export const linkOfGerund: Category<string | null> = map(
	gerund,
	use,
	verbLink,
	spending,
	adjectiveLink,
	(isGerund, u, verb, spends, adjective): string | null => {
		if (!isGerund || u !== "link") return null;
		const link = adjective ?? verb;
		return spends ? "à" : link !== null && ["de", "à", "pour", "par"].includes(link) ? link : null;
	},
).named("link of a form in -ing") as Category<string | null>;
