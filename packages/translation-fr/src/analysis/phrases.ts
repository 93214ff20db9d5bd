/** Noun phrases as French needs them: whose phrase a word is in, its gender and number. */
import {
	accusativeOnly,
	adjective,
	attributive,
	be,
	coordinator,
	determiner,
	finite,
	governor,
	head,
	here,
	inPreposition,
	inverted,
	joinedSubject,
	likely,
	living,
	may,
	next,
	nominativeOnly,
	noun,
	possessiveMark,
	previous,
	pronoun,
	punctuation,
	reflexive,
	right,
	secondLast,
	subjectRelative,
	token,
	verbal,
	whWord,
	word,
} from "@handwired/english/analysis";
import {
	and,
	type Bool,
	type Category,
	cases,
	fetch,
	map,
	type Num,
	nearestAfter,
	nearestBefore,
	not,
	or,
	type Pointer,
} from "@handwired/notation";
import { nouns } from "../words/choices.ts";
import { massNoun, nounNumber, nounProperty } from "../words/nouns.ts";
import { ofYou, youPlural } from "./address.ts";
import { adjectiveLink, counting, likelyAttribute, premodifier } from "./adjectives.ts";
import { opensObjectClause } from "./antecedents.ts";
import { askedSubject } from "./asked-subjects.ts";
import { emits } from "./emitted.ts";
import { told } from "./groups.ts";
import { someOfUs } from "./left-out.ts";
import { nationalAttribute } from "./nationalities.ts";
import { wishedSubject } from "./wishes.ts";
import { ofWomen } from "./women.ts";

/** Person, number and gender: "3fp" is they, of women. */
const AGREEMENTS = ["1ms", "2ms", "3ms", "3fs", "1mp", "2mp", "3mp", "3fp"] as const;

export type Agreement = (typeof AGREEMENTS)[number];

const PRONOUNS: Readonly<Record<string, Agreement>> = {
	i: "1ms",
	me: "1ms",
	myself: "1ms",
	you: "2ms",
	yourself: "2ms",
	yourselves: "2mp",
	he: "3ms",
	him: "3ms",
	himself: "3ms",
	she: "3fs",
	her: "3fs",
	herself: "3fs",
	we: "1mp",
	us: "1mp",
	ourselves: "1mp",
	they: "3mp",
	them: "3mp",
	themselves: "3mp",
	these: "3mp",
	those: "3mp",
	ones: "3mp",
	others: "3mp",
	both: "3mp",
	many: "3mp",
	several: "3mp",
	...Object.fromEntries(
		"poor rich blind deaf sick wounded injured dead elderly homeless unemployed needy disabled wealthy"
			.split(" ")
			.map((people) => [people, "3mp"] as const),
	),
};

const pronounAgreement: Category<Agreement> = map(token, youPlural, (t, several): Agreement => {
	const found = PRONOUNS[t.toLowerCase()] ?? "3ms";
	return several && found === "2ms" ? "2mp" : found;
}).named("agreement of a pronoun");

/** A possessor before its mark: the head of a phrase inside another. */
export const possessor: Bool = and(or(noun, pronoun), next(possessiveMark)).named("possessor");
/** A noun before the name that it goes with: "my friend Tom". */
export const apposed: Bool = and(
	noun,
	may("noun"),
	not(likely("name")),
	next(and(noun, likely("name"))),
).named("noun before its name");
/** "Page [10]", "May [2010]": a number that names what stands before it. */
export const numbered: Bool = and(
	noun,
	may("noun", "name"),
	not(may("number")),
	next(and(may("number"), not(may("number.ordinal")), head, not(counting))),
).named("noun before its number");
/** The head of a noun phrase that is no possessor. */
export const wholeHead: Bool = and(head, not(premodifier)).named("head of a whole phrase");
/** The head of the smallest noun phrase around it. */
export const localHead: Bool = or(wholeHead, possessor, apposed, numbered).named(
	"head of its own phrase",
);
/** A noun that says of which kind the next one is: "hockey fan". */
export const compoundNoun: Bool = and(
	noun,
	not(localHead),
	not(or(nationalAttribute, likelyAttribute)),
	not(may("number")),
	next(noun),
	not(and(likely("name"), next(likely("name")))),
).named("first noun of a compound");
/** A number before its noun. */
export const numeral: Bool = and(may("number"), noun, not(localHead)).named("numeral");

