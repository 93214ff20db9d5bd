/** Whether "you" are several: "you two", "yourselves", "you are doctors". */
import { be, head, left, may, next, noun, word } from "@handwired/english/analysis";
import { and, any, type Bool, or, where } from "@handwired/notation";

const you = word("you");
const several = and(
	you,
	next(
		word(
			"guys",
			"two",
			"three",
			"four",
			"all",
			"both",
			"people",
			"boys",
			"girls",
			"kids",
			"folks",
			"children",
			"men",
		),
	),
);
const pluralNoun = and(noun, head, may("noun.pl"), left(and(be, left(you))));
/** "You" of this sentence are several. */
export const youPlural: Bool = any(where(or(several, pluralNoun, word("yourselves")))).named(
	"you are several",
);
