/** Fillers and gaps: a wh-word that stands for a noun phrase leaves a gap, and no gap is without a filler. */
import {
	adjective,
	filler,
	inverted,
	left,
	lexicalVerb,
	may,
	next,
	noun,
	phraseStart,
	preposition,
	relativeWh,
	whFiller,
	word,
} from "@handwired/english/analysis";
import { and, not, or } from "@handwired/notation";
import {
	adjunctGap,
	conjunctGap,
	emptyConjunct,
	gapWithoutFiller,
	gerundGap,
	hardlyAGap,
	laterGap,
	questionGap,
	relativeGap,
	resumes,
	strandedConjunct,
	subjectGap,
	sureThatTrace,
	thatTrace,
	withoutGap,
} from "../analysis/islands.ts";
import { type Rule, rule } from "../rule.ts";

const adjunct = laterGap(adjunctGap);
const relative = laterGap(relativeGap);
const question = laterGap(questionGap);
const gerund = laterGap(gerundGap);
const inSubject = laterGap(subjectGap);
const conjunct = laterGap(or(conjunctGap, emptyConjunct));
const ofSubject = laterGap(and(subjectGap, word("of")));
/** A relative "that" may also open the clause of a noun; but not one with a gap in it. */
const broken = and(filler, withoutGap);
const that = laterGap(thatTrace);
const animate = or(word("who", "whom", "whoever"), and(noun, may("noun.human", "noun.animate")));
const overThat = and(whFiller, or(and(withoutGap, that), and(animate, laterGap(sureThatTrace))));
const bareObject = and(
	phraseStart,
	or(noun, adjective),
	not(may("pronoun", "name")),
	left(or(lexicalVerb, preposition)),
);
/** "Which is she reading book?" */
const apart = and(word("what", "which", "whose", "many"), next(inverted), laterGap(bareObject));

export const gapRules: readonly Rule[] = [
	rule({
		name: "gap-missing",
		phenomenon: "filler_gap_dependency",
		says: "A wh-word or relative word that stands for a noun phrase leaves a gap where that would be.",
		violation: and(
			whFiller,
			withoutGap,
			not(
				or(
					adjunct,
					relative,
					question,
					gerund,
					inSubject,
					conjunct,
					that,
					apart,
					and(relativeWh, resumes),
				),
			),
		),
		message: "nothing after *{word}* lacks the noun phrase that *{word}* stands for",
		example: { good: "I know what you bought.", bad: "I know what you bought a car." },
	}),
	rule({
		name: "filler-missing",
		phenomenon: "filler_gap_dependency",
		says: "A that-clause has all its noun phrases: it leaves no gap.",
		violation: gapWithoutFiller,
		message: "*{word}* lacks the noun phrase that belongs to it",
		example: { good: "She remembers what he fixed.", bad: "She remembers that he fixed." },
	}),
	rule({
		name: "gap-unlikely",
		phenomenon: "filler_gap_dependency",
		says: "A wh-word or relative word that stands for a noun phrase leaves a gap where one is wanted.",
		violation: and(whFiller, hardlyAGap, not(withoutGap)),
		preference: true,
		message: "hardly anything after *{word}* lacks the noun phrase that *{word}* stands for",
		example: { good: "I know which lake you drove to.", bad: "I know what you drove to the lake." },
	}),
	rule({
		name: "adjunct-island",
		phenomenon: "island_effects",
		says: "Nothing is taken out of an adverbial clause.",
		violation: and(broken, adjunct),
		message: "*{word}* is taken out of an adverbial clause",
		example: {
			good: "What did Leo break while he was washing the cups?",
			bad: "What did Leo break the cups while he was washing?",
		},
	}),
	rule({
		name: "complex-noun-phrase-island",
		phenomenon: "island_effects",
		says: "Nothing is taken out of a clause that belongs to a noun.",
		violation: and(broken, relative, not(adjunct)),
		message: "*{word}* is taken out of a clause that belongs to a noun",
		example: {
			good: "What did he believe that you found?",
			bad: "What did he believe the claim that you found?",
		},
	}),
	rule({
		name: "wh-island",
		phenomenon: "island_effects",
		says: "Nothing is taken out of an embedded question.",
		violation: and(broken, question, not(or(adjunct, relative))),
		message: "*{word}* is taken out of an embedded question",
		example: { good: "What did Jo say they repaired?", bad: "What did Jo say who repaired?" },
	}),
	rule({
		name: "sentential-subject-island",
		phenomenon: "island_effects",
		says: "Nothing is taken out of a clause that is a subject.",
		violation: and(broken, gerund, not(or(adjunct, relative, question))),
		message: "*{word}* is taken out of a clause that is a subject",
		example: {
			good: "Who did your inviting Ravi annoy?",
			bad: "Who did your inviting annoy Ravi?",
		},
	}),
	rule({
		name: "subject-island",
		phenomenon: "island_effects",
		says: "Nothing is taken out of a subject.",
		violation: and(
			whFiller,
			or(and(withoutGap, inSubject), ofSubject),
			not(or(adjunct, relative, question, gerund)),
		),
		message: "*{word}* is taken out of a subject",
		example: { good: "Who did a photo of Lily upset?", bad: "Who did a photo of upset Lily?" },
	}),
	rule({
		name: "left-branch",
		phenomenon: "island_effects",
		says: "A determiner is not taken away from its noun.",
		violation: and(
			broken,
			apart,
			not(or(adjunct, relative, question, gerund, inSubject, conjunct, that)),
		),
		message: "*{word}* is taken away from its noun",
		example: { good: "Which book is she reading?", bad: "Which is she reading book?" },
	}),
	rule({
		name: "that-trace",
		phenomenon: "island_effects",
		says: "No *that* stands before a verb whose subject has been taken out.",
		violation: overThat,
		message: "*{word}* is taken from before a verb across *that*",
		example: { good: "Who do you think called?", bad: "Who do you think that called?" },
	}),
	rule({
		name: "coordinate-structure",
		phenomenon: "island_effects",
		says: "Nothing is taken out of one conjunct alone.",
		violation: or(
			and(broken, conjunct, not(or(adjunct, relative, question, gerund, inSubject))),
			strandedConjunct,
		),
		message: "*{word}* is taken out of one conjunct alone",
		example: { good: "What did she cook and eat?", bad: "What did she cook rice and eat?" },
	}),
];
