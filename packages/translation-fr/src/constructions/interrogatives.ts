/** Words that ask: "Que fais-tu ?", "Qu'est-ce qui ...", "Quel est ...", "À qui parles-tu ?", "ce que tu veux". */
import {
	be,
	left,
	living,
	next,
	preposition,
	previous,
	punctuation,
	right,
	secondLast,
	subjectRelative,
	toInfinitive,
	whDeterminer,
	whWord,
	word,
} from "@handwired/english/analysis";
import {
	and,
	type Category,
	fetch,
	is,
	map,
	nearestAfter,
	nearestBefore,
	not,
	or,
	subtract,
} from "@handwired/notation";
import { emits } from "../analysis/emitted.ts";
import {
	directWh,
	frontedPreposition,
	linked,
	linkHere,
	opensGap,
	prepositionBefore,
	relativeWh,
	saidByRelative,
	subjectWh,
	whatWithNoun,
	whPlace,
} from "../analysis/openings.ts";
import {
	type Agreement,
	headAgreement,
	headHere,
	subjectAfter,
	subjectAhead,
} from "../analysis/phrases.ts";
import { asking, nounInverted, pronounAfter } from "../analysis/questions.ts";
import type { Move } from "../plan/moves.ts";
import type { Offer, Wanted } from "../plan/slots.ts";
import { plain } from "../words/closed.ts";
import { formOfFixed } from "../words/fixed.ts";
import { phrase } from "../words/units.ts";
import { insideVerbUnit } from "../words/verb-units.ts";
import { finiteForm } from "./verbs.ts";

const formOf = (a: Agreement): Wanted => a.slice(1) as Wanted;

/** Not the first word of a fixed phrase: "what time", "who knows". */
const free = not(phrase.found);
const whichNoun = and(whDeterminer, word("what", "which"), free);
const what = and(word("what", "whatever"), not(whDeterminer), free);
const who = and(word("who", "whom", "whoever"), free);
const which = and(word("which"), not(whDeterminer));
const asksOne = and(word("which"), next(word("one", "ones")));

const bareThis = and(pronounAfter, word("it", "this", "that", "these", "those"));
/** "What is this?" */
const whatIsThis = and(
	what,
	next(and(be, emits, asking, next(and(bareThis, next(punctuation, true))))),
);
/** "What's in the box?" */
const beWhatIn = and(
	be,
	previous(and(what, subjectWh)),
	next(and(preposition, word("in", "on", "under", "behind", "inside", "at", "between"))),
);
/** "What is your name?" */
const whatIsNoun = and(what, next(nounInverted));
/** "How are you?" */
const beWell = and(
	be,
	emits,
	asking,
	previous(word("how")),
	or(
		right(and(word("you", "he", "she", "they"), next(or(punctuation, word("today", "now"))))),
		and(nounInverted, fetch(subjectAhead, living, { fallback: false })),
	),
);
/** "How old is he?" */
const beOld = and(be, emits, previous(word("old")), secondLast(word("how")));
/** "What time is it?" */
const timeIs = and(word("time"), previous(word("what")), next(be));

const asks = (
	name: string,
	when: Offer["when"],
	lemma: Offer["lemma"],
	form: Offer["form"] = "x",
	vowel = false,
): Offer => ({ name, slot: "main", when, lemma, form, zone: "noun", vowel });

/** "What I need is ...", "that's what I need": ce dont. */
const asksDont = and(
	what,
	linked,
	not(directWh),
	is(linkHere, "de"),
	or(not(previous(not(punctuation))), previous(be)),
);

/** "Where do they come from?": d'où. */
const whereFrom = and(
	word("where"),
	fetch(nearestAfter(or(punctuation, and(word("from"), next(punctuation)))), insideVerbUnit, {
		fallback: false,
	}),
);

