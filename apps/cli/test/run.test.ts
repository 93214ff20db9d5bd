import {
	chmodSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { linesOf, MAX_LINE_BYTES } from "../src/input/lines.ts";
import { call } from "./stub.ts";

const cwd = mkdtempSync(join(tmpdir(), "cli-"));
afterAll(() => rmSync(cwd, { recursive: true }));

let files = 0;
function file(content: string | Uint8Array, ending = ".jsonl"): string {
	const name = `in${files++}${ending}`;
	writeFileSync(join(cwd, name), content);
	return name;
}
const parsed = (text: string): unknown[] =>
	text
		.split("\n")
		.slice(0, -1)
		.map((line) => JSON.parse(line) as unknown);

describe("run", () => {
	it("gives one line for each text, in order", async () => {
		expect(await call(["run", "stub", "--", "+ good", "- bad"])).toEqual({
			status: 0,
			out: "positive 1\nnegative -1\n",
			err: "",
		});
		expect((await call(["run", "bare", "abc"])).out).toBe('{"length":3}\n');
		expect((await call(["run", "stub", "--", "--jsonl"])).out).toBe("negative -2\n");
	});

	it("reads lines of text from a file and from standard input", async () => {
		const plain = file("+\n\r\n- -\r\nlast +", ".txt");
		const out = "positive 1\nnegative 0\nnegative -2\npositive 1\n";
		expect(await call(["run", "stub", "--input", plain], { cwd })).toEqual({
			status: 0,
			out,
			err: "",
		});
		const stdin = readFileSync(join(cwd, plain));
		expect((await call(["run", "stub"], { stdin })).out).toBe(out);
		expect((await call(["run", "stub", "--input", "-"], { stdin })).out).toBe(out);
		expect((await call(["run", "stub"], { stdin: "" })).out).toBe("");
	});

	it("reads and writes JSON lines with their ids", async () => {
		const lines =
			'\uFEFF{"id": "a", "text": "+", "other": 1}\n\n{"text": "-"}\n{"id": 0, "text": "é+"}\n{"id": null, "text": ""}';
		const wanted = [
			{ id: "a", label: "positive", score: 1 },
			{ id: 3, label: "negative", score: -1 },
			{ id: 0, label: "positive", score: 1 },
			{ id: 5, label: "negative", score: 0 },
		];
		const byName = await call(["run", "stub", "-i", file(lines)], { cwd });
		expect(parsed(byName.out)).toEqual(wanted);
		const asked = await call(["run", "stub", "--jsonl", "-i", file(lines, "")], { cwd });
		expect(asked).toEqual({ status: 0, out: byName.out, err: "" });
		expect((await call(["run", "stub", "--jsonl"], { stdin: lines })).out).toBe(byName.out);
		expect(parsed((await call(["run", "stub", "--jsonl", "+", "-"])).out)).toEqual([
			{ id: 1, label: "positive", score: 1 },
			{ id: 2, label: "negative", score: -1 },
		]);
	});

	it("writes to a file", async () => {
		writeFileSync(
			join(cwd, "out.jsonl"),
			"what was there before, and is longer than the results\n".repeat(9),
		);
		const input = file("+\n-\n", ".txt");
		const done = await call(["run", "stub", "-i", input, "-o", "out.jsonl"], { cwd });
		expect(done).toEqual({ status: 0, out: "", err: "" });
		expect(parsed(readFileSync(join(cwd, "out.jsonl"), "utf8"))).toEqual([
			{ id: 1, label: "positive", score: 1 },
			{ id: 2, label: "negative", score: -1 },
		]);
		expect((await call(["run", "stub", "-i", input, "-o", "-"], { cwd })).out).toContain(
			"positive",
		);
	});

	it("takes chunks and characters that are cut anywhere", async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.string({ unit: "grapheme", maxLength: 8 })),
				fc.array(fc.nat({ max: 60 })),
				async (texts, cuts) => {
					const whole = Buffer.from(texts.map((t) => t.replaceAll(/[\r\n]/g, "")).join("\n"));
					const ends = [...new Set(cuts.filter((c) => c < whole.length)), whole.length].sort(
						(a, b) => a - b,
					);
					const pieces = ends.map((end, i) => whole.subarray(ends[i - 1] ?? 0, end));
					async function* source(): AsyncGenerator<Uint8Array> {
						yield* pieces;
					}
					const read: string[] = [];
					for await (const { lines } of linesOf(source()))
						for (const { number, bytes } of lines) {
							read.push(Buffer.from(bytes!).toString());
							expect(number).toBe(read.length);
						}
					const wanted = whole.toString().split("\n");
					if (wanted.at(-1) === "") wanted.pop();
					expect(read).toEqual(wanted);
				},
			),
		);
	});
});

