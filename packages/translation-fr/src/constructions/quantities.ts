/** Quantities: "many cats" beaucoup de chats, "most people" la plupart des gens, "several boys" plusieurs garçons. */
import {
	adjective,
	determiner,
	may,
	next,
	noun,
	previous,
	token,
	word,
} from "@handwired/english/analysis";
import { and, type Category, cases, map, not, or } from "@handwired/notation";
import { littleSize } from "../analysis/phrases.ts";
import type { Offer } from "../plan/slots.ts";

/** What stands before "de". */
const AMOUNTS: Readonly<Record<string, string>> = {
	enough: "assez.x",
	few: "peu.x",
	fewer: "moins.x",
	less: "moins.x",
	little: "peu.x",
	many: "beaucoup.x",
	more: "plus.x",
	most: "la plupart.x",
	much: "beaucoup.x",
};
const amount = map(token, (t): string | null => AMOUNTS[t.toLowerCase()] ?? null) as Category<
	string | null
>;
/** An amount of what follows. */
const quantity = and(
	word(...Object.keys(AMOUNTS)),
	or(determiner, word("more", "enough")),
	next(or(noun, and(adjective, not(may("adjective.comparative"))))),
	not(littleSize),
).named("quantity of a noun");

const aLittle = and(word("little"), previous(word("a")));

export const offers: readonly Offer[] = [
	{
		name: "a of a little",
		slot: "main",
		when: and(word("a"), next(and(quantity, word("little")))),
		lemma: null,
		form: "x",
		zone: "determiner",
		vowel: false,
	},
	{
		name: "several",
		slot: "main",
		when: and(word("several"), determiner),
		lemma: "plusieurs.x",
		form: "x",
		zone: "determiner",
		vowel: false,
	},
	{
		name: "amount",
		slot: "lead",
		when: quantity,
		lemma: cases([[aLittle, "un peu.x"]], amount) as Category<string | null>,
		form: "x",
		zone: "determiner",
		vowel: or(word("enough"), aLittle),
	},
	{
		name: "de of an amount",
		slot: "main",
		when: quantity,
		lemma: "de",
		form: "de",
		zone: "determiner",
		vowel: false,
	},
];
