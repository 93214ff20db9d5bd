/** What the judgements come to, set by set. */
import { accuracy, alarms, matthews, percent } from "../../dist/figures.js";
import { groupBy } from "./data.mjs";

export function showFigures(sentences, pairs) {
	if (pairs.length > 0) showPairs(pairs);
	for (const set of ["cola", "phenomena", "hand"]) {
		const its = sentences.filter((s) => s.set === set);
		if (its.length === 0) continue;
		console.log(`\n${set}: ${labelled(its)}`);
		const groups = groupBy(its, (s) => s.group);
		if (groups.size > 1)
			for (const [name, some] of groups) console.log(`  ${name.padEnd(14)} ${labelled(some)}`);
	}
	const tatoeba = groupBy(
		sentences.filter((s) => s.set === "tatoeba"),
		(s) => s.group,
	);
	for (const [name, its] of tatoeba) {
		const called = its.filter((s) => !s.judgement.acceptable).length;
		console.log(
			`\ntatoeba ${name}: ${called} of ${its.length} called unacceptable (${percent(called, its.length).toFixed(2)} %)`,
		);
	}
	const refused = sentences.filter((s) => s.judgement.error !== undefined);
	if (refused.length > 0) console.log(`\nrefused: ${refused.length}`);
	for (const { text, judgement } of refused.slice(0, 5))
		console.log(`  ${text}: ${judgement.error}`);
}

function labelled(sentences) {
	const verdicts = sentences.map((s) => ({ gold: s.good, said: s.judgement.acceptable }));
	const { precision, recall } = alarms(verdicts);
	return `MCC ${matthews(verdicts).toFixed(3)}  accuracy ${accuracy(verdicts).toFixed(1)}  unacceptable: precision ${precision.toFixed(1)} recall ${recall.toFixed(1)}  (${sentences.length})`;
}

/** Whether a pair is got right: the good sentence scores higher. */
export function isRight({ goodJudgement, badJudgement }) {
	return goodJudgement.score > badJudgement.score;
}

function outcomeOf(pairs) {
	const right = percent(pairs.filter(isRight).length, pairs.length);
	const ties = pairs.filter((p) => p.goodJudgement.score === p.badJudgement.score).length;
	const alarms = pairs.filter((p) => !p.goodJudgement.acceptable).length;
	return { right, ties: percent(ties, pairs.length), alarms: percent(alarms, pairs.length) };
}

function mean(outcomes, of) {
	return outcomes.reduce((sum, o) => sum + o[of], 0) / outcomes.length;
}

/** As BLiMP counts: the mean over paradigms. */
function showPairs(pairs) {
	const width = 54;
	const line = (name, o) =>
		`${name.padEnd(width)} ${["right", "ties", "alarms"].map((k) => o[k].toFixed(1).padStart(6)).join(" ")}`;
	console.log(`${"BLiMP, %".padEnd(width)}  right   ties good called bad`);
	const all = [];
	for (const [phenomenon, its] of groupBy(pairs, (p) => p.phenomenon)) {
		const paradigms = [...groupBy(its, (p) => p.paradigm)].map(([name, some]) => [
			name,
			outcomeOf(some),
		]);
		const outcomes = paradigms.map(([, o]) => o);
		all.push(...outcomes);
		console.log(line(phenomenon, meanOf(outcomes)));
		for (const [name, o] of paradigms) console.log(line(`  ${name}`, o));
	}
	console.log(line("overall", meanOf(all)));
}

function meanOf(outcomes) {
	return Object.fromEntries(["right", "ties", "alarms"].map((k) => [k, mean(outcomes, k)]));
}
