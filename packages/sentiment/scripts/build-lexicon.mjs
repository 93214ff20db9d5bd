// Builds data/lexicon.tsv (every surface form with its valence) from the lists in data/words/.
//   node packages/sentiment/scripts/build-lexicon.mjs          write it
//   node packages/sentiment/scripts/build-lexicon.mjs --check  fail if it is not up to date
// A list has the columns  word  pos  valence  field ; pos says which forms follow from the word:
//   a  adjective: -ly, -ness        ag  the same and -er, -est      a0  as it stands
//   v  verb: -s, -ed, -ing          n   noun: plural                x   as it stands
// Who wins where two lists have a form: overrides, VADER, our lists (a form listed before one derived), AFINN.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const data = join(dirname(fileURLToPath(import.meta.url)), "../data");
const rows = (path) =>
	readFileSync(path, "utf8")
		.split("\n")
		.slice(1)
		.filter((line) => line && !line.startsWith("#"))
		.map((line) => line.split("\t"));

// A last consonant is doubled after one short stressed vowel: one-syllable words by their shape, longer ones by this list.
const doubled = new Set(
	"abhor acquit allot befit compel defer dispel entrap enthral enthrall excel fulfil outfit outwit propel rebel rebut recur regret repel transfer upset".split(
		" ",
	),
);
const doubles = (w) =>
	doubled.has(w) || (/^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$/.test(w) && w.length > 2);
// Past and participle of the irregular verbs in our lists (the base form's -s and -ing are regular).
const irregular = Object.fromEntries(
	"beat beat beaten|beset beset beset|bleed bled bled|break broke broken|choose chose chosen|deal dealt dealt|fall fell fallen|fight fought fought|flee fled fled|forbid forbade forbidden|forgive forgave forgiven|forsake forsook forsaken|freeze froze frozen|grow grew grown|hurt hurt hurt|lie lied lied|lose lost lost|mislead misled misled|misread misread misread|misspell misspelled misspelt|mistake mistook mistaken|misunderstand misunderstood misunderstood|outdo outdid outdone|outshine outshone outshone|overcome overcame overcome|overdo overdid overdone|overpay overpaid overpaid|oversell oversold oversold|overrun overran overrun|quit quit quit|shine shone shone|sink sank sunk|spoil spoiled spoilt|steal stole stolen|stink stank stunk|swear swore sworn|tear tore torn|thrive thrived thriven|uphold upheld upheld|upset upset upset|weep wept wept|win won won|withstand withstood withstood"
		.split("|")
		.map((line) => line.split(" "))
		.map(([base, ...rest]) => [base, rest]),
);

export function adverb(w) {
	if (/ly$|ed$|-/.test(w)) return undefined;
	if (/(ic)$/.test(w)) return `${w}ally`;
	if (/[^aeiou]le$/.test(w)) return `${w.slice(0, -1)}y`;
	if (/[^aeiou]y$/.test(w)) return `${w.slice(0, -1)}ily`;
	if (w.endsWith("ll")) return `${w}y`;
	return `${w}ly`;
}
export function quality(w) {
	if (!(/(ful|less|ous|y|ish)$/.test(w) || w.length <= 6) || /-|(ic|ed|al|nt|ing|ly)$/.test(w))
		return undefined;
	if (/[^aeiou]y$/.test(w)) return `${w.slice(0, -1)}iness`;
	return `${w}ness`;
}
export function comparison(w, ending) {
	if (/[^aeiou]y$/.test(w)) return `${w.slice(0, -1)}i${ending}`;
	if (w.endsWith("e")) return w + ending.slice(1);
	return (doubles(w) ? w + w.at(-1) : w) + ending;
}
export function plural(w) {
	if (/[^aeiou]y$/.test(w)) return `${w.slice(0, -1)}ies`;
	if (/(s|x|z|ch|sh)$/.test(w)) return `${w}es`;
	return `${w}s`;
}
export function verb(w) {
	const stem = doubles(w) ? w + w.at(-1) : w;
	const past = w.endsWith("e")
		? `${w}d`
		: /[^aeiou]y$/.test(w)
			? `${w.slice(0, -1)}ied`
			: `${stem}ed`;
	const ing = /[^eoy]e$/.test(w) && !w.endsWith("ee") ? `${w.slice(0, -1)}ing` : `${stem}ing`;
	return [plural(w), ...(irregular[w] ?? [past]), w.endsWith("ie") ? `${w.slice(0, -2)}ying` : ing];
}
function forms(w, pos) {
	switch (pos) {
		case "a":
			return [
				[adverb(w), 1],
				[quality(w), 0.9],
			];
		case "ag":
			return [
				[adverb(w), 1],
				[quality(w), 0.9],
				[comparison(w, "er"), 0.9],
				[comparison(w, "est"), 1.2],
			];
		case "v":
			return verb(w).map((f) => [f, 1]);
		case "n":
			return [[plural(w), 1]];
		case "a0":
		case "x":
			return [];
		default:
			throw new Error(`unknown part of speech "${pos}" for ${w}`);
	}
}

const round = (v) => {
	const r = Math.round(Math.abs(v) * 10) / 10;
	return Math.sign(v) * Math.min(4, r);
};
const lexicon = new Map();
const unused = new Set(rows(join(data, "words/unused.tsv")).map(([w]) => w));
const put = (w, v, source) => {
	if (w && !lexicon.has(w)) lexicon.set(w, [v, source]);
};
const inflect = (list, source) => {
	for (const [w, pos, v] of list)
		for (const [form, factor] of forms(w, pos))
			if (!unused.has(form)) put(form, round(Number(v) * factor), `${source} < ${w}`);
};
const overrides = rows(join(data, "words/overrides.tsv"));
for (const [w, , v] of overrides) put(w, round(Number(v)), "overrides");
inflect(overrides, "overrides");
for (const [w, v] of rows(join(data, "words/vader.tsv"))) put(w, Number(v), "vader");
const own = readdirSync(join(data, "words"))
	.filter((f) => f.startsWith("own-"))
	.sort()
	.map((f) => [f.slice(0, -4), rows(join(data, "words", f))]);
for (const [name, list] of own) for (const [w, , v] of list) put(w, round(Number(v)), name);
for (const [name, list] of own) inflect(list, name);
for (const [w, v] of rows(join(data, "words/afinn.tsv"))) put(w, Number(v), "afinn");

const text = `word\tvalence\tsource\n${[...lexicon]
	.filter(([, [v, source]]) => v !== 0 || source === "overrides")
	.sort(([a], [b]) => (a < b ? -1 : 1))
	.map(([w, [v, s]]) => `${w}\t${v.toFixed(2).replace(/0$/, "")}\t${s}\n`)
	.join("")}`;
const path = join(data, "lexicon.tsv");
if (process.argv.includes("--check")) {
	if (readFileSync(path, "utf8") !== text) {
		console.error(
			"data/lexicon.tsv is out of date: run packages/sentiment/scripts/build-lexicon.mjs",
		);
		process.exit(1);
	}
} else {
	writeFileSync(path, text);
	const count = {};
	for (const [, s] of lexicon.values())
		count[s.split(" <")[0]] = (count[s.split(" <")[0]] ?? 0) + 1;
	console.error(`${lexicon.size} forms`, count);
}
