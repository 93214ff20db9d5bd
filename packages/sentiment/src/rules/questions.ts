import { fromNearestAfter } from "@handwired/circuits";
import { type Bool, fetch, is, map, offset } from "@handwired/notation";
import { wordsOfClass } from "../lexicon/lists.ts";
import { wordOf } from "../lexicon/vocabulary.ts";
import { asks, sentenceEnd, token } from "../words.ts";

/** Asked is not said. */
export const ASKED = 0.7;

const [yes, no] = [wordsOfClass("yes"), wordsOfClass("no")];

/**
 * Rule 12. Questions: whether the sentence ends in a question mark, and what is answered directly after it.
 * "Was it good? No."
 */
export function questions(): { readonly asked: Bool; readonly answeredNo: Bool } {
	const answer = map(token, (t) =>
		no.has(wordOf(t)) ? "no" : yes.has(wordOf(t)) ? "yes" : "open",
	);
	const nextAnswer = fetch(offset(1), answer, { fallback: "open" });
	const question = map(asks, nextAnswer, (isAsked, a) => (isAsked ? a : "none"));
	const closing = fromNearestAfter(question, sentenceEnd, "none").named("question closed");
	return { asked: is(closing, "open"), answeredNo: is(closing, "no") };
}
