/** Whether "you" are several: "you two", "yourselves", "you are doctors". */
import {
	be,
	head,
	left,
	likely,
	may,
	next,
	noun,
	previous,
	second,
	word,
} from "@handwired/english/analysis";
import { and, any, type Bool, not, or, where } from "@handwired/notation";

const you = word("you");
/** "You two", "you guys", "you all know". */
const several = and(
	you,
	or(
		next(word(..."guys two three four both people boys girls kids folks children men".split(" "))),
		and(
			next(word("all")),
			second(likely("verb", "auxiliary", "modal")),
			not(second(word("right", "set"))),
		),
	),
);
/** The word after "you" that says so. */
export const ofYou: Bool = previous(several).named("two of you two");
const pluralNoun = and(noun, head, may("noun.pl", "name.pl"), left(and(be, left(you))));
/** "You're all done". */
const youAreAll = and(
	word("all", "both"),
	previous(and(be, previous(you))),
	not(next(word("right", "set", "alone", "wet", "that"))),
);
/** "You" of this sentence are several. */
export const youPlural: Bool = any(
	where(or(several, pluralNoun, youAreAll, word("yourselves"))),
).named("you are several");
