import { referenceBackend } from "@handwired/core";
import { describe, expect, it } from "vitest";
import { randomSentences } from "../../english/test/random.ts";
import { END, START } from "../src/french/vocabulary.ts";
import { isExact, sourcesOf, TranslationModel } from "../src/index.ts";
import { grid, pairs } from "./corpus.ts";

const model = new TranslationModel();
const corpus = pairs.flatMap((p) => sourcesOf(p.en).map((s) => s.tokens));

/** Where the weights write other than the program means: each token is asked for after those that were written. */
function disagreements(sources: readonly (readonly string[])[]): string[] {
	return model.writer.writeAll(sources).flatMap((written, i) => {
		const source = sources[i]!;
		const meant = model.program.run({ source, target: [START, ...written] }).written;
		const at = [...written, END].findIndex((token, t) => token !== meant[t]);
		return at < 0
			? []
			: [`${source.join(" ")}: word ${at} is ${written[at] ?? END}, not ${meant[at]}`];
	});
}

it("is within its limits: 32 layers, 40 English words", () => {
	expect(model.report.layers).toBeLessThanOrEqual(32);
	const long = `${"The old man saw a small dog and ".repeat(6)}slept.`;
	const { translation, sentences } = model.translate(long);
	expect(sentences[0]!.source.tokens.length).toBeGreaterThan(40);
	expect(translation).toBe(
		`Le vieil homme a vu un petit chien${" et le vieil homme a vu un petit chien".repeat(5)} et a dormi.`,
	);
});

describe("the corpus", () => {
	const missed = (all: typeof pairs): string[] => {
		const translations = model.translateAll(all.map((p) => p.en));
		return all.flatMap(({ id, en, fr }, i) => {
			const { translation } = translations[i]!;
			return isExact(translation, fr) ? [] : [`${id}: ${en} => ${translation}, not ${fr[0]}`];
		});
	};

	it("has at least 500 pairs, every one translated exactly", () => {
		expect(pairs.length).toBeGreaterThanOrEqual(500);
		expect(missed(pairs)).toEqual([]);
	});

	it("has the founding grid, 324 of 324", () => {
		expect(grid).toHaveLength(324);
		expect(missed(grid)).toEqual([]);
	});
});

describe("the weights write what the program means", () => {
	it("on the corpus and the grid", () => {
		expect(disagreements([...corpus, ...grid.map((p) => sourcesOf(p.en)[0]!.tokens)])).toEqual([]);
	});

	it("on 1,000 random sentences over the lexicon", () => {
		expect(disagreements(randomSentences(1000))).toEqual([]);
	});

	// All of them with REFERENCE=all, which takes long: the reference backend is slow and plainly right.
	it("on the reference backend", { timeout: 3_600_000 }, () => {
		const reference = model.compiled.on(referenceBackend);
		const every = process.env["REFERENCE"] === "all" ? 1 : 20;
		const all = [...corpus, ...randomSentences(1000)].filter((_, i) => i % every === 0);
		const written = model.writer.writeAll(all);
		const others = all.filter((source, i) => {
			const found = reference.run({ source, target: [START, ...written[i]!] }).written;
			return [...written[i]!, END].some((token, t) => token !== found[t]);
		});
		expect(others).toEqual([]);
	});
});
