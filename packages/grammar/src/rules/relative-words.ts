/** Relative clauses: the word that opens them, and no pronoun in place of what it stands for. */
import {
	finite,
	frame,
	governor,
	head,
	inPreposition,
	lexicalVerb,
	may,
	next,
	nominativeOnly,
	noun,
	phraseStart,
	preposition,
	previous,
	relativeThat,
	relativeWh,
	subjectRelative,
	verbal,
	whDeterminer,
	whFiller,
	word,
} from "@handwired/english/analysis";
import { and, not, or } from "@handwired/notation";
import { objectPronoun, resumes, withoutGap } from "../analysis/islands.ts";
import { type Rule, rule } from "../rule.ts";

const toldTo = previous(and(head, governor(frame("thatnp"))));
const subjectOfRelative = and(
	nominativeOnly,
	previous(
		and(noun, not(may("noun.time", "noun.clausal")), not(word("way", "reason", "place", "thing"))),
	),
);
const resumedBare = and(
	objectPronoun,
	next(and(finite, verbal)),
	previous(and(lexicalVerb, previous(subjectOfRelative))),
);

const thing = and(
	noun,
	not(
		may(
			"noun.human",
			"noun.animate",
			"noun.group",
			"noun.animal",
			"name",
			"adjective",
			"number",
			"noun.organisation",
		),
	),
	not(word("one", "ones", "lot", "kind", "sort", "type", "number", "half", "rest", "majority")),
);
const person = and(
	noun,
	may("noun.human"),
	not(may("noun.group", "noun.animal", "name", "noun.abstract")),
);
const asksPerson = previous(and(head, governor(frame("whnp", "ditrans", "dat"))));

export const relativeWordRules: readonly Rule[] = [
	rule({
		name: "resumptive-pronoun",
		phenomenon: "filler_gap_dependency",
		says: "A relative clause has no pronoun in place of what it stands for.",
		violation: or(
			and(or(relativeThat, and(whFiller, relativeWh)), withoutGap, resumes, not(toldTo)),
			resumedBare,
		),
		message: "a pronoun stands where *{word}* leaves a gap",
		example: { good: "The book that I lost was new.", bad: "The book that I lost it was new." },
	}),
	rule({
		name: "whom-as-subject",
		phenomenon: "pronoun_form",
		says: "Whom is no subject.",
		violation: and(word("whom", "whomever"), subjectRelative, not(previous(preposition))),
		message: "the subject is *who*, not *{word}*",
		example: { good: "the man who left", bad: "the man whom left" },
	}),
	rule({
		name: "relative-word",
		phenomenon: "filler_gap_dependency",
		says: "Of people the relative word is who, of things which.",
		violation: or(
			and(
				word("which"),
				not(whDeterminer),
				previous(and(person, not(inPreposition))),
				not(asksPerson),
				next(or(phraseStart, finite)),
			),
			and(
				word("who"),
				previous(
					and(
						thing,
						head,
						not(may("noun.clausal")),
						not(word("question", "clue", "mystery", "matter")),
					),
				),
				not(asksPerson),
				next(or(phraseStart, finite)),
			),
		),
		message: "*{word}* does not go with the noun before it",
		example: { good: "the book which I read", bad: "the book who I read" },
	}),
];
