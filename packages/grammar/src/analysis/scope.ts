/**
 * Scope: what licenses polarity items ("ever", "any"), and how far it reaches. A licensor reaches what follows it,
 * unless it stands in a relative clause that has ended: "the man that does not know her | has any friends".
 */
import {
	adjective,
	boundary,
	comma,
	finite,
	governor,
	head,
	inverted,
	left,
	lexicalVerb,
	may,
	negation,
	next,
	nominativeOnly,
	noun,
	possessiveMark,
	previous,
	punctuation,
	right,
	subordinator,
	thatAfterNoun,
	thatComplementiser,
	whWord,
	word,
} from "@handwired/english/analysis";
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

const sentenceStart = not(previous(not(punctuation)));
const sentenceEnd = next(and(punctuation, not(comma)), true);
/** The last word of its clause. */
export const clauseFinal: Bool = or(
	sentenceEnd,
	next(or(comma, word("but", "and", "because", "though", "so"))),
).named("last in its clause");

// What licenses.
const negativeAdverb = word("never", "hardly", "scarcely", "barely", "rarely", "seldom", "only");
const negativeWord = or(
	negation,
	negativeAdverb,
	and(word("no"), not(next(comma))),
	word(
		"nobody",
		"none",
		"nothing",
		"nowhere",
		"neither",
		"nor",
		"cannot",
		"without",
		"fewer",
		"less",
		"against",
		"instead",
		"zero",
	),
	and(
		word("few", "little"),
		not(previous(or(word("a", "the", "quite"), may("determiner.possessive"), possessiveMark))),
	),
	and(word("most", "best"), previous(word("at"))),
	and(word("under"), next(may("number"))),
);
const conditional = or(
	word(
		"if",
		"unless",
		"lest",
		"until",
		"till",
		"before",
		"than",
		"as",
		"whether",
		"except",
		"besides",
		"once",
		"whenever",
		"wherever",
		"however",
		"sooner",
		"above",
		"beyond",
		"or",
	),
	and(word("too"), next(or(adjective, may("adverb")))),
);
const adverse = or(
	and(lexicalVerb, may("verb.neg")),
	and(adjective, may("adjective.neg")),
	and(
		lexicalVerb,
		word("wonder", "wonders", "wondered", "wondering", "ask", "asks", "asked", "asking"),
	),
	word(
		"doubt",
		"surprise",
		"surprising",
		"impossible",
		"surprises",
		"surprised",
		"amazed",
		"denial",
		"refusal",
		"last",
		"ban",
		"lack",
	),
);
const definite = or(
	word("the", "this", "that", "these", "those"),
	may("determiner.possessive"),
	possessiveMark,
);
const opensPhrase = or(previous(or(definite, word("very"), punctuation)), sentenceStart);
const superlative = or(
	and(
		may("adjective.superlative", "adverb.superlative"),
		or(
			and(opensPhrase, not(word("most", "least"))),
			previous(definite),
			and(adjective, not(word("best", "most", "least"))),
		),
		not(next(word("friend", "friends"))),
	),
	and(word("first", "next", "second", "third", "favourite", "favorite"), previous(definite)),
);
/** A relative word, that of "the fact that" too. */
const relativeWord = or(
	thatAfterNoun,
	and(
		whWord,
		previous(
			or(
				noun,
				may("pronoun.indefinite"),
				word("those", "one", "ones", "everyone", "everybody", "nobody", "all"),
			),
		),
	),
);
const questionWord = and(whWord, not(relativeWord));
const subjectThat = and(thatComplementiser, sentenceStart);

// "Everybody who ever tried", "all I ever wanted": a relative clause on what is said of all.
const universal = word(
	"few",
	"every",
	"everyone",
	"everybody",
	"everything",
	"everywhere",
	"all",
	"each",
	"any",
	"anyone",
	"anybody",
	"anything",
	"anywhere",
	"whoever",
	"whatever",
);
const contactRelative = and(
	or(nominativeOnly, word("you", "it")),
	previous(
		or(
			noun,
			word(
				"everyone",
				"everybody",
				"everything",
				"everywhere",
				"all",
				"else",
				"anyone",
				"anybody",
				"anything",
				"anywhere",
			),
		),
	),
);
/** Whether "every", "all", "any" or the like has come. */
export const universalBefore: Bool = any(before.and(where(universal))).named("universal before");
const restriction = and(
	or(relativeWord, contactRelative),
	or(universalBefore, previous(word("day", "time", "moment"))),
);

/** What licenses a polarity item after it. */
export const licensor: Bool = or(
	negativeWord,
	conditional,
	adverse,
	superlative,
	questionWord,
	subjectThat,
	restriction,
	and(inverted, not(previous(word("there", "here")))),
	and(subordinator, word("when", "before", "since")),
).named("licensor");

// How far it reaches.
const verbOrMark = nearestBefore(or(finite, boundary));
const licensorBefore = any(before.and(where(licensor)));
const relativeVerb = and(finite, fetch(verbOrMark, relativeWord, { fallback: false }));
const licensedRelativeVerb = fetch(verbOrMark, and(relativeWord, licensorBefore), {
	fallback: false,
});
/** "People who think she left": the subject of a clause within the relative clause. */
const embeddedSubject = left(
	and(
		head,
		or(nominativeOnly, governor(and(lexicalVerb, may("verb.that"), not(may("verb.trans"))))),
	),
);
/** A finite verb after a relative clause that it ends. */
const afterRelative = and(
	finite,
	not(inverted),
	fetch(verbOrMark, relativeVerb, { fallback: false }),
	not(embeddedSubject),
).named("verb after a relative clause");
const licensedFromAbove = or(
	fetch(verbOrMark, and(relativeVerb, licensedRelativeVerb), { fallback: false }),
	previous(negativeAdverb),
);

const reached = fetch(
	nearestBefore(or(licensor, afterRelative)),
	or(licensor, and(afterRelative, licensedFromAbove)),
	{ fallback: false },
);
/** "The man who left ever sleeps": the verb that ends the relative clause is still to come. */
const beforeItsVerb = and(word("ever"), right(afterRelative));
const question = any(where(word("?")));
/** Whether a polarity item here is licensed. */
export const licensed: Bool = or(
	question,
	and(not(beforeItsVerb), reached),
	and(beforeItsVerb, or(previous(negativeWord), right(and(afterRelative, licensedFromAbove)))),
).named("licensed");
/** Whether a licensor has come, though it may not reach so far. */
export const someLicensor: Bool = or(licensorBefore, question).named("some licensor before");
export const afterClosedRelative: Bool = and(afterRelative, not(licensedFromAbove)).named(
	"verb after a closed relative clause",
);
