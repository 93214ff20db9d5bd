/** "I want you to go": what French says with "que" and the subjunctive. */
import {
	boundary,
	head,
	lexicalVerb,
	previous,
	right,
	toInfinitive,
	word,
} from "@handwired/english/analysis";
import { and, type Bool, fetch, nearestBefore, or } from "@handwired/notation";

const wishing = word(
	..."want wants wanted wanting prefer prefers preferred hate hates hated like love need needs needed wish wait waits waited waiting".split(
		" ",
	),
);
const wished = fetch(nearestBefore(or(lexicalVerb, boundary)), wishing, { fallback: false });
/** "You" of "want you to go". */
export const wishedSubject: Bool = and(head, right(toInfinitive), wished).named(
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
