/**
 * Words of the closed classes, and which of its readings each has: the first round of disambiguation, as
 * Constraint Grammar does it (Karlsson 1990), by the words beside it.
 */
import { and, type Bool, not, or } from "@handwired/notation";
import { left, next, previous, right, second, secondLast } from "./neighbours.ts";
import { likely, may, only, word } from "./words.ts";

// What a neighbour can be, before anything is decided.
export const mayNominal: Bool = may("noun", "name", "number", "adjective").named("may be nominal");
export const punctuation: Bool = only("punctuation").named("punctuation");
export const comma: Bool = word(",");
export const nominativeOnly: Bool = word("i", "he", "she", "we", "they").named("nominative");
export const accusativeOnly: Bool = word("me", "him", "us", "them").named("accusative");
export const reflexive: Bool = may("pronoun.refl").named("reflexive");
export const coordinator: Bool = word("and", "or", "but", "nor", "&").named("coordinator");
export const negation: Bool = word("not", "n't").named("negation");
export const whWord: Bool = word(
	"who",
	"whom",
	"whose",
	"what",
	"which",
	"where",
	"when",
	"why",
	"how",
	"whoever",
	"whatever",
	"whichever",
	"whomever",
).named("wh-word");

/** Determiners that cannot be anything else before a noun. */
export const sureDeterminer: Bool = word(
	"the",
	"a",
	"an",
	"my",
	"your",
	"our",
	"their",
	"its",
	"every",
	"each",
).named("sure determiner");

const mayDeterminer = may("determiner");
const bareQuantifier = word(
	"some",
	"any",
	"many",
	"few",
	"several",
	"all",
	"both",
	"most",
	"much",
	"more",
	"less",
	"fewer",
	"enough",
	"none",
	"each",
	"one",
	"another",
	"little",
	"neither",
	"either",
	"half",
	"plenty",
);

// her, his: before something nominal, a determiner.
const possessiveOrObject = word("her", "his");
const nextNominal = next(and(mayNominal, not(only("adverb"))));
const nextMark = next(
	or(
		punctuation,
		only("preposition", "conjunction", "determiner", "pronoun", "auxiliary", "modal"),
	),
	true,
);
export const herDeterminer: Bool = and(possessiveOrObject, nextNominal, not(nextMark)).named(
	"her or his as determiner",
);

// that: after a noun relative, before a singular noun a determiner, before a verb a pronoun, else a complementiser.
const that = word("that");
const nextSingularNoun = next(
	and(may("noun.sg"), not(may("noun.pl")), likely("noun", "adjective")),
);
const nextAdjective = next(and(likely("adjective"), not(likely("noun"))));
const secondSingularNoun = second(and(may("noun.sg"), not(likely("verb"))));
const secondPluralNoun = second(and(may("noun.pl"), only("noun")));
const previousNominal = previous(
	and(
		or(
			may("noun", "name"),
			word(
				"all",
				"something",
				"anything",
				"nothing",
				"everything",
				"someone",
				"anyone",
				"everyone",
				"one",
				"those",
				"people",
			),
		),
		not(or(likely("verb", "adverb", "modal"), only("verb"))),
	),
);
const nextVerbal = next(
	or(may("auxiliary", "modal"), and(may("verb.s", "verb.past"), likely("verb"))),
);
const nextEnds = next(punctuation, true);
/** After a preposition or a verb without clauses, before something nominal: "hugged that ...". */
const previousTakesNoClause = previous(
	or(
		and(likely("preposition"), not(word("in", "except", "but", "save", "so", "now", "than", "as"))),
		and(only("verb"), not(may("verb.that", "verb.thatnp", "verb.itthat"))),
		word("have", "has", "had", "having"),
	),
);
export const thatDeterminer: Bool = and(
	that,
	not(previousNominal),
	not(previous(may("adjective.that", "adjective.thatsubj"))),
	or(
		and(nextSingularNoun, not(secondPluralNoun)),
		and(nextAdjective, secondSingularNoun),
		next(word("one")),
		and(
			previousTakesNoClause,
			or(not(next(may("verb.s"))), second(punctuation, true)),
			next(
				or(
					and(may("noun"), not(likely("name"))),
					likely("adjective"),
					and(may("adjective"), may("verb.participle")),
				),
			),
		),
	),
).named("that as determiner");
const opensWithBe = and(
	word("is", "was", "are", "were", "'s", "does", "did"),
	not(previous(not(or(punctuation, whWord)))),
);
const asked = or(
	previous(word("let", "lets", "letting")),
	previous(opensWithBe),
	and(previous(negation), secondLast(opensWithBe)),
);
export const thatPronoun: Bool = and(
	that,
	not(thatDeterminer),
	not(previousNominal),
	or(asked, nextVerbal, nextEnds, next(only("preposition", "conjunction", "adverb"))),
).named("that as pronoun");
/** After a noun: a relative pronoun, or the complementiser of a noun as "fact". */
export const thatAfterNoun: Bool = and(that, previousNominal, not(nextEnds)).named(
	"that after noun",
);
export const thatComplementiser: Bool = and(
	that,
	not(thatDeterminer),
	not(thatPronoun),
	not(previousNominal),
).named("that as complementiser");