export const offers: readonly Offer[] = [
	{
		name: "de of where from",
		slot: "lead",
		when: whereFrom,
		lemma: "de",
		form: "de",
		zone: "noun",
		vowel: false,
	},
	{ ...asks("preposition said by the relative word", saidByRelative, null) },
	{
		...asks(
			"where to",
			and(
				word("to", "at"),
				frontedPreposition,
				fetch(nearestBefore(whWord), word("where"), { fallback: false }),
			),
			null,
		),
	},
	{ ...asks("what time", and(word("what"), next(timeIs)), "quel", "fs"), zone: "determiner" },
	{
		name: "what time, without preposition",
		slot: "lead",
		when: and(word("what"), next(timeIs)),
		lemma: null,
		form: "x",
		zone: "noun",
		vowel: false,
	},
	asks("time that it is", timeIs, "heure.n", "fs", true),
	{
		name: "preposition of the verb before a wh-word",
		slot: "lead",
		when: and(linked, not(relativeWh), not(asksDont)),
		lemma: map(linkHere, (l): string | null => (l === "-" ? null : plain(l).lemma)),
		form: map(linkHere, (l): Wanted => formOfFixed(plain(l).lemma)) as Category<Wanted>,
		zone: "preposition",
		vowel: false,
	},
	asks("which one", asksOne, "lequel", map(headAgreement, formOf) as Category<Wanted>),
	asks("one of which one", and(word("one", "ones"), previous(word("which"))), null),
	{
		name: "what or which before its noun",
		slot: "main",
		when: whichNoun,
		lemma: "quel",
		form: map(headAgreement, formOf) as Category<Wanted>,
		zone: "determiner",
		vowel: false,
	},
	asks("that of which", asksDont, "ce dont"),
	asks(
		"what after a preposition",
		and(what, or(prepositionBefore, and(directWh, previous(preposition)))),
		"quoi",
	),
	asks("what this is", whatIsThis, "qu'est-ce que", "x?"),
	asks("what, of what is there", and(what, next(beWhatIn)), "que", "x?"),
	asks("what as the subject of a question", and(what, subjectWh), "qu'est-ce qui"),
	asks("what is", whatIsNoun, "quel", map(subjectAfter, formOf) as Category<Wanted>),
	asks("what, before a noun as subject", whatWithNoun, "qu'est-ce que", "x?"),
	asks("what as the object of a question", and(what, directWh), "que", "x?"),
	asks("what to do", and(what, next(or(toInfinitive, punctuation))), "quoi"),
	asks("what, as subject", and(what, subjectRelative), "ce qui"),
	asks("what as object", what, "ce que", "x?"),
	asks("who", and(who, not(relativeWh)), "qui"),
	asks("which, alone", and(which, not(relativeWh)), "lequel", "ms"),
	{
		...asks("it of what it is", and(bareThis, left(previous(whatIsThis))), "ce.pron", "x?"),
		zone: "subject",
	},
	{
		name: "how someone is",
		slot: "main",
		when: beWell,
		lemma: "aller.v",
		form: finiteForm,
		zone: "finite",
		vowel: false,
	},
	{
		name: "how old someone is",
		slot: "main",
		when: beOld,
		lemma: "avoir.v",
		form: finiteForm,
		zone: "finite",
		vowel: true,
	},
	{
		name: "what is there, place",
		slot: "clitic",
		when: beWhatIn,
		lemma: "y",
		form: "x",
		zone: "y",
		vowel: true,
	},
	{
		name: "what is there",
		slot: "main",
		when: beWhatIn,
		lemma: "avoir.v",
		form: finiteForm,
		zone: "finite",
		vowel: true,
	},
	{
		name: "what is there, subject",
		slot: "after",
		when: beWhatIn,
		lemma: "il",
		form: "post?",
		zone: "inverted subject",
		vowel: true,
	},
	{
		...asks("it, of the time", and(bareThis, left(previous(timeIs))), "il", "post?"),
		zone: "inverted subject",
	},
];

export const moves: readonly Move[] = [
	{
		name: "preposition before its wh-word",
		when: and(frontedPreposition, not(saidByRelative)),
		anchor: subtract(fetch(nearestBefore(opensGap), whPlace, { fallback: -1 }), 0.5),
	},
	{ name: "wh-word with its noun", when: whichNoun, anchor: headHere },
];
