/** How the grammar model is measured: on labelled sentences, on minimal pairs, or on both. */
import {
	accuracy,
	alarms,
	matthews,
	percent,
	type Verdict,
	type Violation,
} from "@handwired/grammar";
import type { Evaluation, Fields, Figure, ScoredRow, Table, Wrong } from "../model.ts";

const isPair = (row: Fields): boolean => row["good"] !== undefined || row["bad"] !== undefined;
const textOf = (row: Fields, name: string): string => String(row[name] ?? "");

/** What is wrong with a row: it is neither a pair nor a labelled text. */
export function checkGrammarRow(row: Fields): string | undefined {
	if (isPair(row))
		return typeof row["good"] === "string" && typeof row["bad"] === "string"
			? undefined
			: 'a pair needs a "good" and a "bad" sentence';
	if (typeof row["text"] !== "string")
		return 'it has neither "text" and "label" nor "good" and "bad"';
	return labelOf(row) === undefined
		? `its label is ${JSON.stringify(row["label"])}; expected 1 or true for acceptable, 0 or false`
		: undefined;
}

export function textsOfGrammarRow(row: Fields): readonly string[] {
	return isPair(row) ? [textOf(row, "good"), textOf(row, "bad")] : [textOf(row, "text")];
}

function labelOf({ label }: Fields): boolean | undefined {
	if (label === 1 || label === true) return true;
	return label === 0 || label === false ? false : undefined;
}

const acceptable = (result: Fields): boolean => result["acceptable"] === true;
const scoreOf = (result: Fields): number => Number(result["score"]);

/** The names of the rules that are broken, preferences among them. */
function rulesOf(result: Fields): ReadonlySet<string> {
	const all = [result["violations"] ?? [], result["preferences"] ?? []] as (readonly Violation[])[];
	return new Set(all.flat().map((v) => v.rule));
}

/** What became of one row. */
interface Judged {
	readonly row: ScoredRow;
	/** What it is grouped by: its phenomenon, else its set. */
	readonly phenomenon: string;
	readonly paradigm: string | undefined;
	/** What a sentence was called, and is; both sentences of a pair. */
	readonly verdicts: readonly Verdict[];
	/** Of a pair: whether the good sentence scores higher. */
	readonly higher: boolean | undefined;
	/** Whether the rule that the row names is broken in the bad sentence and not in the good; undefined if it names none. */
	readonly named: boolean | undefined;
}

function judge(row: ScoredRow): Judged {
	const { row: fields, result, results } = row;
	const named = (...names: readonly string[]): string | undefined =>
		names.map((n) => fields[n]).find((v): v is string => typeof v === "string");
	const group = {
		row,
		phenomenon: named("phenomenon", "set") ?? "all",
		paradigm: named("paradigm"),
	};
	const { rule } = fields;
	const has = (r: Fields): boolean => typeof rule === "string" && rulesOf(r).has(rule);
	if (!isPair(fields)) {
		const gold = labelOf(fields) === true;
		return {
			...group,
			verdicts: [{ gold, said: acceptable(result) }],
			higher: undefined,
			named: rule === undefined ? undefined : has(result) !== gold,
		};
	}
	const bad = results[1] ?? result;
	return {
		...group,
		verdicts: [
			{ gold: true, said: acceptable(result) },
			{ gold: false, said: acceptable(bad) },
		],
		higher: scoreOf(result) > scoreOf(bad),
		named: rule === undefined ? undefined : has(bad) && !has(result),
	};
}

/** Of a pair: whether both sentences are called what they are. */
const bothRight = (j: Judged): boolean => j.verdicts.every((v) => v.gold === v.said);

/** A pair may differ by a preference alone, which calls neither sentence unacceptable. */
const isGraded = (j: Judged): boolean => j.row.row["grade"] !== undefined;

function isRight(j: Judged): boolean {
	if (j.named === false) return false;
	if (j.higher === undefined) return bothRight(j);
	return j.higher && (j.named === undefined || isGraded(j) || bothRight(j));
}

