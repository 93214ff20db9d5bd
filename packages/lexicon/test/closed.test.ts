import { describe, expect, it } from "vitest";
import { type PartOfSpeech, readingsOf } from "../src/index.ts";

/** What no grammar of English may lack. The data says what each of them is. */
const CLASSES: Partial<Record<PartOfSpeech, string>> = {
	pronoun: `i me mine myself you yours yourself yourselves he him his himself she her hers herself it itself we us
		ours ourselves they them theirs themselves oneself this that these those someone somebody something anyone
		anybody anything everyone everybody everything nobody nothing none one there`,
	determiner: `the a an this that these those my your his her its our their some any no every each either neither
		all both half many much few little several enough more most less fewer least another such`,
	auxiliary: "be am is are was were been being have has had having do does did 'm 're 's 've 'd ai",
	modal:
		"can could may might must shall should will would ought need dare 'll 'd ca wo sha cannot used",
	preposition: `about above across after against along among around as at before behind below beneath beside besides
		between beyond by despite down during except for from in inside into like near of off on onto outside over past
		since than through throughout to toward towards under underneath until till up upon via with within without
		opposite round amid amongst unlike per regarding concerning including following`,
	particle:
		"up down in out on off over away back along around through by across aside apart together forward ahead",
	conjunction: "and or but nor yet so both either neither plus &",
	subordinator: `because although though if unless while when whenever where wherever before after since until till
		as than whereas once lest provided whether so like`,
	complementiser: "that whether if for",
	relative: "who whom whose which that where when why whatever whoever what",
	wh: "what who whom whose which where when why how whatever whoever",
	negation: "not n't",
	infinitival: "to",
	possessive: "'s '",
	interjection: "oh yes no hello hey hi please well thanks okay wow ah yeah bye",
	punctuation: ". , ; : ? ! … - – — ( ) [ ] \" “ ” ' ‘ ’ « »",
	symbol: "$ £ € % & + = # @ *",
	number: `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
		seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million
		billion first second third fifth twelfth twentieth twenty-one ninety-ninth`,
};
const rows = Object.entries(CLASSES).flatMap(([pos, forms]) =>
	forms.split(/\s+/).map((form) => ({ form, pos: pos as PartOfSpeech })),
);

it.each(rows)("$form is a $pos", ({ form, pos }) => {
	expect(readingsOf(form).map((r) => r.pos)).toContain(pos);
});

function only(form: string, pos: PartOfSpeech): string[] {
	return readingsOf(form)
		.filter((r) => r.pos === pos)
		.map(({ lemma, features }) => `${lemma}: ${[...features].sort().join(" ")}`);
}

describe("closed classes", () => {
	it("say which nouns a determiner stands before", () => {
		for (const [form, kinds] of Object.entries({
			a: "sg",
			every: "sg",
			each: "sg",
			another: "sg",
			the: "mass pl sg",
			no: "mass pl sg",
			this: "mass sg",
			these: "pl",
			many: "pl",
			several: "pl",
			much: "mass",
			all: "mass pl",
			most: "mass pl",
		})) {
			const [reading] = readingsOf(form).filter((r) => r.pos === "determiner");
			expect([form, ["mass", "pl", "sg"].filter((f) => reading!.features.has(f as never))]).toEqual(
				[form, kinds.split(" ")],
			);
		}
	});

	it("agree in person and number", () => {
		expect(only("was", "auxiliary")).toEqual(["be: 1st 3rd past sg"]);
		expect(only("were", "auxiliary")).toEqual(["be: 2nd past pl sg"]);
		expect(only("am", "auxiliary")).toEqual(["be: 1st present sg"]);
		expect(only("has", "auxiliary")).toEqual(["have: 3rd s sg"]);
	});

	it("have the readings of what is short", () => {
		const parts = (form: string) => readingsOf(form).map((r) => `${r.pos} ${r.lemma}`);
		expect(parts("'s")).toEqual([
			"auxiliary be",
			"verb be",
			"possessive 's",
			"auxiliary have",
			"pronoun we",
		]);
		expect(parts("'d")).toEqual(["modal will", "auxiliary have"]);
		expect(parts("her")).toEqual(["determiner she", "pronoun she"]);
		expect(parts("that")[0]).toBe("complementiser that");
		expect(parts("wo")).toEqual(["modal will"]);
	});

	it("name what licenses polarity items, and the items", () => {
		for (const form of ["not", "never", "nobody", "few", "hardly", "without", "if"])
			expect([form, readingsOf(form).some((r) => r.features.has("licensor"))]).toEqual([
				form,
				true,
			]);
		for (const form of ["ever", "any", "anybody", "yet", "anymore", "whatsoever"])
			expect([form, readingsOf(form).some((r) => r.features.has("npi"))]).toEqual([form, true]);
	});
});
