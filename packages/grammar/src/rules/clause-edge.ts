/** What stands at the edges of a clause: pronouns that repeat its subject, prepositions before it and at its end. */
import {
	accusativeOnly,
	comma,
	finite,
	next,
	nominativeOnly,
	noun,
	preposition,
	previous,
	punctuation,
	second,
	sureDeterminer,
	token,
	whDeterminer,
	word,
} from "@handwired/english/analysis";
import {
	and,
	any,
	before,
	type Category,
	fetch,
	is,
	map,
	nearestBefore,
	not,
	or,
	same,
	where,
} from "@handwired/notation";
import { type Rule, rule } from "../rule.ts";

const first = not(previous(not(punctuation)));
const ends = next(word(".", "!"), true);
const finiteBefore = any(where(finite).and(before));
const lastPronoun = and(or(nominativeOnly, accusativeOnly), previous(comma), ends, finiteBefore);
const firstPronoun = and(nominativeOnly, first, next(comma), second(nominativeOnly));

const subjectStart = or(nominativeOnly, word("it", "you"), sureDeterminer);
const clause = or(and(word("that"), next(subjectStart)), and(word("if"), next(subjectStart)));
const beforeClause = and(
	preposition,
	word("about", "of", "on", "at", "for", "from", "with", "by", "into", "to", "upon"),
	next(clause),
);
const beforeWho = and(preposition, previous(noun), next(and(word("who"), next(nominativeOnly))));

const PREPOSITIONS: ReadonlySet<string> = new Set([
	"to",
	"on",
	"for",
	"with",
	"about",
	"in",
	"at",
	"of",
	"from",
]);
const which: Category<string | null> = map(token, (t) => (PREPOSITIONS.has(t) ? t : null)).named(
	"preposition",
);
const fronted = and(preposition, next(or(whDeterminer, word("whom", "which"))));
const repeated = and(
	preposition,
	next(punctuation, true),
	not(is(which, null)),
	same(which, fetch(nearestBefore(fronted), which)),
);

export const clauseEdgeRules: readonly Rule[] = [
	rule({
		name: "pronoun-dislocated",
		phenomenon: "clause_structure",
		says: "A pronoun does not stand beside its clause to repeat what is in it.",
		violation: or(lastPronoun, firstPronoun),
		message: "*{word}* has no place in the clause",
		example: { good: "They let him go.", bad: "They let him go, he." },
	}),
	rule({
		name: "preposition-before-clause",
		phenomenon: "clause_structure",
		says: "A preposition stands before no that-clause and no if-clause, and before whom rather than who.",
		violation: or(beforeClause, beforeWho),
		message: "*{word}* does not stand before a clause like this",
		example: { good: "I am not sure about the date.", bad: "I am not sure about if he will come." },
	}),
	rule({
		name: "preposition-doubled",
		phenomenon: "clause_structure",
		says: "A preposition stands before its wh-word or is left at the end, not both.",
		violation: repeated,
		message: "*{word}* stands twice",
		example: { good: "To whom did you talk?", bad: "To whom did you talk to?" },
	}),
];
