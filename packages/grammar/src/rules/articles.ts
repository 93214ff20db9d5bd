/** "A" before a consonant sound, "an" before a vowel sound. */
import { and, type Bool, or, test } from "@handwired/notation";
import { next } from "../analysis/neighbours.ts";
import { token, word } from "../analysis/words.ts";
import { type Rule, rule } from "../rule.ts";

/** Written with a vowel, spoken with "w" or "y" first: one, use, European, unit (but not unimportant). */
const SPOKEN_CONSONANT =
	/^(?:one(?:-|s|self|time|$)|once|ou[ij]|eu|ew|u-|ubiq|ufo|ugand|uk|ulys|unanim|uni(?!n|m|d|ss)|uran|urin|uro|uru|us[aeu]|ut[aeio])/;
/** Written with an "h" that is not spoken. */
const SILENT_H = /^(?:hour|honou?r|honest|heir)/;
/** What is said both ways, and letters and abbreviations, which may be spelled out. */
const UNSURE = /^(?:[^a-zA-Z]|[a-zA-Z](?:$|[-.])|[A-Z]{2}|herb|histor|hotel|hyster|homage|habitual)|\./;

/** Whether the spoken form begins with a vowel; undefined where that cannot be told. */
function beginsWithVowel(form: string): boolean | undefined {
	const small = form.toLowerCase();
	if (UNSURE.test(form) || UNSURE.test(small)) return undefined;
	return SILENT_H.test(small) || (/^[aeiou]/.test(small) && !SPOKEN_CONSONANT.test(small));
}

const vowelNext = next(test(token, (t) => beginsWithVowel(t) === true).named("vowel sound"));
const consonantNext = next(test(token, (t) => beginsWithVowel(t) === false).named("consonant sound"));
const wrongArticle: Bool = or(and(word("a"), vowelNext), and(word("an"), consonantNext));

export const articleRules: readonly Rule[] = [
	rule({
		name: "article-form",
		phenomenon: "determiner_noun_agreement",
		says: "*A* stands before a consonant sound, *an* before a vowel sound.",
		violation: wrongArticle,
		message: "*{word}* does not go with the sound that follows",
		example: { good: "She has a dog.", bad: "She has an dog." },
	}),
];
