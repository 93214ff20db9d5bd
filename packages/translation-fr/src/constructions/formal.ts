/** "You" to one person, formally: whatever tu asked for, vous has. Adjectives stay singular. */
import { FORMAL } from "@handwired/english";
import { token } from "@handwired/english/analysis";
import { and, any, type Bool, type Category, cases, is, map, or, where } from "@handwired/notation";
import type { Slot, Wanted } from "../plan/slots.ts";

/** What tu has, and what vous has for it. */
const LEMMAS: Readonly<Record<string, string>> = {
	tu: "vous",
	te: "vous",
	toi: "vous",
	ton: "votre",
	tien: "vôtre",
	"s'il te plaît.x": "s'il vous plaît.x",
};

/** Whether the sentence is said formally. */
const formal: Bool = any(where(is(token, FORMAL))).named("said formally");

const formally = (form: Wanted | null): Wanted | null => {
	if (form === "x?") return "x";
	if (form === "fs?") return "fs";
	return form;
};

/** The slot as it is said formally. */
export function addressed(slot: Slot): Slot {
	const { lemma, form, vowel, name } = slot;
	const changed = and(formal, is(lemma, ...Object.keys(LEMMAS)));
	const rows = Object.entries(LEMMAS).map(
		([tu, vous]) => [and(formal, is(lemma, tu)), vous] as const,
	);
	// "Vas", but "allez".
	const opens = and(formal, is(lemma, "aller.v"), is(form, "P2s", "M2s"));
	return {
		...slot,
		lemma: cases(rows, lemma).named(`${name} lemma, formally`) as Category<string | null>,
		form: map(form, formal, changed, (f, isFormal, isChanged): Wanted | null => {
			if (isChanged) return formally(f);
			return isFormal && f !== null && /^[PIFCSM]2s$/.test(f) ? (f.replace("s", "p") as Wanted) : f;
		}).named(`${name} form, formally`) as Category<Wanted | null>,
		vowel: or(vowel, opens).named(`${name} begins with a vowel, formally`),
	};
}
