// The entries of the French lists and the lemmas that they need, with their forms.
import { problems, rowsOf } from "../tables.mjs";
import { adjectiveForms, hasEtre, nounForms, verbForms } from "./inflect.mjs";
import { frenchRows, KINDS } from "./rows.mjs";
import { partsOf, possessiveForms } from "./verbs.mjs";

/** Features whose value is a French word, with the kind of word that it is. */
const WORDS = {
	attr: "a",
	more: "a",
	personavoir: "x",
	personaller: "x",
	weather: "x",
	impers: "x",
};
/** Names of these kinds have a plural, and others that have a feminine or one of their own. */
const PLURAL = new Set(["people", "title", "day"]);

/** Verbs that French grammar needs (pouvoir for can, falloir), whether or not a row has them. */
const GRAMMATICAL =
	"être avoir aller venir faire laisser pouvoir devoir vouloir savoir falloir".split(" ");

/** lemma -> form -> text; and by kind the entries { english, lemma, fields, features, others }. */
export function frenchWords() {
	const irregular = irregulars();
	const lemmas = new Map();
	const add = (lemma, forms, at) => {
		const known = lemmas.get(lemma) ?? new Map();
		lemmas.set(lemma, known);
		for (const [form, text] of Object.entries({ ...forms, ...irregular.get(lemma) })) {
			const before = known.get(form);
			if (before === undefined || before.bare)
				known.set(form, { text, bare: isBare(form, text, forms) });
			else if (before.text !== text && !isBare(form, text, forms))
				problems.push(`${at}: ${form} of ${lemma} is ${text}, elsewhere ${before.text}`);
		}
		return lemma;
	};
	const fixed = (text, at) => add(`${text}.x`, { x: text }, at);
	const adjective = (text, features, at) => add(`${text}.a`, adjectiveForms(text, features), at);
	const complementOf = (text, { features, at }) => {
		if (features.has("agree")) return adjective(text, new Map(), at);
		const forms = features.has("poss") ? possessiveForms(text) : { x: text };
		if (forms === undefined) problems.push(`${at}: no possessive in ${text}`);
		return add(`${text}.x`, forms ?? {}, at);
	};

	const makers = {
		noun: (row) => [add(`${row.french}.n`, nounForms(row), row.at), row.gender],
		name: (row) => {
			const forms = nounForms(row);
			if (!hasPlural(row)) {
				delete forms.mp;
				delete forms.fp;
			}
			return [add(`${row.french}.n`, forms, row.at), row.gender, row.kind];
		},
		adjective: (row) => [
			row.features.has("avoir")
				? fixed(row.french, row.at)
				: adjective(row.french, row.features, row.at),
			row.position,
		],
		adverb: (row) => [fixed(row.french, row.at), row.position],
		phrase: (row) => [
			row.pos === "adjective"
				? adjective(row.french, row.features, row.at)
				: fixed(row.french, row.at),
			row.pos,
		],
		verb: (row) => {
			const { negative, reflexive, clitic, verb, complement } = partsOf(row.french);
			const forms = verbForms(verb);
			if (forms === undefined) {
				problems.push(`${row.at}: no conjugation of ${verb}`);
				return undefined;
			}
			if (negative) row.features.set("negative", "");
			if (clitic !== undefined) row.features.set("clitic", clitic);
			const etre = reflexive || row.features.has("être") || hasEtre(verb);
			return [
				add(`${verb}.v`, forms, row.at),
				`${reflexive ? "r" : ""}${etre ? "e" : ""}`,
				complement === undefined ? "" : complementOf(complement, row),
				row.object,
			];
		},
	};
	for (const verb of GRAMMATICAL) add(`${verb}.v`, verbForms(verb));
	const entries = {};
	for (const kind of KINDS) {
		entries[kind] = [];
		for (const row of frenchRows(kind)) {
			for (const [key, ending] of Object.entries(WORDS)) {
				const text = row.features.get(key);
				if (!text) continue;
				row.features.set(
					key,
					ending === "a" ? adjective(text, new Map(), row.at) : fixed(text, row.at),
				);
			}
			const made = makers[kind](row);
			if (made === undefined) continue;
			const [lemma, ...fields] = made;
			entries[kind].push({ ...row, lemma, fields });
		}
	}
	return { lemmas, entries };
}

function hasPlural({ kind, gender, features }) {
	return (
		PLURAL.has(kind) || gender === "mf" || ["pl", "fem", "plural"].some((key) => features.has(key))
	);
}

/** A noun without a feminine counterpart has the masculine for it: another row may know better. */
function isBare(form, text, forms) {
	return (form === "fs" && text === forms.ms) || (form === "fp" && text === forms.mp);
}

/** Forms that the libraries have wrong or in a rarer variant: lemma -> form -> text. */
function irregulars() {
	const found = new Map();
	for (const { cells } of rowsOf("french/irregular", 3)) {
		const [lemma, forms, text] = cells;
		if (!found.has(lemma)) found.set(lemma, {});
		for (const form of forms.split(" ")) found.get(lemma)[form] = text;
	}
	return found;
}
