import { known, PARTS_OF_SPEECH } from "./known.mjs";
import { featuresOf, problems, rowsOf } from "./tables.mjs";

/**
 * form -> its readings, complete and in order, from data/closed.tsv. A reading "open" stands for those that the
 * open classes give the form.
 */
export function closedReadings() {
	const found = new Map();
	for (const { at, cells } of rowsOf("closed", 3)) {
		const [form, pos, lemma, features = ""] = cells;
		if (pos !== "open" && !PARTS_OF_SPEECH.includes(pos)) {
			problems.push(`${at}: unknown part of speech ${pos}`);
			continue;
		}
		if (!found.has(form)) found.set(form, []);
		const readings = found.get(form);
		if (readings.some((r) => r.pos === pos && r.lemma === lemma))
			problems.push(`${at}: ${form} has the reading ${pos} ${lemma} twice`);
		readings.push({ pos, lemma, features: new Set(featuresOf(features, known, at)) });
	}
	return found;
}

/** Complains of "prep:X" and "npprep:X" where X is no preposition of data/closed.tsv. */
export function checkPrepositions(closed, open) {
	const seen = new Set();
	for (const { pos, lemma, features } of open)
		for (const feature of features) {
			const [, preposition] = /^(?:np)?prep:(.+)$/.exec(feature) ?? [];
			if (preposition === undefined || seen.has(`${pos} ${lemma} ${feature}`)) continue;
			seen.add(`${pos} ${lemma} ${feature}`);
			if (!closed.get(preposition)?.some((r) => r.pos === "preposition"))
				problems.push(`${pos} ${lemma}: ${feature} names no preposition of data/closed.tsv`);
		}
}
