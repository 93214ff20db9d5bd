/** Polarity items: ever, any, yet, at all want a negation, a question or the like before them. */
import {
	and,
	any,
	type Bool,
	before,
	fetch,
	nearestAfter,
	nearestBefore,
	not,
	or,
	where,
} from "@handwired/notation";
import { living } from "../analysis/animacy.ts";
import { boundary, finite, opener } from "../analysis/clauses.ts";
import {
	be,
	coordinator,
	have,
	modal,
	preposition,
	punctuation,
	there,
	toInfinitive,
} from "../analysis/closed.ts";
import { next, previous, right } from "../analysis/neighbours.ts";
import { head } from "../analysis/phrases.ts";
import {
	adjective,
	lexicalVerb,
	mayIng,
	mayParticiple,
	mayPast,
	verbal,
} from "../analysis/readings.ts";
import {
	afterClosedRelative,
	clauseFinal,
	licensed,
	someLicensor,
	universalBefore,
} from "../analysis/scope.ts";
import { may, reads, word } from "../analysis/words.ts";
import { type Rule, rule } from "../rule.ts";

// "Any" is also said of whatever one chooses ("take any card", "anyone can"): not so of a single event that took place.
const anyPronoun = word("anyone", "anybody", "anything", "anywhere", "anyplace");
const anyWord = or(word("any"), anyPronoun);
/** A past that is no base form: "saw" of "see" rather than "to saw". */
const surelyPast = reads(
	"past that is no base form",
	(r) =>
		r.pos === "verb" &&
		r.features.has("past") &&
		!r.features.has("base") &&
		!r.features.has("rare"),
);
const pastVerb = and(lexicalVerb, finite, or(surelyPast, and(mayPast, afterClosedRelative)));
const possession = and(have, next(anyWord));
const event = or(
	pastVerb,
	and(have, right(and(lexicalVerb, mayParticiple))),
	and(be, right(and(lexicalVerb, mayIng))),
	possession,
	and(be, previous(there)),
).named("event");
const lastFinite = nearestBefore(or(finite, toInfinitive, opener));
const inEvent = fetch(lastFinite, and(finite, event), { fallback: false });

const anyHead = nearestAfter(head);
/** What holds at the head of the phrase that "any" opens. */
function ofAny(what: Bool): Bool {
	return or(and(anyPronoun, what), and(word("any"), fetch(anyHead, what, { fallback: false })));
}
const idiom = next(
	word(
		"number",
		"time",
		"day",
		"moment",
		"minute",
		"more",
		"longer",
		"other",
		"rate",
		"case",
		"way",
		"old",
		"given",
		"but",
		"else",
	),
);
const phraseEnds = and(
	not(next(adjective)),
	or(right(or(and(punctuation, not(word(","))), coordinator), true), next(word("of"))),
);
const governed = or(
	previous(lexicalVerb),
	previous(and(preposition, word("to", "with", "about", "of", "on", "upon", "into"))),
	previous(have),
	previous(be),
	previous(word("me", "him", "us", "them", "her", "you")),
);
const existential = previous(and(be, previous(there)));
const anyObject = and(
	anyWord,
	governed,
	not(idiom),
	inEvent,
	or(ofAny(phraseEnds), and(existential, ofAny(next(preposition)))),
);

const clauseStart = previous(or(punctuation, coordinator), true);
/** Not the participle of "anyone caught stealing was fined". */
const onlyVerb = and(
	pastVerb,
	not(fetch(nearestAfter(or(finite, boundary)), finite, { fallback: false })),
);
const anySubject = and(
	anyWord,
	clauseStart,
	not(word("anything", "anywhere")),
	ofAny(and(living, right(onlyVerb))),
);

// Other items.
/** "For ever", "ever since", "ever so slowly", "ever on the rise", "kept it from ever happening". */
const everIdiom = or(
	next(
		or(
			and(adjective, not(may("verb"))),
			mayIng,
			word("on", "since", "after", "so", "more", "the", "present", "-", "less"),
		),
	),
	previous(word("happily", "from")),
	and(previous(word("for")), not(right(finite))),
);
const ever = and(word("ever"), not(everIdiom));
const hasVerb = any(before.and(where(verbal)));
const anymore = and(word("anymore"), hasVerb);
const yet = and(word("yet"), clauseFinal, inEvent);
const either = and(
	word("either"),
	clauseFinal,
	hasVerb,
	not(previous(or(verbal, preposition, may("determiner"), word("or", "and")))),
);
const atAll = and(word("all"), previous(word("at")), clauseFinal, hasVerb, not(universalBefore));
const whatsoever = and(word("whatsoever"), not(universalBefore), hasVerb);
const item = or(ever, anyObject, anySubject, anymore, yet, either, atAll, whatsoever).named(
	"polarity item",
);

// "Anyone did not come".
const negatedVerb = and(
	finite,
	or(
		next(word("not", "n't", "never", "hardly")),
		previous(word("never", "hardly", "rarely", "seldom")),
	),
);
const generic = word("do", "does", "did");
const ofAnyUnderNegation = and(
	anyWord,
	previous(word("of")),
	ofAny(right(and(negatedVerb, not(modal)))),
);
const anyUnderNegation = or(
	ofAnyUnderNegation,
	and(
		anyWord,
		clauseStart,
		or(ofAny(right(and(negatedVerb, not(generic)))), and(anyPronoun, right(negatedVerb))),
	),
);

export const polarityRules: readonly Rule[] = [
	rule({
		name: "polarity-item-unlicensed",
		phenomenon: "npi_licensing",
		says: "Ever, any, yet and the like want a negation, a question or a condition before them.",
		violation: and(item, not(licensed), not(someLicensor)),
		message: "*{word}* wants a negation, a question or the like before it",
		example: { good: "She hasn't ever left the country.", bad: "She has ever left the country." },
	}),
	rule({
		name: "polarity-item-out-of-scope",
		phenomenon: "npi_licensing",
		says: "What licenses ever and any does not stand in a relative clause of the subject, nor after them.",
		violation: or(and(item, not(licensed), someLicensor), and(anyUnderNegation, not(licensed))),
		message: "no negation, question or the like reaches *{word}*",
		example: {
			good: "The man that knows Hannah doesn't have any friends.",
			bad: "The man that doesn't know Hannah has any friends.",
		},
	}),
];
