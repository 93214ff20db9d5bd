import type { Codes } from "./codes.ts";
import { type Domain, describe, valuesOf } from "./domain.ts";
import { attends, inOrder, readsOfStream, selectorOf } from "./graph.ts";
import { checkVocabulary, inferDomain } from "./infer.ts";
import { type Inputs, interpret, sidesOf } from "./interpreter.ts";
import { type Problem, ProgramError, problemAt } from "./problem.ts";
import { partsOf } from "./selector.ts";
import { shapeProblems } from "./shape.ts";
import type { Stream, ValueOf } from "./stream.ts";
import { Columns } from "./table.ts";
import { type Side, show, type Value } from "./value.ts";

/** The longest a program may be told to be; positions are listed one by one. */
const MAX_LENGTH = 1 << 16;
/** The relation of a selector is tried on every pair of values up to this many pairs. */
const MAX_PAIRS = 1 << 16;

/** What a program is made of. */
export interface ProgramSpec<O extends Record<string, Stream>> {
	/** What the program is called in errors and wirings. */
	readonly name: string;
	/** The greatest number of tokens, BOS not counted. */
	readonly maxLength: number;
	/** The same for the source sequence, where there is one; `maxLength` if left out. */
	readonly sourceMaxLength?: number;
	/** Whether a position sees all positions, or only those up to itself. A decoder is always causal. */
	readonly reading?: "bidirectional" | "causal";
	/** The streams that the program is for, by name. */
	readonly outputs: O;
	/** The tokens, for a program that reads none. */
	readonly vocabulary?: readonly Value[];
}

/** The interpreter's outputs: for each output one value a position. */
export type Outputs<O extends Record<string, Stream>> = { [K in keyof O]: ValueOf<O[K]>[] };

/** A checked program: the whole graph of streams from tokens and positions to outputs. */
export class Program<O extends Record<string, Stream> = Record<string, Stream>> {
	readonly name: string;
	readonly reading: "bidirectional" | "causal";
	readonly architecture: "encoder" | "decoder" | "encoder-decoder";
	readonly lengths: Readonly<Record<Side, number>>;
	readonly outputs: O;
	/** Every stream, each after those that it reads. */
	readonly streams: readonly Stream[];
	readonly domains: ReadonlyMap<Stream, Domain>;
	/** What each map of one stream gives at each of that stream's values, as codes in its domain. */
	readonly codes: ReadonlyMap<Stream, Codes>;
	/** Which sequence a stream lives on; undefined for a constant. */
	readonly sides: ReadonlyMap<Stream, Side | undefined>;
	readonly vocabularies: Readonly<Partial<Record<Side, readonly Value[]>>>;
	readonly #names = new Map<Stream, string>();

	constructor(spec: ProgramSpec<O>) {
		const shape = shapeProblems(spec.name, spec.outputs);
		const problems: Problem[] = [...shape];
		const whole = (message: string): void => {
			problems.push({ stream: spec.name, location: "", message });
		};
		this.name = spec.name;
		this.outputs = spec.outputs;
		this.lengths = { self: spec.maxLength, source: spec.sourceMaxLength ?? spec.maxLength };
		for (const [option, n] of [
			["maxLength", spec.maxLength],
			["sourceMaxLength", this.lengths.source],
		] as const)
			if (
				(!Number.isInteger(n) || n < 1 || n > MAX_LENGTH) &&
				(option === "maxLength" || n !== spec.maxLength)
			)
				whole(`${option} is ${n}; expected a whole number from 1 to ${MAX_LENGTH}`);
		if (Object.keys(spec.outputs).length === 0)
			whole("there is no output; give at least one stream");
		if (problems.length > 0) throw new ProgramError(spec.name, problems);
		this.streams = inOrder(Object.values(spec.outputs));
		this.sides = inferSides(this.streams, problems);
		const hasSource = [...this.sides.values()].includes("source");
		this.reading = hasSource ? "causal" : (spec.reading ?? "bidirectional");
		this.architecture = hasSource
			? "encoder-decoder"
			: this.reading === "causal"
				? "decoder"
				: "encoder";
		if (hasSource && spec.reading === "bidirectional")
			whole("a program with a source is a decoder, and reads causally");
		for (const [name, s] of Object.entries(spec.outputs))
			if (this.sides.get(s) === "source")
				problems.push(
					problemAt(
						s,
						`output "${name}" lives on the source; outputs live on the target: bring it over with cross(...), or with a query of the target`,
					),
				);
		const domains = new Map<Stream, Domain>();
		this.domains = domains;
		const codes = new Map<Stream, Codes>();
		this.codes = codes;
		const known = {
			lengths: this.lengths,
			domains,
			codes,
			sides: this.sides,
			checked: new Set<object>(),
			columns: new Columns(domains),
		};
		for (const stream of this.streams) {
			const report = (message: string): void => {
				problems.push(problemAt(stream, message));
			};
			domains.set(stream, inferDomain(stream, { ...known, report }));
			checkSelector(stream, domains, known.checked, report);
		}
		this.vocabularies = this.#findVocabularies(spec, hasSource, whole);
		if (problems.length > 0) throw new ProgramError(spec.name, problems);
	}

