/**
 * Every package as its user gets it: packed, checked by publint and attw, installed from its tarball in
 * an empty project, and used there from JavaScript (the README's examples) and from TypeScript.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	command,
	type Example,
	examplesOf,
	manifestOf,
	type Project,
	projects,
	published,
	root,
	withDependencies,
} from "./projects.ts";

const PNPM = ["-y", "pnpm@12.21.0"];
const bin = (name: string): string => join(root, "node_modules/.bin", name);
const scratch = mkdtempSync(join(tmpdir(), "packed-"));
const tarballs = new Map<Project, string>();

/** What a TypeScript user would write first. The names' types are checked, and it is run. */
const FIRST_LINES: Readonly<Record<string, string>> = {
	"@handwired/notation": `
		import { program, tokens, type Category, type Program } from "@handwired/notation";
		const token: Category<"a" | "b"> = tokens(["a", "b"]);
		const p: Program<{ token: typeof token }> = program({ name: "p", maxLength: 2, outputs: { token } });
		const out: ("a" | "b")[] = p.run(["a", "b"]).token;
		if (out.length !== 2) throw new Error("wrong");
	`,
	"@handwired/english": `
		import { readingsOfToken, type Sentence, tokenize, VOCABULARY } from "@handwired/english";
		import { may, MAX_LENGTH, next, subjectHere } from "@handwired/english/analysis";
		import { type Bool, type Num, program } from "@handwired/notation";
		const sentences: readonly Sentence[] = tokenize("It works. So it does.");
		const beforeVerb: Bool = next(may("verb"));
		const subject: Num = subjectHere;
		const words: string[] = sentences[0]!.tokens.map((t) => t.token);
		const out: boolean[] = program({ name: "p", maxLength: MAX_LENGTH, outputs: { beforeVerb, subject } }).run(words).beforeVerb;
		if (out.join() !== "true,false,false" || VOCABULARY.length < 25_000) throw new Error("wrong");
		if (readingsOfToken("it")[0]?.pos !== "pronoun") throw new Error("wrong");
	`,
	"@handwired/explain": `
		import { compile } from "@handwired/compiler";
		import { Attention, type Fact, factsBehind, idsOf } from "@handwired/explain";
		import { and, fetch, is, nearestBefore, program, tokens } from "@handwired/notation";
		const token = tokens(["a", "b"]);
		const seen = fetch(nearestBefore(is(token, "a")), is(token, "a"), { fallback: false }).named("a before");
		const p = program({ name: "p", maxLength: 4, outputs: { seen: and(seen, is(token, "b")).named("b after a") } });
		const { wiring, runner } = compile(p);
		const facts: Fact[] = factsBehind(p.outputs.seen, 1, p.trace(["a", "b"]));
		const attention = new Attention({ program: p, wiring, transformer: runner.transformer }, idsOf(wiring, ["a", "b"]));
		const head = attention.headOf(seen);
		if (head === undefined || attention.target(head, 1) !== 0 || facts.length === 0) throw new Error("wrong");
	`,
	"@handwired/grammar": `
		import { GrammarModel, type Judgement, RULES, tokenize, VOCABULARY, type Violation } from "@handwired/grammar";
		const tokens: number[] = tokenize("It works. So it does.").map((s) => s.tokens.length);
		const model: GrammarModel = new GrammarModel();
		const judge = (text: string): Judgement => model.judge(text);
		const named = (violation: Violation): string => violation.rule;
		if (tokens.join() !== "3,4" || VOCABULARY.length < 25_000 || RULES.length === 0) throw new Error("wrong");
		if (typeof judge !== typeof named) throw new Error("wrong");
	`,
	"@handwired/translation-fr": `
		import { chrF, FRENCH_VOCABULARY, sourcesOf, textOfTokens, type Translation, TranslationModel } from "@handwired/translation-fr";
		const model: TranslationModel = new TranslationModel();
		const translate = (text: string): Translation => model.translate(text);
		const text: string = textOfTokens(["l'", "ami", "dort", "."]);
		if (text !== "L'ami dort." || sourcesOf("It works. So it does.").length !== 2) throw new Error("wrong");
		if (FRENCH_VOCABULARY.length < 25_000 || chrF([{ translation: text, references: [text] }]) < 99.9) throw new Error("wrong");
		if (typeof translate !== "function") throw new Error("wrong");
	`,
};