const varying = nounProperty("gender, where it varies", (e) =>
	e.features.has("fem") ? "mf" : e.gender,
);
/** "No students came": aucun étudiant. */
const noSubject = and(previous(word("no")), secondLast(punctuation, true));
/** A noun's gender and number, as French has them. */
const nounAgreement: Category<Agreement> = map(
	varying,
	nounNumber,
	cases(
		[[or(compoundNoun, noSubject), "s"]],
		nouns.get("English number", (_, { features }) =>
			features.has("pl") && !features.has("sg") ? "p" : "s",
		),
	),
	or(
		nouns.is("is female", (e, reading) => reading.features.has("fem") && e.gender !== "m"),
		ofWomen,
	),
	(gender, fixed, number, female): Agreement =>
		`3${gender === "f" || (gender !== "m" && female) ? "f" : "m"}${(fixed ?? number) === "p" ? "p" : "s"}`,
).named("agreement of a noun");

/** From a determiner or adjective to its noun. */
export const itsHead: Pointer = nearestAfter(localHead);

/** "Little" as a size; before what is not counted it is a quantity. */
export const littleSize: Bool = and(
	word("little"),
	next(or(noun, adjective)),
	fetch(itsHead, not(massNoun), { fallback: false }),
).named("little as a size");

const allOrBoth = word("all", "both");
/** The agreement of a noun or pronoun by itself. */
export const ownAgreement: Category<Agreement> = cases(
	[
		[and(allOrBoth, previous(word("we", "us"))), "1mp"],
		[or(ofYou, and(allOrBoth, previous(word("you")))), "2mp"],
		[or(someOfUs, and(allOrBoth, previous(word("they", "them")))), "3mp"],
		[noun, nounAgreement],
		// "The only ones."
		[next(word("ones")), "3mp"],
	],
	pronounAgreement,
).named("agreement here") as Category<Agreement>;

/** "And" right after a noun phrase: of "you are tired and your friend is not" it joins clauses. */
const joinsPhrases = and(word("and"), previous(head), not(adjectiveLink));
const joins = and(governor(joinsPhrases), joinedSubject).named("joined by and");
const before = fetch(nearestBefore(head), ownAgreement, { fallback: "3ms" });
/** The agreement of a head, of both where "and" joins it to the one before. */
export const agreement: Category<Agreement> = map(
	ownAgreement,
	joins,
	before,
	(own, joined, other): Agreement => {
		if (!joined) return own;
		const person = [own, other].some((a) => a.startsWith("1"))
			? "1"
			: [own, other].some((a) => a.startsWith("2"))
				? "2"
				: "3";
		if (person !== "3") return `${person}mp`;
		return own[1] === "f" && other[1] === "f" ? "3fp" : "3mp";
	},
).named("agreement") as Category<Agreement>;

/** What a head passes on to the words of its phrase. */
export const headAgreement: Category<Agreement> = fetch(itsHead, ownAgreement, {
	fallback: "3ms",
}).named("agreement of its noun") as Category<Agreement>;

/** Where the noun of this word's phrase stands. */
export const headHere: Num = fetch(itsHead, here, { fallback: -1 }).named("where its noun is");

const relative = and(subjectRelative, not(word("what")), not(nearestIsVerb()));
function nearestIsVerb(): Bool {
	return not(fetch(nearestBefore(or(head, verbal)), head, { fallback: false }));
}
const antecedentAgreement = fetch(nearestBefore(head), ownAgreement, { fallback: "3ms" });

