/** Encoder-decoders that write: small ones, and one at the scale of a translator. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate, type Json, referenceBackend } from "@handwired/core";
import { loadModel, saveModel } from "@handwired/core/node";
import {
	at,
	fetch,
	map,
	type Program,
	position,
	program,
	sourcePosition,
	sourceTokens,
	subtract,
	tokens,
	toNumber,
	type Value,
	writeBy,
} from "@handwired/notation";
import { describe, expect, it } from "vitest";
import {
	type CompiledModel,
	compile,
	signatureOf,
	signatureOfWiring,
	type Wiring,
	Writer,
	type WriterOptions,
	writerOf,
} from "../src/index.ts";
import { everyInput } from "./support.ts";
import { lexicalProgram } from "./translator.ts";

/** Writes what the interpreter writes, one by one and together, on both backends. */
function writesAlike(
	model: CompiledModel,
	options: WriterOptions,
	sources: readonly (readonly Value[])[],
): void {
	const want = sources.map(writeBy(model.program, options));
	const signature = signatureOf(model.program);
	const writer = new Writer(signature, model, options);
	expect(sources.map((s) => writer.write(s))).toEqual(want);
	expect(writer.writeAll(sources)).toEqual(want);
	const reference = new Writer(signature, model, { ...options, backend: referenceBackend });
	expect(reference.writeAll(sources.slice(0, 3))).toEqual(want.slice(0, 3));
}

const letters = ["a", "b", "c"] as const;
const source = sourceTokens(letters);

/** Writes the source's letters, doubled where the one before was the same as the next, until nothing is left. */
function copying(maxLength: number): Program {
	const target = tokens(["START", ...letters]);
	const next = fetch(at(toNumber(position), sourcePosition), source);
	const heard = map(target, (t) => t);
	return program({ name: "copying", maxLength, sourceMaxLength: 5, outputs: { next, heard } });
}

describe("what ends a target", () => {
	const options = { output: "next", start: "START" } as const;

	it("is nothing to say", () => {
		const model = compile(copying(7));
		writesAlike(model, options, everyInput(letters, 3));
		const writer = writerOf(model, "next");
		const ids = model.runner.encode({ source: ["b", "c"], target: ["START"] });
		const { tokens: written, finish } = generate(
			writer,
			{ source: ids.source, target: ids.self },
			{ maxNewTokens: 9, stopToken: 0 },
		);
		expect(finish).toBe("stop");
		expect(written.map((id) => model.wiring.vocabularies.self![id - 1])).toEqual(["b", "c"]);
	});

	it("is a token that says so", () => {
		writesAlike(compile(copying(7)), { ...options, end: "b" }, everyInput(letters, 3));
		const mirrored = fetch(at(subtract(2, toNumber(position)), sourcePosition), source, {
			fallback: "END",
		});
		const p = program({
			name: "mirrored",
			maxLength: 5,
			sourceMaxLength: 3,
			vocabulary: ["START", ...letters],
			outputs: { mirrored },
		});
		writesAlike(compile(p), { start: "START", end: "END" }, everyInput(letters, 3));
	});

	it("is the greatest length, at last", () => {
		const model = compile(copying(3));
		expect(new Writer(signatureOf(model.program), model, options).write([..."abcab"])).toEqual([
			..."abc",
		]);
		writesAlike(model, options, [[..."abcab"], [..."ab"]]);
	});
});

describe("a writer", () => {
	const model = compile(copying(4));
	const signature = signatureOf(model.program);
	const made = (options: Partial<WriterOptions>) => () =>
		new Writer(signature, model, { output: "next", start: "START", ...options });

	it("is refused without an output to write, or a token to start with", () => {
		expect(made({ output: "other" })).toThrow(
			/can write one of its outputs.*next, heard; got other/,
		);
		expect(made({ start: "BEGIN" })).toThrow(/has no token "BEGIN" to start with/);
		expect(() => new Writer(signature, model, { start: "START" })).toThrow(/got none/);
		const { next } = { next: map(source, (s) => `${s}!`) };
		const p = program({
			name: "foreign",
			maxLength: 2,
			vocabulary: ["START"],
			outputs: { next: fetch(at(toNumber(position), sourcePosition), next) },
		});
		expect(() => writeBy(p, { start: "START" })).toThrow(/can be "a!", which is not a token/);
	});

	it("takes what the source may be, and no more", () => {
		expect(() => made({})().write(["d"])).toThrow(/"d", is not in the vocabulary/);
		expect(() => made({})().write([..."aaaaaa"])).toThrow(/has 6 tokens, the most is 5/);
	});
});

describe("a program of the shape of a translator", () => {
	const { p, options, sources } = lexicalProgram();
	const model = compile(p);

	it("takes few layers: five from anchors to starts, and a decoder of two", () => {
		expect(model.config.encoder!.layers.length).toBeLessThanOrEqual(6);
		expect(model.config.decoder!.layers.length).toBeLessThanOrEqual(2);
		// What counts tokens by anchor and zone: one head for all zones, one for those before, one for smaller anchors.
		const counting = model.wiring.heads.filter((h) => h.looks.includes("anchor"));
		expect(counting).toHaveLength(3);
	});

	it("writes what the interpreter writes", () => {
		writesAlike(model, options, sources);
	});

	it("is saved, loaded and goes on writing without being compiled", async () => {
		const folder = await mkdtemp(join(tmpdir(), "writer-"));
		try {
			const { config, weights, wiring } = model;
			const files = { config, weights, wiring: wiring as unknown as Json };
			await saveModel(folder, files, { layout: "sparse" });
			const loaded = await loadModel(folder);
			const signature = signatureOfWiring(loaded.wiring as unknown as Wiring);
			const writer = new Writer(signature, loaded, options);
			expect(writer.writeAll(sources)).toEqual(sources.map(writeBy(p, options)));
		} finally {
			await rm(folder, { recursive: true });
		}
	});
});
