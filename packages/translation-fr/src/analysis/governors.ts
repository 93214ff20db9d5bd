/** What governs a noun phrase: the preposition or the verb before it, through "and". */
import {
	be,
	beforeAdverbs,
	doForm,
	have,
	here,
	inverted,
	left,
	lexicalVerb,
	may,
	next,
	phraseStart,
	preposition,
	previous,
	secondLast,
	token,
	word,
} from "@handwired/english/analysis";
import {
	and,
	at,
	type Category,
	cases,
	choose,
	fetch,
	is,
	map,
	type Num,
	nearestBefore,
	not,
	or,
} from "@handwired/notation";
import { articleKind } from "../words/nouns.ts";
import { insideVerbUnit } from "../words/verb-units.ts";
import { wholeHead } from "./phrases.ts";

/** What stands before a noun phrase, as articles depend on it. */
export type Governor =
	| "in"
	| "at"
	| "on"
	| "to"
	| "from"
	| "with"
	/** Prepositions with the bare noun: of, without, as. */
	| "bare"
	/** Prepositions with what is known: after, about. */
	| "known"
	/** Prepositions with what is not: near, behind. */
	| "place"
	/** The same, with de in French: near, around. */
	| "beside"
	| "liking"
	| "speaking"
	| "be"
	| "verb"
	/** A verb that asks of the subject after it. */
	| "asked"
	| "and"
	| "nothing";

const BARE = ["of", "without", "as", "by", "per", "via"];
const KNOWN = [
	"about",
	"against",
	"after",
	"before",
	"during",
	"for",
	"between",
	"towards",
	"until",
	"till",
];
const BESIDE = ["near", "beside", "around", "round", "above", "alongside", "off", "opposite"];
const OWN = ["in", "at", "on", "to", "from", "with"];
const prepositionKind = map(token, (t): Governor => {
	const small = t.toLowerCase();
	if (small === "into") return "in";
	if (OWN.includes(small)) return small as Governor;
	if (BARE.includes(small)) return "bare";
	if (BESIDE.includes(small)) return "beside";
	return KNOWN.includes(small) ? "known" : "place";
});
/** What one likes, one likes in general. */
const liking = and(
	word(
		..."like likes liked love loves loved hate hates hated prefer prefers preferred enjoy enjoys enjoyed dislike dislikes disliked adore adores adored study studies studied studying teach teaches taught teaching respect respects".split(
			" ",
		),
	),
	lexicalVerb,
	not(left(word("would", "'d"))),
);
const speaking = word("speak", "speaks", "spoke", "spoken", "speaking");
/** "Afraid of snakes": of all of them. */
const feelingOf = and(
	word("of"),
	previous(
		word(
			..."afraid scared frightened terrified ashamed tired sick fond wary jealous envious suspicious critical".split(
				" ",
			),
		),
	),
);
/** "The price of gold": of all of it; "the glass of water" of some. */
const ofKnown = and(
	word("of"),
	previous(
		and(
			may("noun.sg"),
			not(may("noun.measure", "noun.quantity", "noun.group", "noun.place", "noun.human")),
			not(
				word(
					..."kind sort type way sense lack point state form piece word bit feeling use shortage chance sign possibility".split(
						" ",
					),
				),
			),
		),
	),
	secondLast(word("the")),
);
const governorHere: Category<Governor> = cases(
	[
		[or(feelingOf, ofKnown, word("than")), "liking"],
		[and(word("for"), next(may("noun.time"))), "place"],
		[liking, "liking"],
		[preposition, prepositionKind],
		[speaking, "speaking"],
		[and(inverted, or(be, doForm, have)), "asked"],
		[be, "be"],
		[or(lexicalVerb, have, doForm), "verb"],
		[word("and", "or", "&", "nor"), "and"],
		[word("as"), "bare"],
	],
	"nothing",
).named("governor here") as Category<Governor>;
const leftGovernor = fetch(beforeAdverbs, governorHere, { fallback: "nothing" });
const toStart = nearestBefore(phraseStart);
/** What governs the phrase of this word by itself: "and" where it is joined to another. */
export const atStart: Category<Governor> = cases(
	[[phraseStart, leftGovernor]],
	fetch(toStart, leftGovernor, { fallback: "nothing" }),
).named("governor of the phrase") as Category<Governor>;
const governedBy = cases(
	[[is(atStart, "and"), fetch(nearestBefore(wholeHead), atStart, { fallback: "nothing" })]],
	atStart,
).named("governor of the phrases joined") as Category<Governor>;
const leftPlace = fetch(beforeAdverbs, here, { fallback: 0 });
/** Where that governor stands. */
export const governorPlace: Num = choose(
	phraseStart,
	leftPlace,
	fetch(toStart, leftPlace, { fallback: 0 }),
);
/** "Look for work": the preposition is the verb's. */
const ofUnit = fetch(at(governorPlace), insideVerbUnit, { fallback: false });
const ofVerb = and(
	ofUnit,
	not(or(is(governedBy, "liking"), is(articleKind, "country", "feminine country"))),
);
/** What governs the phrase of this word, through "and". */
export const governor: Category<Governor> = cases(
	[[ofVerb, "verb"]],
	governedBy,
) as Category<Governor>;
