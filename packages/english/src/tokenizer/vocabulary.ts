/** The fixed vocabulary: every form of the lexicon, a token for each shape that an unknown word can have, letters to spell with. */
import {
	FORMS,
	type PartOfSpeech,
	type Reading,
	readingsOf,
	readingsOfShape,
	SHAPES,
	type Shape,
} from "@handwired/lexicon";
import { FORMAL, SPELLING, SPELLS } from "./spelling.ts";

/** The token for unknown words of a shape. */
export function shapeToken(shape: Shape): string {
	return `<${shape}>`;
}

export const VOCABULARY: readonly string[] = [...FORMS, ...SHAPES.map(shapeToken), ...SPELLING];

const known: ReadonlySet<string> = new Set(FORMS);
const shapes: ReadonlyMap<string, Shape> = new Map(SHAPES.map((s) => [shapeToken(s), s]));

/** Whether a form is in the vocabulary as it is written. */
export function isKnown(form: string): boolean {
	return known.has(form);
}

const remembered = new Map<string, readonly Reading[]>([
	...SPELLING.map((t): [string, readonly Reading[]] => [t, []]),
	...[SPELLS, FORMAL].map((t): [string, readonly Reading[]] => [
		t,
		[{ pos: "punctuation", lemma: t, features: new Set(["final"]) }],
	]),
]);

/** All readings of a token, the likeliest first. A name that is also a word, as "Rose", has the word's readings after its own. */
export function readingsOfToken(token: string): readonly Reading[] {
	const before = remembered.get(token);
	if (before !== undefined) return before;
	const shape = shapes.get(token);
	const small = token.toLowerCase();
	const readings =
		shape !== undefined
			? readingsOfShape(shape)
			: [...readingsOf(token), ...(small === token || !known.has(small) ? [] : readingsOf(small))];
	remembered.set(token, readings);
	return readings;
}

const properties = new Map<string, ReadonlySet<string>>();

/** What can be asked of a token: `noun`, `noun.sg`, and `=noun` for its likeliest part of speech. */
export function propertiesOf(token: string): ReadonlySet<string> {
	let found = properties.get(token);
	if (found === undefined) {
		const made = new Set<string>();
		readingsOfToken(token).forEach((reading, i) => {
			if (i === 0) made.add(`=${reading.pos}`);
			made.add(reading.pos);
			for (const feature of reading.features) made.add(`${reading.pos}.${feature}`);
		});
		found = made;
		properties.set(token, found);
	}
	return found;
}

const parts = new Map<string, ReadonlySet<PartOfSpeech>>();

/** The parts of speech that a token can have. */
export function partsOfSpeechOf(token: string): ReadonlySet<PartOfSpeech> {
	let found = parts.get(token);
	if (found === undefined) {
		found = new Set(readingsOfToken(token).map((r) => r.pos));
		parts.set(token, found);
	}
	return found;
}
