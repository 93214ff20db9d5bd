/** Which noun phrases are of living beings, as far as their heads tell. */
import { and, type Bool, not, or } from "@handwired/notation";
import { accusativeOnly, pronoun } from "./closed/index.ts";
import { head } from "./phrases.ts";
import { noun } from "./readings/index.ts";
import { may, only, word } from "./words.ts";

const personalPronoun = word(
	..."i you he she we me him us who whom someone somebody anyone anybody everyone everybody nobody".split(
		" ",
	),
);
/** A head that can be a person or an animal. */
export const living: Bool = and(
	head,
	or(
		may(
			"noun.human",
			"noun.animal",
			"name.human",
			"name.surname",
			"name.nationality",
			"pronoun.refl",
		),
		personalPronoun,
		and(noun, not(may("noun", "name"))),
	),
).named("living being");
/** A head that can be what acts as a person does: also an institution, and what a pronoun may stand for. */
export const animate: Bool = and(
	head,
	or(living, may("noun.animate", "noun.group", "name"), only("pronoun"), not(may("noun"))),
).named("animate");
/** A noun that is none of these. */
export const inanimate: Bool = and(head, noun, not(animate)).named("inanimate");
/** A head that can only be a person. */
export const human: Bool = and(
	living,
	not(may("noun.animal", "name.language")),
	not(only("pronoun")),
).named("person");

/** A pronoun in the form of an object: "me", "her". */
export const objective: Bool = or(accusativeOnly, and(word("her"), pronoun)).named(
	"objective pronoun",
);
/** A person, also as a pronoun in the form of an object. */
export const person: Bool = or(objective, word("you"), and(living, not(may("noun.animal")))).named(
	"person or pronoun",
);
