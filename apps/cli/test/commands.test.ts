import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compile } from "@handwired/compiler";
import { saveModel } from "@handwired/core/node";
import { afterAll, describe, expect, it } from "vitest";
import { shiftProgram } from "./programs.ts";
import { call, registry, stub } from "./stub.ts";

const cwd = mkdtempSync(join(tmpdir(), "cli-"));
afterAll(() => rmSync(cwd, { recursive: true }));
// biome-ignore lint/suspicious/noControlCharactersInRegex: colour is made of them
const COLOR = /\u001b\[/;

describe("usage", () => {
	it.each([
		[[]],
		[["nonsense"]],
		[["run"]],
		[["run", "stub", "--nonsense"]],
		[["explain", "stub"]],
		[["explain", "stub", "two", "texts"]],
	])("%j gives help on standard error and status 2", async (args) => {
		const { status, out, err } = await call(args);
		expect({ status, out }).toEqual({ status: 2, out: "" });
		expect(err).toContain("Usage: handwired");
		expect(err).toContain("Examples:");
	});

	it.each([
		[["--help"]],
		[["run", "--help"]],
		[["eval", "-h"]],
		[["explain", "--help"]],
		[["inspect", "--help"]],
		[["help", "run"]],
	])("%j gives help with examples and the models on standard output", async (args) => {
		const { status, out, err } = await call(args);
		expect({ status, err }).toEqual({ status: 0, err: "" });
		expect(out).toMatch(/Examples:\n {2}\$ handwired/);
		expect(out).toContain("stub             weighs plus against minus");
	});

	it("says its version", async () => {
		const { version } = JSON.parse(
			readFileSync(join(import.meta.dirname, "../package.json"), "utf8"),
		) as { version: string };
		expect(await call(["--version"])).toEqual({ status: 0, out: `${version}\n`, err: "" });
	});

	it("names the models where one is unknown", async () => {
		for (const command of ["run", "eval", "inspect", "explain"])
			expect(
				await call([
					command,
					"sentimnt",
					...(command === "run" || command === "explain" ? ["x"] : []),
				]),
			).toEqual({
				status: 2,
				out: "",
				err: 'handwired: there is no model "sentimnt": the models are stub, bare, or the folder of a saved one\n',
			});
	});

	it("says what a defect is", async () => {
		const broken = { ...registry[0]!, load: () => Promise.reject(new Error("defect")) };
		const { status, err } = await call(["inspect", "stub"], { models: [broken] });
		expect(status).toBe(1);
		expect(err).toContain("this should not have happened, please report it: Error: defect");
	});
});

describe("colour", () => {
	it("is for terminals, and honours NO_COLOR", async () => {
		const args = ["inspect", "stub"];
		expect((await call(args, { terminal: ["stdout"] })).out).toMatch(COLOR);
		expect((await call(args)).out).not.toMatch(COLOR);
		expect((await call(args, { terminal: ["stdout"], env: { NO_COLOR: "1" } })).out).not.toMatch(
			COLOR,
		);
		expect((await call(args, { terminal: ["stdout"], env: { TERM: "dumb" } })).out).not.toMatch(
			COLOR,
		);
		expect((await call(["run", "stub", "BOOM"], { terminal: ["stderr"] })).err).toMatch(COLOR);
	});
});

describe("progress", () => {
	const slow = {
		...stub,
		run: (text: string) => {
			const end = Date.now() + 30;
			while (Date.now() < end);
			return stub.run(text);
		},
	};
	const models = [{ name: "slow", description: "", load: async () => slow }];
	const stdin = Array.from({ length: 30 }, () => Buffer.from("+\n"));

	it("shows on a terminal when work is long, and goes to standard error", async () => {
		const { out, err } = await call(["run", "slow"], { stdin, models, terminal: ["stderr"] });
		expect(out).toBe("positive 1\n".repeat(30));
		expect(err).toContain("texts");
	});

	it("does not show elsewhere", async () => {
		expect((await call(["run", "slow"], { stdin, models })).err).toBe("");
		const both = await call(["run", "slow"], { stdin, models, terminal: ["stderr", "stdout"] });
		expect(both.err).toBe("");
	});
});

describe("explain", () => {
	it("shows what each word contributed and which heads fired", async () => {
		expect((await call(["explain", "stub", "a +good -"])).out).toBe(`a +good -
  negative 0
  Plus outweighs minus.

what each word contributed
  a        +0.00               it says <so>
  +good    +1.00 ++++++++++++  it says <so>
  -        -1.00 ------------  it says <so>

heads that fired
  previous word (layer 0, head 1)  looks at the position before
    +good -> a 80 %: x
`);
	});

	it("gives JSON, and a page on its own", async () => {
		const { out, err } = await call(["explain", "stub", "a <b>+", "--json", "--html", "why.html"], {
			cwd,
		});
		expect(JSON.parse(out)).toEqual(stub.explain("a <b>+"));
		expect(err).toBe("handwired: wrote why.html\n");
		const page = readFileSync(join(cwd, "why.html"), "utf8");
		expect(page).toContain("&lt;b&gt;+</span>");
		expect(page).not.toContain("<b>");
		expect(page).not.toMatch(/<script|src=|href=/);
	});

	it("says what is wrong", async () => {
		const boom = await call(["explain", "stub", "BOOM"]);
		expect(boom.status).toBe(1);
		expect(boom.err).toContain('handwired: cannot explain "BOOM": the text');
		const unwritable = await call(["explain", "stub", "x", "--html", "none/why.html"], { cwd });
		expect(unwritable).toEqual({
			status: 1,
			out: "",
			err: "handwired: cannot write none/why.html: there is no such file or folder\n",
		});
	});
});

describe("inspect", () => {
	it("shows what a model is made of", async () => {
		const { out, status } = await call(["inspect", "stub"]);
		expect(status).toBe(0);
		expect(out).toContain("parameters     20,000, of which 200 are not 0 (1.00 %)");
		expect(out).toContain("0.1    previous word  looks at the position before");
		expect(JSON.parse((await call(["inspect", "stub", "--json"])).out)).toEqual(stub.inspect());
	});
});

describe("eval", () => {
	const data = (lines: readonly unknown[]): string => {
		writeFileSync(join(cwd, "data"), lines.map((l) => `${JSON.stringify(l)}\n`).join(""));
		return "data";
	};
	const rows = [
		{ text: "+", label: "positive" },
		{ text: "-", label: "positive" },
	];

	it("prints figures, tables and what is wrong", async () => {
		const { status, out, err } = await call(["eval", "stub", "--data", data(rows)], { cwd });
		expect({ status, err }).toEqual({ status: 0, err: "" });
		expect(out).toBe(`stub on data
  accuracy  50 %  1 of 2

by label
  label     n
  positive  2

wrong: 1
  line 2: negative, not positive: -
`);
	});

	it("prints everything as JSON, and takes standard input", async () => {
		const stdin = rows.map((r) => JSON.stringify(r)).join("\n");
		const { out } = await call(["eval", "stub", "--data", "-", "--json"], { stdin });
		expect(JSON.parse(out)).toMatchObject({
			model: "stub",
			inputs: 2,
			failed: 0,
			figures: [{ name: "accuracy", value: 50 }],
			wrong: [{ line: 2, expected: "positive", got: "negative" }],
		});
	});

	it("goes on after rows that are wrong, and says which", async () => {
		const bad = [...rows, { text: "x" }, { label: "positive" }];
		const { status, out, err } = await call(["eval", "stub", "-d", data(bad)], { cwd });
		expect(status).toBe(1);
		expect(out).toContain("1 of 2");
		expect(err).toContain('data:3: no "label"\n');
		expect(err).toContain('data:4: no "text"; each line must be');
	});

	it("says what it cannot do", async () => {
		expect((await call(["eval", "bare"])).err).toBe(
			"handwired: bare cannot be evaluated: it does not say what is right\n",
		);
		expect((await call(["eval", "stub"])).err).toBe(
			"handwired: cannot read /nowhere/corpus.jsonl: there is no such file or folder\n",
		);
		expect(await call(["eval", "stub", "-d", data([])], { cwd })).toMatchObject({
			status: 2,
			err: "handwired: data holds nothing to evaluate on\n",
		});
	});
});

describe("a saved model", () => {
	it("is run, explained and inspected from its folder", async () => {
		const { config, weights, wiring } = compile(shiftProgram);
		await saveModel(join(cwd, "shift"), {
			config,
			weights,
			wiring: JSON.parse(JSON.stringify(wiring)),
		});
		const ran = await call(["run", "./shift", "a b a", "a z"], { cwd });
		expect(ran).toMatchObject({ status: 1 });
		expect(ran.out.split("\n")[0]).toBe(
			'{"tokens":["a","b","a"],"previous":[null,"a","b"],"isA":[true,false,true],"half":[0.5,0,0.5]}',
		);
		expect(ran.err).toContain('text 2: "z" is not in the model\'s vocabulary (a b ...)');
		const explained = await call(["explain", "shift", "a b"], { cwd });
		expect(explained.out).toContain("previous (layer 0, head 0)");
		expect(explained.out).toContain("    b -> a\n");
		expect((await call(["inspect", "shift"], { cwd })).out).toContain("previous");
		const restored = [
			{ ...registry[0]!, name: "shift", restore: async () => ({ ...stub, name: "restored" }) },
		];
		const known = await call(["run", "./shift", "+"], { cwd, models: restored });
		expect(known.out).toBe("positive 1\n");
	});

	it("that is none is refused in a line", async () => {
		mkdirSync(join(cwd, "empty"));
		writeFileSync(join(cwd, "file"), "");
		mkdirSync(join(cwd, "broken"));
		writeFileSync(join(cwd, "broken/config.json"), "{");
		const told = async (name: string): Promise<string> => {
			const { status, out, err } = await call(["run", name, "x"], { cwd });
			expect({ status, out, lines: err.split("\n").length }).toEqual({
				status: 2,
				out: "",
				lines: 2,
			});
			return err;
		};
		expect(await told("file")).toBe(
			"handwired: file is a file, not a model: the models are stub, bare, or the folder of a saved one\n",
		);
		expect(await told("empty")).toMatch(
			/^handwired: empty is not a saved model that can be read: .*config\.json/,
		);
		expect(await told("broken")).toMatch(
			/^handwired: broken is not a saved model that can be read: .*config\.json/,
		);
	});
});