describe("run, on bad input,", () => {
	const good = '{"id": "g", "text": "+"}';
	const goodLine = '{"id":"g","label":"positive","score":1}\n';
	const cases: readonly (readonly [
		name: string,
		line: string | Uint8Array,
		id: unknown,
		error: RegExp,
	])[] = [
		[
			"a broken JSON line",
			'{"id": 7, "text": "x"',
			2,
			/^not valid JSON \(.+\); each line must be one object like \{"id": 1, "text": "\.\.\."\}$/,
		],
		["a line that is no object", '["x"]', 2, /^not a JSON object; each line must be/],
		["a line without text", '{"id": 7}', 7, /^no "text"; each line must be/],
		["a text that is no string", '{"id": 7, "text": 3}', 7, /^a "text" that is no string; each/],
		[
			"bytes that are not UTF-8",
			Buffer.from([0x7b, 0xff, 0x7d]),
			2,
			/^not UTF-8 \(byte 2 of the line\); save the file as UTF-8$/,
		],
		[
			"a character that is cut off",
			Buffer.from([0x7b, 0xc3]),
			2,
			/^not UTF-8 \(it ends within a character\)/,
		],
		[
			"a line that is too long",
			Buffer.alloc(MAX_LINE_BYTES + 1, 97),
			2,
			/^longer than 16 MiB; one text belongs on each line$/,
		],
		[
			"a text that the model refuses",
			'{"id": 7, "text": "BOOM"}',
			7,
			/^the text\ngoes boom; leave that out$/,
		],
	];

	it.each(cases)("%s gives an error line, and the rest is done", async (_, line, id, error) => {
		const content = Buffer.concat([
			Buffer.from(`${good}\n`),
			Buffer.from(line),
			Buffer.from(`\n${good}\n`),
		]);
		const name = file(content);
		const { status, out, err } = await call(["run", "stub", "--input", name], { cwd });
		expect(status).toBe(1);
		const lines = out.split(/(?<=\n)/);
		expect(lines).toHaveLength(3);
		expect([lines[0], lines[2]]).toEqual([goodLine, goodLine]);
		expect(JSON.parse(lines[1]!)).toEqual({ id, error: expect.stringMatching(error) as string });
		const [told, total, ...rest] = err.split("\n");
		expect(told).toMatch(new RegExp(`^${name}:2: ${error.source.slice(1).replace("\\n", " ")}`));
		expect([total, ...rest]).toEqual(["handwired: 1 of 3 inputs failed", ""]);
	});

	it("plain text gives an error line in its place", async () => {
		const { status, out, err } = await call(["run", "stub", "+", "BOOM"]);
		expect({ status, out }).toEqual({
			status: 1,
			out: "positive 1\nerror: the text goes boom; leave that out\n",
		});
		expect(err).toBe(
			"text 2: the text goes boom; leave that out\nhandwired: 1 of 2 inputs failed\n",
		);
	});

	it("many failures are told in a few lines", async () => {
		const { err, out } = await call(["run", "stub", "--jsonl"], { stdin: "x\n".repeat(1000) });
		expect(out.split("\n")).toHaveLength(1001);
		expect(err.split("\n")).toHaveLength(23);
		expect(err).toContain("standard input:1: not valid JSON");
		expect(err).toContain("handwired: ... and 980 more\nhandwired: 1000 of 1000 inputs failed\n");
	});

	const dir = join(cwd, "folder");
	mkdirSync(dir);
	writeFileSync(join(cwd, "same.jsonl"), good);
	symlinkSync(join(cwd, "same.jsonl"), join(cwd, "link.jsonl"));
	const usage: readonly (readonly [name: string, args: string[], message: string])[] = [
		[
			"a file that is not there",
			["-i", "none.txt"],
			"cannot read none.txt: there is no such file or folder",
		],
		["a directory", ["-i", "folder"], "cannot read folder: it is a directory; give a file"],
		[
			"a path through a file",
			["-i", "same.jsonl/x"],
			"cannot read same.jsonl/x: a part of the path is not a folder",
		],
		[
			"an output folder that is not there",
			["+", "-o", "none/out"],
			"cannot write none/out: there is no such file or folder",
		],
		[
			"an output that is a directory",
			["+", "-o", "folder"],
			"cannot write folder: it is a directory; give a file",
		],
		[
			"an output that is the input",
			["-i", "same.jsonl", "-o", "link.jsonl"],
			"cannot write link.jsonl: it is the input, which would be lost; give another file",
		],
		["text and a file", ["+", "-i", "same.jsonl"], "give TEXT or --input, not both"],
	];
	it.each(usage)("%s is told in a line, with status 2", async (_, args, message) => {
		expect(await call(["run", "stub", ...args], { cwd })).toEqual({
			status: 2,
			out: "",
			err: `handwired: ${message}\n`,
		});
		expect(readFileSync(join(cwd, "same.jsonl"), "utf8")).toBe(good);
	});

	it.skipIf(process.getuid?.() === 0)("a file without permission is told", async () => {
		const name = file(good);
		chmodSync(join(cwd, name), 0);
		expect((await call(["run", "stub", "-i", name], { cwd })).err).toBe(
			`handwired: cannot read ${name}: permission denied\n`,
		);
	});

	it("nothing at all on a terminal is told, not waited for", async () => {
		expect(await call(["run", "stub"], { terminal: ["stdin"] })).toEqual({
			status: 2,
			out: "",
			err: "handwired: nothing to run on: give TEXT, --input FILE, or pipe lines in\n",
		});
	});
});

describe("run, when it is stopped,", () => {
	const stdin = Array.from({ length: 50 }, () => Buffer.from("+\n".repeat(100)));

	it("by Ctrl-C leaves complete lines and status 130", async () => {
		const { status, out, err } = await call(["run", "stub"], { stdin, interruptAfter: 3 });
		expect(status).toBe(130);
		expect(out).toBe("positive 1\n".repeat(96));
		expect(err).toBe("handwired: interrupted after 96 inputs; what is written is complete lines\n");
	});

	it("by its reader says nothing", async () => {
		const fails = { code: "EPIPE", after: 2 };
		const { status, err } = await call(["run", "stub"], { stdin, fails });
		expect({ status, err }).toEqual({ status: 0, err: "" });
	});

	it("by a full disk says so, with status 1", async () => {
		const fails = { code: "ENOSPC", after: 2 };
		expect(await call(["run", "stub"], { stdin, fails })).toEqual({
			status: 1,
			out: "positive 1\n".repeat(64),
			err: "handwired: cannot write standard output: no space left on the device\n",
		});
	});
});
