/** A word as it is written to the form of the vocabulary that it stands for. */
import { type Shape, shapeOf } from "@handwired/lexicon";
import { isKnown, partsOfSpeechOf, readingsOfToken, shapeToken } from "./vocabulary.ts";

/** Words with letters left out, and what they stand for. */
const ELIDED: ReadonlyMap<string, string> = new Map([
	["'t", "it"],
	["'em", "them"],
	["'cause", "because"],
	["'til", "till"],
]);

/** The known form of a word: as it is written, without capitals, with one, without accents. */
export function knownForm(word: string): string | undefined {
	const small = word.toLowerCase();
	const forms = [word, ELIDED.get(small) ?? small, capitalised(small), small.replace(/\.$/, "")];
	const found = forms.find(isKnown);
	if (found !== undefined) return found;
	const bare = word.normalize("NFD").replace(/\p{M}/gu, "");
	return bare === word ? undefined : knownForm(bare);
}

/** What is longer is no word, whatever it looks like. */
const LONGEST = 60;

/** The token of a word: its known form (of an initial none); for a compound with a hyphen that of its last part; else its shape. */
export function tokenOfWord(word: string, atStart: boolean): string {
	const known = /^\p{Lu}\.$/u.test(word) ? undefined : knownForm(word);
	if (known !== undefined) return known;
	const last = word.slice(word.lastIndexOf("-") + 1);
	if (last !== word) {
		const form = knownForm(last);
		if (form !== undefined && isOpenClass(form)) return form;
	}
	if (word.length > LONGEST) return shapeToken("word");
	return shapeToken(atStart ? shapeAtStart(word) : shapeOf(word));
}

/** The shapes that tell a word from a name although it begins with a capital. */
const TELLING: ReadonlySet<Shape> = new Set(["-ing", "-ly", "-ness", "-tion"]);

/** The first word of a sentence has a capital whatever it is. */
function shapeAtStart(word: string): Shape {
	const small = shapeOf(word.toLowerCase());
	return TELLING.has(small) ? small : shapeOf(word);
}

const OPEN = new Set(["noun", "name", "verb", "adjective", "adverb", "number"]);

function isOpenClass(form: string): boolean {
	return [...partsOfSpeechOf(form)].every((pos) => OPEN.has(pos));
}

export function capitalised(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Whether a form is a word of grammar, as `will` or `may`, by its likeliest reading. */
export function isFunctionWord(form: string): boolean {
	const pos = readingsOfToken(form)[0]?.pos;
	return pos !== undefined && !OPEN.has(pos) && pos !== "punctuation" && pos !== "symbol";
}
