/** The model: what each English word gives, in which order, and the decoder that writes it. */
import { type Category, type Num, type Program, program, type Stream } from "@handwired/notation";
import { addressed } from "./constructions/formal.ts";
import { MOVES, OFFERS } from "./constructions/index.ts";
import { decoded, vocabulary } from "./plan/decode.ts";
import { anchorOf } from "./plan/moves.ts";
import { startsOf } from "./plan/order.ts";
import { fill, SLOTS, type Slot } from "./plan/slots.ts";
import { MAX_SOURCE } from "./source.ts";

/** The most tokens of a French sentence. */
const MAX_WRITTEN = 128;

export type TranslationOutputs = {
	/** The next French token at each place. */
	readonly written: Category<string>;
};

/** The plan: what the encoder knows before the decoder begins. */
export interface Plan {
	readonly slots: readonly Slot[];
	readonly anchor: Num;
	readonly starts: readonly Num[];
	readonly moves: typeof MOVES;
}

export function planOf(offers: typeof OFFERS = OFFERS, moves: typeof MOVES = MOVES): Plan {
	const slots = SLOTS.map((name) => addressed(fill(name, offers)));
	const anchor = anchorOf(moves);
	return { slots, anchor, starts: startsOf(slots, anchor), moves };
}

/** The plan as a program of its own: an encoder, to look at. */
export function planProgram(plan: Plan = planOf()): Program<Record<string, Stream>> {
	const outputs = Object.fromEntries<Stream>([
		["anchor", plan.anchor],
		...plan.slots.flatMap((s, i) => [
			[`${s.name} taken`, s.taken] as const,
			[`${s.name} present`, s.present] as const,
			[`${s.name} lemma`, s.lemma] as const,
			[`${s.name} form`, s.form] as const,
			[`${s.name} zone`, s.zone] as const,
			[`${s.name} start`, plan.starts[i]!] as const,
		]),
	]);
	return program({ name: "plan of a translation", maxLength: MAX_SOURCE, outputs });
}

/** The encoder and decoder. */
export function translationProgram(plan: Plan = planOf()): Program<TranslationOutputs> {
	return program({
		name: "translation-fr",
		maxLength: MAX_WRITTEN,
		sourceMaxLength: MAX_SOURCE,
		vocabulary,
		outputs: { written: decoded(plan.slots, plan.starts) },
	});
}
