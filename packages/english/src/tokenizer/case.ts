/** Whether a word is a name, where capitals alone do not say. */
import { shapeOf } from "@handwired/lexicon";
import { capitalised, isFunctionWord, tokenOfWord } from "./forms.ts";
import { isKnown, partsOfSpeechOf, readingsOfToken, shapeToken } from "./vocabulary.ts";

/** How a sentence uses capitals: not at all, as English does, or for most words, as titles do. */
export type Capitals = "none" | "some" | "most";

/** What stands around a word. */
export interface Surroundings {
	/** The token before; undefined at the start of the sentence, or of speech in it. */
	readonly before: string | undefined;
	/** The word after, as it is written. */
	readonly after: string | undefined;
	readonly capitals: Capitals;
}

/** How a sentence uses capitals. Short words are small in titles too. */
export function capitalsOf(sentence: string): Capitals {
	if (sentence === sentence.toLowerCase()) return "none";
	const words = sentence.match(/\p{L}{4,}/gu) ?? [];
	const capitals = words.filter((w) => /^\p{Lu}/u.test(w)).length;
	return capitals > 2 && capitals > 0.6 * words.length ? "most" : "some";
}

/** The token of a word where it stands. */
export function tokenInPlace(word: string, around: Surroundings): string {
	const atStart = around.before === undefined;
	const token = tokenOfWord(word, atStart);
	const small = token.toLowerCase();
	if (token !== small)
		return atStart && isKnown(small) && isWordBefore(small, around.after) ? small : token;
	if (isFunctionWord(token)) return token;
	if (around.capitals === "none")
		return isFirstName(capitalised(token)) && !takesWord(around.before)
			? capitalised(token)
			: token;
	const isName = !atStart && around.capitals === "some" && /^\p{Lu}\p{Ll}/u.test(word);
	return isName ? shapeToken(shapeOf(word)) : token;
}

/** Whether what begins a sentence and may be a name is a word: `Will you come?`, `Young people sing.`, `Reading is fun.` */
function isWordBefore(small: string, after: string | undefined): boolean {
	if (isFunctionWord(small)) return !isFiniteBeside(after);
	const likeliest = readingsOfToken(small)[0];
	if (likeliest?.pos === "verb") return small.endsWith("ing");
	return likeliest?.pos === "adjective" && after !== undefined && describes(after);
}

/** Whether an adjective may stand before: `Green tea`, but `Rich drinks tea`. */
function describes(after: string): boolean {
	const pos = isKnown(after) ? readingsOfToken(after)[0]?.pos : undefined;
	return pos === "noun" || pos === "adjective";
}

/** `May is warm`, but `May I come?` */
function isFiniteBeside(word: string | undefined): boolean {
	return word !== undefined && /^(?:is|was|has|had|'s|does|did|will|can|would)$/i.test(word);
}

function isFirstName(form: string): boolean {
	return (
		isKnown(form) && readingsOfToken(form).some((r) => r.pos === "name" && r.features.has("human"))
	);
}

/** A word, not a name, follows these: `the bill`, `to mark`, `old jack`. */
const BEFORE_WORDS = ["determiner", "number", "adjective", "noun", "modal", "auxiliary"] as const;

function takesWord(before: string | undefined): boolean {
	if (before === undefined) return false;
	const parts = partsOfSpeechOf(before);
	if (parts.has("infinitival")) return true;
	if (parts.has("verb") || parts.has("preposition")) return false;
	return BEFORE_WORDS.some((pos) => parts.has(pos));
}
