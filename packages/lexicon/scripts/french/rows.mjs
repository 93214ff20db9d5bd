// Reads data/french/*.tsv.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { folder, problems, rowsOf } from "../tables.mjs";

/** The files of each kind, and their columns between english and features. */
const LISTS = {
	noun: { files: "nouns", columns: ["french", "gender"] },
	verb: { files: "verbs", columns: ["french", "object"] },
	adjective: { files: "adjectives", columns: ["french", "position"] },
	adverb: { files: "adverbs", columns: ["french", "position"] },
	name: { files: "names", columns: ["french", "gender", "kind"] },
	phrase: { files: "phrases", columns: ["pos", "french"] },
};
const GENDERS = ["m", "f", "mf"];
/** What a column may hold. */
const VALUES = {
	noun: { gender: GENDERS },
	adjective: { position: ["pre", "post"] },
	adverb: { position: ["verb", "word", "end", "front", "keep"] },
	name: {
		gender: GENDERS,
		kind: "country city region continent river language people month day holiday person title god religion planet other".split(
			" ",
		),
	},
	phrase: {
		pos: "adverb preposition conjunction determiner adjective pronoun interjection".split(" "),
	},
};
const CLASSES = rowsOf("french/classes", 2).map(({ cells }) => cells);
/** The classes of nouns that a condition may name: those of classes.tsv, and those that the English lexicon knows. */
const CLASS_NAMES = [...CLASSES.map(([name]) => name), "person", "animal", "locality"];
/** What may follow " +" in a row of each kind: the condition under which the row holds. */
const CONDITIONS = {
	noun: ["lasting", "number", "counted", "many", "which", "of", "to"],
	verb: [
		...["0", "np", "person", "place", "adj", "inf", "ing", "that"],
		...CLASS_NAMES,
		...CLASS_NAMES.map((name) => `by-${name}`),
	],
	adjective: CLASS_NAMES,
};
export const KINDS = Object.keys(LISTS);

/**
 * The rows of one kind: at, english, the columns of its list by name, features (flag or key -> value), others. An entry that
 * is there already is reported and left out.
 */
export function frenchRows(kind) {
	const { files, columns } = LISTS[kind];
	const width = columns.length + 3;
	const found = new Map();
	for (const file of listed(files))
		for (const { at, cells } of rowsOf(`french/${file}`, width)) {
			if (cells.length !== width) {
				problems.push(`${at}: ${cells.length} columns, ${width} wanted`);
				continue;
			}
			const row = {
				at,
				english: cells[0],
				...Object.fromEntries(columns.map((name, i) => [name, cells[i + 1]])),
				features: featureMap(cells[width - 2], kind, at),
				others: cells[width - 1].split(";").filter((other) => other !== ""),
			};
			check(kind, row);
			const key = kind === "phrase" ? `${row.english}\t${row.pos}` : row.english;
			if (found.has(key)) problems.push(`${at}: ${row.english} is in ${found.get(key).at} already`);
			else found.set(key, row);
		}
	return [...found.values()];
}

function check(kind, row) {
	if (row.english === "" || row.french === "") problems.push(`${row.at}: an empty word`);
	const [, condition] = row.english.split(" +");
	if (condition !== undefined && !CONDITIONS[kind]?.includes(condition))
		problems.push(`${row.at}: unknown condition +${condition}`);
	for (const [name, values] of Object.entries(VALUES[kind] ?? {}))
		if (!values.includes(row[name])) problems.push(`${row.at}: ${name} is "${row[name]}"`);
}

/** The rows of classes.tsv: a class of nouns and, after a tab, its nouns, separated by ";". */
export function nounClasses() {
	return CLASSES.map((cells) => cells.join("\t"));
}

/** The files of a list: one, or its parts (nouns-a, nouns-b). */
function listed(name) {
	return readdirSync(join(folder, "french"))
		.filter((file) => file.startsWith(name) && file.endsWith(".tsv"))
		.map((file) => file.slice(0, -".tsv".length))
		.sort();
}

/** By kind the features that may be: flags, and keys with "=" after them. */
const FEATURES = new Map(KINDS.map((kind) => [kind, new Set()]));
for (const { cells } of rowsOf("french/features", 3))
	for (const kind of cells[1].split(" ")) FEATURES.get(kind).add(cells[0]);
const PREPOSITIONS = new Set(
	rowsOf("closed", 3).flatMap(({ cells }) => (cells[1] === "preposition" ? [cells[0]] : [])),
);

/** "of=de inv about=à cause de": flags and keys with a value, which may have several words. */
function featureMap(cell, kind, at) {
	const known = FEATURES.get(kind);
	const features = new Map();
	let key;
	for (const part of cell.split(" ").filter((text) => text !== "")) {
		const [name, ...value] = part.split("=");
		if (value.length > 0) {
			if (!known.has(`${name}=`) && !(known.has("X=") && PREPOSITIONS.has(name)))
				problems.push(`${at}: unknown feature ${name}=`);
			features.set(name, value.join("=").replaceAll("_", " "));
			key = name;
		} else if (known.has(name)) {
			features.set(name, "");
			key = undefined;
		} else if (key !== undefined) features.set(key, `${features.get(key)} ${name}`);
		else problems.push(`${at}: unknown feature ${name}`);
	}
	return features;
}
