/** Polarity items: ever, any, yet, at all want a negation, a question or the like before them. */
import { and, any, before, type Bool, fetch, nearestAfter, nearestBefore, not, or, where } from "@handwired/notation";
import { be, coordinator, have, preposition, punctuation, toInfinitive } from "../analysis/closed.ts";
import { finite, opener } from "../analysis/clauses.ts";
import { afterClosedRelative, clauseFinal, licensed, someLicensor } from "../analysis/scope.ts";
import { next, previous, right } from "../analysis/neighbours.ts";
import { head } from "../analysis/phrases.ts";
import { living } from "../analysis/animacy.ts";
import { adjective, lexicalVerb, mayBase, mayIng, mayParticiple, mayPast, verbal } from "../analysis/readings.ts";
import { may, word } from "../analysis/words.ts";
import { type Rule, rule } from "../rule.ts";

// "Any" is also said of whatever one chooses ("take any card", "anyone can"): not so of a single event that took place.
const anyPronoun = word("anyone", "anybody", "anything", "anywhere", "anyplace");
const anyWord = or(word("any"), anyPronoun);
const pastVerb = and(lexicalVerb, finite, mayPast, or(not(mayBase), afterClosedRelative));
const possession = and(have, next(anyWord));
const event = or(
	pastVerb,
	and(have, right(and(lexicalVerb, mayParticiple))),
	and(be, right(and(lexicalVerb, mayIng))),
	possession,
	and(be, previous(word("there"))),
).named("event");
const lastFinite = nearestBefore(or(finite, toInfinitive, opener));
const inEvent = fetch(lastFinite, and(finite, event), { fallback: false });

const anyHead = nearestAfter(head);
/** What holds at the head of the phrase that "any" opens. */
function ofAny(what: Bool): Bool {
	return or(and(anyPronoun, what), and(word("any"), fetch(anyHead, what, { fallback: false })));
}
const idiom = next(word("number", "time", "day", "moment", "minute", "more", "longer", "other", "rate", "case", "way", "old", "given", "but", "else"));
const phraseEnds = and(not(next(adjective)), or(right(or(and(punctuation, not(word(","))), coordinator), true), next(word("of"))));
const governed = or(previous(lexicalVerb), previous(and(preposition, word("to", "with", "about", "of", "on", "upon", "into"))), previous(have), previous(be), previous(word("me", "him", "us", "them", "her", "you")));
const anyObject = and(anyWord, governed, not(idiom), inEvent, ofAny(phraseEnds));

const clauseStart = previous(or(punctuation, coordinator), true);
const anySubject = and(anyWord, clauseStart, not(word("anything", "anywhere")), ofAny(and(living, right(pastVerb), not(right(have)))));

// Other items.
const ever = and(word("ever"), not(next(or(adjective, word("since", "so", "after", "more", "the", "increasing", "-", "less")))), not(previous(word("for", "happily", "rarely"))));
const hasVerb = any(before.and(where(verbal)));
const anymore = and(word("anymore"), hasVerb);
const yet = and(word("yet"), clauseFinal, inEvent);
const either = and(word("either"), clauseFinal, hasVerb, not(previous(or(verbal, preposition, may("determiner"), word("or", "and")))));
const anyBefore = any(before.and(where(anyWord)));
const atAll = and(word("all"), previous(word("at")), clauseFinal, hasVerb, not(anyBefore));
const whatsoever = and(word("whatsoever"), not(anyBefore), hasVerb);
const item = or(ever, anyObject, anySubject, anymore, yet, either, atAll, whatsoever).named("polarity item");

// "Anyone did not come".
const negatedVerb = and(finite, or(next(word("not", "n't", "never", "hardly")), previous(word("never", "hardly", "rarely", "seldom"))));
const generic = word("do", "does", "did");
const anyUnderNegation = and(anyWord, clauseStart, or(ofAny(right(and(negatedVerb, not(generic)))), and(anyPronoun, right(negatedVerb))));

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
