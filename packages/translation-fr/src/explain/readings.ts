/** Words that could have been read otherwise: what chose, and the sentence under each other reading. */

import type { Writer } from "@handwired/compiler";
import { type ChosenReading, chosenReading } from "@handwired/english/analysis";
import { type Replacement, replacing } from "@handwired/explain";
import type { Reading } from "@handwired/lexicon";
import { frenchSenses, vowelOf } from "@handwired/lexicon/french";
import { inSource } from "@handwired/notation";
import { type Form, LEMMAS, WRITTEN } from "../french/vocabulary.ts";
import { textOfTokens } from "../french/write.ts";
import type { Slot } from "../plan/slots.ts";
import { entryOf } from "../words/entry.ts";
import type { Reason, Traced } from "./traced.ts";

/** An English word with more than one reading. */
export interface ExplainedReading {
	/** Index of the English word. */
	readonly word: number;
	readonly partOfSpeech: string;
	readonly inflections: readonly string[];
	/** What it is in French, if it is said by a word of its own. */
	readonly lemma?: string;
	/** What chose this part of speech. */
	readonly because: readonly Reason[];
	readonly others: readonly OtherReading[];
}

/** What else the word could have been. */
export interface OtherReading {
	readonly partOfSpeech: string;
	/** Another part of speech, or another sense of the same. */
	readonly kind: "part of speech" | "sense";
	readonly lemma?: string;
	/** The sentence as the weights write it with this lemma in the place of the other; none where they cannot hold it. */
	readonly translation?: string;
}

/** How each word is read: its part of speech. */
export function readingOf(traced: Traced, word: number): ChosenReading {
	const { token } = traced.sentence.source.sentence.tokens[word]!;
	return chosenReading(token, word, (decision) => traced.held.get(inSource(decision)));
}

/** The words of a sentence that have several readings. */
export function explainReadings(traced: Traced, writer: Writer): ExplainedReading[] {
	const { sentence } = traced.sentence.source;
	return sentence.tokens.flatMap(({ token }, word): ExplainedReading[] => {
		const chosen = readingOf(traced, word);
		const slot = traced.plan.slots.find((s) => s.name === "main")!;
		const said = traced.at(slot.lemma, word);
		const lemma = typeof said === "string" ? said : undefined;
		const others = [...sensesOf(token, chosen, lemma), ...otherParts(token, chosen, lemma)].map(
			(other): OtherReading => {
				if (other.lemma === undefined || lemma === undefined) return other;
				const translation = translationWith(traced, writer, slot, word, other.lemma);
				return translation === undefined ? other : { ...other, translation };
			},
		);
		if (others.length === 0) return [];
		const { partOfSpeech, inflections, decision } = chosen;
		const because = decision === undefined ? [] : traced.reasons(inSource(decision), word);
		const own = lemma === undefined ? {} : { lemma };
		return [{ word, partOfSpeech, inflections, ...own, because, others }];
	});
}

/** The letter of a lemma's kind. */
const KINDS: Readonly<Record<string, string>> = {
	noun: "n",
	name: "n",
	verb: "v",
	adjective: "a",
	adverb: "x",
};
const known = new Set(LEMMAS);

/** Other French words for the same part of speech: of other senses. */
function sensesOf(
	token: string,
	{ partOfSpeech, reading }: ChosenReading,
	lemma: string | undefined,
): OtherReading[] {
	const entry = entryOf(token, partOfSpeech);
	if (entry === undefined || lemma === undefined) return [];
	const letter = KINDS[partOfSpeech] ?? "x";
	const all = [
		entry.lemma,
		...sensesOfVerb(partOfSpeech, reading),
		...entry.others.map((text) => `${text}.${letter}`),
	];
	if (!all.includes(lemma)) return [];
	return [...new Set(all)]
		.filter((other) => other !== lemma)
		.map((other) => ({ partOfSpeech, kind: "sense", lemma: other }));
}

function sensesOfVerb(part: string, reading: Reading | undefined): string[] {
	if (part !== "verb" || reading === undefined) return [];
	return frenchSenses(reading.lemma).map(({ verb }) => verb.lemma);
}

/** Other parts of speech, with their French where the lexicon has any. */
function otherParts(
	token: string,
	{ others }: ChosenReading,
	lemma: string | undefined,
): OtherReading[] {
	return others.map((partOfSpeech): OtherReading => {
		const other = entryOf(token, partOfSpeech)?.lemma;
		const same = other === undefined || other === lemma;
		return { partOfSpeech, kind: "part of speech", ...(same ? {} : { lemma: other }) };
	});
}

/** The sentence that the weights write if the word's slot held another lemma when the decoder reads it. */
function translationWith(
	traced: Traced,
	writer: Writer,
	slot: Slot,
	word: number,
	lemma: string,
): string | undefined {
	if (!known.has(lemma)) return undefined;
	const asked = String(traced.at(slot.form, word));
	const form = formFor(lemma, asked);
	const change = (stream: Replacement["stream"], value: Replacement["value"]): Replacement => ({
		stream: inSource(stream),
		at: word,
		value,
	});
	const replacements = [change(slot.lemma, lemma)];
	if (form !== asked) replacements.push(change(slot.form, form));
	const hooks = replacing(traced.model, replacements);
	if (hooks === undefined) return undefined;
	// The flag of a vowel is held by itself where some construction of the slot asks for it.
	const vowel = vowelOf(lemma, form.replace("?", "") as Parameters<typeof vowelOf>[1]);
	const initial = slot.vowel.definition.op === "map" ? slot.vowel.definition.inputs[0] : undefined;
	const flags = [
		change(slot.vowel, vowel),
		...(initial === undefined ? [] : [change(initial, vowel ? "vowel" : "consonant")]),
	];
	const withVowel = flags
		.map((flag) => replacing(traced.model, [...replacements, flag]))
		.find((h) => h !== undefined);
	const { tokens } = traced.sentence.source;
	return textOfTokens(writer.write(tokens, { hooks: withVowel ?? hooks }));
}

const formsOf = new Map<string, Set<Form>>();
for (const { lemma, forms } of WRITTEN) {
	const all = formsOf.get(lemma) ?? new Set();
	for (const form of forms) all.add(form);
	formsOf.set(lemma, all);
}

/** The form asked for, where the lemma has it, else the nearest. */
function formFor(lemma: string, asked: string): string {
	const forms = formsOf.get(lemma) ?? new Set<Form>();
	if (forms.has(asked.replace("?", "") as Form)) return asked;
	const plural = asked.endsWith("p");
	const wanted: readonly Form[] = plural
		? ["mp", "fp", "inf", "x", "ms"]
		: ["ms", "fs", "inf", "x", "mp"];
	const nominal = lemma.endsWith(".v") ? (["inf"] as const) : wanted;
	return nominal.find((form) => forms.has(form)) ?? [...forms][0] ?? asked;
}
