// The open classes: lemmas with their features and inflected forms.
import { adjectiveClass, adverbClass, nounClass, verbClass } from "./classes.mjs";
import { known } from "./known.mjs";
import { attested, counts, irregularPlurals, irregularVerbs, listed, wordnet } from "./sources.mjs";
import { withEd, withEr, withEst, withIng, withS } from "./spelling.mjs";
import { featuresOf, rowsOf } from "./tables.mjs";

/** Words of three letters or more: what is shorter in WordNet is mostly an abbreviation. */
const WORD = /^[a-z]{3,}(?:[-'][a-z]+)*$/;
const COMPOUND = /(?:man|child|foot|tooth|goose|mouse|wife|life|knife|wolf|half|shelf|self|thief)$/;
/** The lists name a frame as the form that it takes; in a reading that name is the inflection. */
const FRAMES_AS_WRITTEN = { ing: "gerund" };
const OWN = { noun: "nouns", verb: "verbs", adjective: "adjectives", adverb: "adverbs" };

/** The features that our own lists give each lemma. */
function ownClasses(pos) {
	const found = new Map();
	const add = (lemma, cell, at) => {
		if (!found.has(lemma)) found.set(lemma, new Set());
		for (const f of featuresOf(cell ?? "", known, at))
			found.get(lemma).add(FRAMES_AS_WRITTEN[f] ?? f);
	};
	for (const { at, cells } of rowsOf(OWN[pos], 1)) add(cells[0], cells[1], at);
	for (const { at, cells } of rowsOf("more", 2)) if (cells[0] === pos) add(cells[1], cells[2], at);
	return found;
}

/** Inflected forms that the published lists lack or have wrong, of data/irregular.tsv: "pos lemma" -> slot -> forms. */
function irregulars() {
	const found = new Map();
	for (const { cells } of rowsOf("irregular", 4)) {
		const [pos, lemma, slot, forms] = cells;
		const key = `${pos} ${lemma}`;
		if (!found.has(key)) found.set(key, new Map());
		found.get(key).set(slot, forms === "-" ? [] : forms.split(" "));
	}
	return found;
}

/**
 * Every reading of an open class, { form, pos, lemma, inflection, features, own, met }, and the lemmas of several
 * words, { pos, lemma, features }.
 */
export async function openReadings() {
	const print = attested();
	const count = counts();
	const { lemmas } = wordnet();
	const plurals = await irregularPlurals();
	const irregularVerb = irregularVerbs();
	const exceptions = irregulars();
	const tagged = await listed();
	const isAttested = (form) => print.has(form);
	const readings = [];
	const phrases = [];

	for (const pos of Object.keys(OWN)) {
		const own = ownClasses(pos);
		const all = new Set([...lemmas[pos].keys()].filter((l) => WORD.test(l) && print.has(l)));
		for (const [lemma, features] of own)
			if (lemma.includes(" ")) phrases.push({ pos, lemma, features });
			else all.add(lemma);
		for (const lemma of [...all].sort()) {
			if (pos === "noun" && !own.has(lemma) && isPluralOfAnother(lemma, all)) continue;
			const senses = lemmas[pos].get(lemma) ?? [];
			const given = own.get(lemma);
			const slots = slotsOf(pos, lemma, given);
			for (const [slot, forms] of exceptions.get(`${pos} ${lemma}`) ?? [])
				for (const s of slot.split("+")) slots.set(s, forms);
			const features = new Set(given ?? derived(pos, lemma, senses, slots));
			for (const number of ["sg", "pl"]) features.delete(number);
			const met = senses.reduce((sum, s) => sum + s.count, 0);
			const byForm = new Map();
			for (const [slot, forms] of slots)
				for (const form of forms) {
					if (!byForm.has(form)) byForm.set(form, new Set());
					byForm.get(form).add(slot);
				}
			for (const [form, inflection] of byForm) {
				inflection.delete("positive");
				readings.push({ form, pos, lemma, inflection, features, own: given !== undefined, met });
			}
		}
	}
	return { readings, phrases };

	/** WordNet has plurals as lemmas where they have a sense of their own (shoes); that does not make them singular. */
	function isPluralOfAnother(lemma, all) {
		if (/ics$/.test(lemma)) return false;
		if (/s$/.test(lemma))
			return [lemma.slice(0, -1), lemma.slice(0, -2), lemma.replace(/ies$/, "y")].some(
				(singular) => all.has(singular) && withS(singular).includes(lemma),
			);
		return [...plurals].some(
			([singular, forms]) => singular !== lemma && all.has(singular) && forms.has(lemma),
		);
	}

	function derived(pos, lemma, senses, slots) {
		if (pos === "verb") return verbClass(senses);
		if (pos === "adjective")
			return adjectiveClass(senses, { comparative: slots.has("comparative") });
		if (pos === "adverb") return adverbClass(lemma);
		const plural = (slots.get("pl") ?? []).some((form) => form !== lemma);
		return nounClass(senses, { plural, mass: tagged.get(lemma)?.has("Uncountable") ?? false });
	}

	/** slot -> forms */
	function slotsOf(pos, lemma, given) {
		const printed = (candidates) => {
			const some = candidates.filter(isAttested);
			return /nge$/.test(lemma) ? some.slice(0, 1) : some;
		};
		const must = (candidates) => {
			const some = printed(candidates);
			return some.length > 0 ? some : candidates.slice(0, 1);
		};
		if (pos === "verb") return verbSlots(lemma, must);
		if (pos === "noun") return nounSlots(lemma, given, given === undefined ? printed : must);
		const slots = new Map([["positive", [lemma]]]);
		const wanted = given?.has("er") ?? false;
		const compared = given?.has("more") && !wanted ? () => [] : wanted ? must : printed;
		if (pos === "adverb" && !wanted) return slots;
		const comparative = compared(withEr(lemma));
		const superlative = compared(withEst(lemma));
		if (comparative.length > 0 && superlative.length > 0) {
			slots.set("comparative", comparative);
			slots.set("superlative", superlative);
		}
		return slots;
	}

	function verbSlots(lemma, must) {
		const slots = new Map([
			["base", [lemma]],
			["present", [lemma]],
			["s", must(withS(lemma))],
			["ing", must(withIng(lemma))],
		]);
		const pairs = irregularVerb.get(lemma);
		const regular = must(withEd(lemma));
		// A published pair that is merely spelled by rule says nothing against the other spelling (benefited, benefitted).
		const isRegular = pairs === undefined || pairs.every(([past]) => withEd(lemma).includes(past));
		const rest = isRegular ? regular : [];
		slots.set("past", unique([...(pairs ?? []).map(([past]) => past), ...rest]));
		slots.set(
			"participle",
			unique([...(pairs ?? []).map(([, participle]) => participle), ...rest]),
		);
		return slots;
	}

	function nounSlots(lemma, given, regularOf) {
		const slots = new Map();
		if (given?.has("sg") || given?.has("pl") || given?.has("plurale")) {
			if (given.has("sg")) slots.set("sg", [lemma]);
			if (given.has("pl") || given.has("plurale")) slots.set("pl", [lemma]);
			return slots;
		}
		slots.set("sg", [lemma]);
		const irregular = irregularOf(lemma);
		if (given?.has("mass") && !given.has("count")) return slots;
		const regular = regularOf(withS(lemma)).filter(
			(f) => irregular.length === 0 || hasBoth(lemma, irregular, f),
		);
		const forms = unique([...irregular, ...regular]);
		if (forms.length > 0) slots.set("pl", forms);
		return slots;
	}

	/** A compound inflects as its last part does (grandchildren). */
	function irregularOf(lemma) {
		const found = [...(plurals.get(lemma) ?? [])].filter((f) => isAttested(f) || f === lemma);
		if (found.length > 0) return found;
		const last = COMPOUND.exec(lemma)?.[0];
		return last === undefined || isAttested(withS(lemma)[0])
			? []
			: [lemma.slice(0, -last.length) + plurals.get(last)?.values().next().value];
	}

	/** Whether a regular plural stands beside the irregular one: cactuses beside cacti, but not mans or gooses. */
	function hasBoth(lemma, irregular, regular) {
		const native = irregular.some(
			(f) => f === lemma || /(?:men|eet|eeth|ice|eese|ves|ren|xen)$/.test(f),
		);
		return !native && (count.get(regular) ?? 0) > 0;
	}
}

function unique(values) {
	return [...new Set(values)];
}
