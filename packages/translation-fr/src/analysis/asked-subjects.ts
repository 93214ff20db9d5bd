/** What is asked for as the subject, though it stands as if its verb asked: "who has a car", "which river is the longest". */
import {
	be,
	lexicalVerb,
	next,
	noun,
	previous,
	punctuation,
	verbal,
	whWord,
	word,
} from "@handwired/english/analysis";
import { and, type Bool, fetch, nearestAfter, nearestBefore, or } from "@handwired/notation";

/** "Who has a car?": no verb follows. */
export const hasSomething: Bool = and(
	word("has", "had"),
	previous(word("who", "what", "which")),
	fetch(nearestAfter(or(lexicalVerb, word("been", "done", "had"), punctuation)), punctuation, {
		fallback: true,
	}),
).named("has something, asked of whom");

/** A verb whose subject is what is asked for. */
export const askedSubject: Bool = or(
	and(word("has"), previous(word("who", "what"))),
	and(
		be,
		previous(noun),
		next(word("the", "more", "most", "less")),
		fetch(nearestBefore(or(whWord, verbal, punctuation)), word("which"), { fallback: false }),
	),
).named("verb of what is asked for");
