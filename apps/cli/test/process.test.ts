/** The built command line as a process: pipes, signals, exit statuses, memory. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const cwd = mkdtempSync(join(tmpdir(), "cli-"));
afterAll(() => rmSync(cwd, { recursive: true }));
const script = join(import.meta.dirname, "stub-cli.mjs");
const root = join(import.meta.dirname, "../../..");

beforeAll(() => {
	if (existsSync(join(import.meta.dirname, "../dist/main.js"))) return;
	spawnSync("npx", ["-y", "pnpm@12.21.0", "run", "build"], { cwd: root, stdio: "inherit" });
}, 300_000);

async function lines(name: string, n: number, text: string): Promise<string> {
	const out = createWriteStream(join(cwd, name));
	const block = text.repeat(1000);
	for (let i = 0; i < n; i += 1000) if (!out.write(block)) await once(out, "drain");
	out.end();
	await once(out, "finish");
	return name;
}

describe("the process", () => {
	it("is the command at the root of the repository", () => {
		const bin = join(root, "node_modules/.bin/handwired");
		expect(spawnSync(bin, [], { encoding: "utf8" })).toMatchObject({ status: 2, stdout: "" });
		expect(spawnSync(bin, ["--help"], { encoding: "utf8" })).toMatchObject({
			status: 0,
			stderr: "",
		});
		const unknown = spawnSync(bin, ["run", "nobody", "x"], { encoding: "utf8" });
		expect(unknown).toMatchObject({ status: 2, stdout: "" });
		expect(unknown.stderr).toMatch(/^handwired: there is no model "nobody": .*\n$/);
	});

	it("runs a million lines in steady memory, in order", async () => {
		const text =
			'{"id": "x", "text": "a film that goes on and on and on, much as this sentence does"}\n';
		const input = await lines("million.jsonl", 1_000_000, `${JSON.stringify({ id: "x", text })}\n`);
		const { status, stderr } = spawnSync(
			process.execPath,
			[script, "run", "stub", "--input", input, "--output", "million.out.jsonl"],
			{ cwd, env: { ...process.env, STUB_MEMORY: "1" }, encoding: "utf8" },
		);
		expect(status).toBe(0);
		expect(Number(stderr)).toBeLessThan(250);
		const out = readFileSync(join(cwd, "million.out.jsonl"), "latin1");
		// As a boolean: nobody wants to see the difference of two such strings.
		expect(out === `{"id":"x","length":${text.length}}\n`.repeat(1_000_000)).toBe(true);
	});

	it("stops quietly when its reader does", async () => {
		const input = await lines("many.txt", 100_000, "some text\n");
		const run = `"${process.execPath}" "${script}" run stub --input ${input} | head -n 2; echo "\${PIPESTATUS[0]}"`;
		expect(spawnSync("bash", ["-c", run], { cwd, encoding: "utf8" })).toMatchObject({
			stdout: '{"length":9}\n{"length":9}\n0\n',
			stderr: "",
		});
	});

	it("leaves complete lines behind on Ctrl-C", { timeout: 20_000 }, async () => {
		const child = spawn(process.execPath, [script, "run", "stub", "--output", "stopped.jsonl"], {
			cwd,
		});
		let told = "";
		child.stderr.on("data", (text: Buffer) => {
			told += text.toString();
		});
		child.stdin.on("error", () => undefined);
		const feed = setInterval(() => child.stdin.write("some text\n".repeat(200)), 1);
		while (
			!existsSync(join(cwd, "stopped.jsonl")) ||
			readFileSync(join(cwd, "stopped.jsonl")).length < 10_000
		)
			await new Promise((resolve) => setTimeout(resolve, 20));
		child.kill("SIGINT");
		const [status] = (await once(child, "exit")) as [number];
		clearInterval(feed);
		expect(status).toBe(130);
		const written = readFileSync(join(cwd, "stopped.jsonl"), "utf8").split("\n");
		expect(written.pop()).toBe("");
		for (const [i, line] of written.entries())
			expect(JSON.parse(line)).toEqual({ id: i + 1, length: 9 });
		expect(told).toBe(
			`handwired: interrupted after ${written.length} inputs; what is written is complete lines\n`,
		);
	});

	it.runIf(existsSync("/dev/full"))("says that a disk is full", () => {
		const run = [script, "run", "stub", "x", "--output", "/dev/full"];
		expect(spawnSync(process.execPath, run, { encoding: "utf8" })).toMatchObject({
			status: 1,
			stderr: "handwired: cannot write /dev/full: no space left on the device\n",
		});
	});
});