const governedByVerb = governor(and(verbal, not(inverted)));
/** "All of us know": us. */
export const allOfUs: Bool = and(
	word("us", "you", "them"),
	previous(and(word("of"), previous(word("all", "both")))),
	right(finite),
).named("us of all of us, as subject");
/** "A boy in a shirt and shorts sleeps": what is joined to a preposition's noun is no subject, where no "the" or the like begins a phrase of its own. */
const joinedToGoverned = and(
	governor(joinsPhrases),
	not(joinedSubject),
	not(likely("name")),
	fetch(nearestBefore(head), inPreposition, { fallback: false }),
	fetch(nearestBefore(or(coordinator, determiner)), or(coordinator, word("a", "an")), {
		fallback: false,
	}),
);
const candidate = or(
	allOfUs,
	and(someOfUs, right(finite)),
	and(
		head,
		not(joinedToGoverned),
		not(accusativeOnly),
		not(reflexive),
		or(nominativeOnly, and(not(inPreposition), or(not(governedByVerb), right(finite)))),
	),
	and(subjectRelative, whWord),
	and(word("what"), right(finite), previous(accusativeOnly)),
	relative,
	wishedSubject,
).named("may be a subject");

const candidateAgreement = cases(
	[[relative, antecedentAgreement]],
	agreement,
) as Category<Agreement>;
const subjectBefore = fetch(nearestBefore(candidate), candidateAgreement, { fallback: "3ms" });
/** From an inverted verb to its subject: "the price of the book", "Tom and Mary" to the head that comes last. */
export const subjectAhead: Pointer = nearestAfter(and(head, not(next(word("of", "and")))));
/** The agreement of the subject that follows its verb. */
const headAhead = nearestAfter(and(head, not(next(word("and")))));
export const subjectAfter: Category<Agreement> = fetch(headAhead, agreement, {
	fallback: "3ms",
}).named("agreement of the subject after") as Category<Agreement>;

const whatClause = and(word("what"), not(right(inverted)), not(subjectRelative));
/** "The books I read are": after a clause inside the subject, what it describes; of "what I need", that. */
const clauseBefore = nearestBefore(or(opensObjectClause, whatClause, punctuation));
const describedBefore = fetch(
	clauseBefore,
	cases([[opensObjectClause, antecedentAgreement]], "3ms") as Category<Agreement>,
	{ fallback: "3ms" },
) as Category<Agreement>;
const clauseOpen = fetch(clauseBefore, or(opensObjectClause, whatClause), { fallback: false });
const clauseCloses = fetch(nearestBefore(or(candidate, finite, coordinator)), finite, {
	fallback: false,
});
const afterClause = and(finite, clauseCloses, clauseOpen).named(
	"after a clause inside its subject",
);

/** Of a verb: the agreement of its subject. */
export const subjectAgreement: Category<Agreement> = cases(
	[
		[told, "3ms"],
		[and(emits, inverted, not(askedSubject)), subjectAfter],
		[afterClause, describedBefore],
	],
	subjectBefore,
).named("agreement of the subject") as Category<Agreement>;

/** Of a verb: whether its subject is a person or an animal. */
const asks = and(be, inverted);
export const subjectIsLiving: Bool = or(
	and(asks, fetch(subjectAhead, living, { fallback: false })),
	and(not(asks), fetch(nearestBefore(candidate), living, { fallback: true })),
).named("subject is living");

/** A noun phrase's head that a participle after it may describe. */
export const nounBefore: Bool = and(head, noun);

/** From a predicate to the verb it belongs to, and so to its subject. */
export const predicateAgreement: Category<Agreement> = fetch(
	nearestBefore(emits),
	subjectAgreement,
	{ fallback: "3ms" },
).named("agreement of the predicate") as Category<Agreement>;

/** A word that stands before its noun and goes with it. */
export const inPhrase: Bool = or(determiner, attributive).named("before its noun");
