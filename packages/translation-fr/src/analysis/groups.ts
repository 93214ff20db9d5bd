/** Verb groups: which verb each auxiliary belongs to, and what tense, mood and aspect they make together. */

import {
	be,
	beforeAdverbs,
	boundary,
	coordinator,
	finite,
	have,
	head,
	imperative,
	inverted,
	left,
	lexicalVerb,
	may,
	previous,
	punctuation,
	toInfinitive,
	verbal,
	word,
} from "@handwired/english/analysis";
import {
	and,
	type Bool,
	type Category,
	cases,
	fetch,
	is,
	map,
	nearestBefore,
	not,
	or,
} from "@handwired/notation";
import { verbForms } from "../words/verb-forms.ts";
import { type Auxiliary, apart, invertedAuxiliary, leftAuxiliary } from "./auxiliaries.ts";
import { ofForm, type Tense } from "./chains.ts";
import { shortened } from "./shared-subjects.ts";

const secondAuxiliary = fetch(beforeAdverbs, leftAuxiliary, { fallback: "none" }).named(
	"second auxiliary before",
);

const thirdAuxiliary = fetch(beforeAdverbs, secondAuxiliary, { fallback: "none" }).named(
	"third auxiliary before",
);

const causing = word(
	..."make makes made making let lets letting help helps helped see saw seen hear heard watch watched feel felt".split(
		" ",
	),
);

/** "Saw him come": a base form after the object of such a verb. */
const afterCausing = and(
	fetch(nearestBefore(or(verbal, boundary)), causing, { fallback: false }),
	not(left(verbal)),
);

/** The nearest auxiliary, the second, the third: that of a question comes last. */
const firstLink: Category<Auxiliary> = map(
	leftAuxiliary,
	invertedAuxiliary,
	apart,
	(one, across, isApart): Auxiliary => (one === "none" && !isApart ? across : one),
) as Category<Auxiliary>;

const asks = (across: Auxiliary, ...links: readonly Auxiliary[]): Auxiliary =>
	links.includes(across) ? "none" : across;

const secondLink: Category<Auxiliary> = map(
	leftAuxiliary,
	secondAuxiliary,
	invertedAuxiliary,
	(one, two, across): Auxiliary => {
		if (one === "none") return "none";
		const found = two === "none" ? asks(across, one) : two;
		return found === "might" ? "may" : found === "must" || found === "should" ? "could" : found;
	},
) as Category<Auxiliary>;

const thirdLink: Category<Auxiliary> = map(
	secondAuxiliary,
	thirdAuxiliary,
	invertedAuxiliary,
	(two, three, across): Auxiliary => {
		if (two === "none") return "none";
		const found = three === "none" ? asks(across, two) : three;
		if (found === "must" || found === "should") return "could";
		return ["will", "would", "to", "can", "could"].includes(found) ? found : "none";
	},
) as Category<Auxiliary>;

/** "Be quiet", "please be careful": an order with "be". */
const orderBe = and(
	word("be"),
	or(previous(punctuation, true), previous(word("please", "just", "always"))),
);

/** The tense that the auxiliaries before give an -ing form, a participle, a base form. */
const mood: Category<string> = map(firstLink, secondLink, thirdLink, (...links): string => {
	const end = links.indexOf("none");
	const chain = end < 0 ? links : links.slice(0, end);
	return (["g", "n", "b"] as const).map((form) => ofForm(form, chain) ?? "").join("/");
}).named("tenses that the auxiliaries give");

/** "My eyes hurt", "I bet": forms that could be of the past. */
const presentLikely = and(
	word("hurt", "bet"),
	left(or(may("noun.pl"), word("i", "you", "we", "they"))),
);
const ownTense: Category<Tense> = map(
	mood,
	verbForms,
	cases(
		[
			[and(finite, presentLikely), "now"],
			[finite, "yes"],
		],
		"no",
	),
	cases(
		[
			[previous(and(word("not"), previous(word("why")))), "why not"],
			[or(imperative, orderBe), "order"],
		],
		"none",
	),
	afterCausing,
	(given, forms, subject, situation, caused): Tense => {
		if (situation === "why not" && forms.includes("b")) return "infinitive";
		const orders = situation === "order";
		const [ing, participle, base] = given.split("/") as [Tense, Tense, Tense];
		if (base && forms.includes("b")) return base === "present" && orders ? "imperative" : base;
		if (participle && forms.includes("n")) return participle;
		if (ing && forms.includes("g")) return ing;
		if (caused && subject === "no" && forms.includes("b")) return "infinitive";
		if (orders) return "imperative";
		const hasSubject = subject !== "no";
		if (subject === "now") return "present";
		if (hasSubject && forms.includes("p")) return "past";
		if (hasSubject && /[bs]/.test(forms)) return "present";
		if (forms.includes("g")) return "gerund";
		return forms.includes("n") ? "participle" : "infinitive";
	},
).named("tense by its auxiliaries") as Category<Tense>;

/** "Come and see", "will go and look": what is joined to a verb is in its tense. */
const joined = and(lexicalVerb, left(and(coordinator, not(word("but")))));

const SHARED: readonly Tense[] = ["imperative", "hortative", "infinitive", "future", "conditional"];

/** "I was told": in French someone told me. Of the participle. */
export const told: Bool = and(
	word(
		..."told given asked taught offered shown promised lent advised allowed granted awarded".split(
			" ",
		),
	),
	left(and(be, not(have), not(inverted), not(word("being", "be")))),
	fetch(nearestBefore(head), word("i", "you", "he", "she", "we", "they"), { fallback: false }),
).named("participle of who was told");

const groupTense: Category<Tense> = map(
	cases(
		[[told, fetch(nearestBefore(be), ownTense, { fallback: "past" })]],
		ownTense,
	) as Category<Tense>,
	verbForms,
	joined,
	fetch(nearestBefore(lexicalVerb), ownTense, { fallback: "gerund" }),
	(own, forms, isJoined, before): Tense => {
		if (!isJoined) return own;
		if (own === "gerund" && (before === "present" || before === "imperfect")) return before;
		const ambiguous = own === "past" && before === "imperative";
		const bare = forms.includes("b") && (own === "present" || own === "infinitive" || ambiguous);
		return bare && SHARED.includes(before) ? before : own;
	},
).named("tense of its group") as Category<Tense>;
/** "Come in and sit down": an order that is joined to another. */
export const joinedOrder: Bool = and(joined, is(groupTense, "imperative")).named("joined order");
/** The tense that the group gives this verb, or this "be" or "have". */
export const tense: Category<Tense> = shortened(groupTense);

/** "Made him laugh": an infinitive that goes with "make". */
export const causedByMake: Bool = and(
	lexicalVerb,
	is(ownTense, "infinitive"),
	not(left(or(verbal, toInfinitive))),
	fetch(nearestBefore(or(verbal, boundary)), word("make", "makes", "made", "making"), {
		fallback: false,
	}),
).named("infinitive under make");
