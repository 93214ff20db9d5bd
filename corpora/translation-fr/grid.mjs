/**
 * The founding grid: 3 subjects x 2 verbs x 6 adjectives (none among them) x 9 nouns = 324 sentences with their French.
 * The words below are the facts; every sentence is composed from them.
 *
 *     node corpora/translation-fr/grid.mjs [--out FILE]
 */
import { writeFileSync } from "node:fs";

const subjects = [
	{ en: "I", fr: "je", person: 1 },
	{ en: "he", fr: "il", person: 3 },
	{ en: "she", fr: "elle", person: 3 },
];

/** English has one past; French tells an act (perfect) from a state that lasted (imperfect). The first tense is the likelier one. */
const verbs = [
	{ en: "ate", tenses: ["perfect"], stem: "mang", participle: "mangé" },
	{ en: "wore", tenses: ["imperfect", "perfect"], stem: "port", participle: "porté" },
];

const avoir = { 1: "ai", 3: "a" };
const imperfectEndings = { 1: "ais", 3: "ait" };

const adjectives = [
	undefined,
	{ en: "red", m: "rouge", f: "rouge" },
	{ en: "green", m: "vert", f: "verte" },
	{ en: "blue", m: "bleu", f: "bleue" },
	{ en: "wearable", m: "portable", f: "portable" },
	{ en: "edible", m: "comestible", f: "comestible" },
];

const nouns = [
	{ en: "shirt", fr: "chemise", gender: "f" },
	{ en: "coat", fr: "manteau", gender: "m" },
	{ en: "apple", fr: "pomme", gender: "f" },
	{ en: "donut", fr: "beignet", gender: "m" },
	{ en: "steak", fr: "steak", gender: "m" },
	{ en: "salad", fr: "salade", gender: "f" },
	{ en: "human", fr: "humain", gender: "m" },
	{ en: "cat", fr: "chat", gender: "m" },
	{ en: "dog", fr: "chien", gender: "m" },
];

const indefinite = { m: "un", f: "une" };

const words = (...parts) => parts.filter((part) => part !== undefined).join(" ");

const english = (subject, verb, adjective, noun) => {
	const phrase = words(adjective?.en, noun.en);
	return words(subject.en, verb.en, /^[aeiou]/.test(phrase) ? "an" : "a", phrase);
};

const verbPhrase = (subject, verb, tense) => {
	const verbForm =
		tense === "perfect"
			? words(avoir[subject.person], verb.participle)
			: verb.stem + imperfectEndings[subject.person];
	return subject.fr === "je" && /^[aeiou]/.test(verbForm)
		? `j'${verbForm}`
		: words(subject.fr, verbForm);
};

const french = (subject, verb, adjective, noun) =>
	verb.tenses.map((tense) =>
		words(verbPhrase(subject, verb, tense), indefinite[noun.gender], noun.fr, adjective?.[noun.gender]),
	);

const grid = subjects
	.flatMap((subject) => verbs.map((verb) => [subject, verb]))
	.flatMap((chosen) => adjectives.map((adjective) => [...chosen, adjective]))
	.flatMap((chosen) => nouns.map((noun) => [...chosen, noun]))
	.map((chosen, index) => ({
		id: `grid-${String(index + 1).padStart(3, "0")}`,
		en: english(...chosen),
		fr: french(...chosen),
	}));

const text = `${grid.map((pair) => JSON.stringify(pair)).join("\n")}\n`;
const out = process.argv.indexOf("--out");
if (out < 0) process.stdout.write(text);
else writeFileSync(process.argv[out + 1], text);
