/** What else the sentence has, as far as one can tell before verbs are told from nouns: a finite verb, several clauses. */

import { and, any, type Bool, before, not, or, where } from "@handwired/notation";
import {
	be,
	coordinator,
	doForm,
	have,
	mayNominal,
	modal,
	nominativeOnly,
	pronoun,
	punctuation,
	toInfinitive,
	whWord,
} from "../closed/index.ts";
import { left } from "../neighbours.ts";
import { likely, may, only, word } from "../words.ts";
import {
	first,
	likelyVerb,
	mayBase,
	mayFinite,
	mayIng,
	mayParticiple,
	mayPast,
	mayS,
	pluralNoun,
} from "./forms.ts";
import { opensQuestion } from "./questions.ts";

/** A base form can be a verb after a singular noun if one of these has come: "let John go". */
export const afterHelper: Bool = any(
	before.and(
		where(
			word(
				"let",
				"make",
				"makes",
				"made",
				"making",
				"help",
				"helps",
				"helped",
				"see",
				"sees",
				"saw",
				"seen",
				"hear",
				"hears",
				"heard",
				"watch",
				"watched",
				"have",
				"had",
				"having",
			),
		),
	),
).named("a word before that takes base forms");

/** Whether the sentence has a finite verb for sure; one that has none needs what can be one. */
export const hasFinite: Bool = any(
	or(
		modal,
		be,
		opensQuestion,
		word("has", "does", "did", "had"),
		and(
			only("verb"),
			mayFinite,
			or(not(mayParticiple), left(or(mayNominal, nominativeOnly, word("it", "you", "who")))),
		),
	),
).named("sentence has a finite verb");

/** "They [need] help": a verb after what only verbs follow. */
export const surelyVerb: Bool = and(
	likelyVerb,
	or(
		and(
			or(mayBase, mayS, mayPast),
			left(or(nominativeOnly, modal, doForm, toInfinitive, word("you", "everyone", "everybody"))),
		),
		and(mayIng, left(be)),
		and(mayParticiple, left(have)),
	),
);

/** A finite verb for sure has come, and nothing that a second one could belong to. */
const sureFinite = or(
	modal,
	be,
	doForm,
	have,
	and(surelyVerb, left(nominativeOnly)),
	and(
		likelyVerb,
		not(may("noun")),
		or(mayPast, mayS),
		left(or(mayNominal, nominativeOnly, pronoun)),
	),
	and(likelyVerb, mayBase, left(pluralNoun)),
);
const clauseMaker = or(
	whWord,
	word(
		"that",
		"because",
		"if",
		"while",
		"although",
		"though",
		"unless",
		"whether",
		"once",
		"than",
		"as",
		"so",
		"where",
		"before",
		"after",
		"since",
		"until",
	),
	coordinator,
	and(punctuation, not(word(".", "'", '"'))),
	and(or(nominativeOnly, word("you", "it", "there")), not(first)),
	and(likelyVerb, may("verb.that", "verb.wh", "verb.thatnp")),
	and(likely("adjective"), may("adjective.that", "adjective.thatsubj")),
);

/** One clause with its finite verb: no other verb is wanted. */
export const oneClause: Bool = and(
	any(before.and(where(sureFinite))),
	not(any(before.and(where(clauseMaker)))),
);

/** A clause with a gap may have begun. */
export const afterWh: Bool = any(before.and(where(or(whWord, word("that")))));
