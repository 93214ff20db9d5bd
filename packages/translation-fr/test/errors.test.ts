import { describe, expect, it } from "vitest";
import { alignNearest, wordsOf } from "../src/errors/align.ts";
import { causeOf } from "../src/errors/causes.ts";
import type { Gaps } from "../src/errors/source.ts";
import { CAUSES, errorReport, markdownOf, TranslationModel } from "../src/index.ts";

const none: Gaps = { spelt: [], unread: [], silent: [], stopped: undefined };
const found = (english: string, own: string, wanted: string, gaps: Gaps = none) =>
	causeOf(english, gaps, alignNearest(own, [wanted]).steps);

describe("a translation beside its reference", () => {
	it("is parted into words, de and à from their articles", () => {
		expect(wordsOf("L’ami du chat dort-il ?")).toEqual([
			"l'",
			"ami",
			"de",
			"le",
			"chat",
			"dort",
			"il",
		]);
	});

	it("is beside the nearest one, form beside form", () => {
		const { reference, steps } = alignNearest("Les chats dorment.", [
			"Elle mange une pomme.",
			"Le petit chat dort.",
		]);
		expect(reference).toBe("Le petit chat dort.");
		expect(steps).toEqual([
			{ own: "les", wanted: "le" },
			{ own: undefined, wanted: "petit" },
			{ own: "chats", wanted: "chat" },
			{ own: "dorment", wanted: "dort" },
		]);
	});

	it("may have nothing beside it", () => {
		expect(alignNearest("Oui.", []).steps).toEqual([{ own: "oui", wanted: undefined }]);
		expect(alignNearest("", ["Oui."]).steps).toEqual([{ own: undefined, wanted: "oui" }]);
	});
});

describe("the cause of a difference", () => {
	it.each([
		["tu or vous", "You sleep.", "Tu dors.", "Vous dormez."],
		["tu or vous", "Is this your cat?", "Est-ce ton chat ?", "Est-ce votre chat ?"],
		["gender of a person", "I am happy.", "Je suis heureux.", "Je suis heureuse."],
		["form", "She is happy.", "Elle est heureux.", "Elle est heureuse."],
		["marks", "He eats and he sleeps.", "Il mange et il dort.", "Il mange, et il dort."],
		["order", "A big dog sleeps.", "Un chien grand dort.", "Un grand chien dort."],
		["form", "He sleeps.", "Il dormait.", "Il dort."],
		["choice", "The cat sleeps.", "Le chat dort.", "Le chien dort."],
		["choice", "He is in Paris.", "Il est dans Paris.", "Il est à Paris."],
		["more or fewer words", "I want bread.", "Je veux pain.", "Je veux du pain."],
		["said otherwise", "I miss you.", "Je te manque.", "Il y a longtemps que je ne l'ai plus."],
		["several", "The cat eats now.", "Le chat noir mange vite.", "Le chien mange très vite."],
	])("is %s: %s", (cause, english, own, wanted) => {
		expect(found(english, own, wanted).cause).toBe(cause);
	});

	it("is what the model could not do, before what differs", () => {
		const of = (gaps: Partial<Gaps>, own = "Le zorbek dort.") =>
			found("The zorbek sleeps.", own, "Le chat dort.", { ...none, ...gaps });
		expect(of({ spelt: ["zorbek"] })).toEqual({ cause: "unknown word", words: ["zorbek"] });
		expect(of({ unread: ["barking (verb)"] }).cause).toBe("unknown reading");
		expect(of({ silent: ["whose (wh)"] }).cause).toBe("not covered");
		expect(of({ stopped: "noun" }).words).toEqual(["stops at: noun"]);
		expect(
			found("Zorbek.", "Zorbek dort.", "Zorbek ronfle.", { ...none, spelt: ["Zorbek"] }).cause,
		).toBe("choice");
	});
});

describe("a report", () => {
	const report = errorReport(new TranslationModel(), [
		{ english: "The cat sleeps.", references: ["Le chat dort."] },
		{ english: "The cat sleeps.", references: ["Le chien dort."], line: 7 },
		{ english: "The cat works.", references: ["Le chien travaille."] },
		{ english: "She saw a zorbek.", references: ["Elle a vu un crapaud."] },
	]);

	it("has the misses by cause, the largest group first, with their commonest words", () => {
		expect(report).toMatchObject({ pairs: 4, exact: 1 });
		expect(report.groups.map((g) => [g.cause, g.misses.length])).toEqual([
			["choice", 2],
			["unknown word", 1],
		]);
		expect(report.groups[0]!.words).toEqual([{ word: "chat → chien", count: 2 }]);
		expect(report.groups[0]!.misses[0]).toMatchObject({ line: 7, translation: "Le chat dort." });
	});

	it("is a page, too", () => {
		const page = markdownOf("Errors", report);
		expect(page).toContain("1 of 4 are exact (25.0 %).");
		expect(page).toContain("| choice | 2 | 50.0 % | other lemmas in the same places |");
		expect(page).toContain("Commonest: chat → chien (2)");
	});

	it("says what each cause means", () => {
		expect(new Set(CAUSES).size).toBe(CAUSES.length);
	});
});
