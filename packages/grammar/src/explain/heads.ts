/** Which words the named heads of a compiled model looked at, and what they brought back. */

import type { WiredHead } from "@handwired/compiler";
import { here } from "@handwired/english/analysis";
import { Bool, Category, Num, type Stream, type Value } from "@handwired/notation";
import type { GrammarModel } from "../model.ts";
import { calledOf, type Held } from "./facts.ts";

/** A head that found something. */
export interface ExplainedHead {
	/** The streams that it brings back; of one that points, where it points to. */
	readonly name: string;
	readonly layer: number;
	readonly head: number;
	/** What it looks at. */
	readonly looks: string;
	/** Whether it brings back where something is. */
	readonly points: boolean;
	readonly attention: readonly ExplainedAttention[];
}

/** A token that looked at another. Indices are those of tokens. */
export interface ExplainedAttention {
	readonly from: number;
	readonly to: number;
	readonly weight: number;
	/** What was found there; nothing more where the head only points. */
	readonly value: string;
}

/** The attention of one sentence, and which head computes which stream. */
export class Attention {
	readonly #model: GrammarModel;
	readonly #length: number;
	readonly #patterns = new Map<number, (head: number, from: number, to: number) => number>();
	readonly #byStream = new Map<string, WiredHead>();

	constructor(model: GrammarModel, tokens: readonly string[]) {
		this.#model = model;
		this.#length = tokens.length;
		const { cache } = model.runner.transformer.forward([model.runner.encode(tokens).self], {
			cache: (hook) => hook.endsWith("attn.hook_pattern"),
		});
		for (const [hook, pattern] of cache) {
			const layer = Number(/blocks\.(\d+)\./.exec(hook)?.[1]);
			this.#patterns.set(layer, (head, from, to) => pattern.at(0, head, from + 1, to + 1));
		}
		for (const head of model.wiring.heads)
			for (const name of head.streams) this.#byStream.set(name, head);
	}

	/** The head that computes a stream. */
	headOf(stream: Stream): WiredHead | undefined {
		return this.#byStream.get(this.#model.program.nameOf(stream));
	}

	/** How much a token looks at each token. */
	from(head: WiredHead, from: number): number[] {
		const pattern = this.#patterns.get(head.layer);
		return Array.from({ length: this.#length }, (_, to) => pattern?.(head.head, from, to) ?? 0);
	}

	/** The token that a head looks at most, if there is one. */
	target(head: WiredHead, from: number): number | undefined {
		const weights = this.from(head, from);
		const most = Math.max(...weights);
		return most < 0.5 ? undefined : weights.indexOf(most);
	}
}

/** Below this a head does not look at a token. */
const NOTICED = 0.05;

/** Every head with a named stream that found something for some token. */
export function headsThatFound(
	model: GrammarModel,
	attention: Attention,
	held: Held,
): ExplainedHead[] {
	const { wiring, program } = model;
	const named = new Map(
		program.streams.filter((s) => s.ownName !== undefined).map((s) => [program.nameOf(s), s]),
	);
	return wiring.heads.flatMap((head): ExplainedHead[] => {
		const streams = head.streams.flatMap((name) => named.get(name) ?? []);
		const pointers = streams.filter(isPointer);
		const found = foundBy(streams, held).flatMap(({ from, found: its }) => {
			const told = its.filter((s) => pointers.length === 0 || !isPointer(s));
			const value = told.map((s) => calledOf(s.name)).join(", ");
			return attention
				.from(head, from)
				.flatMap((weight, to) => (weight < NOTICED ? [] : [{ from, to, weight, value }]));
		});
		if (found.length === 0) return [];
		const name = (pointers.length > 0 ? pointers : streams).map((s) => calledOf(s.name)).join(", ");
		const { layer, head: index, looks } = head;
		return [{ name, layer, head: index, looks, points: pointers.length > 0, attention: found }];
	});
}

/** The positions for which some of the streams found something, and which did. */
function foundBy(
	streams: readonly Stream[],
	held: Held,
): { readonly from: number; readonly found: readonly Stream[] }[] {
	const length = Math.max(0, ...streams.map((s) => held.get(s)?.length ?? 0));
	return Array.from({ length }, (_, from) => ({
		from,
		found: streams.filter((s) => isFound(s, held.get(s)?.[from])),
	})).filter(({ found }) => found.length > 0);
}

/** Whether a head brings back where something is. */
function isPointer(stream: Stream): boolean {
	const d = stream.definition;
	return stream instanceof Num && d.op === "fetch" && (d.input === here || isPlace(stream));
}

/** The places of the circuit `pairs`: one more than the position, 0 for none. */
function isPlace(stream: Stream): boolean {
	return stream.givenName?.startsWith("where its ") === true;
}

/** Whether a head that brought this back found what it looks for: a fact, a place, a value. */
function isFound(stream: Stream, value: Value | undefined): boolean {
	if (stream instanceof Bool) return value === true;
	if (stream instanceof Category) return value !== null && value !== undefined;
	return isPointer(stream) && typeof value === "number" && value >= (isPlace(stream) ? 1 : 0);
}
