/** Sentences to look at: where rules fire, what is got wrong, what is missed. */
import { groupBy } from "./data.mjs";
import { isRight } from "./figures.mjs";
import { firingsOf } from "./rules.mjs";

/** So many of a list, from all over it. */
export function some(list, n) {
	const step = Math.max(1, list.length / n);
	return Array.from({ length: Math.min(n, list.length) }, (_, i) => list[Math.floor(i * step)]);
}

const said = ({ rule, message }) => `${rule}: ${message}`;

export function show(indent, text, { violations, preferences, score }, mark) {
	console.log(`${indent}${mark} ${text}   [${score}]`);
	for (const v of violations) console.log(`${indent}     ${said(v)}`);
	for (const v of preferences) console.log(`${indent}     (${said(v)})`);
}

export function showFirings(rules, sentences, wanted, n) {
	for (const [name, its] of firingsOf(rules, sentences)) {
		if (!wanted.test(name)) continue;
		for (const [title, good] of [
			["rightly", false],
			["wrongly", true],
		]) {
			const list = its.filter((s) => s.good === good);
			console.log(`\n${name} fires ${title}: ${list.length}`);
			for (const { text, set, group, judgement } of some(list, n)) {
				console.log(`  ${good ? " " : "*"} ${text}   (${set}, ${group})`);
				for (const v of [...judgement.violations, ...judgement.preferences])
					console.log(`       ${v.rule === name ? "" : "also "}${said(v)}`);
			}
		}
	}
}

export function showMisses(pairs, n) {
	const wrong = pairs.filter((p) => !isRight(p));
	for (const [name, its] of groupBy(wrong, (p) => p.paradigm)) {
		console.log(`\n${name}: ${its.length} got wrong`);
		for (const { good, bad, goodJudgement, badJudgement } of some(its, n)) {
			show("  ", good, goodJudgement, " ");
			show("  ", bad, badJudgement, "*");
		}
	}
}

export function showFalseAlarms(sentences, n) {
	const wrong = sentences.filter((s) => s.good && !s.judgement.acceptable);
	for (const [set, its] of groupBy(wrong, (s) => s.set)) {
		console.log(`\ngood sentences of ${set} called unacceptable: ${its.length}`);
		for (const { text, judgement } of some(its, n)) show("  ", text, judgement, " ");
	}
}

export function showMissedBad(sentences, n) {
	const missed = sentences.filter((s) => s.set === "cola" && !s.good && s.judgement.acceptable);
	console.log(`\nunacceptable sentences of CoLA called acceptable: ${missed.length}`);
	for (const { text, group, judgement } of some(missed, n))
		show("  ", `${text} (${group})`, judgement, "*");
}
