/** The names of forms as a grammar has them. */

const TENSES: Readonly<Record<string, string>> = {
	P: "present",
	I: "imperfect",
	F: "future",
	C: "conditional",
	S: "subjunctive",
	M: "imperative",
};
const PERSONS: Readonly<Record<string, string>> = { 1: "first", 2: "second", 3: "third" };
const GENDERS: Readonly<Record<string, string>> = { m: "masculine", f: "feminine" };
const NUMBERS: Readonly<Record<string, string>> = { s: "singular", p: "plural" };
const OTHERS: Readonly<Record<string, string>> = {
	x: "",
	inf: "infinitive",
	ger: "present participle",
	el: "before a vowel",
	u: "joined to de or à",
	es: "joined to de",
	ux: "joined to à",
	join: "joined to the article",
	post: "after its verb",
	t: "after a verb that ends in a vowel",
};

/** A form in words: "present, third person singular" of P3s; empty for a word that does not vary. */
export function formInWords(form: string): string {
	const [, tense = "", person = "", verbNumber = ""] = /^([PIFCSM])([123])([sp])$/.exec(form) ?? [];
	if (tense !== "") return `${TENSES[tense]}, ${PERSONS[person]} person ${NUMBERS[verbNumber]}`;
	const [, gender = "", number = ""] = /^([mf])([sp])$/.exec(form) ?? [];
	if (gender !== "") return `${GENDERS[gender]} ${NUMBERS[number]}`;
	return OTHERS[form] ?? form;
}
