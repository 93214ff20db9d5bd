/** Roles without article: "je suis avocat", "elle est pianiste", "nous sommes frères". */
import { and, type Category, is, map, not } from "@handwired/notation";
import { type Agreement, ownAgreement, predicateAgreement } from "../analysis/phrases.ts";
import { roleSaid, silentArticle } from "../analysis/roles.ts";
import type { Move } from "../plan/moves.ts";
import type { Offer, Wanted } from "../plan/slots.ts";
import { nounGender, nounLemma, nounVowel } from "../words/nouns.ts";
import { silent } from "./questions.ts";

/** A noun with both genders takes that of who it is said of: "elle est étudiante". */
const form = map(
	predicateAgreement,
	ownAgreement,
	nounGender,
	(of: Agreement, own: Agreement, gender): Wanted =>
		`${gender === "f" ? "f" : of[1]}${own[2]}` as Wanted,
) as Category<Wanted>;

export const offers: readonly Offer[] = [
	...silent("no article of a role", silentArticle, ["lead", "main"]),
	...silent("no article of roles", roleSaid, ["lead"]),
	{
		name: "role",
		slot: "main",
		when: and(roleSaid, not(is(nounLemma, null))),
		lemma: nounLemma,
		form,
		zone: "noun",
		vowel: nounVowel,
	},
];

export const moves: readonly Move[] = [];
