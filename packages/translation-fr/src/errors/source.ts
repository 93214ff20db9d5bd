/** What the model itself can tell of a sentence that it may not be able to translate. */

import { chosenReading } from "@handwired/english/analysis";
import type { Program, Stream, Value } from "@handwired/notation";
import type { TranslatedSentence, TranslationModel } from "../model.ts";
import { SLOTS } from "../plan/slots.ts";
import { planProgram } from "../program.ts";
import { entryOf } from "../words/entry.ts";
import { isSpelt } from "../words/spelt.ts";

/** What the model could not do in a sentence. */
export interface Gaps {
	/** Unknown words, which it spells; figures are none. */
	readonly spelt: readonly string[];
	/** Words that are read as what they have no French for: "express (verb)". */
	readonly unread: readonly string[];
	/** Words that no construction says anything about: "whose (wh)". */
	readonly silent: readonly string[];
	/** The construction at which the sentence breaks off: it asks for a form that there is not. */
	readonly stopped: string | undefined;
}

/** Words of these kinds often give nothing: others carry what they say. */
const CARRIED: ReadonlySet<string> = new Set(["auxiliary", "modal", "infinitival", "punctuation"]);
/** "Let's", "used to". */
const CARRIED_WORDS: ReadonlySet<string> = new Set(["let", "used", "'s"]);
const OPEN: ReadonlySet<string> = new Set(["noun", "verb", "adjective", "adverb"]);

/** Finds gaps: the plan is traced, without the decoder. */
export class GapFinder {
	readonly #plan: Program<Record<string, Stream>>;

	constructor(model: TranslationModel) {
		this.#plan = planProgram(model.plan);
	}

	/** What the model could not do in a sentence. */
	find({ source, written }: TranslatedSentence): Gaps {
		const held = this.#plan.trace(source.tokens);
		const slotAt = (slot: string, what: string, at: number): Value =>
			held.get(this.#plan.outputs[`${slot} ${what}`]!)![at]!;
		const isSilent = (at: number): boolean =>
			SLOTS.every((slot) => slotAt(slot, "taken", at) === "nothing");
		const spelt: string[] = [];
		const unread: string[] = [];
		const silent: string[] = [];
		for (const [at, { token, text }] of source.sentence.tokens.entries()) {
			if (isSpelt(token)) {
				if (!/\d/u.test(text)) spelt.push(text);
				continue;
			}
			const { partOfSpeech } = chosenReading(token, at, (decision) => held.get(decision));
			if (!isSilent(at) || CARRIED.has(partOfSpeech) || CARRIED_WORDS.has(token)) continue;
			const told = `${text.toLowerCase()} (${partOfSpeech})`;
			if (OPEN.has(partOfSpeech) && entryOf(token, partOfSpeech) === undefined) unread.push(told);
			else silent.push(told);
		}
		const stopped = source.tokens
			.flatMap((_, at) => SLOTS.map((slot) => ({ slot, at })))
			.filter(({ slot, at }) => slotAt(slot, "present", at) === true)
			.filter(({ slot, at }) => slotAt(slot, "start", at) === written.length)
			.map(({ slot, at }) => String(slotAt(slot, "taken", at)))[0];
		return { spelt, unread, silent, stopped };
	}
}
