/** The streams of an encoder, as what a decoder attends to. */
import type { Definition } from "../definition.ts";
import { inOrder } from "../graph.ts";
import { Selector, type SelectorDefinition } from "../selector.ts";
import { Bool, Category, Num, type Stream } from "../stream.ts";
import { sourcePosition } from "./inputs.ts";

const moved = new WeakMap<Stream, Stream>();
const movedSelectors = new WeakMap<Selector, Selector>();
const movedSpecs = new WeakMap<object, object>();

/**
 * The same stream, computed over the source: `tokens` and `position` become `sourceTokens` and `sourcePosition` in
 * everything that it is made of. So an encoder's analysis serves a decoder as it is. Equal arguments give the same
 * stream. Costs nothing by itself.
 */
export function inSource<S extends Stream>(stream: S): S {
	for (const each of inOrder([stream])) if (!moved.has(each)) moved.set(each, rebuilt(each));
	return moved.get(stream) as S;
}

/** Every position of the source: a selector of everything does not say of which sequence. */
const anywhere: Bool = new Bool(
	{ op: "map", inputs: [sourcePosition], apply: () => true },
	"source",
);

const there = <S extends Stream>(stream: S): S => moved.get(stream) as S;

function rebuilt(stream: Stream): Stream {
	if (stream.definition.op === "position") return sourcePosition;
	const definition = definitionInSource(stream.definition);
	const { kind, givenName, site } = stream;
	if (kind === "bool") return new Bool(definition, givenName, site);
	if (kind === "number") return new Num(definition, givenName, site);
	return new Category(definition, givenName, site);
}

function definitionInSource(d: Definition): Definition {
	switch (d.op) {
		case "token":
		case "position":
			return { ...d, side: "source" };
		case "constant":
			return d;
		case "map":
		case "match":
			return { ...d, inputs: d.inputs.map(there) };
		case "cases":
			return { ...d, conditions: d.conditions.map(there), values: d.values.map(there) };
		case "linear":
			return { ...d, terms: d.terms.map((t) => ({ ...t, stream: there(t.stream) })) };
		case "compare":
		case "piecewise":
			return { ...d, input: there(d.input) };
		case "gate":
			return { ...d, condition: there(d.condition), input: there(d.input) };
		case "times":
			return { ...d, factor: there(d.factor), input: there(d.input) };
		case "mean":
		case "sum":
			return { ...d, selector: selectorInSource(d.selector), input: there(d.input) };
		case "width":
		case "any":
			return { ...d, selector: selectorInSource(d.selector) };
		case "fetch": {
			const pointer = { ...d.pointer, selector: selectorInSource(d.pointer.selector) };
			return { ...d, pointer, input: there(d.input) };
		}
		case "rawHead":
			return {
				...d,
				head: once(d.head, ({ query, key, value, ...matrices }) => ({
					...matrices,
					query: query.map(there),
					key: key.map(there),
					value: value.map(there),
				})),
			};
		case "rawNeurons":
			return {
				...d,
				neurons: once(d.neurons, (spec) => ({ ...spec, inputs: spec.inputs.map(there) })),
			};
	}
}

/** Matrices that several streams share stay one object. */
function once<T extends object>(spec: T, make: (spec: T) => T): T {
	const known = movedSpecs.get(spec) as T | undefined;
	if (known !== undefined) return known;
	const made = make(spec);
	movedSpecs.set(spec, made);
	return made;
}

function selectorInSource(selector: Selector): Selector {
	const known = movedSelectors.get(selector);
	if (known !== undefined) return known;
	const made = new Selector(partsInSource(selector.definition));
	movedSelectors.set(selector, made);
	return made;
}

function partsInSource(d: SelectorDefinition): SelectorDefinition {
	switch (d.op) {
		case "everything":
			return { op: "where", key: anywhere };
		case "relate":
			return { ...d, query: there(d.query), key: there(d.key) };
		case "equal":
			return { ...d, query: there(d.query), key: there(d.key) };
		case "where":
			return { ...d, key: there(d.key) };
		case "when":
			return { ...d, query: there(d.query) };
		case "and":
		case "or":
			return { ...d, parts: d.parts.map(selectorInSource) };
		case "not":
			return { ...d, part: selectorInSource(d.part) };
	}
}
