/** Reasons to read a word as a verb, and not to, from what stands around it. */

import type { Reason } from "@handwired/circuits";
import { and, any, not, or, where, within } from "@handwired/notation";
import {
	accusativeOnly,
	auxiliary,
	be,
	determiner,
	doForm,
	have,
	letUs,
	mayNominal,
	modal,
	nominativeOnly,
	preposition,
	punctuation,
	reflexive,
	sureDeterminer,
	thatAfterNoun,
	thatPronoun,
	toInfinitive,
} from "../closed/index.ts";
import { left, next, previous, second, secondLast } from "../neighbours.ts";
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
	objectLike,
	opensNounPhrase,
	pluralNoun,
	singularNominal,
	singularNoun,
} from "./forms.ts";
import { questionOpenedBy } from "./questions.ts";
import { afterHelper, afterWh, hasFinite, oneClause, surelyVerb } from "./sentence.ts";

/** "Those grocery stores", "a dry spell accounts": the number of the phrase tells where it ends. */
const near = within(-3, -2);
const pluralDeterminerNear = any(
	where(
		or(and(may("determiner.pl"), not(may("determiner.sg", "determiner.mass"))), may("number.pl")),
	).and(near),
);
const singularDeterminerNear = any(
	where(and(may("determiner.sg"), not(may("determiner.pl")))).and(near),
);

/** "The finishing touches", "the stolen goods". */
const modifierLike = and(or(mayIng, mayParticiple), previous(or(opensNounPhrase, determiner)));

