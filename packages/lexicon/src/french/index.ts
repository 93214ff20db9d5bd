export {
	FRENCH_PHRASES,
	type FrenchSense,
	frenchAdjective,
	frenchAdverb,
	frenchEntries,
	frenchName,
	frenchNoun,
	frenchSenses,
	frenchVerb,
	nounClasses,
} from "./entries.ts";
export { FRENCH_FORMS, type FrenchForm } from "./forms.ts";
export { beginsWithVowel } from "./sound.ts";
export { FRENCH_TOKENS, type FrenchToken, textOf, vowelOf } from "./tokens.ts";
export type {
	FrenchAdjective,
	FrenchAdverb,
	FrenchEntries,
	FrenchGender,
	FrenchName,
	FrenchNoun,
	FrenchPhrase,
	FrenchVerb,
	FrenchWord,
} from "./words.ts";