	/** The stream's name, unique in this program. */
	nameOf(stream: Stream): string {
		if (this.#names.size === 0) this.#nameStreams();
		return this.#names.get(stream) ?? stream.name;
	}

	/**
	 * What the program means: its outputs on an input, worked out directly, without weights.
	 * @throws InputError for an unknown token, too many tokens, or a broken promise (`only`, `margin`)
	 */
	run(input: Inputs): Outputs<O> {
		const held = interpret(this, input, "outputs");
		const { length } = sidesOf(input).self;
		const out: Record<string, Value[]> = {};
		for (const [name, s] of Object.entries(this.outputs)) out[name] = held.get(s)!.slice(0, length);
		return out as Outputs<O>;
	}

	/** What every stream holds at every position, for tracing. Throws as `run` does. */
	trace(input: Inputs): ReadonlyMap<Stream, Value[]> {
		return interpret(this, input, "streams");
	}

	#findVocabularies(
		spec: ProgramSpec<O>,
		hasSource: boolean,
		whole: (message: string) => void,
	): Partial<Record<Side, readonly Value[]>> {
		const found: Partial<Record<Side, readonly Value[]>> = {};
		if (spec.vocabulary !== undefined) {
			found.self = [...spec.vocabulary];
			checkVocabulary(found.self, whole);
		}
		for (const s of this.streams) {
			const d = s.definition;
			if (d.op !== "token") continue;
			const known = found[d.side];
			if (known === undefined) found[d.side] = d.vocabulary;
			else if (known !== d.vocabulary && !sameList(known, d.vocabulary))
				whole(
					`it has two vocabularies for the ${d.side === "self" ? "same" : "source"} sequence; make the token stream once and share it, and leave program(...)'s vocabulary to programs that read no token`,
				);
		}
		if (found.self === undefined)
			whole("it reads no token, so it must be told its tokens: give program(...) a vocabulary");
		if (hasSource && found.source === undefined)
			whole("it reads the source but not its tokens; use sourceTokens(...) somewhere");
		return found;
	}

	#nameStreams(): void {
		const wanted = new Map<Stream, string>();
		for (const [name, s] of Object.entries(this.outputs))
			if (!wanted.has(s) && s.ownName === undefined) wanted.set(s, name);
		// Names that somebody chose come first, so that none of them is taken by a made-up one.
		const chosen = this.streams.filter((s) => wanted.has(s) || s.ownName !== undefined);
		const taken = new Map<string, number>();
		const claim = (stream: Stream, base: string): void => {
			let name = base;
			for (let n = taken.get(base) ?? 1; taken.has(name); taken.set(base, n)) {
				n += 1;
				name = `${base} #${n}`;
			}
			taken.set(name, 1);
			this.#names.set(stream, name);
		};
		for (const s of chosen) claim(s, wanted.get(s) ?? s.ownName!);
		for (const s of this.streams) if (!this.#names.has(s)) claim(s, this.#describe(s));
	}

	#describe(stream: Stream): string {
		const nameOf = (s: Stream): string => this.#names.get(s) ?? s.name;
		const text = describeStream(stream, nameOf);
		return text.length <= 60 ? text : `${text.slice(0, 57)}...`;
	}
}

/** Checks the streams behind the outputs and closes them into a program. */
export function program<O extends Record<string, Stream>>(spec: ProgramSpec<O>): Program<O> {
	return new Program(spec);
}

