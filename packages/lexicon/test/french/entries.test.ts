import { describe, expect, it } from "vitest";
import {
	FRENCH_FORMS,
	FRENCH_PHRASES,
	FRENCH_TOKENS,
	frenchAdjective,
	frenchAdverb,
	frenchEntries,
	frenchName,
	frenchNoun,
	frenchSenses,
	frenchVerb,
	nounClasses,
	textOf,
} from "../../src/french/index.ts";

const KINDS = ["noun", "verb", "adjective", "adverb", "name"] as const;

describe("an entry", () => {
	it("of a noun has a gender", () => {
		expect(frenchNoun("house")).toMatchObject({ lemma: "maison.n", gender: "f", vowel: false });
		expect(frenchNoun("child")).toMatchObject({ lemma: "enfant.n", gender: "mf", vowel: true });
		expect(frenchNoun("blarg")).toBeUndefined();
	});

	it("of a verb says how its object is attached", () => {
		expect(frenchVerb("eat")).toMatchObject({
			lemma: "manger.v",
			reflexive: false,
			complement: undefined,
			object: "-",
			auxiliary: "avoir",
		});
		expect(frenchVerb("need")).toMatchObject({ complement: "besoin.x", object: "de" });
		expect(frenchVerb("look for")).toMatchObject({ lemma: "chercher.v", object: "-" });
	});

	it("of a reflexive verb, or of one of movement, has être", () => {
		expect(frenchVerb("remember")).toMatchObject({ reflexive: true, auxiliary: "être" });
		for (const verb of ["go", "come", "arrive", "die", "stay", "fall", "be born"])
			expect(frenchVerb(verb)?.auxiliary, verb).toBe("être");
	});

	it("of an adjective has a position", () => {
		expect(frenchAdjective("beautiful")).toMatchObject({ lemma: "beau.a", position: "pre" });
		expect(frenchAdjective("red")).toMatchObject({ lemma: "rouge.a", position: "post" });
	});

	it("of an adjective that is avoir and a noun has that noun", () => {
		const hungry = frenchAdjective("hungry");
		expect(hungry?.lemma).toBe("faim.x");
		expect(textOf(hungry!.features.get("attr")!, "fs")).toBe("affamée");
	});

	it("of an adverb has a position, of a name a kind", () => {
		expect(frenchAdverb("often")).toMatchObject({ lemma: "souvent.x", position: "verb" });
		expect(frenchAdverb("never")?.features.has("neg")).toBe(true);
		expect(frenchName("France")).toMatchObject({ gender: "f", kind: "country" });
		expect(frenchName("France")?.features.get("in")).toBe("en");
	});

	it("of a phrase has its part of speech", () => {
		const phrase = FRENCH_PHRASES.find(({ english }) => english === "in front of");
		expect(phrase).toMatchObject({ pos: "preposition", lemma: "devant.x" });
	});
});

describe("senses", () => {
	it("are the rows of one verb", () => {
		const french = new Map(frenchSenses("leave").map(({ sense, verb }) => [sense, verb.lemma]));
		expect(french.get("")).toBe("partir.v");
		expect(french.get("np")).toBe("laisser.v");
		expect(french.get("person")).toBe("quitter.v");
		expect(frenchVerb("leave +np")?.lemma).toBe("laisser.v");
		expect(frenchSenses("blarg")).toEqual([]);
	});

	it("may name a class of nouns, of objects or of subjects", () => {
		expect(nounClasses("guitar")).toContain("instrument");
		expect(nounClasses("guitars")).toEqual([]);
		const play = new Map(frenchSenses("play").map(({ sense, verb }) => [sense, verb]));
		expect(play.get("instrument")).toMatchObject({ lemma: "jouer.v", object: "de" });
		const work = new Map(frenchSenses("work").map(({ sense, verb }) => [sense, verb.lemma]));
		expect(work.get("by-machine")).toBe("fonctionner.v");
	});
});

describe("complements", () => {
	it("with a possessive have a text for each person", () => {
		const complement = frenchVerb("keep one's promise")?.complement ?? "";
		const persons = ["x", "P1s", "P2s", "P3s", "P1p", "P2p", "P3p"] as const;
		expect(persons.map((form) => textOf(complement, form)?.split(" ")[0]).join(" ")).toBe(
			"sa ma ta sa notre votre leur",
		);
	});

	it("that agree are adjectives", () => {
		expect(frenchVerb("be in a hurry")?.complement).toBe("pressé.a");
	});
});

describe("tokens", () => {
	const known = new Set(FRENCH_TOKENS.map(({ lemma }) => lemma));

	it("are there for every lemma of an entry", () => {
		const words = [
			...KINDS.flatMap((kind) => [...frenchEntries(kind).values()]),
			...FRENCH_PHRASES,
		];
		const keys = ["attr", "more", "personavoir", "personaller", "weather"];
		const lemmas = words.flatMap((word) => [
			word.lemma,
			...keys.flatMap((key) => word.features.get(key) ?? []),
			...("complement" in word && word.complement !== undefined ? [word.complement] : []),
		]);
		expect(lemmas.filter((lemma) => !known.has(lemma))).toEqual([]);
	});

	it("have forms that FRENCH_FORMS names, each form of a lemma once", () => {
		const forms = new Set<string>(FRENCH_FORMS);
		const seen = new Set<string>();
		for (const { lemma, forms: its } of FRENCH_TOKENS)
			for (const form of its) {
				expect(forms.has(form)).toBe(true);
				expect(seen.has(`${lemma} ${form}`)).toBe(false);
				seen.add(`${lemma} ${form}`);
			}
	});

	it("name the lemma where several share a text", () => {
		const texts = FRENCH_TOKENS.filter(({ text }) => text === "livre");
		expect(texts.map(({ token }) => token).sort()).toEqual(["livre/livre.n", "livre/livrer.v"]);
	});

	it("of a noun in the gender of its entry are that noun", () => {
		const nouns = [...frenchEntries("noun").values(), ...frenchEntries("name").values()];
		const wrong = nouns.filter(({ lemma, gender, features }) => {
			const form = `${gender === "f" ? "f" : "m"}${features.has("pl") ? "p" : "s"}` as const;
			return textOf(lemma, form) !== lemma.slice(0, -".n".length);
		});
		expect(wrong.map(({ lemma }) => lemma)).toEqual([]);
	});

	it("are of every form that an adjective needs", () => {
		const words = [...frenchEntries("adjective").values()].filter(({ lemma }) =>
			lemma.endsWith(".a"),
		);
		for (const { lemma } of words)
			for (const form of ["ms", "mp", "fs", "fp"] as const)
				expect(textOf(lemma, form), `${lemma} ${form}`).toBeDefined();
	});
});
