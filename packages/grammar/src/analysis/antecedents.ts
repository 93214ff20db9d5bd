/** Which reflexive pronoun each noun phrase can stand before: its person, number and gender as far as its head tells. */
import {
	may,
	next,
	noun,
	head as phraseHead,
	plural as pluralHead,
	possessiveMark,
	previous,
	token,
	word,
} from "@handwired/english/analysis";
import { and, type Bool, not, or, test } from "@handwired/notation";

/** A head, or a possessor: "Mary's picture of herself". */
const possessor = and(noun, next(possessiveMark));
const head = or(phraseHead, possessor);
const plural = or(
	pluralHead,
	and(possessor, may("noun.pl", "name.pl"), not(may("noun.sg", "name.sg"))),
);
const unknown = test(token, (t) => t.startsWith("<")).named("unknown word");
const person = and(
	head,
	or(
		may("name.human", "name.surname", "name.nationality", "noun.human", "noun.animal"),
		unknown,
		word("one", "who", "whom", "each", "either", "neither", "other", "another"),
	),
);
const indefinitePerson = word(
	"someone",
	"somebody",
	"anyone",
	"anybody",
	"everyone",
	"everybody",
	"nobody",
	"whoever",
);
const masculine = or(may("name.masc", "noun.masc"), word("he", "him"));
const feminine = or(may("name.fem", "noun.fem"), word("she", "her"));
const pluralPronoun = word("we", "us", "they", "them", "you", "i", "me");

const canBeSingular = and(head, not(plural), not(pluralPronoun));
/** Which nouns have a gender of their own. */
export const gendered: Bool = and(head, or(masculine, feminine)).named("of known gender");
const human = or(and(person, canBeSingular), indefinitePerson, word("he", "him", "she", "her"));
/** "Himself", "herself" or "itself" can mean it. */
export const canBeHim: Bool = and(human, or(masculine, not(feminine))).named("can be he");
export const canBeHer: Bool = and(human, or(feminine, not(masculine))).named("can be she");
export const canBeIt: Bool = and(
	canBeSingular,
	not(or(indefinitePerson, word("he", "him", "she", "her", "one", "who", "whom"))),
	or(
		not(may("name.human", "name.surname", "noun.human")),
		and(not(may("name.human")), may("noun.animal", "noun.group")),
		word("baby", "child", "infant"),
		may("name.place", "name.organisation"),
		unknown,
	),
).named("can be it");
/** "Themselves": a plural, a group, anyone whose gender is left open. */
export const canBeThem: Bool = or(
	and(plural, not(word("we", "us", "i", "me"))),
	and(
		head,
		or(
			indefinitePerson,
			unknown,
			may("noun.group", "name.organisation", "noun.pl", "name.pl", "number"),
			word(
				"they",
				"them",
				"who",
				"whom",
				"that",
				"one",
				"each",
				"either",
				"neither",
				"none",
				"person",
				"any",
				"all",
				"some",
				"many",
				"most",
				"few",
				"both",
				"several",
				"half",
				"others",
			),
		),
	),
).named("can be they");
/** "We Americans", "you children" are we and you. */
const after = (pronoun: Bool): Bool => and(phraseHead, previous(pronoun));
export const canBeUs: Bool = or(word("we", "us"), after(word("we", "us")));
export const canBeMe: Bool = word("i", "me");
export const canBeYou: Bool = or(word("you", "y'all", "thou"), after(word("you")));
