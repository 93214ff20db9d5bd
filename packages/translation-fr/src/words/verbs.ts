/** What the lexicon says of the verb here, its unit or sense first: its French, how its object is attached, what comes before an infinitive. */
import { readingsOfToken } from "@handwired/english";
import { token } from "@handwired/english/analysis";
import { type FrenchVerb, frenchEntries } from "@handwired/lexicon/french";
import { type Bool, type Category, cases, is, map } from "@handwired/notation";
import { verbs } from "./choices.ts";
import { withoutPartitive } from "./partitive.ts";
import { contiguous, verbUnits } from "./verb-units.ts";

/** A property of the verb here, its unit or sense first. */
export function verbProperty(
	what: string,
	property: (entry: FrenchVerb) => string | undefined,
): Category<string | null> {
	return cases([[verbUnits.found, verbUnits.get(what, property)]], verbs.get(what, property)).named(
		`verb: ${what}`,
	) as Category<string | null>;
}

/** Whether the verb here, with its unit or sense, is so. */
function verbIs(what: string, fits: (entry: FrenchVerb) => boolean): Bool {
	return is(
		verbProperty(what, (e) => (fits(e) ? "yes" : undefined)),
		"yes",
	).named(`verb ${what}`);
}

const gerundLinkOf = (entry: FrenchVerb): string | undefined =>
	entry.features.get("ing") ?? entry.features.get("inf");
/** What links an -ing form to the verb here, known before the sense of the verb is: "keep talking", "have trouble sleeping". */
export const plainGerundLink: Category<string | null> = cases(
	contiguous.map(({ table: t }) => [
		t.found,
		t.get("link of -ing", (e) => gerundLinkOf(e) ?? (e.object === "0" ? undefined : e.object)),
	]) as never,
	map(token, (t): string | null => {
		const lemma = readingsOfToken(t).find((r) => r.pos === "verb")?.lemma;
		if (lemma === undefined) return null;
		const entry = frenchEntries("verb").get(`${lemma} +ing`) ?? frenchEntries("verb").get(lemma);
		return (entry && gerundLinkOf(entry)) ?? null;
	}) as never,
).named("plain link of -ing") as unknown as Category<string | null>;

/** The French of the verb here, with its unit or sense. */
export const verbLemmaFrench: Category<string | null> = verbProperty("French", (e) => e.lemma);
export const verbVowel: Bool = verbIs("begins with a vowel", (e) => e.vowel);
export const reflexive: Bool = verbIs("is reflexive", (e) => e.reflexive);
export const takesÊtre: Bool = verbIs("takes être", (e) => e.auxiliary === "être" || e.reflexive);
export const stateVerb: Bool = verbIs("is a state", (e) => e.features.has("state"));
/** Fixed words after it. */
export const complement: Category<string | null> = verbProperty("fixed words", (e) => e.complement);
/** The same under a negation: "pas d'importance". */
export const complementNegated: Category<string | null> = verbProperty(
	"fixed words, negated",
	(e) => e.complement && withoutPartitive(e.complement),
);
/** How its object is attached: "-" as it is, "0" none, or a French preposition. */
export const objectLink: Category<string | null> = verbProperty("object", (e) => e.object);
/** Its person is indirect: "donner à". */
export const dative: Bool = verbIs("has an indirect person", (e) => e.features.has("dat"));
/** What stands before an infinitive: "de", "à", "-", "pour". */
export const infinitiveLink: Category<string | null> = verbProperty("before an infinitive", (e) =>
	e.features.get("inf"),
);
/** What stands before the infinitive of its object: "demander à quelqu'un de". */
export const objectInfinitiveLink: Category<string | null> = verbProperty(
	"before its object's infinitive",
	(e) => e.features.get("objinf"),
);
/** It is negated in French: "fail to" ne pas réussir. */
export const negativeVerb: Bool = verbIs("is negated in French", (e) => e.features.has("negative"));
/** Its fixed words agree with the subject: "tomber amoureux". */
export const complementAgrees: Bool = verbIs("has a complement that agrees", (e) =>
	e.features.has("agree"),
);
/** The possessive in its fixed words is the subject's: "tenir sa promesse". */
export const complementPossessive: Bool = verbIs("has a possessive after it", (e) =>
	e.features.has("poss"),
);
/** Its fixed words are an infinitive, which has the object pronouns: "aller le chercher". */
export const complementInfinitive: Bool = verbIs(
	"has an infinitive after it",
	(e) =>
		["aller.v", "venir.v", "revenir.v", "retourner.v", "vouloir.v", "oser.v"].includes(e.lemma) &&
		/^[a-zéèêîôûç]+(?:er|ir|re|oir)\.x$/u.test(e.complement ?? ""),
);
/** A pronoun that goes with it: s'en aller, y arriver. */
export const verbClitic: Category<string | null> = verbProperty("clitic", (e) =>
	e.features.get("clitic"),
);
