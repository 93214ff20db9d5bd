/** English text as sentences of tokens of a fixed vocabulary, and what the lexicon says of each token. */

export { isFunctionWord } from "./tokenizer/forms.ts";
export { checkEnglish, TextError } from "./tokenizer/language.ts";
export { CHARACTERS, characterToken, FORMAL, SPELLS, spellingOf } from "./tokenizer/spelling.ts";
export { type Sentence, type Token, tokenize } from "./tokenizer/tokenize.ts";
export {
	isKnown,
	partsOfSpeechOf,
	propertiesOf,
	readingsOfToken,
	shapeToken,
	VOCABULARY,
} from "./tokenizer/vocabulary.ts";
