// In which order the readings of a form of the open classes stand, and which of them are dropped.
import { PARTS_OF_SPEECH } from "./known.mjs";
import { problems, rowsOf } from "./tables.mjs";

/** A reading is rare where another is met so many times as often; half of it, if the lists of tagged text lack it. */
const RARE = 40;
/** One that no list of ours has is dropped where another is met so many times as often. */
const DROPPED = 50;
/** After every place of a list. */
const LAST = 99;

/** The part of speech of a Penn tag. */
function posOf(tag) {
	if (/^NNP/.test(tag)) return "name";
	return { N: "noun", V: "verb", J: "adjective", R: "adverb" }[tag[0]];
}

/** form -> its readings in order, and those taken away, of data/likeliest.tsv, each "pos" or "pos:lemma". */
function likeliest() {
	const found = new Map();
	for (const { at, cells } of rowsOf("likeliest", 2)) {
		const [form, wishes] = cells;
		const all = wishes.split(" ");
		for (const wish of all)
			if (!PARTS_OF_SPEECH.includes(wish.replace(/^-|:.*$/g, "")))
				problems.push(`${at}: unknown part of speech ${wish}`);
		if (found.has(form)) problems.push(`${at}: ${form} has a row already`);
		found.set(form, {
			order: all.filter((wish) => !wish.startsWith("-")),
			without: all.filter((wish) => wish.startsWith("-")).map((wish) => wish.slice(1)),
		});
	}
	return found;
}

/** Whether a wish of data/likeliest.tsv is for this reading. */
function fits(wish, { pos, lemma }) {
	return wish === pos || wish === `${pos}:${lemma}`;
}

function byName(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** A function that puts the readings of a form in order, given the tags that tagged text has of each form. */
export function ordering(taggings) {
	const wishes = likeliest();

	/** Where tagged text has a part of speech. */
	function rankIn(form, readings) {
		const seen = (taggings.get(form) ?? []).map(posOf);
		// Text that has a participle only as an adjective does not tell how common it is as a verb.
		const silent =
			/(?:ed|ing)$/.test(form) && readings.some((r) => r.pos === "verb") && !seen.includes("verb");
		return ({ pos }) => (silent || !seen.includes(pos) ? LAST : seen.indexOf(pos));
	}

	/** Where data/likeliest.tsv has a reading. A form in -s stands as its lemma does, unless it has its own row. */
	function placeIn(form, [{ lemma }]) {
		const { order = [] } = wishes.get(form) ?? (form.endsWith("s") && wishes.get(lemma)) ?? {};
		return (reading) => {
			const at = order.findIndex((wish) => fits(wish, reading));
			return at === -1 ? LAST : at;
		};
	}

	/** What is taken from a lemma is taken from all its forms. */
	function isTaken(form, reading) {
		return [form, reading.lemma].some((w) => wishes.get(w)?.without.some((t) => fits(t, reading)));
	}

	return (form, readings) => {
		const rank = rankIn(form, readings);
		const place = placeIn(form, readings);
		const sorted = readings
			.filter((reading) => !isTaken(form, reading))
			.sort(
				(a, b) => place(a) - place(b) || rank(a) - rank(b) || b.met - a.met || byName(a.pos, b.pos),
			);
		const most = Math.max(...sorted.map((r) => r.met));
		const kept = sorted.filter(
			(r) =>
				r.own ||
				place(r) < LAST ||
				(r.pos === "verb" && r.lemma !== form) ||
				(r.met * DROPPED >= most && (r.met > 0 || rank(r) < LAST)),
		);
		const isRare = (r) =>
			place(r) === LAST &&
			(rank(r) === LAST ? r.met * RARE <= most * 2 : most >= RARE && r.met * RARE <= most);
		return kept.length === 0
			? sorted.slice(0, 1)
			: kept.map((r, i) => (i > 0 && isRare(r) ? adding(r, "rare") : r));
	};
}

function adding(reading, feature) {
	return { ...reading, features: new Set([...reading.features, feature]) };
}
