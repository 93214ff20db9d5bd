import type { Definition } from "../definition.ts";
import { inOrder } from "../graph.ts";
import { Pointer, Selector, type SelectorDefinition } from "../selector.ts";
import { Bool, Category, Num, type Stream } from "../stream.ts";
import { sourcePosition } from "./inputs.ts";

/**
 * The same streams, read off the source: what an encoder's program says of its tokens as part of an
 * encoder-decoder. All that is to share its parts is moved in one call.
 */
export function onSource<S extends Readonly<Record<string, Stream>>>(streams: S): S {
	const mover = new Mover();
	for (const stream of inOrder(Object.values(streams))) mover.move(stream);
	const moved = Object.entries(streams).map(([name, s]) => [name, mover.moved(s)] as const);
	return Object.fromEntries(moved) as S;
}

/** Rebuilds streams, each after those that it reads. */
class Mover {
	readonly #streams = new Map<Stream, Stream>();
	readonly #selectors = new Map<Selector, Selector>();
	/** Matrices given by hand, of which several streams are outputs. */
	readonly #specs = new Map<object, object>();
	readonly #anywhere: Bool = new Bool(
		{ op: "map", inputs: [sourcePosition], apply: () => true },
		"source",
	);

	move(stream: Stream): void {
		const d = stream.definition;
		if (d.op === "position") this.#streams.set(stream, sourcePosition);
		else this.#streams.set(stream, sibling(stream, this.#definition(d)));
	}

	moved<S extends Stream>(stream: S): S {
		return this.#streams.get(stream) as S;
	}

	#all(streams: readonly Stream[]): Stream[] {
		return streams.map((s) => this.moved(s));
	}

	#definition(d: Definition): Definition {
		switch (d.op) {
			case "token":
			case "position":
				return { ...d, side: "source" };
			case "constant":
				return d;
			case "map":
			case "match":
				return { ...d, inputs: this.#all(d.inputs) };
			case "linear":
				return {
					...d,
					terms: d.terms.map((t) => ({ stream: this.moved(t.stream), factor: t.factor })),
				};
			case "compare":
			case "piecewise":
				return { ...d, input: this.moved(d.input) };
			case "gate":
				return { ...d, condition: this.moved(d.condition), input: this.moved(d.input) };
			case "times":
				return { ...d, factor: this.moved(d.factor), input: this.moved(d.input) };
			case "cases":
				return { ...d, conditions: this.#all(d.conditions), values: this.#all(d.values) };
			case "mean":
			case "sum":
				return { ...d, selector: this.#selector(d.selector), input: this.moved(d.input) };
			case "width":
			case "any":
				return { ...d, selector: this.#selector(d.selector) };
			case "fetch": {
				const pointer = new Pointer(this.#selector(d.pointer.selector), d.pointer.choice);
				return { ...d, pointer, input: this.moved(d.input) };
			}
			case "rawHead": {
				const head = this.#spec(d.head, (h) => ({
					...h,
					query: this.#all(h.query),
					key: this.#all(h.key),
					value: this.#all(h.value),
				}));
				return { ...d, head };
			}
			case "rawNeurons": {
				const neurons = this.#spec(d.neurons, (n) => ({ ...n, inputs: this.#all(n.inputs) }));
				return { ...d, neurons };
			}
		}
	}

	#spec<T extends object>(spec: T, made: (spec: T) => T): T {
		const known = (this.#specs.get(spec) as T | undefined) ?? made(spec);
		this.#specs.set(spec, known);
		return known;
	}

	#selector(selector: Selector): Selector {
		const known = this.#selectors.get(selector);
		if (known !== undefined) return known;
		const moved = new Selector(this.#relation(selector.definition));
		this.#selectors.set(selector, moved);
		return moved;
	}

	#relation(d: SelectorDefinition): SelectorDefinition {
		switch (d.op) {
			case "everything":
				return { op: "where", key: this.#anywhere };
			case "relate":
			case "equal":
				return { ...d, query: this.moved(d.query), key: this.moved(d.key) };
			case "where":
				return { ...d, key: this.moved(d.key) };
			case "when":
				return { ...d, query: this.moved(d.query) };
			case "and":
			case "or":
				return { ...d, parts: d.parts.map((p) => this.#selector(p)) };
			case "not":
				return { ...d, part: this.#selector(d.part) };
		}
	}
}

/** A stream of the same kind and name, written where that one was. */
function sibling({ kind, givenName, site }: Stream, definition: Definition): Stream {
	if (kind === "bool") return new Bool(definition, givenName, site);
	if (kind === "number") return new Num(definition, givenName, site);
	return new Category(definition, givenName, site);
}
