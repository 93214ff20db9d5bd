/** "A" before a consonant sound, "an" before a vowel sound. */
import { may, next, token, word } from "@handwired/english/analysis";
import { and, type Bool, not, or, test } from "@handwired/notation";
import { type Rule, rule } from "../rule.ts";

/** Written with a vowel, spoken with "w" or "y" first: one, use, European, unit (but not unimportant). */
const SPOKEN_CONSONANT =
	/^(?:one(?:-|s|self|time|$)|once|ou[ij]|eu|ew|u-|ubiq|ufo|ugand|uk|ulys|unanim|uni(?!n|m|d|ss)|uran|urin|uro|uru|us[aeu]|ut[aeio])/;
/** Written with an "h" that is not spoken. */
const SILENT_H = /^(?:hour|honou?r|honest|heir)/;
/** What is said both ways, and letters and abbreviations, which may be spelled out. */
const UNSURE =
	/^(?:[^a-zA-Z]|[a-zA-Z](?:$|[-.])|[A-Z]{2}|herb|histor|hotel|hyster|homage|habitual)|\./;

/** Whether the spoken form begins with a vowel; undefined where that cannot be told. */
function beginsWithVowel(form: string): boolean | undefined {
	const small = form.toLowerCase();
	if (UNSURE.test(form) || UNSURE.test(small)) return undefined;
	return SILENT_H.test(small) || (/^[aeiou]/.test(small) && !SPOKEN_CONSONANT.test(small));
}

/** What can stand in a noun phrase: "A is similar to B" has a letter, not an article. */
const inPhrase = and(
	may("noun", "name", "adjective", "adverb", "number"),
	not(word("is", "in", "are", "am", "as", "at")),
);
const sounds = (vowel: boolean): Bool =>
	next(
		and(
			inPhrase,
			test(token, (t) => beginsWithVowel(t) === vowel),
		),
	);
const wrongArticle = or(and(word("a"), sounds(true)), and(word("an"), sounds(false)));

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
