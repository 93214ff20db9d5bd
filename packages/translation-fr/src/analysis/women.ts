/** Nouns of persons that are women: "she is a student" étudiante, "she is one of my friends" une de mes amies. */
import {
	be,
	governor,
	head,
	may,
	next,
	previous,
	punctuation,
	secondLast,
	whWord,
	word,
} from "@handwired/english/analysis";
import { and, type Bool, fetch, nearestBefore, or } from "@handwired/notation";

/** "She is a good student": the noun of a person has a feminine. */
const saidOfWoman = and(
	may("noun.human"),
	governor(be),
	fetch(nearestBefore(head), or(word("she"), may("name.fem", "noun.fem")), { fallback: false }),
).named("said of a woman");
/** "She is one of my friends": une de mes amies. */
const sheIsOne = and(
	word("one"),
	next(word("of")),
	previous(be),
	secondLast(or(word("she"), may("name.fem", "noun.fem"))),
);
const oneOf = and(
	may("noun.human"),
	fetch(nearestBefore(or(word("one"), punctuation, whWord)), sheIsOne, { fallback: false }),
).named("one of women");
/** It is said of a woman, or of several. */
export const ofWomen: Bool = or(saidOfWoman, oneOf);
