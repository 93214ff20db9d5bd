/** Which verbs are finite, by what governs them. */

import {
	and,
	type Bool,
	compare,
	everything,
	fetch,
	nearestBefore,
	not,
	or,
	type Pointer,
	sum,
} from "@handwired/notation";
import {
	accusativeOnly,
	auxiliary,
	be,
	determiner,
	doForm,
	have,
	letUs,
	modal,
	negation,
	nominativeOnly,
	pronoun,
	punctuation,
	toInfinitive,
	whWord,
} from "../closed/index.ts";
import { left, next, previous, secondLast } from "../neighbours.ts";
import {
	lexicalVerb,
	mayBase,
	mayParticiple,
	mayPast,
	mayS,
	noun,
	verbal,
} from "../readings/index.ts";
import { may, word } from "../words.ts";
import { boundary } from "./boundaries.ts";
import { inverted } from "./inversion.ts";

/** The nearest verb, auxiliary or "to" before, within the clause. */
export const verbBefore: Pointer = nearestBefore(or(verbal, toInfinitive, boundary));
function before(what: Bool): Bool {
	return fetch(verbBefore, what, { fallback: false }).named(`verb before: ${what.name}`);
}
const invertedBefore = before(inverted);

/** Whether this verb is governed by a word like `what`: just before it, or before its subject in a question. */
function governedBy(what: Bool): Bool {
	return or(left(what), and(invertedBefore, before(what))).named(`governed by ${what.name}`);
}

export const afterTo: Bool = left(toInfinitive).named("after to");
export const afterModal: Bool = governedBy(or(modal, doForm)).named("after modal or do");
export const afterHave: Bool = governedBy(have).named("after have");
export const afterBe: Bool = governedBy(be).named("after be");
/** The first word of its sentence, or after a mark. */
export const start: Bool = not(previous(not(punctuation)));

/** A base form that gives an order: the first word of its sentence. */
export const imperative: Bool = or(
	and(
		word("do"),
		or(left(punctuation, true), previous(word("please"))),
		next(or(negation, lexicalVerb, whWord, determiner)),
	),
	and(word("have"), start, not(inverted)),
	and(
		lexicalVerb,
		mayBase,
		or(left(punctuation, true), previous(word("please", "n't", ","))),
		not(afterModal),
		not(afterTo),
	),
).named("imperative");
const causative = word(
	"make",
	"makes",
	"made",
	"making",
	"let",
	"lets",
	"letting",
	"help",
	"helps",
	"helped",
	"helping",
	"see",
	"saw",
	"seen",
	"hear",
	"heard",
	"watch",
	"watched",
	"feel",
	"felt",
	"have",
	"had",
);
const bareComplement = and(
	or(mayBase, word("do", "have")),
	not(mayPast),
	before(causative),
	left(or(accusativeOnly, noun, pronoun, word("this", "that"))),
	not(left(word("i", "he", "she", "we", "they"))),
);
const participleComplement = and(
	before(
		word(
			"have",
			"has",
			"had",
			"having",
			"get",
			"gets",
			"got",
			"getting",
			"want",
			"wants",
			"wanted",
			"need",
			"needs",
			"keep",
			"keeps",
			"kept",
			"leave",
			"leaves",
			"left",
			"leaving",
		),
	),
	left(or(noun, accusativeOnly, pronoun, word("this", "that"))),
	not(left(nominativeOnly)),
);
const finiteAuxiliary = or(
	modal,
	word("am", "is", "are", "was", "were", "'re", "'m", "has", "does", "did"),
	and(word("had"), not(afterHave)),
	and(be, word("'s")),
	and(
		word("have", "do", "'ve", "'d"),
		not(
			left(or(toInfinitive, modal, doForm, accusativeOnly, letUs, word("gonna", "wanna", "gotta"))),
		),
		not(bareComplement),
		not(and(invertedBefore, before(or(modal, doForm)))),
	),
);
const finiteLexical = and(
	lexicalVerb,
	or(mayBase, mayS, mayPast),
	not(and(mayBase, not(mayPast), or(afterTo, afterModal))),
	not(and(mayBase, mayPast, or(afterTo, afterModal))),
	not(
		and(
			mayParticiple,
			or(
				afterHave,
				afterBe,
				left(and(lexicalVerb, may("verb.copular"))),
				previous(word("as", "so", "too", "how", "more", "most", "less")),
				participleComplement,
			),
		),
	),
	not(and(mayBase, left(and(lexicalVerb, word("go", "come", "help", "let"))))),
	not(
		and(
			mayParticiple,
			previous(
				word("if", "when", "while", "once", "unless", "though", "although", "until", "than"),
			),
		),
	),
	not(and(mayBase, left(word("gonna", "wanna", "gotta")))),
	not(
		and(
			mayParticiple,
			secondLast(be),
			previous(word("first", "pretty", "long", "well", "badly", "half", "ill")),
		),
	),
	not(and(mayParticiple, next(word("by")), may("verb.trans"), left(noun))),
	not(and(mayBase, left(and(word("better"), previous(word("'d", "had")))))),
	not(bareComplement),
);

/** A finite verb or auxiliary. */
export const finite: Bool = or(
	and(auxiliary, finiteAuxiliary, not(and(have, afterModal))),
	finiteLexical,
).named("finite");

/** Whether the sentence has no more than one finite verb. */
export const oneFinite: Bool = compare(sum(everything, finite), "<", 1.5).named(
	"one finite verb at most",
);
