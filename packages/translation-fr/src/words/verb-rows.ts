/** Verbs that units and senses of the lexicon begin with: "look" of "look for". */
import { readingsOfToken } from "@handwired/english";
import {
	be,
	left,
	may,
	next,
	previous,
	toInfinitive,
	token,
	word,
} from "@handwired/english/analysis";
import { type FrenchVerb, frenchEntries } from "@handwired/lexicon/french";
import { and, type Category, cases, map, not, or } from "@handwired/notation";
import { adjectives } from "./choices.ts";

/** A row of the lexicon: the verb, the fixed words after it, and the sense ("+np"). */
export interface Row {
	readonly verb: string;
	readonly words: readonly string[];
	readonly sense: string | undefined;
	readonly entry: FrenchVerb;
}

/** All rows of verbs. */
export const rows: readonly Row[] = [...frenchEntries("verb")].map(([english, entry]) => {
	const parts = english.split(" ");
	const sense = parts.find((p) => p.startsWith("+"))?.slice(1);
	const [verb = "", ...words] = parts.filter((p) => !p.startsWith("+"));
	return { verb, words, sense, entry };
});

const withMore = new Set(rows.filter((r) => r.words.length > 0 || r.sense).map((r) => r.verb));

/** The English lemma, of verbs that units or senses begin with. */
const anyVerbLemma: Category<string | null> = map(token, (t): string | null => {
	const reading = readingsOfToken(t).find(
		(r) => (r.pos === "verb" || r.pos === "auxiliary") && withMore.has(r.lemma),
	);
	return reading?.lemma ?? null;
}).named("verb that units begin with");
/** "Worried about": an adjective, whose preposition is its own. */
const predicateParticiple = and(
	may("verb.participle"),
	may("adjective"),
	not(may("verb.base")),
	not(word("left")),
	left(be),
	adjectives.is("is in the lexicon", () => true),
);
/** The verb that a sense is looked up for; "going to sleep" is a future, no unit. */
export const verbLemma: Category<string | null> = cases(
	[[and(word("going"), next(toInfinitive)), null]],
	anyVerbLemma,
) as Category<string | null>;
/** "Tom's left": has, no "be left". */
const hasLeft = and(
	word("'s"),
	next(word("left")),
	not(previous(word("it", "what", "that", "there", "who", "which", "all"))),
);
/** "He's got the flu": to have. */
const possessing = and(
	word("got"),
	previous(word("have", "has", "'ve", "'s")),
	next(word("a", "an", "the", "some", "any", "no", "my", "your", "his", "her", "our", "their")),
);
/** The verb that a unit may begin with. */
export const unitLemma: Category<string | null> = cases(
	[[or(predicateParticiple, hasLeft, possessing), null]],
	verbLemma,
) as Category<string | null>;
