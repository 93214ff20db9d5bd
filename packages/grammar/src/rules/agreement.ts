/** A finite verb agrees with its subject in number and person. */
import { and, not, or } from "@handwired/notation";
import { finite, hasSubject, inverted, joinedSubject, ofAntecedent, ofSubject, subjectHere, subjectRelative } from "../analysis/clauses.ts";
import { firstSingular, plural, singular, you } from "../analysis/phrases.ts";
import { mayBase, mayPast, mayS } from "../analysis/readings.ts";
import { lexicalVerb } from "../analysis/readings.ts";
import { word } from "../analysis/words.ts";
import { type Rule, rule } from "../rule.ts";

const relative = ofSubject(subjectRelative);
const subjectPlural = or(ofSubject(or(and(plural, not(firstSingular)), joinedSubject)), and(relative, ofSubject(and(subjectRelative, ofAntecedent(plural)))));
const subjectSingular = or(ofSubject(and(singular, not(joinedSubject), not(you), not(firstSingular))), and(relative, ofSubject(and(subjectRelative, ofAntecedent(singular)))));
const singularVerb = or(word("is", "was", "has", "does"), and(lexicalVerb, mayS));
const pluralVerb = or(word("are", "were", "have", "do", "'re", "'ve"), and(lexicalVerb, mayBase, not(mayPast)));

export const agreementRules: readonly Rule[] = [
	rule({
		name: "subject-verb-number",
		phenomenon: "subject_verb_agreement",
		says: "A finite verb has the number of its subject.",
		violation: and(finite, hasSubject, not(inverted), or(and(subjectPlural, singularVerb), and(subjectSingular, pluralVerb))),
		message: "*{word}* does not agree in number with its subject *{subject}*",
		shows: { subject: subjectHere },
		example: { good: "The keys to the house are here.", bad: "The keys to the house is here." },
	}),
];
