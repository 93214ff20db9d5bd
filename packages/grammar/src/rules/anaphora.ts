/** A reflexive pronoun agrees with the subject of its clause in person, number and gender (Principle A). */
import {
	be,
	comma,
	coordinator,
	finite,
	gerundSubject,
	governor,
	hasSubject,
	head,
	imperative,
	inverted,
	joinedSubject,
	left,
	lexicalVerb,
	may,
	next,
	noun,
	ofAntecedent,
	ofSubject,
	ownSubject,
	possessiveMark,
	previous,
	pronoun,
	punctuation,
	reflexive,
	singular as singularHead,
	subjectRelative,
	there,
	toInfinitive,
	verbal,
	whWord,
	word,
} from "@handwired/english/analysis";
import { and, type Bool, fetch, nearestBefore, not, or, type Pointer } from "@handwired/notation";
import {
	canBeHer,
	canBeHim,
	canBeIt,
	canBeMe,
	canBeThem,
	canBeUs,
	canBeYou,
	gendered,
} from "../analysis/antecedents.ts";
import { type Rule, rule } from "../rule.ts";

/** The verb whose subject the reflexive goes with, unless the reflexive is in a question phrase before it. */
export const clauseVerb: Pointer = nearestBefore(
	or(and(finite, or(ownSubject, inverted)), and(whWord, not(subjectRelative))),
);
const relative = and(subjectRelative, previous(or(noun, pronoun, comma)));
const joinedByOr = and(head, governor(word("or", "nor")));
/** Subjects that say nothing of who is meant. */
const open = or(and(or(whWord, subjectRelative), not(relative)), gerundSubject, there, joinedByOr);
const among = (joined: Bool, alone: Bool): Bool =>
	or(and(joinedSubject, joined), and(not(joinedSubject), alone));

/** The noun phrases between verb and reflexive: an object, or the subject of an infinitive. */
const phraseBefore = nearestBefore(or(finite, and(head, not(reflexive))));
const possessor = or(possessiveMark, word("my", "your", "our", "their", "its", "his", "her"));
const possessorBefore = nearestBefore(or(verbal, possessor));
/** "John's picture of himself": the possessor is meant. */
const hasPossessor = fetch(possessorBefore, possessor, { fallback: false });
/** "Begged Kate to wash herself": the object of such a verb is the subject of the infinitive. */
const controller = and(
	head,
	or(canBeHim, canBeHer, canBeMe, canBeUs, canBeYou, word("them")),
	governor(
		and(
			lexicalVerb,
			may("verb.infnp", "verb.ecm"),
			not(word("promise", "promised", "promises", "promising")),
		),
	),
);
const controlled = and(toInfinitive, previous(controller));
const infinitiveBefore = nearestBefore(or(finite, toInfinitive));
const isControlled = fetch(infinitiveBefore, controlled, { fallback: false });
/** "It is wise to behave yourself": nobody is named. */
const impersonal = and(
	fetch(infinitiveBefore, toInfinitive, { fallback: false }),
	fetch(clauseVerb, and(be, ofSubject(word("it"))), { fallback: false }),
);

/** Whether nothing can be meant by a reflexive that wants an antecedent of this kind; `own` is the possessive of that kind. */
function lacks(canBe: Bool, own: Bool, joined: Bool = and()): Bool {
	const subjectFits = ofSubject(
		or(among(joined, canBe), and(relative, ofAntecedent(or(canBe, joinedSubject))), open),
	);
	const objectFits = or(canBe, and(head, fetch(phraseBefore, canBe, { fallback: false })));
	const possessorFits = fetch(possessorBefore, or(and(possessiveMark, previous(canBe)), own), {
		fallback: false,
	});
	const controllerFits = fetch(infinitiveBefore, and(toInfinitive, previous(canBe)), {
		fallback: false,
	});
	const clauseFits = or(
		fetch(clauseVerb, or(subjectFits, not(hasSubject)), { fallback: true }),
		fetch(phraseBefore, objectFits, { fallback: false }),
		impersonal,
	);
	return not(
		or(
			and(hasPossessor, possessorFits),
			and(isControlled, controllerFits),
			and(not(hasPossessor), not(isControlled), clauseFits),
		),
	);
}
const never = or();
const lacksHim = lacks(canBeHim, word("his"), never);
const lacksHer = lacks(canBeHer, word("her"), never);
const lacksIt = lacks(canBeIt, word("its"), never);
const lacksThem = lacks(canBeThem, word("their"));
const lacksMe = lacks(canBeMe, word("my"), never);
const lacksUs = lacks(canBeUs, word("our"));
const lacksYou = lacks(canBeYou, word("your"));
/** "Wash himself": an order has "you" for its subject. */
const ordered = fetch(
	nearestBefore(or(finite, and(head, not(reflexive)), punctuation)),
	imperative,
	{ fallback: false },
);

