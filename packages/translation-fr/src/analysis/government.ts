/** How a verb takes its objects: the French construction of its object, and of what follows its English prepositions. */
import {
	be,
	beforeAdverbs,
	doForm,
	have,
	imperative,
	left,
	letUs,
	lexicalVerb,
	negation,
	next,
	previous,
	pronoun,
	reflexive,
	second,
	token,
	word,
} from "@handwired/english/analysis";
import {
	and,
	type Bool,
	type Category,
	cases,
	fetch,
	is,
	map,
	nearestBefore,
	not,
	offset,
	or,
	type Pointer,
} from "@handwired/notation";
import { adjectives } from "../words/choices.ts";
import { insideVerbUnit } from "../words/verb-units.ts";
import { verbProperty } from "../words/verbs.ts";
import { emits } from "./emitted.ts";
import { joinedOrder } from "./groups.ts";

/** The verb that an object belongs to. */
export const itsVerb: Pointer = nearestBefore(and(emits, not(insideVerbUnit)));
/** A verb that can have objects. */
const governing: Bool = or(lexicalVerb, have, doForm).named("verb that can have objects");

/** How the French verb takes its object. "told": the object of English is a person told. */
export type Government =
	| "direct"
	| "made"
	| "person"
	| "told"
	| "à"
	| "tonic"
	| "de"
	| "other"
	| "none";

const ofEntry: Category<Government | null> = verbProperty(
	"government",
	(e): Government | undefined => {
		if (e.lemma === "être.v" && e.complement === undefined) return undefined;
		if (e.lemma === "faire.v" && e.complement === undefined) return "made";
		if (e.features.has("dat")) return e.features.has("objinf") ? "told" : "person";
		if (e.object === "-" || e.object === "0") return "direct";
		if (e.object === "à") return e.features.has("tonic") ? "tonic" : "à";
		return e.object === "de" ? "de" : "other";
	},
) as Category<Government | null>;
const government: Category<Government> = cases(
	[
		[
			or(lexicalVerb, be),
			map(ofEntry, lexicalVerb, (g, lexical): Government => g ?? (lexical ? "direct" : "none")),
		],
		[or(have, doForm), "direct"],
	],
	"none",
).named("government") as Category<Government>;
/** Of the verb before. */
export const governed: Category<Government> = fetch(itsVerb, government, {
	fallback: "none",
}).named("government of the verb before") as Category<Government>;

const PREPOSITIONS = ["about", "at", "for", "from", "in", "of", "on", "to", "with"];
const LINKS = ["à", "de", "-"];
/** "to=à of=de": the prepositions of English whose French a pronoun can take up. */
const verbLinks = verbProperty("prepositions taken up by pronouns", (e) => {
	const given = new Map(
		[...e.features].filter(([f, french]) => PREPOSITIONS.includes(f) && LINKS.includes(french)),
	);
	if ((e.features.has("dat") || e.lemma === "faire.v") && !e.features.has("to"))
		given.set("to", "à");
	const written = [...given].map(([f, french]) => `${f}=${french}`).sort();
	if (e.features.has("tonic")) written.push("tonic");
	return written.length === 0 ? undefined : written.join(" ");
});
const links = cases([[doForm, "to=à"]], verbLinks) as Category<string | null>;
const linksBefore = fetch(itsVerb, links);
const prepositionHere = map(token, (t): string | null =>
	PREPOSITIONS.includes(t.toLowerCase()) ? t.toLowerCase() : null,
);
const linkOf = (preposition: string | null, all: string | null): Government => {
	const found = new RegExp(`\\b${preposition}=(\\S+)`).exec(all ?? "")?.[1];
	if (preposition === null || found === undefined) return "none";
	if (found === "-") return "direct";
	return found === "de" ? "de" : all!.endsWith("tonic") ? "tonic" : "à";
};
/** Of adjectives only de can be taken up: "j'en suis satisfait". */
const ofAdjective: Category<string | null> = adjectives.get("prepositions that are de", (e) => {
	const all = [...e.features].filter(([f, french]) => PREPOSITIONS.includes(f) && french === "de");
	return all.length === 0
		? undefined
		: all
				.map(([f]) => `${f}=de`)
				.sort()
				.join(" ");
});
const linkOfEither = (
	preposition: string | null,
	adjective: string | null,
	verb: Government,
): Government => {
	const own = linkOf(preposition, adjective);
	return own === "none" ? verb : own;
};
/** Of a preposition: how its verb or adjective takes up what follows it. */
export const link: Category<Government> = map(
	prepositionHere,
	fetch(offset(-1), ofAdjective),
	map(prepositionHere, linksBefore, linkOf),
	linkOfEither,
).named("link of the preposition") as Category<Government>;
/** Of what follows a preposition. */
export const linkBefore: Category<Government> = map(
	fetch(offset(-1), prepositionHere),
	fetch(offset(-2), ofAdjective),
	map(fetch(offset(-1), prepositionHere), linksBefore, linkOf),
	linkOfEither,
).named("link of the preposition before") as Category<Government>;

/** The word before is the verb, or the last of its unit. */
export const afterVerb: Bool = fetch(beforeAdverbs, or(governing, insideVerbUnit), {
	fallback: false,
}).named("after its verb");

/** An order that is not negated: its pronouns follow it. */
export const orders: Bool = and(
	or(imperative, left(letUs), joinedOrder),
	not(previous(or(negation, word("never", "always")))),
	not(left(doForm)),
).named("affirmative order");
export const orderBefore: Bool = fetch(itsVerb, orders, { fallback: false }).named(
	"after an order",
);

const selfNext = or(
	reflexive,
	and(word("each"), next(word("other"))),
	and(word("one"), next(word("another"))),
);
/** "Hurt himself", "know each other": it is reflexive in French, with être. */
export const selfObject: Bool = and(
	lexicalVerb,
	is(government, "direct", "made", "person", "told", "à"),
	or(next(selfNext), and(next(word("to")), second(selfNext))),
).named("verb with itself as object");
/** The same where its object is direct: the participle agrees. */
export const selfDirect: Bool = and(selfObject, is(government, "direct")).named(
	"verb with itself as direct object",
);
const causative = word("make", "made", "making", "let", "letting", "had", "have");
/** "Saw her", "saw them": the participle agrees with what stands before it in French. */
export const objectAgreement: Category<"ms" | "fs" | "mp"> = cases(
	[
		[and(is(government, "direct"), next(and(word("her"), pronoun))), "fs"],
		[and(is(government, "direct"), next(word("them", "us")), not(causative)), "mp"],
	],
	"ms",
).named("agreement of its object pronoun") as Category<"ms" | "fs" | "mp">;
