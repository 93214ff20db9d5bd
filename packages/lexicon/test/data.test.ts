import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const scratch = mkdtempSync(join(tmpdir(), "lexicon-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Builds the modules from a folder of lists; resolves with what the build complained about. */
function build(data: string, target: string): Promise<{ failed: boolean; said: string }> {
	const script = join(root, "scripts/build-data.mjs");
	return new Promise((resolve) => {
		execFile(process.execPath, [script, data, target], (error, _stdout, said) => {
			resolve({ failed: error !== null, said });
		});
	});
}

it("the lists are read without complaint, into the same modules each time", async () => {
	const data = join(scratch, "data");
	cpSync(join(root, "data"), data, { recursive: true });
	const targets = ["one", "two"].map((name) => join(scratch, name));
	for (const target of targets)
		expect(await build(data, target)).toEqual({ failed: false, said: "" });
	for (const file of ["features.ts", "forms.ts", "french.ts"]) {
		const [one, two] = targets.map((target) => readFileSync(join(target, file), "utf8"));
		expect(one === two, file).toBe(true);
	}
});

it("what cannot be read is named with its file and line", async () => {
	const data = join(scratch, "bad");
	cpSync(join(root, "data"), data, { recursive: true });
	const append = (list: string, row: string) => {
		const before = readFileSync(join(data, list), "utf8");
		writeFileSync(join(data, list), `${before}${row}\n`);
		return `data/${list}:${before.split("\n").length}: `;
	};
	const expected = [
		`${append("closed.tsv", "zounds")}1 columns, 3 wanted: zounds`,
		`${append("verbs.tsv", "zonk\ttrans sideways")}sideways is not in data/features.tsv`,
		`${append("likeliest.tsv", "zonk\tverbal noun")}unknown part of speech verbal`,
		`${append("french/verbs.tsv", "zonk\tzonquer\t-\t\t")}no conjugation of zonquer`,
		`${append("french/verbs.tsv", "zonk +up\tmanger\t-\t\t")}unknown condition +up`,
		`${append("french/adjectives.tsv", "zonked\tgrand\tpost\t")}4 columns, 5 wanted`,
		`${append("french/adjectives.tsv", "zonky\tgrand\tnear\t\t")}position is "near"`,
		`${append("french/adverbs.tsv", "zonkily\tvite\tend\tquick\t")}unknown feature quick`,
		`${append("french/names.tsv", "Zonk\tZonk\t\tcity\t\t")}gender is ""`,
		`${append("french/phrases.tsv", "zonk it\tinterjection\t\t\t")}an empty word`,
	];
	const again = append("french/phrases.tsv", "of course\tadverb\tbien sûr\t\t");
	const { failed, said } = await build(data, join(scratch, "none"));
	expect(said).toContain(`${again}of course is in data/french/phrases.tsv:`);
	expect(failed).toBe(true);
	for (const line of expected) expect(said).toContain(line);
});
