/** An explanation for a person at a terminal: what fits on a page of 80 columns; `--json` has the rest. */
import type { Colors } from "../io.ts";
import type { Attention, Explanation, Finding, FiredHead, RunnableModel } from "../model.ts";
import { WIDTH, wrap } from "./wrap.ts";
import { showWritten } from "./written.ts";

/** The sections that the explanation has. */
export function showExplanation(e: Explanation, model: RunnableModel, c: Colors): string {
	const shown = model.show?.(e.result) ?? JSON.stringify(e.result);
	const summary = e.summary === undefined ? [] : wrap(e.summary, "  ");
	const sections = [
		[...wrap(e.text, "").map(c.bold), ...wrap(shown, "  ", "    ").map(c.green), ...summary],
		...showWritten(e, c),
		showReadings(e, c),
		showContributions(e, c),
		showFindings(e, c),
		showHeads(e, c),
	];
	return sections
		.filter((lines) => lines.length > 0)
		.map((lines) => lines.join("\n"))
		.join("\n\n");
}

function wordOf(e: Explanation, token: number): string {
	return e.tokens[token] ?? "?";
}

function showReadings(e: Explanation, c: Colors): string[] {
	const { readings = [] } = e;
	if (readings.length === 0) return [];
	const wide = Math.max(...readings.map((r) => wordOf(e, r.token).length));
	const lines = readings.map(({ token, reading, others }) => {
		const line = `  ${wordOf(e, token).padEnd(wide)}  ${reading}`;
		const rest = others.length === 0 ? "" : `  (not ${others.join(", ")})`;
		return line.length + rest.length > WIDTH ? line : line + c.dim(rest);
	});
	return [c.bold("how each word is read"), ...lines];
}

function showContributions(e: Explanation, c: Colors): string[] {
	if (e.contributions.length === 0) return [];
	const wide = Math.max(...e.contributions.map((x) => wordOf(e, x.token).length));
	const most = Math.max(...e.contributions.map((x) => Math.abs(x.value))) || 1;
	const lines = e.contributions.map(({ token, value, because }) => {
		const length = Math.round((Math.abs(value) / most) * 12);
		const bar = (value < 0 ? "-" : "+").repeat(length).padEnd(12);
		const paint = value < 0 ? c.red : c.green;
		const number = `${value < 0 ? "" : "+"}${value.toFixed(2)}`.padStart(7);
		const reason = because === undefined ? "" : `  ${c.dim(because)}`;
		return `  ${wordOf(e, token).padEnd(wide)}  ${paint(`${number} ${bar}`)}${reason}`.trimEnd();
	});
	return [c.bold("what each word contributed"), ...lines];
}

function showFindings(e: Explanation, c: Colors): string[] {
	const { findings = [] } = e;
	if (findings.length === 0) return [];
	return [c.bold("what was found"), ...findings.flatMap((f) => showFinding(f, e, c))];
}

function showFinding(
	{ name, message, tokens, because }: Finding,
	e: Explanation,
	c: Colors,
): string[] {
	const facts = because.map(({ fact, seen, heads }) => {
		const where = heads.map((h) => `${h.layer}.${h.head}`).join(", ");
		const words = seen.map((t) => wordOf(e, t)).join(", ");
		return seen.length === 0 ? fact : `${fact} -> ${words} (head ${where})`;
	});
	return [
		`  ${c.red(name)} at ${wordOf(e, tokens[0] ?? -1)}`,
		...wrap(message, "    "),
		...(facts.length === 0
			? []
			: wrap(`because: ${facts.join("; ")}`, "    ", "      ").map(c.dim)),
	];
}

function showHeads(e: Explanation, c: Colors): string[] {
	const heads = e.heads.filter((h) => h.minor !== true);
	if (heads.length === 0) return [];
	return [c.bold("heads that fired"), ...heads.flatMap((h) => showHead(h, e, c))];
}

function showHead(
	{ name, layer, head, looks, attention }: FiredHead,
	e: Explanation,
	c: Colors,
): string[] {
	const place = `(layer ${layer}, head ${head})`;
	const room = WIDTH - `  ${name} ${place}  looks at `.length;
	const what = looks === undefined || looks.length > room ? "" : c.dim(`  looks at ${looks}`);
	return [
		`  ${c.cyan(name)} ${c.dim(place)}${what}`,
		...attention.flatMap((a) => wrap(attentionOf(a, e), "    ", "      ")),
	];
}

function attentionOf({ from, to, weight, value = "" }: Attention, e: Explanation): string {
	const share = weight > 0.995 ? "" : ` ${Math.round(weight * 100)} %`;
	return `${wordOf(e, from)} -> ${wordOf(e, to)}${share}${value === "" ? "" : `: ${value}`}`;
}
