import { attends, type Program, type Selector, type Stream, selectorOf } from "@handwired/notation";
import type { Example } from "../src/index.ts";

type Held = ReadonlyMap<Stream, readonly unknown[]>;

/** Which positions a head looks at from each position, as the interpreter has it. */
export function attention(program: Program, held: Held, head: Stream, length: number): number[][] {
	const selects = relation(selectorOf(head)!, held);
	return Array.from({ length }, (_, q) => {
		const seen = program.reading === "causal" ? q + 1 : length;
		const found = Array.from({ length: seen }, (_, k) => k).filter((k) => selects(q, k));
		const definition = head.definition;
		if (definition.op !== "fetch") return found;
		return definition.pointer.choice === "last" ? found.slice(-1) : found.slice(0, 1);
	});
}

function relation(selector: Selector, held: Held): (q: number, k: number) => boolean {
	const d = selector.definition;
	switch (d.op) {
		case "everything":
			return () => true;
		case "where":
			return (_, k) => held.get(d.key)![k] === true;
		case "when":
			return (q) => held.get(d.query)![q] === true;
		case "relate": {
			const holds = d.relation as (q: unknown, k: unknown) => boolean;
			return (q, k) => holds(held.get(d.query)![q], held.get(d.key)![k]);
		}
		case "equal":
			return (q, k) => held.get(d.query)![q] === held.get(d.key)![k];
		case "and": {
			const parts = d.parts.map((p) => relation(p, held));
			return (q, k) => parts.every((p) => p(q, k));
		}
		case "or": {
			const parts = d.parts.map((p) => relation(p, held));
			return (q, k) => parts.some((p) => p(q, k));
		}
		case "not": {
			const part = relation(d.part, held);
			return (q, k) => !part(q, k);
		}
	}
}

/** The heads of an example as text: a row for each position that looks, a column for each looked at. */
export function drawHeads(example: Example): string {
	const program = example.program();
	const held = program.trace(example.input);
	const heads = program.streams.filter(attends);
	const columns = ["BOS", ...example.input.map(String)];
	const width = Math.max(...columns.map((c) => c.length));
	const nameWidth = Math.max(width, ...heads.map((h) => program.nameOf(h).length));
	const line = (label: string, cells: readonly string[]): string =>
		[label.padStart(nameWidth), " ", ...cells.map((c) => centred(c, width))].join(" ").trimEnd();
	return heads
		.map((head) => {
			const pattern = attention(program, held, head, example.input.length);
			const rows = pattern.map((keys, q) => {
				const looked = new Set(keys.length === 0 ? [0] : keys.map((k) => k + 1));
				const cells = columns.map((_, c) => (looked.has(c) ? "●" : "·"));
				return line(String(example.input[q]), cells);
			});
			return [line(program.nameOf(head), columns), ...rows].join("\n");
		})
		.join("\n\n");
}

function centred(text: string, width: number): string {
	const left = Math.floor((width - text.length) / 2);
	return " ".repeat(left) + text.padEnd(width - left);
}
