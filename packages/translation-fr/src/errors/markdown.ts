/** An error report as a page for documents. */
import type { ErrorReport, MissGroup } from "./report.ts";

/** How much of each group is shown. */
export interface Shown {
	readonly examples: number;
	readonly words: number;
}

const share = (part: number, whole: number): string =>
	`${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
/** What would make more cells, or markup, of a text. */
const cell = (text: string): string => text.replace(/[|*_`<]/gu, "\\$&").replace(/\s+/gu, " ");

/** The report in Markdown: a table of the causes, then each with its commonest words and some examples. */
export function markdownOf(
	title: string,
	{ pairs, exact, groups }: ErrorReport,
	shown: Shown = { examples: 5, words: 15 },
): string {
	const rows = groups.map(
		({ cause, misses, meaning }) =>
			`| ${cause} | ${misses.length} | ${share(misses.length, pairs)} | ${meaning} |`,
	);
	return [
		`# ${title}`,
		`${exact} of ${pairs} are exact (${share(exact, pairs)}).`,
		["| cause | misses | of all | |", "| --- | ---: | ---: | --- |", ...rows].join("\n"),
		...groups.map((group) => sectionOf(group, shown)),
	]
		.filter((part) => part !== "")
		.join("\n\n")
		.concat("\n");
}

function sectionOf({ cause, misses, words }: MissGroup, shown: Shown): string {
	const common = words
		.slice(0, shown.words)
		.map(({ word, count }) => (count === 1 ? cell(word) : `${cell(word)} (${count})`));
	const examples = misses
		.slice(0, shown.examples)
		.map((m) => `| ${[m.english, m.translation, m.nearest].map(cell).join(" | ")} |`);
	const table =
		examples.length === 0
			? []
			: ["| English | ours | nearest reference |", "| --- | --- | --- |", ...examples];
	return [`## ${cause} (${misses.length})`, `Commonest: ${common.join(", ")}`, table.join("\n")]
		.filter((part) => part !== "")
		.join("\n\n");
}
