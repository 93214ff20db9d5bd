/** Questions, in which a verb is still to come after the subject: "does Ann hug", "has the boy's shouting upset". */

import type { Reason } from "@handwired/circuits";
import {
	and,
	any,
	type Bool,
	before,
	fetch,
	nearestBefore,
	not,
	or,
	where,
} from "@handwired/notation";
import {
	auxiliary,
	be,
	determiner,
	doForm,
	have,
	mayNominal,
	modal,
	preposition,
	punctuation,
	subordinator,
	whWord,
} from "../closed/index.ts";
import { left, next, previous, secondLast } from "../neighbours.ts";
import { likely, may, word } from "../words.ts";
import {
	first,
	likelyVerb,
	mayBase,
	mayIng,
	mayParticiple,
	mayS,
	objectLike,
	opensNounPhrase,
	pluralNoun,
	singularNominal,
} from "./forms.ts";

/** An auxiliary before its subject. */
export const opensQuestion: Bool = and(
	auxiliary,
	or(previous(whWord), secondLast(word("which", "what", "whose")), first),
);

/** An auxiliary that opens a question, or the nearest before a word: "does Ann hug", "has the boy's shouting upset". */
export function questionOpenedBy(what: Bool): Bool {
	return fetch(
		nearestBefore(or(and(auxiliary, not(word("'s"))), punctuation, subordinator)),
		and(opensQuestion, what),
		{ fallback: false },
	);
}

/** "Could most teenagers and some cashier": a verb must still come. */
const questionStillOpen = fetch(
	nearestBefore(
		or(
			and(auxiliary, not(word("'s"))),
			and(likelyVerb, not(previous(or(determiner, opensNounPhrase)))),
			punctuation,
			subordinator,
		),
	),
	and(opensQuestion, or(doForm, modal)),
	{ fallback: false },
);

/** Reasons in questions to read a word as a verb. */
export const questionVotes: readonly Reason[] = [
	[and(not(or(mayIng, mayParticiple)), questionOpenedBy(be)), -2],
	[and(mayS, may("noun"), questionOpenedBy(or(doForm, modal))), -3],
	[
		and(
			mayBase,
			previous(word("this", "that")),
			secondLast(and(doForm, opensQuestion)),
			next(word("?")),
		),
		10,
	],
	[and(mayParticiple, questionOpenedBy(have)), 3],
	[and(mayParticiple, questionOpenedBy(have), previous(preposition), next(objectLike)), 4],
	[
		and(
			mayParticiple,
			likelyVerb,
			questionOpenedBy(have),
			previous(preposition),
			next(punctuation),
		),
		2,
	],
	[
		and(
			mayIng,
			questionOpenedBy(be),
			left(and(may("noun", "name"), not(likelyVerb))),
			next(or(mayNominal, objectLike)),
		),
		3,
	],
	[and(mayBase, questionOpenedBy(or(doForm, modal)), previous(likely("name"))), 3],
	[and(mayBase, questionStillOpen, left(or(singularNominal, pluralNoun, mayIng))), 2],
	[and(mayBase, likelyVerb, questionStillOpen, previous(preposition)), 4],
	[
		and(
			mayBase,
			likelyVerb,
			next(word("?")),
			left(or(singularNominal, pluralNoun, likely("name"))),
			any(before.and(where(and(opensQuestion, or(doForm, modal))))),
		),
		3,
	],
	[
		and(
			mayBase,
			questionStillOpen,
			left(or(singularNominal, pluralNoun, mayIng)),
			next(or(determiner, likely("name"))),
		),
		1.5,
	],
	[and(mayBase, questionStillOpen, previous(preposition), next(likely("name"))), 7],
	[and(mayBase, questionStillOpen, left(or(singularNominal, pluralNoun)), next(word("?"))), 2],
];
