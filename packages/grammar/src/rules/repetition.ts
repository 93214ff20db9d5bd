/** The same word twice by a slip. */
import { gapBefore, token, word } from "@handwired/english/analysis";
import { and, type Category, fetch, is, map, not, offset, or, same } from "@handwired/notation";
import { type Rule, rule } from "../rule.ts";

/** Words of grammar that never stand twice in a row, as "that", "had", "her" and "in" do. */
const NEVER_TWICE: ReadonlySet<string> = new Set([
	"the",
	"a",
	"an",
	"my",
	"your",
	"our",
	"their",
	"its",
	"this",
	"these",
	"those",
	"every",
	"of",
	"to",
	"at",
	"from",
	"with",
	"for",
	"into",
	"and",
	"or",
	"but",
	"if",
	"because",
	"i",
	"he",
	"she",
	"we",
	"they",
	"not",
]);
/** Forms of "be", which may meet where a clause ends before one: "what it is is". */
const BE: ReadonlySet<string> = new Set([
	"am",
	"is",
	"are",
	"was",
	"were",
	"be",
	"been",
	"to",
	"for",
	"at",
	"from",
	"with",
]);

const function_: Category<string | null> = map(token, (t) =>
	NEVER_TWICE.has(t) || BE.has(t) ? t : null,
).named("word of grammar");
const twice = and(not(is(function_, null)), same(function_, fetch(offset(-1), function_)));

export const repetitionRules: readonly Rule[] = [
	rule({
		name: "word-doubled",
		phenomenon: "repetition",
		says: "Words of grammar are not written twice in a row.",
		violation: and(twice, or(not(word(...BE)), not(gapBefore))),
		message: "*{word}* stands twice",
		example: { good: "I saw the cat.", bad: "I saw the the cat." },
	}),
];