/** What a stream without a name computes, in the words that it was written in. */
function describeStream(stream: Stream, nameOf: (s: Stream) => string): string {
	const d = stream.definition;
	switch (d.op) {
		case "map": {
			const rest = (d.label?.rest ?? []).map(show);
			return `${d.label?.word ?? "map"}(${[...d.inputs.map(nameOf), ...rest].join(", ")})`;
		}
		case "compare":
			return `${nameOf(d.input)} ${d.comparison} ${d.threshold}`;
		case "linear": {
			const terms = d.terms.map(({ stream: s, factor }) =>
				Math.abs(factor) === 1 ? `${factor < 0 ? "-" : ""}${nameOf(s)}` : `${factor} ${nameOf(s)}`,
			);
			if (d.constant !== 0 || terms.length === 0) terms.push(String(d.constant));
			return terms.join(" + ").replaceAll("+ -", "- ");
		}
		default: {
			const { here, values } = readsOfStream(stream);
			return `${d.op}(${[...new Set([...values, ...here])].map(nameOf).join(", ")})`;
		}
	}
}

function sameList(a: readonly Value[], b: readonly Value[]): boolean {
	return a.length === b.length && a.every((v, i) => v === b[i]);
}

function inferSides(
	streams: readonly Stream[],
	problems: Problem[],
): ReadonlyMap<Stream, Side | undefined> {
	const sides = new Map<Stream, Side | undefined>();
	for (const stream of streams) {
		const d = stream.definition;
		if (d.op === "token" || d.op === "position") {
			sides.set(stream, d.side);
			continue;
		}
		const reads = readsOfStream(stream);
		const one = (group: readonly Stream[], what: string): Side | undefined => {
			const found = new Set(group.map((s) => sides.get(s)).filter((s) => s !== undefined));
			if (found.size > 1)
				problems.push(
					problemAt(
						stream,
						`it mixes ${what} of the source (${group.find((s) => sides.get(s) === "source")?.name}) with ${what} of the target (${group.find((s) => sides.get(s) === "self")?.name}); bring the source's over with a cross-attending fetch or mean`,
					),
				);
			return found.size > 1 ? "self" : [...found][0];
		};
		const here = one(reads.here, "streams");
		const there = one([...reads.keys, ...reads.values], "keys and values");
		if (here === "source" && there === "self")
			problems.push(problemAt(stream, "a source position cannot look at the target"));
		sides.set(stream, here ?? there ?? (attends(stream) ? "self" : undefined));
	}
	return sides;
}

function checkSelector(
	stream: Stream,
	domains: ReadonlyMap<Stream, Domain>,
	checked: Set<object>,
	report: (message: string) => void,
): void {
	const selector = selectorOf(stream);
	if (selector === undefined) return;
	for (const part of partsOf(selector)) {
		const d = part.definition;
		if (checked.has(part) || (d.op !== "relate" && d.op !== "equal")) continue;
		checked.add(part);
		const [query, key] = [domains.get(d.query)!, domains.get(d.key)!];
		if (d.op === "equal") {
			if ((query.kind === "number" || key.kind === "number") && !(numeric(query) && numeric(key)))
				report(
					`equal(${d.query.name}, ${d.key.name}) compares a ${describe(query)} with a ${describe(key)}; both must hold numbers alone`,
				);
			continue;
		}
		const [qs, ks] = [valuesOf(query), valuesOf(key)];
		if (qs === undefined || ks === undefined)
			report(
				`${(qs === undefined ? d.query : d.key).name} has too many values to select by; compare(...) it with thresholds first, or use equal(...)`,
			);
		else if (qs.length * ks.length <= MAX_PAIRS)
			checkRelation(d.relation as (q: Value, k: Value) => unknown, qs, ks, report);
	}
}

function numeric(domain: Domain): boolean {
	if (domain.kind === "category") return domain.values.every((v) => typeof v === "number");
	return domain.kind === "number";
}

function checkRelation(
	relation: (q: Value, k: Value) => unknown,
	queries: readonly Value[],
	keys: readonly Value[],
	report: (message: string) => void,
): void {
	for (const q of queries)
		for (const k of keys) {
			let problem: string;
			try {
				const result = relation(q, k);
				if (typeof result === "boolean") continue;
				problem = `gives ${String(result)}; expected true or false`;
			} catch (error) {
				problem = `throws: ${error instanceof Error ? error.message : String(error)}`;
			}
			report(`its selector's relation, at query ${show(q)} and key ${show(k)}, ${problem}`);
			return;
		}
}
