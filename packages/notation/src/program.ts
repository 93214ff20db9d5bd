import { type Domain, valuesOf } from "./domain.ts";
import { inOrder, readsOfStream, selectorOf } from "./graph.ts";
import { inferDomain, type Scope } from "./infer.ts";
import { type Inputs, interpret } from "./interpreter.ts";
import { type Problem, ProgramError, problemAt } from "./problem.ts";
import type { Stream, ValueOf } from "./stream.ts";
import type { Side, Value } from "./value.ts";

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
	/** Which sequence a stream lives on; undefined for a constant. */
	readonly sides: ReadonlyMap<Stream, Side | undefined>;
	readonly vocabularies: Readonly<Partial<Record<Side, readonly Value[]>>>;
	readonly #names = new Map<Stream, string>();

	constructor(spec: ProgramSpec<O>) {
		const problems: Problem[] = [];
		const whole = (message: string): void => {
			problems.push({ stream: spec.name, location: "", message });
		};
		this.name = spec.name;
		this.outputs = spec.outputs;
		this.lengths = { self: spec.maxLength, source: spec.sourceMaxLength ?? spec.maxLength };
		for (const n of Object.values(this.lengths))
			if (!Number.isInteger(n) || n < 1)
				whole(`the length is ${n}; expected a whole number from 1`);
		if (Object.keys(spec.outputs).length === 0)
			whole("there is no output; give at least one stream");
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
					problemAt(s, `output "${name}" lives on the source; outputs live on the target`),
				);
		const domains = new Map<Stream, Domain>();
		this.domains = domains;
		for (const stream of this.streams) {
			const scope: Scope = {
				lengths: this.lengths,
				domains,
				sides: this.sides,
				report: (message) => problems.push(problemAt(stream, message)),
			};
			domains.set(stream, inferDomain(stream, scope));
			checkSelector(stream, domains, scope.report);
		}
		this.vocabularies = this.#findVocabularies(spec, hasSource, whole);
		if (problems.length > 0) throw new ProgramError(spec.name, problems);
		this.#nameStreams();
	}

	/** The stream's name, unique in this program. */
	nameOf(stream: Stream): string {
		return this.#names.get(stream) ?? stream.name;
	}

	/** What the program means: its outputs on an input, worked out directly, without weights. */
	run(input: Inputs): Outputs<O> {
		const held = interpret(this, input);
		const out: Record<string, Value[]> = {};
		for (const [name, s] of Object.entries(this.outputs)) out[name] = held.get(s)!;
		return out as Outputs<O>;
	}

	/** What every stream holds at every position, for tracing. */
	trace(input: Inputs): ReadonlyMap<Stream, Value[]> {
		return interpret(this, input);
	}

	#findVocabularies(
		spec: ProgramSpec<O>,
		hasSource: boolean,
		whole: (message: string) => void,
	): Partial<Record<Side, readonly Value[]>> {
		const found: Partial<Record<Side, readonly Value[]>> = {};
		for (const s of this.streams) {
			const d = s.definition;
			if (d.op !== "token") continue;
			const known = found[d.side];
			if (known !== undefined && known !== d.vocabulary && !sameList(known, d.vocabulary))
				whole("it reads tokens of two vocabularies; make the token stream once and share it");
			found[d.side] ??= d.vocabulary;
		}
		if (spec.vocabulary !== undefined) found.self ??= spec.vocabulary;
		if (found.self === undefined)
			whole("it reads no token, so it must be told its tokens: give program(...) a vocabulary");
		if (hasSource && found.source === undefined)
			whole("it reads the source but not its tokens; use sourceTokens(...) somewhere");
		return found;
	}

	#nameStreams(): void {
		const taken = new Map<string, number>();
		for (const [name, s] of Object.entries(this.outputs))
			if (s.givenName === undefined && s.site.variable === undefined) this.#names.set(s, name);
		for (const s of this.streams) {
			const base = this.#names.get(s) ?? this.#describe(s);
			const n = (taken.get(base) ?? 0) + 1;
			taken.set(base, n);
			this.#names.set(s, n === 1 ? base : `${base} #${n}`);
		}
	}

	#describe(stream: Stream): string {
		if (stream.givenName !== undefined || stream.site.variable !== undefined) return stream.name;
		const { here, values } = readsOfStream(stream);
		const reads = [...new Set([...values, ...here])].map((s) => this.nameOf(s));
		const text = `${stream.definition.op}(${reads.join(", ")})`;
		return text.length <= 60 ? text : `${text.slice(0, 57)}...`;
	}
}

/** Checks the streams behind the outputs and closes them into a program. */
export function program<O extends Record<string, Stream>>(spec: ProgramSpec<O>): Program<O> {
	return new Program(spec);
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
			return [...found][0];
		};
		const here = one(reads.here, "streams");
		const there = one([...reads.keys, ...reads.values], "keys and values");
		if (here === "source" && there === "self")
			problems.push(problemAt(stream, "a source position cannot look at the target"));
		sides.set(stream, here ?? there);
	}
	return sides;
}

function checkSelector(
	stream: Stream,
	domains: ReadonlyMap<Stream, Domain>,
	report: (message: string) => void,
): void {
	const selector = selectorOf(stream);
	if (selector === undefined) return;
	const visit = (s: typeof selector): void => {
		const d = s.definition;
		if (d.op === "and" || d.op === "or") d.parts.forEach(visit);
		else if (d.op === "not") visit(d.part);
		else if (d.op === "relate") {
			for (const side of [d.query, d.key])
				if (valuesOf(domains.get(side)!) === undefined)
					report(
						`${side.name} has too many values to select by; compare(...) it with thresholds first`,
					);
		} else if (d.op === "equal") {
			const [q, k] = [domains.get(d.query)!, domains.get(d.key)!];
			const numeric = (x: Domain): boolean =>
				x.kind === "number" ||
				(x.kind === "category" && x.values.every((v) => typeof v === "number"));
			if ((q.kind === "number" || k.kind === "number") && !(numeric(q) && numeric(k)))
				report(`equal(${d.query.name}, ${d.key.name}) compares a number with what is none`);
		}
	};
	visit(selector);
}
