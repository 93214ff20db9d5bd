// Which readings a form keeps, in which order, and which forms are published.
import { PARTS_OF_SPEECH } from "./known.mjs";
import { attested, counts, taggings } from "./sources.mjs";
import { problems, rowsOf } from "./tables.mjs";

/** What a form of each SCOWL level counts at least, so that British spellings are not behind rare American words. */
const FLOOR = { 10: 400, 20: 100, 35: 12, 40: 5, 50: 3 };

/** A reading is rare where another is met so many times as often; half of it, if the lists of tagged text lack it. */
const RARE = 40;

/** What a form counts for being in a list of ours. */
const OWN = 15;
/** SUBTLEX lacks many names. */
const OWN_NAME = 100;

/** What SUBTLEX counts as words where it cuts contractions (don't, won't, isn't). */
const LEFT_OVER = new Set(
	"ain aren couldn didn doesn don hadn hasn haven isn ll mustn re shouldn ve wasn weren won wouldn".split(" "),
);

/** The part of speech of a Penn tag. */
function posOf(tag) {
	if (/^NNP/.test(tag)) return "name";
	return { N: "noun", V: "verb", J: "adjective", R: "adverb" }[tag[0]];
}

/** form -> readings in order, and those taken away, of data/likeliest.tsv, each "pos" or "pos:lemma". */
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
			order: all.filter((p) => !p.startsWith("-")),
			without: all.filter((p) => p.startsWith("-")).map((p) => p.slice(1)),
		});
	}
	return found;
}

/** Whether a wish of data/likeliest.tsv is for this reading. */
function fits(wish, { pos, lemma }) {
	return wish === pos || wish === `${pos}:${lemma}`;
}

/** [form, readings][], the commonest form first. */
export async function ranked({ closed, open, names }, size) {
	const tags = await taggings();
	const count = counts();
	const print = attested();
	const orders = likeliest();
	const classes = new Map(open.map((r) => [`${r.pos} ${r.lemma}`, r.features]));
	const byForm = new Map();
	for (const reading of open) {
		if (!byForm.has(reading.form)) byForm.set(reading.form, []);
		byForm.get(reading.form).push(reading);
	}
	for (const [form, readings] of byForm) byForm.set(form, inOrder(form, readings));
	for (const [form, { features, own }] of names) {
		const name = { form, pos: "name", lemma: form, features, own };
		byForm.set(form, [name, ...nationalities(form, features), ...(byForm.get(form) ?? [])]);
	}
	for (const [form, readings] of closed)
		byForm.set(
			form,
			readings.flatMap((r) =>
				r.pos === "open"
					? (byForm.get(form) ?? []).filter(({ pos }) => !readings.some((other) => other.pos === pos))
					: {
							...r,
							own: true,
							features: new Set([...(classes.get(`${r.pos} ${r.lemma}`) ?? []), ...r.features]),
						},
			),
		);
	const spoken = (form) => {
		if (LEFT_OVER.has(form) || (form.length === 1 && form !== "i" && form !== "a")) return 0;
		const capitalised = form[0].toUpperCase() + form.slice(1);
		const share = capitalised !== form && byForm.has(capitalised) ? 0.1 : 1;
		return count.get(form) ?? share * (count.get(capitalised) ?? 0);
	};
	const ofLemma = new Map();
	for (const [form, readings] of byForm)
		for (const { pos, lemma } of readings) {
			const key = `${pos} ${lemma}`;
			ofLemma.set(key, Math.max(ofLemma.get(key) ?? 0, spoken(form)));
		}
	const most = (readings, value) => Math.max(0, ...readings.map(value));
	const score = (form, readings) =>
		spoken(form) +
		(tags.has(form) ? 15 : 0) +
		most(readings, (r) => r.met ?? 0) +
		(FLOOR[print.get(form)] ?? 0) +
		// A rare form of a common word is no rare word.
		Math.min(40, most(readings, (r) => ofLemma.get(`${r.pos} ${r.lemma}`) / 8)) +
		most(readings, (r) => (r.own ? (r.pos === "name" ? OWN_NAME : OWN) : 0));
	const all = [...byForm].filter(([, readings]) => readings.length > 0);
	const scores = new Map(all.map(([form, readings]) => [form, score(form, readings)]));
	all.sort(([a], [b]) => scores.get(b) - scores.get(a) || (a < b ? -1 : 1));
	const always = new Set(rowsOf("more", 2).map(({ cells }) => `${cells[0]} ${cells[1]}`));
	return all.filter(
		([form, readings], i) =>
			closed.has(form) ||
			readings.some((r) => always.has(`${r.pos} ${r.lemma}`)) ||
			(i < size && scores.get(form) > 0),
	);

	/** The adjective of a nation is written as its name is (English); the lists have it in lower case. */
	function nationalities(form, features) {
		if (!["nationality", "language"].some((f) => features.has(f)) || !features.has("sg")) return [];
		const lower = form.toLowerCase();
		const readings = byForm.get(lower) ?? [];
		const adjective = readings.find((r) => r.pos === "adjective" && r.lemma === lower);
		if (adjective === undefined && !features.has("nationality")) return [];
		byForm.set(
			lower,
			readings.filter((r) => r !== adjective),
		);
		return [
			{
				form,
				pos: "adjective",
				lemma: form,
				features: new Set([...(adjective?.features ?? ["nonscalar"]), "nationality"]),
				own: true,
			},
		];
	}

	function inOrder(form, readings) {
		const seen = (tags.get(form) ?? []).map(posOf);
		const isVerb = readings.some((r) => r.pos === "verb");
		const rank = ({ pos }) => {
			// Tagged text that has a participle only as an adjective does not tell how common it is as a verb.
			if (isVerb && !seen.includes("verb") && /(?:ed|ing)$/.test(form)) return 99;
			return seen.includes(pos) ? seen.indexOf(pos) : 99;
		};
		const { order = [] } = orders.get(form) ?? {};
		const place = (reading) => {
			const at = order.findIndex((wish) => fits(wish, reading));
			return at === -1 ? 99 : at;
		};
		// What is taken from a lemma is taken from all its forms.
		const isTaken = (reading) =>
			[form, reading.lemma].some((w) => orders.get(w)?.without.some((wish) => fits(wish, reading)));
		const sorted = readings
			.filter((reading) => !isTaken(reading))
			.sort((a, b) => place(a) - place(b) || rank(a) - rank(b) || b.met - a.met || a.pos.localeCompare(b.pos));
		const most = Math.max(...sorted.map((r) => r.met));
		const supported = sorted.filter(
			(r) =>
				r.own ||
				place(r) < 99 ||
				(r.pos === "verb" && r.lemma !== form) ||
				(r.met * 50 >= most && (r.met > 0 || rank(r) < 99)),
		);
		const isRare = (r) =>
			place(r) === 99 && (rank(r) === 99 ? r.met * RARE <= most * 2 : most >= RARE && r.met * RARE <= most);
		if (supported.length === 0) return sorted.slice(0, 1);
		return supported.length === 1
			? supported
			: supported.map((r, i) => (i > 0 && isRare(r) ? { ...r, features: new Set([...r.features, "rare"]) } : r));
	}
}