/** The figures, by phenomenon, and everything that is wrong. */
export function scoreGrammar(rows: readonly ScoredRow[]): Evaluation {
	const judged = rows.map(judge);
	const pairs = judged.filter((j) => j.higher !== undefined);
	const labelled = judged.filter((j) => j.higher === undefined);
	return {
		figures: [...figuresOfPairs(pairs), ...figuresOfLabels(labelled)],
		tables: [
			...tablesOf(pairs, "pairs", PAIR_COLUMNS),
			...tablesOf(labelled, "sentences", LABEL_COLUMNS),
		],
		wrong: judged.filter((j) => !isRight(j)).map(wrongOf),
	};
}

function share(name: string, part: readonly unknown[], whole: readonly unknown[]): Figure {
	return {
		name,
		value: percent(part.length, whole.length),
		unit: "%",
		note: `${part.length} of ${whole.length}`,
	};
}

function figuresOfPairs(pairs: readonly Judged[]): Figure[] {
	if (pairs.length === 0) return [];
	const judgeable = pairs.filter((j) => !isGraded(j));
	const naming = pairs.filter((j) => j.named !== undefined);
	return [
		share(
			"good scores higher",
			pairs.filter((j) => j.higher),
			pairs,
		),
		share("both judged right", judgeable.filter(bothRight), judgeable),
		...(naming.length === 0
			? []
			: [
					share(
						"rule named right",
						naming.filter((j) => j.named),
						naming,
					),
				]),
	];
}

function figuresOfLabels(labelled: readonly Judged[]): Figure[] {
	if (labelled.length === 0) return [];
	const verdicts = labelled.flatMap((j) => j.verdicts);
	const { precision, recall } = alarms(verdicts);
	const naming = labelled.filter((j) => j.named !== undefined);
	return [
		share("accuracy", labelled.filter(bothRight), labelled),
		{ name: "MCC", value: matthews(verdicts) },
		{ name: "unacceptable, precision", value: precision, unit: "%" },
		{ name: "unacceptable, recall", value: recall, unit: "%" },
		...(naming.length === 0
			? []
			: [
					share(
						"rule named right",
						naming.filter((j) => j.named),
						naming,
					),
				]),
	];
}

type Columns = readonly (readonly [name: string, value: (some: readonly Judged[]) => number])[];

const PAIR_COLUMNS: Columns = [
	["higher %", (some) => percent(some.filter((j) => j.higher).length, some.length)],
	["both right %", (some) => percent(some.filter(bothRight).length, some.length)],
	["of", (some) => some.length],
];
const LABEL_COLUMNS: Columns = [
	["accuracy %", (some) => accuracy(some.flatMap((j) => j.verdicts))],
	["MCC", (some) => matthews(some.flatMap((j) => j.verdicts))],
	["of", (some) => some.length],
];

function tablesOf(judged: readonly Judged[], what: string, columns: Columns): Table[] {
	const table = (by: "phenomenon" | "paradigm"): Table[] => {
		const groups = new Map<string, Judged[]>();
		for (const j of judged) {
			const key = j[by];
			if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), j]);
		}
		if (groups.size === 0) return [];
		return [
			{
				title: `${what} by ${by}`,
				columns: [by, ...columns.map(([name]) => name)],
				rows: [...groups].map(([name, some]) => [name, ...columns.map(([, value]) => value(some))]),
			},
		];
	};
	return [...table("phenomenon"), ...table("paradigm")];
}

function wrongOf({ row: { line, row, result, results }, higher }: Judged): Wrong {
	const rule = typeof row["rule"] === "string" ? ` (${row["rule"]})` : "";
	if (higher === undefined)
		return {
			line,
			text: textOf(row, "text"),
			expected: labelOf(row) === true ? "acceptable" : `unacceptable${rule}`,
			got: said(result),
		};
	return {
		line,
		text: `${textOf(row, "good")} | *${textOf(row, "bad")}`,
		expected: `good above bad${rule}`,
		got: `${said(result)} | ${said(results[1] ?? result)}`,
	};
}

function said(result: Fields): string {
	const rules = [...rulesOf(result)].join(", ");
	return `${acceptable(result) ? "acceptable" : "unacceptable"}${rules === "" ? "" : ` (${rules})`}`;
}
