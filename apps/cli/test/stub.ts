/** A model that weighs the letters + and -, and a way to call the command line without a process. */
import { Readable, Writable } from "node:stream";
import type { Io, RunnableModel } from "../src/index.ts";
import { main, type Registry } from "../src/index.ts";

const scoreOf = (text: string): number => text.split("+").length - text.split("-").length;

export const stub: RunnableModel = {
	name: "stub",
	run: (text) => {
		if (text.includes("BOOM")) throw new Error("the text\ngoes boom; leave that out");
		return { label: scoreOf(text) > 0 ? "positive" : "negative", score: scoreOf(text) };
	},
	show: ({ label, score }) => `${label} ${score}`,
	explain: (text) => ({
		model: "stub",
		text,
		tokens: text.split(" "),
		result: stub.run(text),
		summary: "Plus outweighs minus.",
		contributions: text
			.split(" ")
			.map((t, token) => ({ token, value: scoreOf(t), because: "it says <so>" })),
		heads: [
			{
				name: "previous word",
				layer: 0,
				head: 1,
				looks: "the position before",
				attention: [{ from: 1, to: 0, weight: 0.8, value: "x" }],
			},
		],
	}),
	inspect: () => ({
		model: "stub",
		description: "weighs plus against minus",
		architecture: "encoder",
		layers: 2,
		heads: 3,
		neurons: 4,
		width: 5,
		parameters: 20_000,
		nonZeros: 200,
		vocabulary: 7,
		maxLength: 256,
		wiring: [{ layer: 0, head: 1, name: "previous word", looks: "the position before" }],
	}),
	evaluation: {
		data: "/nowhere/corpus.jsonl",
		check: ({ label }) => (typeof label === "string" ? undefined : 'no "label"'),
		score: (rows) => {
			const wrong = rows.filter(({ row, result }) => row["label"] !== result["label"]);
			return {
				figures: [
					{
						name: "accuracy",
						value: (100 * (rows.length - wrong.length)) / rows.length,
						unit: "%",
						note: `${rows.length - wrong.length} of ${rows.length}`,
					},
				],
				tables: [{ title: "by label", columns: ["label", "n"], rows: [["positive", rows.length]] }],
				wrong: wrong.map(({ line, row, result }) => ({
					line,
					text: String(row["text"]),
					expected: String(row["label"]),
					got: String(result["label"]),
				})),
			};
		},
	},
};

export const registry: Registry = [
	{ name: "stub", description: "weighs plus against minus", load: async () => stub },
	{
		name: "bare",
		description: "has nothing but a result",
		load: async () => ({
			name: "bare",
			run: (text) => ({ length: text.length }),
			runMany: (texts) => texts.map((text) => ({ length: text.length })),
			explain: stub.explain,
			inspect: stub.inspect,
		}),
	},
];

export interface Called {
	readonly status: number;
	readonly out: string;
	readonly err: string;
}

export interface Surroundings {
	readonly stdin?: string | Uint8Array | readonly Uint8Array[];
	readonly terminal?: readonly ("stdin" | "stdout" | "stderr")[];
	readonly env?: Record<string, string>;
	readonly cwd?: string;
	/** Ctrl-C comes after so many writes to standard output. */
	readonly interruptAfter?: number;
	/** Standard output fails with this code after so many writes. */
	readonly fails?: { readonly code: string; readonly after: number };
	readonly models?: Registry;
}

/** Calls the command line as a shell would. */
export async function call(args: readonly string[], around: Surroundings = {}): Promise<Called> {
	let [out, err, writes] = ["", "", 0];
	const listeners = new Set<() => void>();
	const isTTY = (name: "stdin" | "stdout" | "stderr"): boolean =>
		around.terminal?.includes(name) === true;
	const sink = (take: (text: string) => Error | undefined): Writable =>
		new Writable({
			write: (chunk: Buffer, _, done) => {
				done(take(chunk.toString("utf8")));
			},
		});
	const given = around.stdin ?? "";
	const chunks = Array.isArray(given) ? (given as Uint8Array[]) : [Buffer.from(given as string)];
	const io: Io = {
		stdin: Object.assign(Readable.from(chunks), { isTTY: isTTY("stdin") }),
		stdout: Object.assign(
			sink((text) => {
				if (around.fails !== undefined && writes >= around.fails.after)
					return Object.assign(new Error("write"), { code: around.fails.code });
				out += text;
				writes += 1;
				if (writes === around.interruptAfter) for (const listener of listeners) listener();
				return undefined;
			}),
			{ isTTY: isTTY("stdout") },
		),
		stderr: Object.assign(
			sink((text) => {
				err += text;
				return undefined;
			}),
			{ isTTY: isTTY("stderr") },
		),
		env: around.env ?? {},
		cwd: around.cwd ?? process.cwd(),
		onInterrupt: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
	const status = await main(args, io, around.models ?? registry);
	return { status, out, err };
}
