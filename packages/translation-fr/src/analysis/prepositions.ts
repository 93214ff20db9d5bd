/** What an English preposition is in French, by the verb or adjective before it and by what follows: "depend on" dépendre de, "for three days" pendant trois jours. */
import {
	adjective,
	be,
	boundary,
	determiner,
	head,
	left,
	lexicalVerb,
	likely,
	may,
	next,
	noun,
	phraseStart,
	preposition,
	previous,
	punctuation,
	token,
	whWord,
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
	nearestBefore,
	not,
	offset,
	or,
	test,
} from "@handwired/notation";
import { adjectives } from "../words/choices.ts";
import { PREPOSITIONS } from "../words/closed.ts";
import { timeNoun } from "../words/nouns.ts";
import { verbForms } from "../words/verb-forms.ts";
import { verbProperty } from "../words/verbs.ts";
import { adjectival } from "./adjectives.ts";
import { emits } from "./emitted.ts";
import { tense } from "./groups.ts";
import { nounPreposition } from "./links.ts";
import { plainlyNegated } from "./negation.ts";
import { frontedPreposition } from "./openings.ts";
import { itsHead } from "./phrases.ts";
import { lastingFor } from "./tenses.ts";

/** What an entry's features say of prepositions: "at=en of=de". */
const packed = ({
	features,
}: {
	readonly features: ReadonlyMap<string, string>;
}): string | undefined =>
	[...features]
		.filter(([english, french]) => Object.hasOwn(PREPOSITIONS, english) && french !== "")
		.map(([english, french]) => `${english}=${french.replaceAll(" ", "_")}`)
		.sort()
		.join(" ") || undefined;
const rowOf = (english: string | null, rows: string | null): string | null =>
	rows
		?.split(" ")
		.find((row) => row.startsWith(`${english}=`))
		?.slice(english!.length + 1)
		.replaceAll("_", " ") ?? null;

const own: Category<string | null> = map(token, (t): string | null =>
	Object.hasOwn(PREPOSITIONS, t.toLowerCase()) ? t.toLowerCase() : null,
).named("preposition here");
/** Of the adjective right before: "proud of". */
const rowsOfAdjective = fetch(
	offset(-1),
	cases([[adjectival, adjectives.get("prepositions after it", packed)]], null) as Category<
		string | null
	>,
);
const ofAdjective = map(own, rowsOfAdjective, rowOf).named("preposition of the adjective before");

/** The verb's prepositions, as far as the same has not been said: "talk to Tom about it". */
const rowsOfVerb = fetch(
	nearestBefore(or(emits, lexicalVerb, boundary)),
	cases([[lexicalVerb, verbProperty("prepositions after it", packed)]], null) as Category<
		string | null
	>,
);
const before = fetch(
	nearestBefore(or(lexicalVerb, preposition)),
	cases([[preposition, own]], null) as Category<string | null>,
);
const said = is(
	map(own, before, (mine, other): string => (mine === other ? "said" : "not")),
	"said",
);

/** "Three days", "a week", "many years": how long. */
const timeAhead = fetch(
	itsHead,
	or(timeNoun, word("seconds", "moment", "moments", "while", "ages", "centuries", "decades")),
	{ fallback: false },
);
const COUNTS =
	"a an many several few about over almost nearly more two half another hours days weeks months years ages decades centuries minutes";
const duration = and(
	timeAhead,
	next(or(may("number"), word(...COUNTS.split(" ")))),
	not(next(likely("name"))),
).named("how long it lasts");
const verbBefore = nearestBefore(emits);
const notSince = fetch(verbBefore, and(is(tense, "perfect"), plainlyNegated), { fallback: false });
const pastBefore = fetch(verbBefore, is(tense, "past", "perfect", "pluperfect"), {
	fallback: false,
});
const pointAhead = or(
	next(word("tomorrow", "then", "now", "next", "noon", "midnight")),
	next(may("name.time")),
);
const numberAhead = next(and(may("number"), not(word("one"))));

/** Of "in", "for", "by" and their like with times and numbers. */
const ofTime = cases(
	[
		[or(lastingFor, and(word("for"), duration, notSince)), "depuis"],
		[and(word("for"), duration), "pendant"],
		[and(word("in"), duration, pastBefore), "en"],
		[and(word("in"), next(and(may("number"), head)), not(timeAhead)), "en"],
		[and(word("by"), pointAhead), "d'ici"],
		[and(word("about", "around"), numberAhead), "environ"],
		[and(word("over"), numberAhead), "plus de"],
		[and(word("under"), numberAhead), "moins de"],
	],
	null,
).named("preposition of a time or number") as Category<string | null>;

const nearby = next(
	and(
		word("the", "a", "my", "his", "her"),
		next(
			word(
				..."window windows door fire fireplace river sea lake pool road table gate bed side wall water tree".split(
					" ",
				),
			),
		),
	),
);
const afterParticiple = fetch(verbBefore, is(tense, "participle"), { fallback: false });
const active = and(
	lexicalVerb,
	test(verbForms, (forms) => !/n/.test(forms)),
);
const usual = cases(
	[
		[and(word("about"), previous(noun)), "sur"],
		[and(word("by"), nearby, not(afterParticiple)), "près de"],
		[and(word("by"), previous(active), next(determiner)), "près de"],
	],
	null,
) as Category<string | null>;

/** Prepositions without an object: "wait outside". */
const ALONE: Readonly<Record<string, string>> = {
	above: "au-dessus",
	behind: "derrière",
	below: "en dessous",
	beneath: "dessous",
	inside: "à l'intérieur",
	near: "près",
	opposite: "en face",
	outside: "dehors",
	underneath: "en dessous",
};
const alone = and(
	word(...Object.keys(ALONE)),
	preposition,
	not(next(or(phraseStart, adjective, whWord, word("of", "there", "here")))),
	not(frontedPreposition),
).named("preposition without object");
const asAdverb = map(own, (p): string | null => ALONE[p ?? ""] ?? null);

/** "Went back down into the cellar", "cleaned it all up": a particle without an object that no unit knows. */
export const lostParticle: Bool = and(
	word("up", "down", "off", "over", "along", "through", "around", "on"),
	preposition,
	next(or(punctuation, preposition, word("and", "but", "before", "again", "now", "when")), true),
	not(next(word("here", "there"))),
	not(left(or(be, word("go", "goes", "went", "gone")))),
).named("particle that no unit knows");

const chosenByNoun: Bool = and(word("in", "at", "on"), not(is(nounPreposition, null)));
const ofVerb = map(own, rowsOfVerb, rowOf);
const governs = and(preposition, not(said), not(chosenByNoun));
/** What the verb, the adjective or a time makes of the preposition here, "-" nothing; null where they say nothing. */
export const governedPreposition: Category<string | null> = cases(
	[
		[alone, asAdverb],
		[not(is(ofTime, null)), ofTime],
		[and(preposition, not(chosenByNoun), not(is(ofAdjective, null))), ofAdjective],
		[and(governs, not(is(ofVerb, null))), ofVerb],
		[preposition, usual],
	],
	null,
).named("governed preposition") as Category<string | null>;