// to: before a verb the mark of the infinitive.
const to = word("to");
const nextBase = right(may("verb.base", "auxiliary.base"));
const nextBaseLikely = right(and(may("verb.base", "auxiliary.base"), likely("verb", "auxiliary")));
const afterMotion = previous(
	word(
		"go",
		"goes",
		"went",
		"gone",
		"going",
		"come",
		"came",
		"walk",
		"walked",
		"drive",
		"back",
		"way",
		"listen",
		"listens",
		"listened",
		"listening",
		"according",
		"due",
		"used",
	),
);
const verbComplement = second(
	or(
		sureDeterminer,
		accusativeOnly,
		reflexive,
		word("it", "you", "her", "this", "that"),
		likely("name", "preposition"),
	),
);
/** "Want to", "hard to", "likely to": words that have an infinitive and no phrase with "to". */
const hasInfinitive = or(
	and(
		may("adjective.tough", "adjective.controladj", "adjective.raisingadj"),
		not(may("adjective.prep:to")),
	),
	and(
		may("verb.inf", "verb.raising"),
		only("verb"),
		not(may("verb.prep:to", "verb.path", "verb.dat", "verb.intr")),
	),
	word("bound", "about", "soon", "like"),
);
const toughBefore = and(previous(may("adjective.tough")), second(may("determiner")));
export const toInfinitive: Bool = and(
	to,
	or(
		nextBaseLikely,
		and(nextBase, or(and(not(afterMotion), verbComplement), previous(hasInfinitive), toughBefore)),
	),
).named("infinitival to");
/** "to" that ends a verb phrase left out: "I don't want to." */
export const toPreposition: Bool = and(to, not(toInfinitive)).named("to as preposition");

// 's: after a noun and before something nominal, the possessive.
const s = word("'s");
const apostrophe = word("'");
const previousNoun = previous(
	and(
		may("noun", "name"),
		not(only("pronoun")),
		not(whWord),
		not(word("it", "that", "there", "here", "what", "let")),
	),
);
const previousSomebody = previous(
	word(
		"someone",
		"somebody",
		"anyone",
		"anybody",
		"everyone",
		"everybody",
		"nobody",
		"else",
		"one",
		"other",
	),
);
const nextOwned = next(
	and(
		or(mayNominal, word("every")),
		not(only("adverb")),
		not(and(may("verb.ing", "verb.participle"), not(may("noun")))),
	),
);
const nextPredicative = next(and(likely("adjective"), not(may("noun"))));
const secondNominal = second(and(may("noun"), not(likely("verb", "preposition", "adverb"))));
export const possessiveMark: Bool = or(
	and(
		s,
		or(previousNoun, previousSomebody),
		nextOwned,
		not(and(nextPredicative, not(secondNominal))),
	),
	and(
		s,
		previousNoun,
		secondLast(word("my", "your", "his", "her", "our", "their")),
		next(only("punctuation"), true),
	),
	and(apostrophe, previous(may("noun.pl", "name"))),
).named("possessive mark");
/** "Let's" has "us". */
export const letUs: Bool = and(s, previous(word("let")));
const sVerb = and(s, not(possessiveMark), not(letUs));

/** Forms of "be", of "have" and of "do", as auxiliary or as main verb. */
export const be: Bool = or(
	word("am", "is", "are", "was", "were", "be", "been", "being", "'re", "'m", "ai"),
	sVerb,
).named("be");
const apostropheD = word("'d");
const nextParticiple = right(and(may("verb.participle"), not(may("verb.base"))));
const hadD = and(apostropheD, or(nextParticiple, next(word("better"))));
const hasS = and(sVerb, right(word("been", "got", "had", "done", "become")));
export const have: Bool = or(word("have", "has", "had", "having", "'ve"), hadD, hasS).named("have");
export const doForm: Bool = word("do", "does", "did").named("do");

