import { translationFr } from "@handwired/translation-fr";
import { describe, expect, it } from "vitest";
import { translationModel } from "../src/models/translation-fr.ts";
import { MODELS } from "../src/models.ts";
import { call } from "./stub.ts";

/** The models, with one translation model for all tests: it takes long to compile. */
const models = MODELS.map((entry) =>
	entry.name === "translation-fr"
		? {
				...entry,
				load: async (chosen: Readonly<Record<string, string>>) =>
					translationModel(translationFr(), chosen),
			}
		: entry,
);
const around = { models };
const TEXT = "He didn't see the little green leaves.";

describe("handwired explain translation-fr", () => {
	it("fits a terminal", async () => {
		const { out, status } = await call(["explain", "translation-fr", TEXT], around);
		expect(status).toBe(0);
		for (const line of out.split("\n")) expect(line.length, line).toBeLessThanOrEqual(80);
		expect(out).toMatch(/\n {2}il +n' .*feuilles +vertes/);
		expect(out).toMatch(/\n {2}He +see .*leaves +green/);
		expect(out).toMatch(
			/\n {2}vertes <- green \(decoder head \d+\.\d+\)\n {4}says: adjective, vert/,
		);
		expect(out).toMatch(/\n {4}or verb, partir: /);
	});

	it("gives all of it as JSON", async () => {
		const { out } = await call(["explain", "translation-fr", TEXT, "--json"], around);
		const { tokens, written, ambiguous, result } = JSON.parse(out) as {
			tokens: string[];
			written: { text: string; token: number }[];
			ambiguous: { token: number; others: { result?: string }[] }[];
			result: unknown;
		};
		expect(result).toEqual({ translation: "Il n'a pas vu les petites feuilles vertes." });
		expect(written.map((w) => `${w.text} ${tokens[w.token]}`)).toContain("feuilles leaves");
		expect(ambiguous.some((a) => tokens[a.token] === "leaves")).toBe(true);
	});

	it("has places in the whole text, and nothing to say of nothing", async () => {
		const two = await call(["explain", "translation-fr", "It works. He sleeps.", "--json"], around);
		const { tokens, written } = JSON.parse(two.out) as {
			tokens: string[];
			written: { text: string; token: number }[];
		};
		expect(tokens[written.find((w) => w.text === "dort")!.token]).toBe("sleeps");
		const none = await call(["explain", "translation-fr", ""], around);
		expect(none.out).toContain("There are no words to translate.");
	});
});

describe("handwired errors translation-fr", () => {
	const rows = [
		{ en: "The cat sleeps.", fr: ["Le chat dort."] },
		{ en: "The cat sleeps.", fr: ["Le chien dort.", "Le matou dort bien."] },
		{ en: "You sleep.", fr: "Vous dormez." },
	];
	const stdin = rows.map((row) => `${JSON.stringify(row)}\n`).join("");
	const run = (...more: string[]) =>
		call(["errors", "translation-fr", "--data", "-", ...more], { ...around, stdin });

	it("groups what is wrong by cause", async () => {
		const { out, status } = await run();
		expect(status).toBe(0);
		for (const line of out.split("\n")) expect(line.length, line).toBeLessThanOrEqual(80);
		expect(out).toMatch(/\n {2}right +1 +33\.3 %\n/);
		expect(out).toMatch(/\nchoice: .*\n {2}chat → chien\n {2}line 2: The cat sleeps\.\n/);
		expect(out).toMatch(/\ntu or vous: .*\n/);
	});

	it("gives JSON, and a page in Markdown", async () => {
		const { groups, right } = JSON.parse((await run("--json")).out) as {
			right: number;
			groups: { name: string; wrong: { line: number; got: string }[] }[];
		};
		expect(right).toBe(1);
		expect(groups.find((g) => g.name === "tu or vous")!.wrong).toMatchObject([
			{ line: 3, got: "Tu dors." },
		]);
		const page = (await run("--markdown")).out;
		expect(page).toMatch(/^# translation-fr on -\n/);
		expect(page).toContain("| The cat sleeps. | Le chat dort. | Le chien dort. |");
	});

	it("is refused where a model cannot tell causes, or for both kinds of output", async () => {
		expect(await call(["errors", "sentiment"], around)).toMatchObject({ status: 2 });
		expect(await run("--json", "--markdown")).toMatchObject({ status: 2 });
		expect((await run("--you", "vous")).out).not.toContain("tu or vous");
	});
});

describe("the options of a model", () => {
	it("are for models that have them", async () => {
		const vous = await call(["run", "translation-fr", "Do you sleep?", "--you", "vous"], around);
		expect(vous.out).toBe("Dormez-vous ?\n");
		const wrong = await call(["run", "translation-fr", "x", "--you", "they"], around);
		expect(wrong).toMatchObject({ status: 2, err: expect.stringContaining("tu or vous") });
		const none = await call(["run", "sentiment", "x", "--you", "vous"], around);
		expect(none).toMatchObject({ status: 2, err: expect.stringContaining("no option --you") });
		expect((await call(["run", "--help"], around)).out).toContain("--you <tu|vous>");
	});
});