async function pack(project: Project): Promise<void> {
	const into = join(scratch, project.manifest.name.replaceAll(/\W/g, "-"));
	mkdirSync(into);
	await command(project.dir, "npx", [...PNPM, "pack", "--pack-destination", into]);
	const [file] = readdirSync(into);
	if (file === undefined) throw new Error(`${project.manifest.name} was not packed`);
	tarballs.set(project, join(into, file));
}

/** An empty project in which only these are installed, from their tarballs. */
async function install(name: string, wanted: readonly Project[]): Promise<string> {
	const dir = join(scratch, `use-${name.replaceAll(/\W/g, "-")}`);
	mkdirSync(dir);
	const dependencies = Object.fromEntries(
		wanted.map((p) => [p.manifest.name, `file:${tarballs.get(p)}`]),
	);
	const manifest = { name: "empty", private: true, type: "module", dependencies };
	writeFileSync(join(dir, "package.json"), JSON.stringify(manifest));
	const flags = ["--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline"];
	await command(dir, "npm", ["install", "--loglevel=error", ...flags]);
	return dir;
}

async function typecheck(dir: string, file: string): Promise<void> {
	const strict = ["--strict", "--module", "nodenext", "--target", "es2023", "--lib", "es2023"];
	await command(dir, bin("tsc"), [...strict, "--types", "", "--skipLibCheck", file]);
}

async function runExample(dir: string, example: Example, index: number): Promise<void> {
	const name = `example${index}`;
	let printed: string;
	if (example.language === "sh") {
		const { PATH: path } = process.env;
		const PATH = `${join(dir, "node_modules/.bin")}:${path}`;
		printed = await command(dir, "bash", ["-e", "-c", example.code], { PATH });
	} else {
		writeFileSync(join(dir, `${name}.${example.language}`), example.code);
		if (example.language === "ts") await typecheck(dir, `${name}.ts`);
		printed = await command(dir, process.execPath, [`${name}.js`]);
	}
	if (example.prints !== undefined) expect(printed).toBe(example.prints);
}

beforeAll(async () => {
	const built = projects.every((p) => existsSync(join(p.dir, "dist/index.js")));
	if (!built) await command(root, "npx", [...PNPM, "run", "build"]);
	const needed = new Set(published.flatMap(withDependencies));
	await Promise.all([...needed].map(pack));
}, 300_000);

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe.each(published.map((project) => ({ name: project.manifest.name, project })))(
	"$name",
	({ name, project }) => {
		let dir = "";

		it("is packed as publint and attw want it", async () => {
			await command(root, bin("publint"), ["run", "--strict", tarballs.get(project)!]);
			await command(root, bin("attw"), [tarballs.get(project)!, "--profile", "esm-only"]);
		});

		it("is installed alone, with what it needs and nothing else", async () => {
			dir = await install(name, withDependencies(project));
			const at = join(dir, "node_modules", name);
			expect(readdirSync(at)).toEqual(
				expect.arrayContaining(["LICENSE", "README.md", "dist", "package.json", "src"]),
			);
			for (const range of Object.values(manifestOf(at).dependencies ?? {}))
				expect(range).not.toContain("workspace:");
		});

		it("is used from JavaScript as its README says", async () => {
			const examples = examplesOf(join(project.dir, "README.md"));
			expect(examples.length).toBeGreaterThan(0);
			expect(examples[0]!.prints).toBeDefined();
			for (const [i, example] of examples.entries()) await runExample(dir, example, i);
		});

		it("is used from strict TypeScript", async () => {
			const entries = Object.keys(project.manifest.exports ?? {});
			const imports = entries.map(
				(path, i) => `import * as entry${i} from "${name}${path.slice(1)}";`,
			);
			const keys = entries.map((_, i) => `Object.keys(entry${i}).length`);
			const lines = [...imports, `const counts: number[] = [${keys}];`, "counts.sort();"];
			writeFileSync(join(dir, "use.ts"), `${lines.join("\n")}\n${FIRST_LINES[name] ?? ""}`);
			await typecheck(dir, "use.ts");
			await command(dir, process.execPath, ["use.js"]);
		});
	},
);

describe.runIf(existsSync(join(root, "README.md")))("the README of the repository", () => {
	it("shows what its examples print", async () => {
		const dir = await install("everything", published.flatMap(withDependencies));
		const examples = examplesOf(join(root, "README.md"));
		expect(examples.length).toBeGreaterThan(0);
		for (const [i, example] of examples.entries()) await runExample(dir, example, i);
	});
});
