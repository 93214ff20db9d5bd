/**
 * docs/grammar-rules.md: what each rule says, and what it does on development data. The examples are our own: the true
 * one is the rule's pair, the false one a line of false-alarms.tsv, and both are tried.
 */
import { readFileSync } from "node:fs";
import { percent } from "../../dist/figures.js";
import { groupBy } from "./data.mjs";
import { firingsOf } from "./rules.mjs";

const falseAlarms = new Map(
	readFileSync(new URL("false-alarms.tsv", import.meta.url), "utf8")
		.trim()
		.split("\n")
		.slice(1)
		.map((line) => line.split("\t"))
		.map(([rule, sentence, why]) => [rule, { sentence, why }]),
);

/** The sentences that the page shows beside those of the data. */
export function examplesShown(rules) {
	return [...rules.map((r) => r.example.bad), ...[...falseAlarms.values()].map((f) => f.sentence)];
}

/** @param judgementOf what is thought of a sentence of examplesShown */
export function markdown(rules, sentences, judgementOf) {
	const fired = firingsOf(rules, sentences);
	const lines = [INTRODUCTION, ""];
	for (const [phenomenon, its] of groupBy(rules, (r) => r.phenomenon)) {
		lines.push(`## ${phenomenon.replaceAll("_", " ")}`, "", ...HEADER);
		for (const rule of its) lines.push(rowOf(rule, fired.get(rule.name), judgementOf));
		lines.push("");
	}
	return lines.join("\n").trimEnd();
}

const INTRODUCTION = `# The rules of grammar, and what they do

Printed by \`node packages/grammar/bench/measure.mjs FOLDER --markdown\`, on development data that nobody here wrote: BLiMP (the
10,050 pairs of the development part), CoLA (\`in_domain_train\`), the CoLA authors' probe sets, the 460 founding sentences,
and 8,000 everyday sentences of native speakers (Tatoeba).

For each rule: on how many of their sentences it fires, *bad / good*; how often rightly, which is on a bad sentence; a sentence on which it
fires rightly, and one on which it is wrong, where one is known. A good sentence of BLiMP or CoLA on which a rule fires is always counted as
wrong, and so is a preference, which calls nothing unacceptable. Both examples are ours.`;

const HEADER = [
	"| rule | what it says | all | rightly | BLiMP | CoLA | natives | rightly on | wrongly on |",
	"| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
];

function rowOf(rule, on, judgementOf) {
	const count = (some) =>
		`${some.filter((s) => !s.good).length} / ${some.filter((s) => s.good).length}`;
	const of = (...sets) => count(on.filter((s) => sets.includes(s.set)));
	const bad = on.filter((s) => !s.good).length;
	return `| ${[
		`\`${rule.name}\`${rule.preference ? " (preference)" : ""}`,
		rule.says,
		count(on),
		on.length === 0 ? "" : `${percent(bad, on.length).toFixed(0)} %`,
		of("blimp"),
		of("cola", "phenomena", "hand"),
		on.filter((s) => s.set === "tatoeba").length,
		tried(rule, rule.example.bad, judgementOf),
		falseAlarmOf(rule, judgementOf),
	].join(" | ")} |`;
}

function falseAlarmOf(rule, judgementOf) {
	const known = falseAlarms.get(rule.name);
	return known === undefined ? "" : `${tried(rule, known.sentence, judgementOf)} (${known.why})`;
}

/** The sentence, if the rule does fire on it. */
function tried(rule, sentence, judgementOf) {
	const { violations, preferences } = judgementOf(sentence);
	if (![...violations, ...preferences].some((v) => v.rule === rule.name))
		console.error(`${rule.name} does not fire on: ${sentence}`);
	return `*${sentence}*`;
}
