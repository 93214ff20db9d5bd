/** The lexicon's French for a token, read as a part of speech. */
import type { FrenchWord } from "@handwired/lexicon/french";
import { adjectiveOf, adverbOf, nounOf, verbOf } from "./choices.ts";

/** The entry of a token read as a noun, name, verb, adjective or adverb; undefined where French has none. */
export function entryOf(token: string, part: string): FrenchWord | undefined {
	switch (part) {
		case "noun":
		case "name":
			return nounOf(token)?.entry;
		case "verb":
		case "auxiliary":
			return verbOf(token)?.entry;
		case "adjective":
			return adjectiveOf(token)?.entry;
		default:
			return part === "adverb" ? adverbOf(token)?.entry : undefined;
	}
}
