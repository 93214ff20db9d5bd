/** docs/grammar-rules.md: what each rule says, and what it does on development data. */
import { percent } from "../../dist/figures.js";
import { groupBy } from "./data.mjs";
import { firingsOf } from "./rules.mjs";

export function markdown(rules, sentences) {
	const fired = firingsOf(rules, sentences);
	const lines = [
		"# The rules of grammar",
		"",
		"Printed by `node packages/grammar/bench/measure.mjs --markdown`.",
		"",
	];
	for (const [phenomenon, its] of groupBy(rules, (r) => r.phenomenon)) {
		lines.push(`## ${phenomenon.replaceAll("_", " ")}`, "");
		lines.push("| rule | says | fires | rightly | good | bad |", "| --- | --- | --- | --- | --- | --- |");
		for (const rule of its) {
			const on = fired.get(rule.name);
			const bad = on.filter((s) => !s.good).length;
			const share = on.length === 0 ? "" : `${percent(bad, on.length).toFixed(0)} %`;
			const name = `\`${rule.name}\`${rule.preference ? " (preference)" : ""}`;
			const cells = [name, rule.says, on.length, share, rule.example.good, `\\*${rule.example.bad}`];
			lines.push(`| ${cells.join(" | ")} |`);
		}
		lines.push("");
	}
	return lines.join("\n");
}
