/** An encoder's streams as part of an encoder-decoder. */
import {
	at,
	type Bool,
	type Category,
	fetch,
	inSource,
	type Num,
	type Program,
	position,
	program,
	type Stream,
	sourcePosition,
	toNumber,
	type Value,
} from "@handwired/notation";
import fc from "fast-check";
import { expect, it } from "vitest";
import { type CompiledModel, CompileError, compile } from "../src/index.ts";
import { randomProgram } from "./random-program.ts";
import { differences, interpreted, seedFor } from "./support.ts";

/** A program whose target sees at each position what stands at that position of the source. */
function seenFromTarget(encoder: Program): Program {
	const here = at(toNumber(position), sourcePosition);
	const outputs = Object.entries(encoder.outputs).map(([name, own]): [string, Stream] => {
		const s = inSource(own);
		if (s.kind === "number") return [name, fetch(here, s as Num, { fallback: 0 })];
		if (s.kind === "bool") return [name, fetch(here, s as Bool, { fallback: false })];
		return [name, fetch(here, s as Category<Value>, { fallback: "nowhere" })];
	});
	return program({
		name: "seen",
		maxLength: encoder.lengths.self,
		vocabulary: ["_"],
		outputs: Object.fromEntries(outputs),
	});
}

function compiledUnlessRefused(p: Program): CompiledModel | undefined {
	try {
		return compile(p);
	} catch (error) {
		if (error instanceof CompileError) return undefined;
		throw error;
	}
}

it("streams on the source hold what they hold on the target", () => {
	const choices = fc.array(fc.nat(9999), { minLength: 20, maxLength: 60 });
	const picks = fc.array(fc.nat(20), { maxLength: 6, size: "max" });
	let compiled = 0;
	fc.assert(
		fc.property(choices, picks, (list, chosen) => {
			let models: [Program, Program] | undefined;
			try {
				const encoder = randomProgram(list);
				if (encoder.architecture === "encoder") models = [encoder, seenFromTarget(encoder)];
			} catch {
				return;
			}
			if (models === undefined) return;
			const [encoder, seen] = models;
			const vocabulary = encoder.vocabularies.self!;
			if (seen.vocabularies.source === undefined) return;
			const source = chosen
				.slice(0, encoder.lengths.self)
				.map((i) => vocabulary[i % vocabulary.length]!);
			const want = interpreted(encoder, source);
			if (want === undefined) return;
			const input = { source, target: source.map(() => "_") };
			expect(seen.run(input)).toEqual(want);
			const model = compiledUnlessRefused(seen);
			if (model === undefined) return;
			compiled++;
			expect(differences(model, model.run(input), want)).toEqual([]);
		}),
		{ numRuns: 400, seed: seedFor("on the source") },
	);
	expect(compiled).toBeGreaterThan(100);
});
