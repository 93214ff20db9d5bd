/** "I want you to go": what French says with "que" and the subjunctive. */
import {
	boundary,
	head,
	lexicalVerb,
	likely,
	living,
	noun,
	previous,
	right,
	toInfinitive,
	word,
} from "@handwired/english/analysis";
import { and, type Bool, fetch, nearestBefore, not, or } from "@handwired/notation";

const wishing = word(
	..."want wants wanted wanting prefer prefers preferred hate hates hated like love need needs needed wish wait waits waited waiting".split(
		" ",
	),
);
const wished = fetch(nearestBefore(or(lexicalVerb, boundary)), wishing, { fallback: false });
/** "Need a pen to write", "want something to eat": a thing, and what it is for. */
const wanted = or(
	word("something", "anything", "nothing", "someone", "somebody", "anyone", "anybody", "nobody"),
	and(
		fetch(nearestBefore(or(lexicalVerb, boundary)), word("need", "needs", "needed"), {
			fallback: false,
		}),
		noun,
		not(or(living, likely("name"))),
	),
);
/** "You" of "want you to go". */
export const wishedSubject: Bool = and(head, right(toInfinitive), wished, not(wanted)).named(
	"subject of what is wished",
);
/** "To" of it. */
export const wishedTo: Bool = and(
	toInfinitive,
	fetch(nearestBefore(or(head, lexicalVerb)), wishedSubject, { fallback: false }),
	previous(or(head, word("not", "to"))),
).named("to of what is wished");
/** The verb of it. */
export const wishedVerb: Bool = fetch(
	nearestBefore(or(toInfinitive, lexicalVerb, boundary)),
	wishedTo,
	{ fallback: false },
).named("verb of what is wished");
