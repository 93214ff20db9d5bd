import { type Colors, colorsFor, type Io, STATUS } from "../io.ts";
import type { Inspection, RunnableModel } from "../model.ts";
import { print } from "../output/sink.ts";

/** `handwired inspect`: what a model is made of. @returns the exit status */
export async function inspect(
	io: Io,
	model: RunnableModel,
	options: { readonly json?: boolean },
): Promise<number> {
	const inspection = model.inspect();
	const shown =
		options.json === true
			? JSON.stringify(inspection, null, 2)
			: showInspection(inspection, colorsFor(io.stdout, io.env));
	await print(io, io.stdout, shown);
	return STATUS.done;
}

function showInspection(i: Inspection, c: Colors): string {
	const share = i.parameters === 0 ? 0 : (100 * i.nonZeros) / i.parameters;
	const facts: readonly (readonly [string, string])[] = [
		["architecture", i.architecture],
		["layers", count(i.layers)],
		["heads", count(i.heads)],
		["neurons", count(i.neurons)],
		["width", count(i.width)],
		[
			"parameters",
			`${count(i.parameters)}, of which ${count(i.nonZeros)} are not 0 (${share.toFixed(2)} %)`,
		],
		["vocabulary", count(i.vocabulary)],
		["longest input", `${count(i.maxLength)} tokens`],
	];
	const wide = Math.max(...facts.map(([name]) => name.length));
	const lines = [c.bold(i.model), ...(i.description === undefined ? [] : [`  ${i.description}`])];
	for (const [name, value] of facts) lines.push(`  ${name.padEnd(wide)}  ${c.green(value)}`);
	if (i.wiring.length > 0) lines.push("", c.bold("heads"));
	for (const { layer, head, name, looks } of i.wiring)
		lines.push(
			`  ${c.dim(`${layer}.${head}`.padEnd(6))} ${c.cyan(firstOf(name))}${looks === undefined ? "" : c.dim(`  looks at ${looks}`)}`,
		);
	return lines.join("\n");
}

function count(n: number): string {
	return n.toLocaleString("en-US");
}

/** Streams of a head that are named to a person; `--json` has them all. */
const NAMED = 6;

function firstOf(names: string): string {
	const all = names.split(", ");
	if (all.length <= NAMED) return names;
	return `${all.slice(0, NAMED).join(", ")} and ${all.length - NAMED} more`;
}
