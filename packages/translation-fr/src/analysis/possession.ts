/** Possessors: "my brother's car". They stand before their thing in English, and behind it in French. */
import { attributive, determiner, here, noun, possessiveMark } from "@handwired/english/analysis";
import { add, and, type Bool, fetch, type Num, nearestAfter, not, or } from "@handwired/notation";
import { apposed, itsHead, localHead, possessor, wholeHead } from "./phrases.ts";

const beforePossessor = fetch(itsHead, possessor, { fallback: false }).named(
	"next noun is a possessor",
);
const first = or(possessor, and(apposed, beforePossessor));
const modifies = or(determiner, attributive, possessiveMark, and(noun, not(localHead)));

/** A word of a possessor's phrase: of "my brother" in "my brother's car". */
export const inPossessor: Bool = or(
	first,
	and(modifies, fetch(itsHead, first, { fallback: false })),
).named("in a possessor");
/** A possessor of a possessor: "Tom" in "Tom's brother's car". */
export const deepPossessor: Bool = or(
	and(possessor, beforePossessor),
	and(modifies, fetch(itsHead, and(possessor, beforePossessor), { fallback: false })),
).named("in a possessor's possessor");
/** Where possessors stand: right behind the noun that the last of them has. */
export const behindPossessed: Num = add(
	fetch(nearestAfter(wholeHead), here, { fallback: -1 }),
	0.5,
).named("behind what is possessed");
