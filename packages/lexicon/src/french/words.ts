/** What an English word is in French. */
export interface FrenchWord {
	/** The lemma with its kind: "chat.n", "manger.v", "grand.a", "très.x". */
	readonly lemma: string;
	/** Whether the lemma begins with a vowel sound; vowelOf says it of each form. */
	readonly vowel: boolean;
	/** Flags, with the value "", and values by their key; data/README.md has all. */
	readonly features: ReadonlyMap<string, string>;
	/** Other translations, for other senses. */
	readonly others: readonly string[];
}

export type FrenchGender = "m" | "f" | "mf";

export interface FrenchNoun extends FrenchWord {
	readonly gender: FrenchGender;
}

export interface FrenchVerb extends FrenchWord {
	readonly reflexive: boolean;
	/** The lemma of fixed words after the verb: "besoin.x" of "avoir besoin". */
	readonly complement: string | undefined;
	/** How the English object is attached: "-" as it is, "0" never, or a French preposition. */
	readonly object: string;
	readonly auxiliary: "avoir" | "être";
}

export interface FrenchAdjective extends FrenchWord {
	/** Before the noun or after it. */
	readonly position: "pre" | "post";
}

export interface FrenchAdverb extends FrenchWord {
	/** After the finite verb, before the word it modifies, at the end or the front of the clause, or where English has it. */
	readonly position: "verb" | "word" | "end" | "front" | "keep";
}

export interface FrenchName extends FrenchWord {
	readonly gender: FrenchGender;
	/** What it names: "country", "city", "language", "day" ... */
	readonly kind: string;
}

/** A fixed English phrase of several words that is none of the others. */
export interface FrenchPhrase extends FrenchWord {
	readonly english: string;
	readonly pos:
		| "adverb"
		| "preposition"
		| "conjunction"
		| "determiner"
		| "adjective"
		| "pronoun"
		| "interjection";
}

/** The entries of each kind. */
export interface FrenchEntries {
	readonly noun: FrenchNoun;
	readonly verb: FrenchVerb;
	readonly adjective: FrenchAdjective;
	readonly adverb: FrenchAdverb;
	readonly name: FrenchName;
}
