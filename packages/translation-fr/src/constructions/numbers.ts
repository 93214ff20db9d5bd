/** Numbers in words, and what they count: "twenty-one books", "two hundred and five". */
import {
	adjective,
	determiner,
	here,
	may,
	next,
	noun,
	previous,
	word,
} from "@handwired/english/analysis";
import { add, and, type Bool, type Category, cases, map, not, or } from "@handwired/notation";
import { counting } from "../analysis/adjectives.ts";
import { headAgreement, headHere } from "../analysis/phrases.ts";
import type { Move } from "../plan/moves.ts";
import type { Offer, Wanted } from "../plan/slots.ts";
import type { Zone } from "../plan/zones.ts";
import { NUMBERS } from "../words/closed.ts";
import { type FixedWords, fixedWords } from "../words/fixed.ts";

export const numbers: FixedWords = fixedWords("number", NUMBERS);
const number = may("number");
const hundred = word("hundred", "thousand");

/** "A hundred", "one thousand": French says cent, mille alone. */
const bareHundred = and(word("one", "a"), next(hundred));
/** "Three hundred and five". */
const within = and(word("and"), previous(hundred), next(number));
/** "Two hundred": deux cents, but "two hundred and five" deux cent cinq. */
const hundreds = and(
	word("hundred"),
	previous(and(number, not(word("one")))),
	not(next(or(number, word("and")))),
);
const partOfNumber = and(number, or(next(hundred), previous(or(hundred, within)))).named(
	"part of a number",
);

const offer = (
	name: string,
	when: Bool,
	lemma: string | null,
	form: Category<Wanted> | Wanted,
	zone: Category<Zone> | Zone,
	vowel = false,
): Offer => ({ name, slot: "main", when, lemma, form, zone, vowel });

const millionForm = map(
	previous(word("one", "1", "half")),
	(one): Wanted => (one ? "ms" : "mp"),
) as Category<Wanted>;
/** "Nine million people": millions de. */
const millions = and(word("million", "billion"), previous(number), next(or(noun, adjective)));

export const offers: readonly Offer[] = [
	{
		...offer("millions", and(millions, word("million")), "million.n", "mp", "preceding adjective"),
		form: millionForm,
	},
	{ ...offer("billions", millions, "milliard.n", "mp", "preceding adjective"), form: millionForm },
	{ ...offer("de of millions", millions, "de", "de", "preceding adjective"), slot: "after" },
	offer("one of a hundred", bareHundred, null, "x", "noun"),
	offer("and within a number", within, null, "x", "noun"),
	offer("hundreds", hundreds, "cents.x", "x", "numeral"),
	offer(
		"one, counting",
		and(word("one"), or(counting, determiner, next(or(noun, adjective)))),
		"un",
		map(headAgreement, (a): Wanted => (a[1] === "f" ? "fs" : "ms")) as Category<Wanted>,
		"numeral",
		true,
	),
	offer("dollars", and(word("$"), next(number)), "dollar.n", "mp", "noun"),
	{
		...offer(
			"number",
			and(numbers.known, noun),
			null,
			"x",
			cases([[or(counting, partOfNumber), "numeral"]], "noun") as Category<Zone>,
		),
		lemma: numbers.lemma,
	},
];

export const moves: readonly Move[] = [
	{ name: "dollars behind their number", when: and(word("$"), next(number)), anchor: add(here, 1) },
	{
		name: "number with its noun",
		when: or(counting, bareHundred, within, millions),
		anchor: headHere,
	},
];
