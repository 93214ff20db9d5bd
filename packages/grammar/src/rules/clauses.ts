/** Clauses put together: one subject each, one word to open each, none left alone. */
import {
	be,
	comma,
	coordinator,
	determiner,
	finite,
	governor,
	have,
	head,
	inPreposition,
	inverted,
	left,
	lexicalVerb,
	likely,
	may,
	next,
	nominativeOnly,
	noun,
	only,
	phraseStart,
	preposition,
	previous,
	pronoun,
	punctuation,
	right,
	second,
	subjectRelative,
	sureDeterminer,
	thatComplementiser,
	there,
	verbal,
	whWord,
	word,
} from "@handwired/english/analysis";
import { after, and, any, before, compare, not, or, sum, where } from "@handwired/notation";
import { type Rule, rule } from "../rule.ts";

const start = not(previous(not(punctuation)));
const finiteBefore = any(where(finite).and(before));
const finiteAfter = sum(after, finite);
const oneFiniteAfter = compare(finiteAfter, "<", 1.5);
const noFiniteAfter = compare(finiteAfter, "<", 0.5);

/** "My brother he lives in Spain", "I we went", "where did Leo he go". */
const repeatedSubject = or(
	and(
		word("he", "she", "it", "they"),
		left(and(head, noun, not(inPreposition), governor(punctuation, true))),
		previous(noun),
		right(
			or(be, have, and(lexicalVerb, or(may("verb.unerg", "verb.unacc"), not(may("verb.trans"))))),
		),
		not(finiteBefore),
		oneFiniteAfter,
	),
	and(
		nominativeOnly,
		or(
			and(previous(nominativeOnly), right(finite)),
			and(previous(noun), left(and(head, governor(inverted)))),
		),
	),
);

/** "I wonder whether if", "because that the flat was small". */
const doubled = or(
	and(word("if", "whether"), previous(word("whether", "if", "because", "although", "though"))),
	and(
		word("that"),
		previous(word("because", "although", "though", "until", "unless", "while", "whether", "if")),
		or(thatComplementiser, next(or(determiner, nominativeOnly, word("it", "you")))),
	),
	and(
		word("if", "whether"),
		previous(thatComplementiser),
		oneFiniteAfter,
		not(any(where(comma).and(after))),
	),
);

const loneSubordinator = and(
	word(
		"although",
		"though",
		"after",
		"before",
		"unless",
		"while",
		"whether",
		"because",
		"until",
		"if",
	),
	start,
	right(or(nominativeOnly, word("it", "you", "there"), determiner, only("name"))),
	compare(finiteAfter, ">", 0.5),
	oneFiniteAfter,
	any(where(word(".")).and(after)),
	not(any(where(or(comma, word("only", "!", "?", "..."))))),
);
/** "The cat on the mat", "the man who lives next door", "the girl we met": a noun phrase and no more. */
const opensPhrase = and(
	start,
	word("the", "my", "his", "her", "our", "their", "your", "this", "that", "these", "those", "a"),
);
const phraseBefore = any(where(opensPhrase).and(before));
const loneRelative = and(
	or(
		and(subjectRelative, word("who", "that", "which")),
		and(nominativeOnly, right(finite), left(and(head, governor(punctuation, true)))),
	),
	previous(noun),
	oneFiniteAfter,
	not(finiteBefore),
	not(any(where(comma))),
	phraseBefore,
);
const noVerb = not(any(where(or(verbal, may("auxiliary", "modal")))));
const phraseAlone = and(
	preposition,
	not(word("of", "to", "for", "than", "like", "as")),
	next(determiner),
	previous(noun),
	phraseBefore,
	noVerb,
);

/** "In Paris the city", "her a pen a book". */
const adverbialNoun = may("noun.time", "noun.measure", "adjective.ordinal");
const crowded = and(
	sureDeterminer,
	phraseStart,
	previous(
		and(
			noun,
			head,
			or(inPreposition, and(governor(or(pronoun, noun)), not(adverbialNoun))),
			not(may("noun.title", "name.time", "noun.time", "noun.measure", "number")),
		),
	),
	finiteBefore,
	noFiniteAfter,
	not(word("every", "each")),
	not(any(where(or(be, there, comma, and(lexicalVerb, may("verb.small", "verb.linknp")))))),
	not(any(where(or(whWord, coordinator)).and(before))),
	not(
		next(
			or(
				adverbialNoun,
				word(
					"lot",
					"bit",
					"little",
					"few",
					"way",
					"same",
					"first",
					"last",
					"other",
					"next",
					"more",
					"most",
					"great",
					"size",
					"color",
					"colour",
					"second",
				),
			),
		),
	),
	not(second(adverbialNoun)),
);

/** "Did that John came please you?" */
const invertedClause = and(
	word("that"),
	previous(and(word("did", "does", "do", "will", "would", "is", "was", "has"), start)),
	next(or(likely("name"), nominativeOnly)),
);

export const clauseRules: readonly Rule[] = [
	rule({
		name: "two-subjects",
		phenomenon: "clause_structure",
		says: "A clause has one subject.",
		violation: repeatedSubject,
		message: "*{word}* is a second subject",
		example: { good: "My brother lives in Spain.", bad: "My brother he lives in Spain." },
	}),
	rule({
		name: "clause-as-inverted-subject",
		phenomenon: "clause_structure",
		says: "A that-clause cannot be the subject between an auxiliary and its verb.",
		violation: invertedClause,
		message: "a clause with *{word}* cannot stand after the auxiliary as its subject",
		example: { good: "Did it please you that John came?", bad: "Did that John came please you?" },
	}),
	rule({
		name: "complementiser-doubled",
		phenomenon: "clause_structure",
		says: "One word opens a clause, not two.",
		violation: doubled,
		message: "*{word}* and the word before it both open the clause",
		example: { good: "I wonder whether it will snow.", bad: "I wonder whether if it will snow." },
	}),
	rule({
		name: "fragment",
		phenomenon: "clause_structure",
		says: "A subordinate clause does not stand alone.",
		violation: loneSubordinator,
		message: "the clause that begins with *{word}* stands alone",
		example: { good: "Although she was ill, she worked.", bad: "Although she was ill." },
	}),
	rule({
		name: "noun-phrase-alone",
		phenomenon: "clause_structure",
		says: "A noun phrase alone is no sentence, though it may be an answer.",
		violation: and(or(loneRelative, phraseAlone), any(where(word(".")).and(after))),
		preference: true,
		message: "a noun phrase stands alone at *{word}*",
		example: { good: "The cat is on the mat.", bad: "The cat on the mat." },
	}),
	rule({
		name: "extra-noun-phrase",
		phenomenon: "clause_structure",
		says: "A noun phrase is a subject, an object, or belongs to a preposition.",
		violation: or(
			crowded,
			and(
				nominativeOnly,
				previous(comma),
				next(punctuation, true),
				finiteBefore,
				not(any(where(word("?")).and(after))),
			),
		),
		message: "nothing asks for *{word}*",
		example: { good: "He gave her a pen.", bad: "He gave her a pen a book." },
	}),
];
