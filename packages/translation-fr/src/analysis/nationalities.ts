/** Nationalities and beliefs, which English names and describes with one word: "American history", "she is French". */
import {
	be,
	determiner,
	head,
	left,
	likely,
	may,
	next,
	noun,
	previous,
	second,
	secondLast,
	word,
} from "@handwired/english/analysis";
import { and, type Bool, fetch, nearestBefore, not, or } from "@handwired/notation";

const national = and(
	noun,
	or(
		and(may("adjective.nationality"), may("name")),
		word("Catholic", "Muslim", "Hindu", "Buddhist", "Protestant"),
	),
).named("nationality or belief");
const language = may("name.language");
/** "A French lesson" is one of French, not from France. */
const ofLanguage = and(
	language,
	next(
		word(
			..."teacher teachers class classes lesson lessons course courses exam exams examination test tests homework dictionary dictionaries textbook textbooks skills proficiency speaker speakers".split(
				" ",
			),
		),
	),
);
const list = word("and", "or", ",");
const beforeNoun = and(
	national,
	not(ofLanguage),
	next(and(noun, not(likely("name")), not(word("o'clock")))),
);
/** "The French and Italian teams": the first too. */
const inList = and(national, next(list), second(and(national, not(head))));
/** "American history", "a British citizen". */
export const nationalAttribute: Bool = or(beforeNoun, inList).named("nationality before its noun");

const linking = or(
	be,
	word(..."become becomes became becoming look looks looked sound sounds sounded feel".split(" ")),
);
const pronounBefore = word("i", "you", "he", "she", "we", "they");
const personBefore = fetch(
	nearestBefore(head),
	not(
		word(
			..."it this that these those what which there who language tongue word subject accent name class".split(
				" ",
			),
		),
	),
	{ fallback: false },
);
/** "She is French", "are you Canadian?" */
export const nationalPredicate: Bool = and(
	national,
	head,
	or(
		not(previous(determiner)),
		and(previous(word("a", "an")), secondLast(or(be, word("not"))), personBefore),
	),
	or(left(or(linking, word("a", "an"))), and(previous(pronounBefore), secondLast(be))),
	or(not(language), personBefore),
).named("nationality said of someone");
