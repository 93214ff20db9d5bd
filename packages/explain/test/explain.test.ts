import { compile, signatureOf, Writer } from "@handwired/compiler";
import {
	add,
	and,
	before,
	cases,
	cross,
	equal,
	fetch,
	inSource,
	is,
	map,
	nearestBefore,
	only,
	position,
	program,
	type Stream,
	sum,
	tokens,
	toNumber,
} from "@handwired/notation";
import { describe, expect, it } from "vitest";
import { Attention, factsBehind, headsThatFound, idsOf, replacing, saysOf } from "../src/index.ts";

/** `many` other values make the category one that is carried by a code. */
function modelOf(many: number) {
	const others = Array.from({ length: many }, (_, i) => `word${i}`);
	const english = ["the", "river", "bank", "opens", ...others];
	const word = tokens(english);
	const place = toNumber(position);
	const isRiver = is(word, "river");
	const river = fetch(nearestBefore(isRiver), isRiver, { fallback: false }).named("river before");
	const where = fetch(nearestBefore(isRiver), place, { fallback: -1 }).named("where the river is");
	const rivers = sum(before, isRiver).named("rivers before");
	const french = cases(
		[[and(is(word, "bank"), river).named("bank of a river"), "shore"]],
		map(word, (w) => w.toUpperCase()),
	).named("French");
	// All but the first output keep streams alive that only tests look at.
	const watched: Stream[] = [where, rivers];
	const at = only(cross(equal(place, inSource(place))));
	const p = program({
		name: "river",
		maxLength: 8,
		vocabulary: ["<s>", "shore", ...english.map((w) => w.toUpperCase())],
		outputs: {
			written: fetch(at, inSource(french)),
			kept: add(...watched.map((s) => fetch(at, inSource(s as typeof where), { fallback: 0 }))),
		},
	});
	const model = compile(p);
	const writer = new Writer(signatureOf(p), model, { output: "written", start: "<s>" });
	const explained = { program: p, wiring: model.wiring, transformer: writer.transformer };
	return { p, writer, explained, streams: { french, river, where, rivers, place } };
}

const source = ["the", "river", "bank", "opens"];
const small = modelOf(0);
const target = ["<s>", ...small.writer.write(source)];
const held = small.p.trace({ source, target });
const attention = new Attention(small.explained, idsOf(small.explained.wiring, { source, target }));

describe("facts", () => {
	it("are those of the case that holds", () => {
		const facts = factsBehind(inSource(small.streams.french), 2, held);
		expect(facts.map((f) => saysOf(f))).toContain("bank of a river");
		const elsewhere = factsBehind(inSource(small.streams.french), 0, held);
		expect(elsewhere.map((f) => saysOf(f))).not.toContain("bank of a river");
	});
});

describe("attention", () => {
	it("knows the head of a stream and where it looked", () => {
		const head = attention.headOf(inSource(small.streams.river))!;
		expect(head).toMatchObject({ side: "source", attention: "self" });
		expect(attention.target(head, 2)).toBe(1);
		expect(attention.target(head, 0)).toBeUndefined();
	});

	it("knows what a sum takes in", () => {
		const head = attention.headOf(inSource(small.streams.rivers))!;
		expect(attention.counted(head, 3)).toEqual([0, 1, 2]);
		expect(attention.counted(head, 0)).toEqual([]);
	});

	it("tells which heads found something", () => {
		const found = headsThatFound(small.explained, attention, held, inSource(small.streams.place));
		const pointing = found.find((h) => h.points && h.name.includes("where the river is"));
		expect(pointing?.attention.map(({ from, to }) => [from, to])).toEqual([
			[2, 1],
			[3, 1],
		]);
	});
});

describe("replacing", () => {
	// A category of few values has a direction for each, one of many a code.
	it.each([0, 100])("gives the decoder another value, of %i more", (many) => {
		const { writer, explained, streams } = many === 0 ? small : modelOf(many);
		const write = (at: number, value: string): string[] => {
			const hooks = replacing(explained, [{ stream: inSource(streams.french), at, value }]);
			return writer.write(source, { hooks: hooks! });
		};
		expect(writer.write(source)).toEqual(["THE", "RIVER", "shore", "OPENS"]);
		expect(write(2, "BANK")).toEqual(["THE", "RIVER", "BANK", "OPENS"]);
		expect(write(0, "shore")).toEqual(["shore", "RIVER", "shore", "OPENS"]);
	});

	it("says so where the weights cannot hold a value", () => {
		const { explained, streams } = small;
		const stream = inSource(streams.french);
		expect(replacing(explained, [{ stream, at: 0, value: "nonsense" }])).toBeUndefined();
		expect(
			replacing(explained, [{ stream: streams.french, at: 0, value: "BANK" }]),
		).toBeUndefined();
	});
});
