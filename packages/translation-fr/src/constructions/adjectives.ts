/** Adjectives, before and after their noun, with their adverbs of degree: "a very old red car" is une très vieille voiture rouge. */
import {
	adjective,
	adverbialHead,
	be,
	boundary,
	head,
	here,
	imperative,
	left,
	may,
	next,
	previous,
	second,
	secondLast,
	token,
	verbal,
	word,
} from "@handwired/english/analysis";
import { beginsWithVowel, FRENCH_TOKENS, type FrenchAdjective } from "@handwired/lexicon/french";
import {
	add,
	and,
	type Bool,
	type Category,
	cases,
	fetch,
	is,
	map,
	type Num,
	nearestAfter,
	nearestBefore,
	not,
	offset,
	or,
} from "@handwired/notation";
import { adjectiveSense } from "../analysis/adjective-senses.ts";
import {
	adjectival,
	adjectiveLink,
	degree,
	ofComparative,
	ordinal,
	prenominal,
	relativeTime,
	shade,
} from "../analysis/adjectives.ts";
import { nationalPredicate } from "../analysis/nationalities.ts";
import { type Agreement, agreement, headHere, predicateAgreement } from "../analysis/phrases.ts";
import type { Move } from "../plan/moves.ts";
import type { Offer, Wanted } from "../plan/slots.ts";
import type { Zone } from "../plan/zones.ts";
import { adjectives, adverbs } from "../words/choices.ts";
import { ORDINALS } from "../words/ordinals.ts";
import { formOf, headForm, headMasculineBeforeVowel } from "./forms.ts";

/** Whether its row for the noun that it describes is so, or else its own. */
function either(what: string, fits: (entry: FrenchAdjective) => boolean): Bool {
	const sense = adjectiveSense.get(what, (e) => (fits(e) ? "yes" : undefined));
	return or(is(sense, "yes"), and(not(adjectiveSense.found), adjectives.is(what, fits))).named(
		`adjective: ${what}`,
	);
}

/** Its French stands before the noun; joined by "and" to one that follows it, it follows too. */
const short = either("stands before its noun", (e) => e.position === "pre");
const follows = and(adjectival, not(short), not(word("own")));
const joint = and(adjectiveLink, not(word(",")));
const joinedToOneThatFollows = or(
	and(next(joint), second(follows)),
	and(previous(joint), secondLast(follows)),
);
const before: Bool = and(short, not(joinedToOneThatFollows)).named("adjective before its noun");
const side = map(
	before,
	(pre): Zone => (pre ? "preceding adjective" : "following adjective"),
) as Category<Zone>;
/** The zone of an adjective. */
export const adjectiveZone: Category<Zone> = cases([[prenominal, side]], "noun") as Category<Zone>;

/** "Something good", "nobody important": quelque chose de bon. */
const indefinite = word(
	..."something anything nothing someone somebody anyone anybody nobody".split(" "),
);
const afterIndefinite = and(
	or(and(adjective, not(prenominal)), and(degree, not(prenominal))),
	previous(indefinite),
).named("adjective after an indefinite pronoun");

/** Whom a predicate describes: the object before it ("make her happy"), the subject of "how tall is she", else its verb's. */
const objectAgreement = fetch(nearestBefore(head), agreement, { fallback: "3ms" });
const askedAgreement = fetch(nearestAfter(head), agreement, { fallback: "3ms" });
const described = cases(
	[
		[
			or(
				nationalPredicate,
				and(head, previous(word("all", "both", "half"))),
				and(
					head,
					or(may("adjective.superlative"), previous(word("most", "least"))),
					left(or(and(word("the"), left(be)), word("most", "least"))),
				),
			),
			predicateAgreement,
		],
		[and(head, not(previous(ofComparative))), agreement],
		[left(word("how")), askedAgreement],
		[left(indefinite), "3ms"],
		[left(and(head, not(adverbialHead))), objectAgreement],
	],
	predicateAgreement,
).named("agreement of what the adjective describes") as Category<Agreement>;

/** Its masculine has a form of its own before a vowel: "bel". */
const WITH_VOWEL_FORM = new Set(
	FRENCH_TOKENS.filter((t) => t.forms.includes("el")).map((t) => t.lemma),
);
const elides = either("has a form before a vowel", (e) => WITH_VOWEL_FORM.has(e.lemma));
const avoir = adjectives.is("said with avoir", (e) => e.features.has("avoir"));
const withAvoir = and(
	avoir,
	left(or(be, word("feel", "feels", "felt", "feeling", "get", "gets", "got"))),
);
/** The form of an adjective. */
export const adjectiveForm: Category<Wanted> = cases(
	[
		[previous(shade), "ms"],
		[and(prenominal, before, elides), headMasculineBeforeVowel],
		[prenominal, headForm],
		[withAvoir, "x"],
	],
	map(described, formOf),
) as Category<Wanted>;

