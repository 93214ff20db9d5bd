/** Whether a verb is passive, or active with a subject of its own. */
import { after, and, any, type Bool, fetch, nearestBefore, not, or } from "@handwired/notation";
import { afterBe, afterHave, afterModal, afterTo, finite, hasSubject } from "./clauses.ts";
import { preposition } from "./closed.ts";
import { follows } from "./complements.ts";
import { left, next, previous } from "./neighbours.ts";
import { governor, head, inPreposition } from "./phrases.ts";
import { lexicalVerb, mayBase, mayIng, mayParticiple, mayPast, noun, verbal } from "./readings.ts";
import { likely, may, word } from "./words.ts";

const get = word("get", "gets", "got", "getting", "gotten");
/** A participle under "be" or "get": its object has become the subject. */
export const passive: Bool = and(
	lexicalVerb,
	mayParticiple,
	not(mayIng),
	or(and(afterBe, not(and(get, left(word("'s"))))), left(get)),
).named("passive");
/** "The papers removed from the safe have ...": a participle by a noun, as a finite verb comes later, or an object is before. */
const governed = and(head, or(inPreposition, governor(verbal)));
const byNoun = and(
	mayParticiple,
	left(noun),
	or(
		follows(preposition),
		next(word("outside", "inside", "here", "there", "nearby", "abroad", "today", "yesterday")),
	),
	or(any(after.and(finite)), previous(governed)),
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
