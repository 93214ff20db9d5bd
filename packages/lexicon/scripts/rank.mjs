// Which forms are published, the commonest first.
import { rowsOf } from "./tables.mjs";

/** What a form of each SCOWL level counts, so that what is common in print is not behind what is common in films. */
const LEVEL = { 10: 400, 20: 100, 35: 12, 40: 5, 50: 3 };
/** What a form counts for being in tagged text, and in a list of ours. */
const TAGGED = 15;
const OWN = 15;
/** SUBTLEX lacks many names. */
const OWN_NAME = 100;
/** A rare form of a common word is no rare word: it counts this share of the commonest form, up to a limit. */
const SHARE = 1 / 8;
const MOST_SHARED = 40;
/** The share of the count of "God" that "god" has, as SUBTLEX counts them together. */
const LOWER = 0.1;

/** What SUBTLEX counts as words where it cuts contractions (don't, won't, isn't). */
const LEFT_OVER = new Set(
	"ain aren couldn didn doesn don hadn hasn haven isn ll mustn re shouldn ve wasn weren won wouldn".split(
		" ",
	),
);

/** [form, readings][]: as many as wanted, and all of data/closed.tsv, data/more.tsv and scripts/regularised.mjs. */
export function ranked(byForm, { closed, counts, taggings, attested }, size) {
	const score = scorer(byForm, { counts, taggings, attested });
	const scores = new Map([...byForm].map(([form, readings]) => [form, score(form, readings)]));
	const always = new Set(rowsOf("more", 2).map(({ cells }) => `${cells[0]} ${cells[1]}`));
	return [...byForm]
		.sort(([a], [b]) => scores.get(b) - scores.get(a) || (a < b ? -1 : 1))
		.filter(
			([form, readings], i) =>
				closed.has(form) ||
				readings.some((r) => always.has(`${r.pos} ${r.lemma}`) || isRegularised(r)) ||
				(i < size && scores.get(form) > 0),
		);
}

function isRegularised({ inflection }) {
	return inflection?.has("regularised") ?? false;
}

function scorer(byForm, { counts, taggings, attested }) {
	const spoken = (form) => {
		if (LEFT_OVER.has(form) || (form.length === 1 && form !== "i" && form !== "a")) return 0;
		const capitalised = form[0].toUpperCase() + form.slice(1);
		const share = capitalised !== form && byForm.has(capitalised) ? LOWER : 1;
		return counts.get(form) ?? share * (counts.get(capitalised) ?? 0);
	};
	const ofLemma = new Map();
	for (const [form, readings] of byForm)
		for (const { pos, lemma } of readings) {
			const key = `${pos} ${lemma}`;
			ofLemma.set(key, Math.max(ofLemma.get(key) ?? 0, spoken(form)));
		}
	const most = (readings, value) => Math.max(0, ...readings.map(value));
	return (form, readings) => {
		const ofCommonest = most(readings, ({ pos, lemma }) => ofLemma.get(`${pos} ${lemma}`));
		return (
			spoken(form) +
			(taggings.has(form) ? TAGGED : 0) +
			most(readings, (r) => r.met ?? 0) +
			(LEVEL[attested.get(form)] ?? 0) +
			Math.min(MOST_SHARED, ofCommonest * SHARE) +
			most(readings, (r) => (r.own ? (r.pos === "name" ? OWN_NAME : OWN) : 0))
		);
	};
}