/** In whatever sentence. */
export const verbVotes: readonly Reason[] = [
	[likelyVerb, 2],
	[not(likelyVerb), -1.5],
	[and(mayBase, left(or(toInfinitive, modal))), 5],
	[and(mayBase, left(or(doForm, letUs))), 4],
	[and(mayFinite, left(nominativeOnly)), 5],
	[and(mayFinite, left(word("you", "who", "there"))), 2.5],
	[and(mayBase, left(word("it", "everyone", "someone", "nobody"))), 1],
	[and(or(mayS, mayPast), left(word("it", "this", "everyone", "someone", "nobody"))), 2.5],
	[and(mayFinite, left(or(thatPronoun, thatAfterNoun))), 2],
	[and(mayS, left(or(word("who"), thatAfterNoun))), 1],
	[previous(opensNounPhrase), -6],
	[and(previous(determiner), not(previous(opensNounPhrase))), -3],
	[previous(only("adjective")), -2.5],
	[may("verb.rare"), -2],
	[and(mayFinite, next(likely("name"))), 1.5],
	[and(mayS, left(reflexive)), 3],
	[and(may("noun.pl"), previous(singularNominal), pluralDeterminerNear), -4],
	[and(mayS, previous(singularNominal), singularDeterminerNear), 2],
	[
		and(
			mayBase,
			previous(pluralNoun),
			secondLast(
				word("these", "those", "all", "most", "many", "several", "few", "both", "two", "three"),
			),
		),
		2.5,
	],
	[and(mayBase, not(mayPast), may("noun"), next(and(mayS, only("verb")))), -3],
	[
		and(mayS, may("noun.pl"), next(and(mayBase, likely("verb"), not(mayPast), not(word("like"))))),
		-2,
	],
	[
		and(
			mayFinite,
			previous(
				or(word("ever", "never"), and(may("adverb.frequency", "adverb.sentence"), only("adverb"))),
			),
		),
		2.5,
	],
	[and(mayPast, left(reflexive), next(or(determiner, likely("name")))), 4],
	[likely("name"), -4],
	[and(not(likelyVerb), likely("adverb")), -2.5],
	[and(word("last", "past"), next(may("noun.time"))), -6],
	[
		and(may("noun"), previous(likely("adjective")), secondLast(or(opensNounPhrase, determiner))),
		-3,
	],
	[
		and(
			mayBase,
			not(mayPast),
			hasFinite,
			may("noun", "adjective"),
			left(singularNominal),
			not(afterHelper),
			not(questionOpenedBy(or(doForm, modal))),
		),
		-2,
	],
	[
		and(
			may("noun"),
			or(mayS, and(mayBase, not(mayPast))),
			previous(or(likely("adjective"), may("adjective.nationality"))),
		),
		-2.5,
	],
	[and(may("noun"), previous(modifierLike)), -3],
	[
		and(
			mayNominal,
			previous(or(word("other", "own", "same", "such"), and(only("number"), not(word("one"))))),
		),
		-4,
	],
	[
		and(
			not(likelyVerb),
			previous(word("too", "so", "very", "as", "how", "quite", "pretty", "really")),
		),
		-5,
	],
	[
		and(
			may("noun"),
			or(mayS, and(mayBase, not(mayPast))),
			hasFinite,
			left(and(only("verb"), or(mayPast, mayS, mayIng))),
			not(afterHelper),
			not(afterWh),
		),
		-2.5,
	],
	[and(likely("adverb"), not(likelyVerb), next(or(auxiliary, and(likelyVerb, mayFinite)))), -4],
	[
		and(
			not(likelyVerb),
			may("adverb", "particle"),
			left(
				or(word("you", "it", "this", "that"), not(or(toInfinitive, modal, doForm, nominativeOnly))),
			),
		),
		-2.5,
	],
	[and(first, mayBase, next(and(or(be, modal), not(word("to"))))), -8],
	[
		and(
			first,
			mayNominal,
			not(may("verb.copular")),
			next(or(auxiliary, and(likelyVerb, or(mayPast, mayS), not(mayBase)))),
		),
		-4,
	],
	[
		and(
			may("noun"),
			or(mayS, and(mayBase, not(mayPast), not(afterHelper))),
			oneClause,
			not(left(or(toInfinitive, modal, doForm))),
		),
		-3,
	],
	[and(previous(doForm), mayBase, may("noun"), next(and(likelyVerb, mayBase))), -5],
	[
		and(
			mayNominal,
			secondLast(opensNounPhrase),
			previous(word("only", "very", "own", "same", "other")),
		),
		-6,
	],
	[and(previous(word("one")), secondLast(preposition)), -3],
	[
		and(
			may("noun"),
			or(mayS, mayBase),
			next(or(be, modal)),
			not(left(or(nominativeOnly, word("you", "who")))),
		),
		-3,
	],
	[
		and(
			may("noun"),
			or(mayS, and(mayBase, not(mayPast))),
			left(surelyVerb),
			not(left(word("go", "come", "let", "help", "make"))),
			not(afterWh),
		),
		-2.5,
	],
	[and(previous(preposition), not(mayIng)), -5],
	[and(previous(preposition), mayIng), 1.5],
	[and(left(be), not(or(mayIng, mayParticiple))), -5],
	[and(mayBase, previous(be), secondLast(doForm)), 7],
	[and(left(be), or(mayIng, mayParticiple)), 1.5],
	[and(mayIng, left(and(be, left(or(nominativeOnly, word("you")))))), 3],
	// "They're boring", with nobody to bore.
	[and(mayIng, may("verb.expobj"), may("adjective"), left(be), next(punctuation, true)), -6],
	[and(mayIng, next(determiner), not(next(word("that")))), 3],
	[and(mayIng, may("adjective.tough"), next(toInfinitive)), -4],
	[
		and(
			mayIng,
			previous(word("before", "after", "while", "without")),
			next(or(objectLike, punctuation), true),
		),
		2,
	],
	[and(mayIng, previous(word("'s", "'")), next(objectLike)), 8],
	[and(mayIng, next(likely("name"))), 1.5],
	[
		and(
			mayPast,
			left(or(singularNoun, pluralNoun, likely("name"))),
			next(or(determiner, likely("name"))),
		),
		1.5,
	],
	[and(mayPast, previous(likely("name"))), 1],
	[and(mayFinite, next(likely("preposition")), second(word(".", "?", "!"))), 3],
	[and(left(have), mayParticiple), 4],
	[and(left(have), not(mayParticiple)), -4],
	[next(or(accusativeOnly, reflexive)), 3],
	[
		next(
			or(
				word(
					"it",
					"you",
					"the",
					"a",
					"an",
					"my",
					"your",
					"his",
					"her",
					"their",
					"our",
					"that",
					"this",
				),
			),
			false,
		),
		1.5,
	],
	[and(next(word("of")), mayNominal), -2],
	[and(left(pluralNoun), mayBase), 2],
	[and(left(singularNoun), mayS), 2],
	[and(left(or(pluralNoun, singularNoun)), mayPast), 2.5],
	[
		and(
			first,
			mayBase,
			next(
				or(
					sureDeterminer,
					word(
						"me",
						"it",
						"him",
						"them",
						"us",
						"up",
						"down",
						"your",
						"that",
						"this",
						"not",
						"to",
						"with",
					),
				),
			),
		),
		2.5,
	],
	[and(first, mayBase, likelyVerb), 1],
	[
		and(
			or(and(likelyVerb, mayFinite), mayS, mayPast, and(mayBase, left(pluralNoun))),
			not(hasFinite),
			left(and(mayNominal, not(likelyVerb))),
			not(previous(opensNounPhrase)),
			not(previous(preposition)),
		),
		2,
	],
];
