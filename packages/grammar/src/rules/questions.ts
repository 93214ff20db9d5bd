/** Word order in questions: inversion where the clause is the sentence, none where it is embedded. */
import {
	adjective,
	atStart,
	auxiliary,
	be,
	comma,
	coordinator,
	doForm,
	finite,
	frame,
	governor,
	have,
	head,
	inPreposition,
	inverted,
	left,
	lexicalVerb,
	may,
	mayBase,
	modal,
	next,
	nominativeOnly,
	noun,
	oneFinite,
	particle,
	phraseStart,
	preposition,
	previous,
	punctuation,
	relativeWh,
	second,
	thatAfterNoun,
	thatPronoun,
	toInfinitive,
	trulyInverted,
	verbal,
	whDeterminer,
	whWord,
	word,
} from "@handwired/english/analysis";
import {
	and,
	any,
	before,
	fetch,
	nearestAfter,
	not,
	or,
	position,
	select,
	where,
} from "@handwired/notation";
import { type Rule, rule } from "../rule.ts";

const later = select(position, position, (q, k) => k > q);
const first = not(previous(not(and(punctuation, not(or(comma, word(":", ";", "-", "--")))))));

// "Why you laughed?"
const asksAnything = and(
	word(..."who whom what which whose where when why how".split(" ")),
	not(word("how", "what", "why")),
);
const interrogative = or(
	asksAnything,
	and(
		word("how"),
		next(
			or(
				nominativeOnly,
				word(..."you it this that these those the my your his her our their".split(" ")),
			),
		),
	),
	and(word("what"), not(next(word("if", "about", "a", "an")))),
	and(word("why"), not(next(word("not")))),
);
const opensSentence = and(interrogative, not(whDeterminer), first);
const phraseOpens = and(head, noun, atStart(and(whDeterminer, first)));
const howMuch = and(
	not(word("many", "much")),
	or(adjective, may("adverb")),
	previous(and(word("how"), first)),
);
const questionMark = any(later.and(where(word("?"))));
const commaLater = any(later.and(where(or(comma, word(":", ";", '"', "--", "-")))));
const invertedLater = any(later.and(where(or(inverted, and(auxiliary, left(whWord))))));
const subjectFollows = and(next(phraseStart), not(next(thatPronoun)));
const verbThen = fetch(nearestAfter(or(verbal, punctuation, coordinator, preposition)), finite, {
	fallback: false,
});
const notInverted = and(
	or(
		and(opensSentence, subjectFollows),
		and(or(phraseOpens, howMuch), next(and(phraseStart, or(may("pronoun", "determiner", "name"))))),
	),
	verbThen,
	questionMark,
	not(commaLater),
	not(invertedLater),
	oneFinite,
);

// "I know what did he see."
const asking = and(lexicalVerb, frame("wh", "whnp"));
const askedOf = left(and(head, governor(and(lexicalVerb, frame("whnp")))));
const embedded = or(left(asking), and(left(particle), left(asking)), askedOf);
const whPhraseBefore = and(noun, head, atStart(and(whDeterminer, embedded)));
const nominativeIt = or(nominativeOnly, word("it", "you"));
const endsSoon = second(or(punctuation, lexicalVerb, adjective), true);
const invertedHere = and(
	trulyInverted,
	or(
		and(or(doForm, modal, have), previous(or(and(whWord, embedded), whPhraseBefore))),
		and(or(doForm, modal, have), previous(relativeWh)),
		and(be, not(word("'s")), previous(and(word("where", "when", "why", "how"), embedded))),
		and(
			be,
			not(word("'s")),
			previous(and(whWord, embedded)),
			next(nominativeIt),
			endsSoon,
			not(second(thatAfterNoun)),
		),
	),
);

// "Yesterday went we home."
const quoting = may("verb.quote");
const verbBeforeSubject = and(
	lexicalVerb,
	next(nominativeOnly),
	not(second(or(verbal, word("'ll", "'d", "'ve", "'re", "'m", "'s", "not", "n't")))),
	not(quoting),
	or(previous(may("adverb.time", "adverb.place")), previous(inPreposition)),
	not(any(before.and(where(or(finite, whWord, thatAfterNoun, comma, word('"')))))),
);

// "Which book for Ann to read"
const whInfinitiveSubject = and(
	word("for"),
	left(or(whWord, and(noun, head, atStart(whDeterminer)))),
	fetch(nearestAfter(head), next(toInfinitive), { fallback: false }),
);
// "What does who admire?", "I wonder what who bought."
const argument = word("who", "whom", "what");
const secondArgument = and(
	argument,
	or(
		previous(argument),
		and(previous(and(auxiliary, previous(argument))), next(and(lexicalVerb, mayBase))),
	),
);
// "Who guy did you see?"
const noDeterminer = and(
	noun,
	previous(and(word("who", "whom", "where", "when"), first)),
	next(inverted),
);

export const questionRules: readonly Rule[] = [
	rule({
		name: "question-without-inversion",
		phenomenon: "word_order",
		says: "In a question an auxiliary stands before the subject, unless the subject is what is asked for.",
		violation: notInverted,
		message: "after *{word}* a question has an auxiliary before its subject",
		example: { good: "Why did you laugh?", bad: "Why you laughed?" },
	}),
	rule({
		name: "inversion-in-embedded",
		phenomenon: "word_order",
		says: "In an embedded question the subject stands before its verb.",
		violation: invertedHere,
		message: "*{word}* stands after its subject in an embedded question",
		example: { good: "I know what he saw.", bad: "I know what did he see." },
	}),
	rule({
		name: "superiority",
		phenomenon: "filler_gap_dependency",
		says: "No wh-word is moved across another that is the subject.",
		violation: secondArgument,
		message: "another wh-word has been moved across *{word}*",
		example: { good: "Who bought what?", bad: "What did who buy?" },
	}),
	rule({
		name: "wh-infinitive-subject",
		phenomenon: "clause_structure",
		says: "An infinitive after a wh-word has no subject of its own.",
		violation: whInfinitiveSubject,
		message: "*{word}* and a subject do not stand between a wh-word and its infinitive",
		example: { good: "I know which book to read.", bad: "I know which book for Ann to read." },
	}),
	rule({
		name: "wh-determiner",
		phenomenon: "word_order",
		says: "Who, where and when do not stand before a noun as its determiner.",
		violation: noDeterminer,
		message: "before *{word}* there should be *which* or *what*",
		example: { good: "Which place do you like?", bad: "Where place do you like?" },
	}),
	rule({
		name: "verb-second",
		phenomenon: "word_order",
		says: "A main verb does not stand before its subject, whatever opens the sentence.",
		violation: verbBeforeSubject,
		message: "*{word}* stands after its subject",
		example: { good: "Yesterday we went home.", bad: "Yesterday went we home." },
	}),
];
