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
	const add = (lemma, forms, { at, features = new Map() }) => {
		const known = lemmas.get(lemma) ?? new Map();
		lemmas.set(lemma, known);
		for (const [form, text] of Object.entries({ ...forms, ...irregular.get(lemma) })) {
			const weight = weightOf(form, features);
			const before = known.get(form);
			if (before === undefined || before.weight < weight) known.set(form, { text, weight });
			else if (before.weight === weight && before.text !== text)
				problems.push(`${at}: ${form} of ${lemma} is ${text}, elsewhere ${before.text}`);
		}
		return lemma;
	};
	const fixed = (text, row) => add(`${text}.x`, { x: text }, { at: row.at });
	const adjective = (text, row) => add(`${text}.a`, adjectiveForms(text, row.features), row);
	const complementOf = (text, { features, at }) => {
		if (features.has("agree")) return adjective(text, { at });
		const forms = features.has("poss") ? possessiveForms(text) : { x: text };
		if (forms === undefined) problems.push(`${at}: no possessive in ${text}`);
		return add(`${text}.x`, forms ?? {}, { at });
	};

	const makers = {
		noun: (row) => [add(`${row.french}.n`, nounForms(row), row), row.gender],
		name: (row) => {
			const forms = nounForms(row);
			if (!hasPlural(row)) {
				delete forms.mp;
				delete forms.fp;
			}
			return [add(`${row.french}.n`, forms, row), row.gender, row.kind];
		},
		adjective: (row) => [
			row.features.has("avoir") ? fixed(row.french, row) : adjective(row.french, row),
			row.position,
		],
		adverb: (row) => [fixed(row.french, row), row.position],
		phrase: (row) => [
			row.pos === "adjective" ? adjective(row.french, row) : fixed(row.french, row),
			row.pos,
		],
		verb: (row) => {
			const { negative, reflexive, clitic, verb, complement } = partsOf(row.french);
			const forms = verbForms(verb);
			if (forms === undefined) {
				problems.push(`${row.at}: no conjugation of ${verb}`);
				return undefined;
			}
			if (negative !== undefined) row.features.set("negative", negative);
			if (clitic !== undefined) row.features.set("clitic", clitic);
			const etre = reflexive || row.features.has("être") || hasEtre(verb);
			return [
				add(`${verb}.v`, forms, { at: row.at }),
				`${reflexive ? "r" : ""}${etre ? "e" : ""}`,
				complement === undefined ? "" : complementOf(complement, row),
				row.object,
			];
		},
	};
	for (const verb of GRAMMATICAL) add(`${verb}.v`, verbForms(verb), {});
	const entries = {};
	for (const kind of KINDS) {
		entries[kind] = [];
		for (const row of frenchRows(kind)) {
			for (const [key, ending] of Object.entries(WORDS)) {
				const text = row.features.get(key);
				if (!text) continue;
				row.features.set(key, ending === "a" ? adjective(text, { at: row.at }) : fixed(text, row));
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

/** What a row says itself of a form outweighs what is derived, of another row with the same French as well. */
function weightOf(form, features) {
	if (form === "fp" && (features.has("fem") || features.has("femplural"))) return 2;
	const said = { fs: "fem", mp: "plural", fp: "plural" }[form];
	return features.has(said) || features.has("inv") ? 1 : 0;
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
