import { expect, it } from "vitest";
import { beginsWithVowel, vowelOf } from "../../src/french/index.ts";

it.each([
	"homme heure hôtel hiver habitude histoire huile huître herbe hôpital horloge humain hésiter héroïne halogène haltère",
	"œil œuf âne île yeux Yves hélicoptère hindou hippopotame honnête horrible Alice Haïti ouest ouïe eau",
])("elides before %s", (words) => {
	expect(words.split(" ").filter((word) => !beginsWithVowel(word))).toEqual([]);
});

it.each([
	"haut héros haricot honte hasard haine hibou hamster huit handicap hors hurler hockey héron hérisson homard halte harcèlement",
	"onze onzième oui yaourt yacht week-end Hongrie Hollande Harry table",
])("does not elide before %s", (words) => {
	expect(words.split(" ").filter(beginsWithVowel)).toEqual([]);
});

it("differs from form to form", () => {
	expect(vowelOf("être.v", "inf")).toBe(true);
	expect(vowelOf("être.v", "P1s")).toBe(false);
	expect(vowelOf("aller.v", "P1s")).toBe(false);
	expect(vowelOf("aller.v", "F1s")).toBe(true);
	expect(vowelOf("œil.n", "mp")).toBe(true);
	expect(vowelOf("nothing.n", "ms")).toBe(false);
});
