/** What a chain of auxiliaries makes of a verb form: "would have" and a participle, a past conditional. */
import { type Auxiliary, follows } from "./auxiliaries.ts";

/** Tenses and moods: of French, but for "past", which is passé composé or imparfait by the verb. */
export const TENSES = [
	"present",
	"past",
	"imperfect",
	"future",
	"conditional",
	"imperative",
	"hortative",
	"infinitive",
	"perfect",
	"pluperfect",
	"past conditional",
	"future perfect",
	"past infinitive",
	"gerund",
	"participle",
	"subjunctive",
	"past subjunctive",
] as const;

export type Tense = (typeof TENSES)[number];

/** What a chain of auxiliaries, the nearest first, makes of an -ing form, a participle, a base form; null if it is none of it. */
export function ofForm(form: "g" | "n" | "b", chain: readonly Auxiliary[]): Tense | null {
	const [first = "none", ...rest] = chain;
	switch (follows(form, first) ? first : "none") {
		case "none":
			return null;
		case "used to":
			return "imperfect";
		case "let us":
			return "hortative";
		case "will":
			return "future";
		case "would":
			return "conditional";
		case "do!":
			return "imperative";
		case "do":
			return "present";
		case "did":
			return "past";
		case "had":
			return "pluperfect";
		case "having":
			return "past infinitive";
		case "have":
			return ofHave(rest[0] ?? "none");
		case "am":
			return form === "g" ? "present" : "participle";
		case "was":
			return form === "g" ? "imperfect" : "participle";
		case "be":
			return form === "g" ? (ofForm("b", rest) ?? "infinitive") : "participle";
		case "been":
			if (form === "n") return "participle";
			if (rest[0] === "had") return "imperfect";
			return (rest.length === 1 ? null : ofForm("n", rest)) ?? "present";
		case "being":
			return "participle";
		default:
			return "infinitive";
	}
}

/** What "have" and its participle are after another auxiliary. */
function ofHave(before: Auxiliary): Tense {
	switch (before) {
		case "will":
			return "future perfect";
		case "would":
			return "past conditional";
		case "to":
		case "can":
		case "better":
		case "rather":
			return "past infinitive";
		// "Il aurait dû partir": the past is the modal's.
		case "could":
		case "must":
		case "should":
			return "infinitive";
		// "Il est peut-être parti".
		default:
			return "perfect";
	}
}