const attributiveLemma = adjectives.get("French with its noun", (e) => {
	return e.features.get("attr") ?? e.lemma;
});
/** "Late" is en retard, but "a late train" un train tardif; "hungry" is said with avoir, else affamé. */
const asAttribute = or(prenominal, and(avoir, not(withAvoir)));
/** "Leave me alone". */
const inPeace = and(
	word("alone"),
	fetch(nearestBefore(or(verbal, boundary)), and(word("leave"), imperative), { fallback: false }),
).named("alone of an order to leave");
const lemma = cases(
	[
		[inPeace, "tranquille.a"],
		[adjectiveSense.found, adjectiveSense.get("French", (e) => e.lemma)],
		[asAttribute, attributiveLemma],
	],
	adjectives.lemma,
) as Category<string | null>;
const attributiveVowel = either("begins with a vowel with its noun", (e) =>
	beginsWithVowel(e.features.get("attr") ?? e.lemma),
);
const plainVowel = either("begins with a vowel", (e) => e.vowel);
const vowel = or(and(asAttribute, attributiveVowel), and(not(asAttribute), plainVowel));

const SHADES: Readonly<Record<string, string>> = {
	light: "clair.a",
	dark: "foncé",
	bright: "vif.a",
	pale: "pâle.a",
	deep: "profond.a",
};
const shadeLemma = map(token, (t): string | null => SHADES[t.toLowerCase()] ?? null);
const shadeAnchor: Num = cases([[next(prenominal), headHere]], add(here, 1));

const ordinalLemma = map(token, (t): string | null => ORDINALS[t.toLowerCase()] ?? null).named(
	"ordinal: French",
);
const ordinalHead = and(ordinal, head).named("ordinal by itself");

/** What a degree says stands where its adjective does. */
const degreeZone = fetch(offset(1), adjectiveZone) as Category<Zone | null>;
const degreeLemma = cases([[word("so"), "si.x"]], adverbs.lemma) as Category<string | null>;
const degreePrenominal = and(degree, next(prenominal)).named(
	"degree of an adjective before its noun",
);

/** A comma of a list: dropped where its adjectives stand on different sides or both before, else "et" before the last. */
const comma = and(adjectiveLink, word(","), next(or(prenominal, degreePrenominal)));
const sides = map(fetch(offset(-1), side), fetch(offset(1), side), (a, b): string =>
	a === "following adjective" && b === a ? "after" : "apart",
);
const andComma = and(comma, is(sides, "after"), not(second(next(adjectiveLink))));
const droppedComma = and(comma, is(sides, "apart"));
const linked = and(
	adjectiveLink,
	previous(prenominal),
	next(or(prenominal, degreePrenominal)),
).named("link of a noun's adjectives");
const linkZone = fetch(offset(-1), adjectiveZone) as Category<Zone | null>;

export const offers: readonly Offer[] = [
	{
		name: "de after an indefinite pronoun",
		slot: "lead",
		when: afterIndefinite,
		lemma: "de",
		form: "de",
		zone: "noun",
		vowel: false,
	},
	{
		name: "last, next",
		slot: "main",
		when: relativeTime,
		lemma: map(token, (t): string => (t.toLowerCase() === "last" ? "dernier.a" : "prochain.a")),
		form: headForm,
		zone: "following adjective",
		vowel: false,
	},
	{
		name: "ordinal",
		slot: "main",
		when: and(ordinal, not(is(ordinalLemma, null))),
		lemma: ordinalLemma,
		form: cases([[ordinalHead, map(agreement, formOf)]], headForm) as Category<Wanted>,
		zone: cases([[ordinalHead, "noun"]], "preceding adjective") as Category<Zone>,
		vowel: word("eighth", "eleventh"),
	},
	{
		name: "shade of a colour",
		slot: "main",
		when: shade,
		lemma: shadeLemma,
		form: "ms",
		zone: "modifier",
		vowel: false,
	},
	{
		name: "degree of an adjective",
		slot: "main",
		when: and(degree, not(is(degreeLemma, null))),
		lemma: degreeLemma,
		form: "x",
		zone: map(degreeZone, (z): Zone => z ?? "noun") as Category<Zone>,
		vowel: adverbs.vowel,
	},
	{
		name: "adjective",
		slot: "main",
		when: and(adjectival, not(is(adjectives.lemma, null))),
		lemma,
		form: adjectiveForm,
		zone: adjectiveZone,
		vowel,
	},
	{
		name: "comma between adjectives",
		slot: "main",
		when: droppedComma,
		lemma: null,
		form: "x",
		zone: "noun",
		vowel: false,
	},
	{
		name: "and for a comma",
		slot: "main",
		when: andComma,
		lemma: "et.x",
		form: "x",
		zone: "following adjective",
		vowel: true,
	},
];

export const moves: readonly Move[] = [
	{ name: "shade with its colour", when: shade, anchor: shadeAnchor },
	{ name: "last, next with its noun", when: relativeTime, anchor: headHere },
	{ name: "ordinal with its noun", when: and(ordinal, not(head)), anchor: headHere },
	{ name: "adjective with its noun", when: prenominal, anchor: headHere },
	{ name: "link with its noun", when: linked, anchor: headHere },
	{ name: "degree with its noun", when: degreePrenominal, anchor: headHere },
	{ name: "adjective by itself", when: adjective, anchor: here },
];

/** Where a link of adjectives stands. */
export const adjectiveLinkZone: Category<Zone> = cases(
	[[linked, map(linkZone, (z): Zone => z ?? "noun")]],
	"noun",
) as Category<Zone>;
