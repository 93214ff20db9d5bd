/** A program of the shape of a translator, over words that mean nothing. */
import {
	add,
	and,
	before,
	cases,
	choose,
	cross,
	equal,
	fetch,
	inSource,
	is,
	map,
	match,
	nearestBefore,
	number,
	offset,
	only,
	or,
	type Program,
	position,
	program,
	select,
	sum,
	test,
	tokens,
	toNumber,
	type Value,
	type WriteOptions,
} from "@handwired/notation";

const SLOTS = ["pre", "aux", "main", "post"];
const ZONES = 6;
const LENGTH = 24;

const index = (w: string): number => Number(w.slice(1));

/**
 * Each source token has a few slots, each of which may give a word: a lemma of many, a form of few, a zone. Words
 * are ordered by the token's anchor, then the zone, then the token; the target looks up which word starts where.
 */
export function lexicalProgram(): {
	readonly p: Program;
	readonly options: WriteOptions;
	readonly sources: readonly Value[][];
} {
	const source = Array.from({ length: 400 }, (_, i) => `s${i}`);
	const lemmas = Array.from({ length: 150 }, (_, i) => `L${i}`);
	const forms = Array.from({ length: 60 }, (_, i) => `f${i}`);
	const word = tokens(source);
	const isVerb = test(word, (w) => index(w) % 5 === 0);
	const verb = fetch(nearestBefore(isVerb), toNumber(position), { fallback: 0 });
	const shift = number(word, (w) => [0, -0.5, 0.5][index(w) % 3]!);
	const alone = test(word, (w) => index(w) % 7 === 3);
	const anchor = add(choose(alone, toNumber(position), verb), shift).named("anchor");
	const early = fetch(offset(-1), isVerb, { fallback: false });
	const slots = SLOTS.map((name, s) => {
		const lemmaBy = (k: number) => map(word, (w) => lemmas[(index(w) * k + s * 13) % 150]!);
		const zoneBy = (k: number) => map(word, (w) => (index(w) * k + s * 5) % ZONES);
		const often = test(word, (w) => (index(w) + s) % 4 === 0);
		const sometimes = test(word, (w) => (index(w) + s) % 3 === 0);
		return {
			name,
			lemma: choose(early, lemmaBy(7), lemmaBy(11)),
			form: choose(
				early,
				map(word, (w) => forms[(index(w) + s) % 60]!),
				"f0",
			),
			present: or(often, and(early, sometimes)),
			zone: choose(early, zoneBy(3), zoneBy(1)),
		};
	});
	const zones = Array.from({ length: ZONES }, (_, z) => z);
	const present = add(...slots.map((s) => s.present));
	const inZone = zones.map((z) => add(...slots.map((s) => and(s.present, is(s.zone, z)))));
	const belowZone = zones.map((z) =>
		add(
			...slots.map((s) =>
				and(
					s.present,
					test(s.zone, (x) => x < z),
				),
			),
		),
	);
	const smaller = sum(
		select(anchor, anchor, (mine, theirs) => theirs < mine),
		present,
	);
	const alike = equal(anchor, anchor);
	const below = belowZone.map((count) => sum(alike, count));
	const earlier = inZone.map((count) => sum(alike.and(before), count));
	const starts = slots.map((slot, i) => {
		const rows = zones.map((z) => [is(slot.zone, z), add(below[z]!, earlier[z]!)] as const);
		const own = slots
			.slice(0, i)
			.map((o) => test(o.zone, slot.zone, o.present, (a, b, there) => there && a === b));
		return add(smaller, cases(rows, 0), ...own);
	});
	const words = slots.map((slot, i) => ({
		start: inSource(starts[i]!),
		lemma: inSource(slot.lemma),
		form: inSource(slot.form),
		present: inSource(slot.present),
		vowel: inSource(test(word, (w) => index(w) % 2 === 0)),
	}));
	const found = words.map((w) => {
		const here = only(cross(equal(toNumber(position), w.start).and(w.present)));
		return {
			there: fetch(here, w.present, { fallback: false }),
			lemma: fetch(here, w.lemma),
			form: fetch(here, w.form),
			vowel: fetch(here, w.vowel, { fallback: false }),
		};
	});
	const lemma = cases(
		found.map((f) => [f.there, f.lemma] as const),
		null,
	);
	const form = cases(
		found.map((f) => [f.there, f.form] as const),
		"f0",
	);
	const previous = fetch(offset(-1), or(...found.map((f) => f.vowel)), { fallback: false });
	const said = map(form, previous, (f, vowel) =>
		vowel ? forms[(forms.indexOf(f ?? "f0") + 10) % 60]! : f,
	);
	const rows = lemmas.flatMap((l) =>
		[0, 1, 2, 3].map((k) => ({
			when: [l, k === 3 ? forms.slice(45) : forms.slice(k * 15, k * 15 + 15)],
			give: `${l} ${k}`,
		})),
	);
	const next = match([lemma, said], rows as never, "END", { lenient: true });
	const p = program({
		name: "translator",
		maxLength: LENGTH,
		sourceMaxLength: LENGTH,
		vocabulary: ["START", ...rows.map((r) => r.give)],
		outputs: { next },
	});
	const sources = Array.from({ length: 12 }, (_, i) =>
		Array.from({ length: i }, (_, j) => source[(i * 57 + j * j * 11 + j * 131) % 400]!),
	);
	return { p, options: { start: "START", end: "END" }, sources };
}
