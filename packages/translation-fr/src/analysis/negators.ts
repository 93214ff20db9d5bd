/** Words that negate together, by their looks: "no longer", "no better", "hardly any", "hardly ever", "not a bird". */
import { may, next, noun, previous, punctuation, word } from "@handwired/english/analysis";
import { and, type Bool, not, or } from "@handwired/notation";

/** The second word of "no longer". */
export const noMore: Bool = word("longer", "more");
/** "No longer", "no more". */
export const noLonger: Bool = and(
	word("no"),
	next(and(noMore, not(next(word("than"))))),
	not(previous(punctuation, true)),
).named("no longer");
/** "No better", "no less useful", "no more than ten": of a degree, pas. */
export const noDegree: Bool = and(
	word("no"),
	or(
		next(
			and(
				or(
					and(may("adjective.comparative"), not(may("noun"))),
					word("better", "worse", "different"),
				),
				not(next(noun)),
			),
		),
		next(and(word("less"), next(or(may("adjective"), word("than"))))),
		next(and(word("more"), next(word("than")))),
	),
	not(previous(punctuation, true)),
).named("no of a degree");
const hardly = word("hardly", "scarcely", "barely");
/** "Hardly any bread". */
export const hardlyAny: Bool = and(hardly, next(word("any")));
/** "Hardly anyone". */
export const hardlyAnyone: Bool = and(hardly, next(word("anyone", "anybody", "anything"))).named(
	"hardly anyone",
);
/** "Not a bird sang": pas before its noun. */
export const initialNot: Bool = and(
	word("not"),
	previous(punctuation, true),
	next(word("a", "an", "one")),
).named("not, of the subject");
/** "Hardly ever": presque jamais. */
export const hardlyEver: Bool = and(
	word("hardly", "scarcely", "barely", "rarely"),
	next(word("ever")),
).named("hardly ever");
/** "Neither is true": aucun des deux. */
export const neitherOne: Bool = and(
	word("neither"),
	next(
		and(
			word("is", "are", "was", "were"),
			not(next(word("i", "he", "she", "it", "we", "you", "they"))),
		),
	),
	previous(punctuation, true),
).named("neither of two");
