/** Whether a verb is passive, or active with a subject of its own. */
import { after, and, any, type Bool, fetch, nearestBefore, not, or } from "@handwired/notation";
import { afterBe, afterHave, afterModal, afterTo, finite, hasSubject } from "./clauses/index.ts";
import { preposition, punctuation } from "./closed/index.ts";
import { follows } from "./complements.ts";
import { left, next, previous } from "./neighbours.ts";
import { governor, head, inPreposition } from "./phrases.ts";
import {
	lexicalVerb,
	mayBase,
	mayIng,
	mayParticiple,
	mayPast,
	noun,
	verbal,
} from "./readings/index.ts";
import { likely, may, word } from "./words.ts";

const get = word("get", "gets", "got", "getting", "gotten");
/** A participle under "be" or "get": its object has become the subject. */
export const passive: Bool = and(
	lexicalVerb,
	mayParticiple,
	not(mayIng),
	or(and(afterBe, not(and(get, left(word("'s"))))), left(get)),
).named("passive");
/**
 * A participle by a noun: "the papers removed from the safe have ...", as a finite verb comes later; "the end of a film made in
 * Rome", as the noun is an object; "the best film ever made"; "a lottery, founded in 1869".
 */
const governed = and(head, or(inPreposition, governor(verbal)));
const placeNext = word(
	"outside",
	"inside",
	"here",
	"there",
	"nearby",
	"abroad",
	"today",
	"yesterday",
);
const byNoun = and(
	mayParticiple,
	or(
		previous(or(punctuation, word("ever"))),
		and(left(noun), or(follows(preposition), next(placeNext)), any(after.and(finite))),
		and(left(governed), or(follows(preposition), next(or(punctuation, placeNext), true))),
	),
);
/** A base form that is rather a noun, after a singular one: "another good phone interview". */
const ratherNoun = and(
	mayBase,
	not(mayPast),
	may("noun"),
	not(likely("verb")),
	left(and(noun, may("noun.sg"), not(may("noun.pl")))),
);
/** A verb whose subject is there, or is understood as that of the verb above: no order, no participle by a noun. */
export const active: Bool = and(
	lexicalVerb,
	not(passive),
	or(
		and(finite, hasSubject, not(byNoun), not(ratherNoun)),
		afterModal,
		afterHave,
		and(mayIng, afterBe),
		afterTo,
	),
).named("active");

/** What holds at the subject, if it stands before: the nearest noun phrase that is no object of a preposition. */
export function ofSubjectBefore(what: Bool): Bool {
	return fetch(nearestBefore(and(head, not(inPreposition))), what, { fallback: false }).named(
		`subject before: ${what.name}`,
	);
}
