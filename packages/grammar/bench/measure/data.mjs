/**
 * The sets, each read to sentences `{ set, text, good, group, from }` and BLiMP's pairs:
 * - blimp: grammaticality/blimp.jsonl (paradigm, phenomenon, good, bad)
 * - cola: grammaticality/cola.jsonl (label, source, text)
 * - phenomena: grammaticality/cola_phenomena.jsonl (set, label, text)
 * - hand: cases/hand_cola_460.json (items: sentence, gold)
 * - tatoeba: translation/tutorial.jsonl and short.jsonl (en), sentences of native speakers, all good
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const SETS = ["blimp", "cola", "tatoeba", "hand", "phenomena"];

export function readSets(folder, { only, every, paradigm }) {
	const unknown = only.filter((name) => !SETS.includes(name));
	if (unknown.length > 0)
		stop(`there is no set ${unknown.join(", ")}; there are ${SETS.join(", ")}`);
	const read = (path) => {
		const file = join(folder, path);
		if (!existsSync(file)) stop(`${folder} has no ${path}: give the folder that has it`);
		return readFileSync(file, "utf8");
	};
	const rows = (path) =>
		read(path)
			.split("\n")
			.filter(Boolean)
			.map((line) => JSON.parse(line));
	const sampled = (list) => list.filter((_, i) => i % every === 0);
	const wanted = (name) => only.includes(name);

	const pairs = [];
	if (wanted("blimp"))
		for (const [name, its] of groupBy(rows("grammaticality/blimp.jsonl"), (r) => r.paradigm))
			if (paradigm === undefined || paradigm.test(name)) pairs.push(...sampled(its));
	const sentences = pairs.flatMap(({ paradigm: group, good, bad }) => [
		{ set: "blimp", group, text: good, good: true },
		{ set: "blimp", group, text: bad, good: false },
	]);
	const labelled = (set, path, group) => {
		for (const row of sampled(rows(path)))
			sentences.push({ set, group: row[group], text: row.text, good: row.label === 1 });
	};
	if (wanted("cola")) labelled("cola", "grammaticality/cola.jsonl", "source");
	if (wanted("phenomena")) labelled("phenomena", "grammaticality/cola_phenomena.jsonl", "set");
	if (wanted("hand"))
		for (const { sentence, gold } of sampled(JSON.parse(read("cases/hand_cola_460.json")).items))
			sentences.push({ set: "hand", group: "hand", text: sentence, good: gold === 1 });
	if (wanted("tatoeba"))
		for (const group of ["tutorial", "short"])
			for (const { en } of sampled(rows(`translation/${group}.jsonl`)))
				sentences.push({ set: "tatoeba", group, text: en, good: true });
	return { pairs, sentences };
}

/** A list by what each item is, in the order of the first of each. */
export function groupBy(list, keyOf) {
	const groups = new Map();
	for (const item of list) {
		const key = keyOf(item);
		if (groups.has(key)) groups.get(key).push(item);
		else groups.set(key, [item]);
	}
	return groups;
}

function stop(message) {
	console.error(message);
	process.exit(2);
}
