import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const folders: string[] = [];

afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** What the check says of a workspace of these files. */
function check(files: Record<string, string>): { status: number | null; lines: string[] } {
	const folder = mkdtempSync(join(tmpdir(), "layers-"));
	folders.push(folder);
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	return run(folder);
}

function run(folder: string): { status: number | null; lines: string[] } {
	const script = join(root, "scripts/check-layers.mjs");
	const { status, stderr } = spawnSync(process.execPath, [script, folder], { encoding: "utf8" });
	return { status, lines: stderr.split("\n").filter((line) => line !== "") };
}

const manifest = (name: string, dependencies: readonly string[] = [], node = false): string =>
	JSON.stringify({
		name,
		exports: {
			".": { "@handwired/source": "./src/index.ts" },
			...(node ? { "./node": { "@handwired/source": "./src/node.ts" } } : {}),
		},
		dependencies: Object.fromEntries(dependencies.map((d) => [d, "workspace:^"])),
	});
const core = manifest("@handwired/core", [], true);
const notation = manifest("@handwired/notation");

describe("the check of layers", () => {
	it("passes this repository", () => {
		expect(run(root)).toEqual({ status: 0, lines: [] });
	});

	it("passes what goes downward", () => {
		const result = check({
			"packages/core/package.json": core,
			"packages/core/src/index.ts": 'export * from "./deep/a.ts";',
			"packages/core/src/deep/a.ts": 'import "../index.ts"; // import "node:fs"',
			"packages/core/src/node.ts": 'import { readFile } from "node:fs/promises";',
			"packages/notation/package.json": notation,
			"packages/notation/src/index.ts": "export {};",
			"packages/compiler/package.json": manifest("@handwired/compiler", [
				"@handwired/core",
				"@handwired/notation",
			]),
			"packages/compiler/src/index.ts":
				'import type { A } from "@handwired/notation";\nimport { b } from "@handwired/core";\nconst s = /["\']/; const t = "import x from \'@handwired/circuits\'";',
			"apps/cli/package.json": manifest("handwired", ["@handwired/core"]),
			"apps/cli/src/main.ts":
				'import "@handwired/core/node";\nimport fs from "node:fs";\nawait import(name);',
		});
		expect(result).toEqual({ status: 0, lines: [] });
	});

	it("refuses every other, each in a line", () => {
		const { status, lines } = check({
			"packages/core/package.json": manifest("@handwired/core", ["@handwired/notation"], true),
			"packages/core/src/index.ts":
				'/* a\n comment */\nimport type { A } from "@handwired/notation";\nexport * from "../../notation/src/index.ts";\n',
			"packages/core/src/node.ts": 'import { readFile } from "fs";',
			"packages/notation/package.json": notation,
			"packages/notation/src/index.ts": 'export { x } from "./x.ts";',
			"packages/notation/src/x.ts":
				// biome-ignore lint/suspicious/noTemplateCurlyInString: it is source text
				'export type T = import("@handwired/compiler").T;\nimport {\n\treadFileSync,\n} from "node:fs";\nconst y = await import(`./${y}.ts`);\nawait import(y);',
			"packages/circuits/package.json": manifest("@handwired/circuits"),
			"packages/circuits/src/index.ts":
				'import "@handwired/notation"; import "@handwired/notation/x";',
			"packages/compiler/package.json": manifest("@handwired/compiler", ["@handwired/core"]),
			"packages/compiler/src/index.ts":
				'import "@handwired/core/node";\nexport * as c from "@handwired/core/src/x.ts"',
			"packages/train/package.json": manifest("@handwired/train"),
		});
		expect(status).toBe(1);
		expect(lines).toEqual([
			"packages/circuits/src/index.ts:1: @handwired/notation is not among the dependencies of package.json",
			"packages/circuits/src/index.ts:1: @handwired/notation is not among the dependencies of package.json",
			'packages/compiler/src/index.ts:1: @handwired/core/node needs Node; move its use behind a "./node" entry',
			"packages/compiler/src/index.ts:2: @handwired/core does not export ./src/x.ts; it exports .,./node",
			"packages/core/package.json: @handwired/core must not depend on @handwired/notation or any other package of ours",
			"packages/core/src/index.ts:3: @handwired/core must not import @handwired/notation or any other package of ours",
			"packages/core/src/index.ts:4: ../../notation/src/index.ts leaves the package; import the other package by its name",
			"packages/core/src/node.ts:1: write node:fs",
			"packages/notation/src/x.ts:1: @handwired/notation must not import @handwired/compiler or any other package of ours",
			'packages/notation/src/x.ts:4: node:fs does not exist in a browser; move its use behind a "./node" entry',
			"packages/notation/src/x.ts:5: a dynamic import of what is no plain string cannot be checked",
			"packages/notation/src/x.ts:6: a dynamic import of what is no plain string cannot be checked",
			"packages/train/package.json: @handwired/train has no layer; add it to BELOW in scripts/check-layers.mjs",
			"13 wrong imports or dependencies",
		]);
	});
});
