// Forms of French words, { form: text }, by the published libraries. Nothing is decided here but what a phrase inflects.
import { createRequire } from "node:module";
import { rowsOf } from "../tables.mjs";

const require = createRequire(import.meta.url);
const { agree, getChangeant } = require("french-adjectives");
const { alwaysAuxEtre, getVerbInfo } = require("french-verbs");
const { getPlural } = require("french-words");
const conjugations = require("french-verbs-lefff/dist/conjugations.json");

/** What ends the part of a phrase that inflects. */
const END = /^(?:de|du|des|d'.*|à|au|aux|en|sur|sous|sans|pour|par|avec|contre|dans|entre|et|qui)$/;

/** A phrase in the words that may inflect and the rest: "salle | de bains". */
function divided(phrase) {
	const words = phrase.split(" ");
	const end = words.findIndex((word) => END.test(word));
	return end < 0 ? [words, []] : [words.slice(0, end), words.slice(end)];
}

/** The plural of a noun: that of each word before the first preposition. */
export function pluralOf(noun) {
	const [head, rest] = divided(noun);
	return [...head.map((word) => getPlural(null, word)), ...rest].join(" ");
}

/** Singular and plural, of both genders where the noun has a feminine counterpart. */
export function nounForms({ french, features }) {
	if (features.has("pl")) {
		const feminine = features.get("fem") ?? french;
		return { mp: french, fp: feminine };
	}
	const plural = features.get("plural") ?? pluralOf(french);
	const feminine = features.get("fem");
	return {
		ms: french,
		mp: plural,
		fs: feminine ?? french,
		fp: feminine === undefined ? plural : (features.get("femplural") ?? pluralOf(feminine)),
	};
}

/**
 * Gender and number of an adjective. Of several words a participle at the front inflects (assis dehors), or else the last
 * before a preposition (bien connu, sûr de soi); none where the first is a preposition (en colère).
 */
export function adjectiveForms(adjective, features = new Map()) {
	const words = adjective.split(" ");
	const at = inflecting(words);
	if (at < 0 || features.has("inv"))
		return { ms: adjective, mp: adjective, fs: adjective, fp: adjective };
	const word = words[at];
	const whole = (form) => words.with(at, form).join(" ");
	const participle = participles.get(word);
	const feminine = features.get("fem") ?? whole(participle?.fs ?? agree(word, "F", "S"));
	const plural = features.get("plural") ?? whole(participle?.mp ?? agree(word, "M", "P"));
	const invariable = feminine === adjective && plural === adjective;
	const elided = words.length === 1 ? getChangeant(word) : undefined;
	return {
		ms: adjective,
		mp: plural,
		fs: feminine,
		fp: invariable ? adjective : (features.get("femplural") ?? withS(feminine, at)),
		...(elided === undefined ? {} : { el: elided }),
	};
}

/** Which word of an adjective inflects; -1 for none. */
function inflecting(words) {
	if (participles.has(words[0])) return 0;
	const end = words.findIndex((word) => END.test(word));
	return (end < 0 ? words.length : end) - 1;
}

/** The plural of a feminine adjective, which always takes s. */
function withS(feminine, at) {
	const words = feminine.split(" ");
	return words.with(at, `${words[at]}s`).join(" ");
}

/** The library's letters of tenses, by ours. */
const TENSES = { P: "P", I: "I", F: "F", C: "C", S: "S" };
const PERSONS = ["1s", "2s", "3s", "1p", "2p", "3p"];
const IMPERATIVES = { M2s: 1, M1p: 3, M2p: 4 };

/** All forms of a verb, of those that it has; undefined if neither the library nor data/french/models.tsv knows it. */
export function verbForms(verb) {
	const model = models.get(verb);
	if (model !== undefined) return like(model, verb);
	if (verb !== "être" && verb !== "avoir" && conjugations[verb] === undefined) return undefined;
	const table = getVerbInfo(conjugations, verb);
	const forms = { inf: verb };
	const set = (form, text) => {
		if (text && text !== "NA") forms[form] = verb.endsWith("ayer") ? withI(text) : text;
	};
	set("ger", table.G?.[0]);
	for (const [i, form] of ["ms", "mp", "fs", "fp"].entries()) set(form, table.K?.[i]);
	for (const [tense, letter] of Object.entries(TENSES))
		for (const [i, person] of PERSONS.entries()) set(tense + person, table[letter]?.[i]);
	for (const [form, i] of Object.entries(IMPERATIVES)) set(form, table.Y?.[i]);
	return forms;
}

/** verb -> one that the library knows and that is conjugated alike. */
const models = new Map(rowsOf("french/models", 2).map(({ cells }) => cells));

/** The forms of the model, with what the infinitives do not share at their front exchanged. */
function like(model, verb) {
	let shared = 0;
	while (model.at(-1 - shared) === verb.at(-1 - shared)) shared++;
	const front = verb.slice(0, -shared);
	return Object.fromEntries(
		Object.entries(verbForms(model)).map(([form, text]) => [
			form,
			front + text.slice(model.length - shared),
		]),
	);
}

/** Of paye and paie, both right, the one that is written more. */
function withI(text) {
	return text.replace(/ay(e(?:s|nt|r.+)?)$/, "ai$1");
}

/** Past participles by their masculine: as adjectives they inflect alike. */
const participles = new Map(
	Object.values(conjugations).flatMap(({ K }) =>
		K?.every((text) => text !== "NA") ? [[K[0], { mp: K[1], fs: K[2], fp: K[3] }]] : [],
	),
);

/** Whether a verb that is not reflexive has être in compound tenses. */
export function hasEtre(verb) {
	return alwaysAuxEtre(verb);
}
