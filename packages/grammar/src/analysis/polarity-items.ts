/** Which words are polarity items where they stand: ever, yet, at all, and "any" where it is not "whichever". */
import {
	adjective,
	be,
	boundary,
	coordinator,
	finite,
	have,
	head,
	lexicalVerb,
	living,
	may,
	mayIng,
	mayParticiple,
	mayPast,
	modal,
	next,
	opener,
	preposition,
	previous,
	punctuation,
	reads,
	right,
	there,
	toInfinitive,
	verbal,
	word,
} from "@handwired/english/analysis";
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
import { afterClosedRelative, clauseFinal, universalBefore } from "./scope.ts";

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
/** "He bought any book that was on sale": whichever was. */
const relativeLater = fetch(
	nearestAfter(or(opener, punctuation)),
	and(opener, word("that", "who", "whom", "which")),
	{ fallback: false },
);
const existential = previous(and(be, previous(there)));
const anyObject = and(
	anyWord,
	governed,
	not(or(idiom, relativeLater)),
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
/** A polarity item that wants a licensor where it stands. */
export const polarityItem: Bool = or(
	ever,
	anyObject,
	anySubject,
	anymore,
	yet,
	either,
	atAll,
	whatsoever,
).named("polarity item");

// "Anyone did not come", "the writers of any of the books did not come": the negation comes too late.
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
export const anyUnderNegation: Bool = or(
	ofAnyUnderNegation,
	and(
		anyWord,
		clauseStart,
		or(ofAny(right(and(negatedVerb, not(generic)))), and(anyPronoun, right(negatedVerb))),
	),
);
