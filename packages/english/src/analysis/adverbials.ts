/** Noun phrases that are no complements. */
import { and, type Bool, not, or } from "@handwired/notation";
import { next } from "./neighbours.ts";
import { head, phraseStart } from "./phrases.ts";
import { may, word } from "./words.ts";

const unit = word(
	..."mile miles metre metres meter meters kilometre kilometres kilometer kilometers foot feet inch inches yard yards pound pounds kilo kilos dollar dollars euros cent cents percent degrees step steps block blocks points bit distance lot lots deal time times way ways while".split(
		" ",
	),
);
const adverbialWord = word(
	..."home more less much little enough all both each first last second next alone together farther further longer everywhere somewhere anywhere nowhere upstairs downstairs outside inside there here south north east west tomorrow yesterday today tonight part place".split(
		" ",
	),
);
/** "Last week", "three miles", "a lot", "this way", "home": noun phrases that say when, how long or how much. */
export const adverbialHead: Bool = and(
	head,
	or(
		may("noun.time", "name.time", "number", "adverb.place", "adverb.time"),
		unit,
		adverbialWord,
		and(not(may("noun", "name", "pronoun")), not(may("determiner.alone"))),
		and(may("verb.ing"), phraseStart),
		and(word("any"), next(word("longer", "more", "farther", "further"))),
	),
).named("adverbial noun phrase");
