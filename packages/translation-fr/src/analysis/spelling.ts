/** From a spelt letter to the word that it spells: the words to spell and their spellings stand in the same order. */
import { CHARACTERS, characterToken, SPELLS } from "@handwired/english";
import { token } from "@handwired/english/analysis";
import {
	add,
	type Bool,
	before,
	equal,
	is,
	only,
	type Pointer,
	sum,
	test,
	where,
} from "@handwired/notation";
import { isSpelt } from "../words/spelt.ts";

const characters = new Set(
	CHARACTERS.flatMap((c) => [characterToken(c, false), characterToken(c, true)]),
);

/** A letter of a spelt word. */
export const character: Bool = test(token, (t) => characters.has(t)).named("spelt letter");
/** A word whose letters follow the sentence. */
export const spelt: Bool = test(token, (t) => isSpelt(t)).named("spelt word");

const speltBefore = sum(before, spelt).named("spelt words before");
const speltHere = sum(before, is(token, SPELLS)).named("spellings before");
/** From a letter to its word. */
export const speltWord: Pointer = only(equal(add(speltHere, -1), speltBefore).and(where(spelt)));