const afterDeterminer = previous(or(sureDeterminer, herDeterminer));
export const modal: Bool = or(
	and(
		word(
			"can",
			"could",
			"will",
			"would",
			"shall",
			"should",
			"may",
			"might",
			"must",
			"'ll",
			"ca",
			"wo",
			"sha",
			"cannot",
		),
		not(afterDeterminer),
		not(previous(word("free", "good", "own", "last"))),
		not(and(word("may"), previous(word("of", "in", "on", "since", "until", "last", "next")))),
	),
	and(apostropheD, not(hadD)),
	and(word("need", "dare"), next(negation)),
).named("modal");

/** Words that begin a noun phrase by themselves: determiners before their noun. */
export const determiner: Bool = or(
	sureDeterminer,
	herDeterminer,
	thatDeterminer,
	and(
		mayDeterminer,
		not(possessiveOrObject),
		not(that),
		not(sureDeterminer),
		or(
			next(and(mayNominal, not(only("adverb", "verb")))),
			next(word("other", "of", "the", "own")),
			not(bareQuantifier),
		),
		not(and(bareQuantifier, nextMark)),
	),
).named("determiner");

/** Relative and interrogative words that stand before their noun. */
export const whDeterminer: Bool = and(
	not(and(word("what"), next(word("one")))),
	word("which", "what", "whose", "whatever", "whichever"),
	nextNominal,
	not(
		next(
			or(sureDeterminer, may("auxiliary", "modal", "determiner"), nominativeOnly, likely("name")),
		),
	),
).named("wh-determiner");

export const subordinator: Bool = or(
	word(
		"because",
		"although",
		"though",
		"if",
		"unless",
		"whereas",
		"while",
		"whether",
		"once",
		"lest",
	),
	and(
		word(
			"when",
			"where",
			"before",
			"after",
			"since",
			"until",
			"till",
			"as",
			"than",
			"so",
			"like",
			"for",
		),
		or(
			next(
				or(
					nominativeOnly,
					and(
						word(
							"the",
							"a",
							"my",
							"your",
							"it",
							"you",
							"this",
							"that",
							"there",
							"his",
							"her",
							"their",
							"our",
						),
						second(or(may("auxiliary", "modal"), likely("verb"))),
					),
				),
			),
			and(
				next(
					or(
						word("it", "you", "this", "that", "there"),
						likely("name"),
						word("anybody", "anyone", "everybody", "everyone", "people"),
					),
				),
				second(or(may("auxiliary", "modal"), and(likely("verb"), not(may("verb.ing"))))),
				not(word("for")),
			),
		),
		not(
			and(
				word("like"),
				previous(word("i", "you", "we", "they", "who", "to", "not", "n't", "would", "'d", "do")),
			),
		),
	),
).named("subordinator");

export const preposition: Bool = and(
	or(
		likely("preposition"),
		and(
			may("preposition"),
			word(
				"like",
				"past",
				"near",
				"next",
				"opposite",
				"outside",
				"inside",
				"round",
				"off",
				"to",
				"before",
				"after",
				"since",
				"until",
				"as",
				"than",
				"for",
				"by",
				"over",
				"up",
				"down",
			),
		),
	),
	not(toInfinitive),
	not(subordinator),
	not(and(word("than"), previous(word("more", "less", "fewer")), next(only("number")))),
).named("preposition");

export const pronoun: Bool = or(
	nominativeOnly,
	accusativeOnly,
	reflexive,
	thatPronoun,
	letUs,
	and(word("all"), next(or(nominativeOnly, word("you")))),
	and(possessiveOrObject, not(herDeterminer)),
	and(may("pronoun"), not(or(determiner, that, possessiveOrObject, whWord, s, may("noun")))),
	and(word("one", "others", "ones"), not(determiner)),
	and(word("other"), not(next(may("noun", "adjective")))),
).named("pronoun");

const nextBe = right(
	or(
		be,
		modal,
		word(
			"seem",
			"seems",
			"seemed",
			"appear",
			"appears",
			"appeared",
			"exist",
			"exists",
			"existed",
			"remain",
			"remains",
			"happen",
			"happens",
			"happened",
		),
	),
);
/** "there" as the subject of an existential clause. */
export const there: Bool = and(word("there"), or(nextBe, left(be))).named("existential there");