/** "It is himself that he blames": the reflexive belongs to the clause that follows. */
export const cleft: Bool = and(reflexive, left(be), next(word("that", "who", "which"))).named(
	"reflexive in a cleft",
);
/** "Like himself", "Mary and myself", "Todd himself": freer than an object. */
const free = or(
	cleft,
	previous(or(coordinator, comma, word("even", "only", "just"))),
	previous(
		and(
			word("like", "as", "than", "but", "except", "from"),
			previous(or(noun, pronoun, word("apart", "aside", "other"))),
		),
	),
	next(coordinator),
);
const bound = and(reflexive, not(free));
const himself = and(bound, word("himself"), lacksHim);
const herself = and(bound, word("herself"), lacksHer);
const itself = and(bound, word("itself"), lacksIt);
const themselves = and(bound, word("themselves"), lacksThem);
const singular = or(himself, herself, itself);

/** Someone whose gender is not told may be "they". */
const ofKnownGender = fetch(
	clauseVerb,
	ofSubject(
		or(
			gendered,
			and(canBeIt, not(or(canBeHim, canBeHer))),
			canBeMe,
			canBeYou,
			and(relative, ofAntecedent(or(gendered, not(or(canBeHim, canBeHer))))),
		),
	),
	{ fallback: false },
);
const ofSingularGroup = fetch(
	clauseVerb,
	ofSubject(and(singularHead, may("noun.group", "name.organisation"))),
	{ fallback: false },
);
const firstOrSecond = fetch(clauseVerb, ofSubject(or(canBeMe, canBeYou, canBeUs)), {
	fallback: false,
});

export const anaphoraRules: readonly Rule[] = [
	rule({
		name: "reflexive-gender",
		phenomenon: "anaphor_agreement",
		says: "A reflexive pronoun has the gender of the subject of its clause.",
		violation: and(singular, lacksThem, not(firstOrSecond)),
		message: "*{word}* does not agree in gender with the subject of its clause",
		example: { good: "The girl dried herself.", bad: "The girl dried himself." },
	}),
	rule({
		name: "reflexive-number",
		phenomenon: "anaphor_agreement",
		says: "A reflexive pronoun has the number of the subject of its clause.",
		violation: or(
			and(singular, not(lacksThem), not(firstOrSecond)),
			and(themselves, ofKnownGender, not(firstOrSecond)),
		),
		message: "*{word}* does not agree in number with the subject of its clause",
		example: { good: "The boys hurt themselves.", bad: "The boys hurt himself." },
	}),
	rule({
		name: "reflexive-person",
		phenomenon: "anaphor_agreement",
		says: "A reflexive pronoun has the person of the subject of its clause.",
		violation: or(
			and(or(singular, themselves), firstOrSecond),
			and(bound, ordered, word("himself", "herself", "itself", "myself", "themselves")),
			and(bound, word("myself"), lacksMe),
			and(bound, word("ourselves"), lacksUs),
			and(bound, word("yourself", "yourselves"), lacksYou),
		),
		message: "*{word}* does not agree in person with the subject of its clause",
		example: { good: "I hurt myself.", bad: "I hurt himself." },
	}),
	rule({
		name: "singular-themselves",
		phenomenon: "anaphor_agreement",
		says: "*Themselves* rather stands for several than for one whose gender is open.",
		preference: true,
		violation: or(
			and(themselves, not(ofKnownGender), not(firstOrSecond)),
			and(bound, word("themselves"), ofSingularGroup),
		),
		message: "*{word}* rather goes with a plural",
		example: { good: "The guest hurt herself.", bad: "The guest hurt themselves." },
	}),
];
