/** Where each French word comes from, and what decided its form. */
import type { WiredHead } from "@handwired/compiler";
import type { Fact } from "@handwired/explain";
import { attends, Category, inSource, type Stream } from "@handwired/notation";
import { textOf } from "../french/vocabulary.ts";
import type { Slot, SlotName } from "../plan/slots.ts";
import { type ExplainedOrder, orderOf } from "./order.ts";
import { placeOf, type Reason, type Traced } from "./traced.ts";

/** A French word: one token, or the letters of an unknown word. */
export interface ExplainedFrench {
	readonly text: string;
	/** The tokens that it is written with. */
	readonly tokens: readonly string[];
	/** Index of the English word. */
	readonly from: number;
	/** The decoder's head that found it there. */
	readonly head: { readonly layer: number; readonly head: number; readonly weight: number };
	readonly slot: SlotName;
	/** The construction that says it. */
	readonly construction: string;
	readonly lemma: string;
	readonly form: string;
	/** The form that the construction asks for, where the words beside it decided on another. */
	readonly asked?: string;
	/** What decided the form. */
	readonly because: readonly Reason[];
	readonly order: ExplainedOrder;
}

interface Origin {
	readonly slot: Slot;
	readonly index: number;
	/** The source token that a head of the decoder found. */
	readonly token: number;
	readonly head: WiredHead;
	readonly weight: number;
}

/** The French words of a sentence. */
export function explainFrench(traced: Traced): ExplainedFrench[] {
	const { written } = traced.sentence;
	const words: ExplainedFrench[] = [];
	written.forEach((token, place) => {
		const origin = originOf(traced, place);
		if (origin === undefined) return;
		const word = frenchWord(traced, origin, token, place);
		const before = words.at(-1);
		const letter = origin.token >= traced.words;
		if (letter && before?.from === word.from && token.startsWith("+"))
			words[words.length - 1] = {
				...before,
				text: before.text + word.text.replace(/^\+/u, ""),
				tokens: [...before.tokens, token],
			};
		else words.push(word);
	});
	return words;
}

/** The slot whose head found the word at a place of the French sentence. */
function originOf(traced: Traced, place: number): Origin | undefined {
	const { plan, attention } = traced;
	for (const [index, slot] of plan.slots.entries()) {
		const head = fetchesOf(traced, slot).flatMap((s) => attention.headOf(s) ?? [])[0];
		const token = head && attention.target(head, place);
		if (head === undefined || token === undefined) continue;
		const weight = attention.from(head, place)[token]!;
		return { slot, index, token, head, weight };
	}
	return undefined;
}

/** The decoder's streams that bring back a slot's lemma, or its form. */
function fetchesOf({ model }: Traced, slot: Slot): Stream[] {
	const wanted = [inSource(slot.lemma), inSource(slot.form)];
	return wanted.flatMap((input) =>
		model.program.streams.filter(
			(s) => s.definition.op === "fetch" && s.definition.input === (input as Stream),
		),
	);
}

function frenchWord(
	traced: Traced,
	{ slot, index, token, head, weight }: Origin,
	written: string,
	place: number,
): ExplainedFrench {
	const asked = String(traced.at(slot.form, token));
	const decided = formOf(traced);
	const form = String((decided && traced.held.get(decided)?.[place]) ?? asked);
	const inner = formReasons(traced, slot, token);
	return {
		text: textOf(written),
		tokens: [written],
		from: traced.wordOf(token),
		head: { ...placeOf(head), weight },
		slot: slot.name,
		construction: String(traced.at(slot.taken, token)),
		lemma: String(traced.at(slot.lemma, token)),
		form,
		...(asked === form ? {} : { asked }),
		because: asked === form ? inner : [...inner, ...fromNeighbours(traced, place)],
		order: orderOf(traced, index, token),
	};
}

/** What a slot's form rests on: not what only hands it on. */
function formReasons(traced: Traced, slot: Slot, token: number): Reason[] {
	const handsOn = ({ stream }: Fact): boolean =>
		stream.name.startsWith(`${slot.name} `) ||
		(stream instanceof Category && stream.givenName === undefined && !attends(stream));
	return traced
		.reasons(inSource(slot.form), token, handsOn)
		.filter(({ fact }) => !fact.startsWith(`${slot.name} `));
}

/** The form that the decoder writes: what it looks the word up by, beside its lemma. */
function formOf({ model }: Traced): Stream | undefined {
	const d = model.program.outputs["written"]?.definition;
	return d?.op === "match" ? d.inputs[1] : undefined;
}

/** What the French words beside it say of a word's form. */
function fromNeighbours(traced: Traced, place: number): Reason[] {
	const form = formOf(traced);
	if (form === undefined) return [];
	return traced.reasons(form, place).filter(({ fact }) => !/: none$|^form asked for/.test(fact));
}
