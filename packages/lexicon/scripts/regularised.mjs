// Forms that English does not have although its rules would give them: goed, mouses, gooder, beautifuler.
import { withEd, withEr, withEst, withS } from "./spelling.mjs";

/** A lemma is listed from so many uses in SUBTLEX on: the forms of rare ones are nobody's slips. */
const COMMON = { verb: 300, noun: 300, adjective: 900 };
/** What a rule gives for which part of speech; what else the form would be. */
const SLOTS = [
	{ pos: "verb", slot: "past", also: ["participle"], spell: withEd },
	{ pos: "noun", slot: "pl", also: [], spell: withS },
	{ pos: "adjective", slot: "comparative", also: [], spell: withEr },
	{ pos: "adjective", slot: "superlative", also: [], spell: withEst },
];

/**
 * Readings, as those of scripts/open.mjs, of forms made by rule from lemmas that have others. A form that is printed
 * or is a word already is none of them, unless it is but the third person of a verb (foots, mouses).
 */
export function regularisedReadings(readings, { attested, counts }) {
	const byForm = groups(readings, (r) => r.form);
	const found = [];
	for (const its of groups(readings, (r) => `${r.pos} ${r.lemma}`).values()) {
		const [{ pos, lemma }] = its;
		if (!/[a-rt-z]$/.test(lemma) || (counts.get(lemma) ?? 0) < COMMON[pos]) continue;
		for (const { slot, also, spell } of SLOTS.filter((s) => s.pos === pos)) {
			const regular = spell(lemma);
			const [form] = regular;
			const forms = its.filter((r) => r.inflection.has(slot)).map((r) => r.form);
			const wrong =
				pos === "adjective" && !its[0].features.has("irregular")
					? forms.length === 0 && isCompared(lemma, its[0], byForm)
					: forms.length > 0 && !forms.some((f) => regular.includes(f));
			const others = byForm.get(form) ?? [];
			const isFree =
				others.length === 0
					? !attested.has(form) || its[0].features.has("irregular")
					: pos === "noun" && others.every((r) => r.inflection.has("s") && r.met < its[0].met);
			if (wrong && isFree && !(forms.includes(lemma) && lacksPlural(its[0])))
				found.push({ ...its[0], form, inflection: new Set([slot, ...also, "regularised"]) });
		}
	}
	return found;
}

function lacksPlural({ pos, features }) {
	return pos === "noun" && !features.has("animal");
}

/** An adjective, and nothing else, of some length and degree. */
function isCompared(lemma, { features, own }, byForm) {
	return (
		own &&
		features.has("more") &&
		!features.has("nonscalar") &&
		!/(?:ed|ing|er|est|en)$/.test(lemma) &&
		/[aeiouy][^aeiouy]+[aeiouy]/.test(lemma) &&
		byForm.get(lemma).every((r) => r.pos === "adjective")
	);
}

function groups(list, keyOf) {
	const found = new Map();
	for (const item of list) {
		const key = keyOf(item);
		if (found.has(key)) found.get(key).push(item);
		else found.set(key, [item]);
	}
	return found;
}
