/** A finite verb agrees with its subject in number and person. */
import {
	adjective,
	afterInverted,
	be,
	coordinator,
	determined,
	doForm,
	finite,
	firstSingular,
	gerundSubject,
	governor,
	hasSubject,
	head,
	inPreposition,
	inverted,
	joinedSubject,
	lexicalVerb,
	may,
	mayBase,
	mayIng,
	mayPast,
	mayS,
	modal,
	negation,
	next,
	noun,
	ofAntecedent,
	ofSubject,
	only,
	ownSubject,
	plural,
	previous,
	right,
	secondLast,
	singular,
	subjectHere,
	subjectRelative,
	whWord,
	word,
	you,
} from "@handwired/english/analysis";
import {
	and,
	any,
	type Bool,
	before,
	fetch,
	nearestAfter,
	not,
	or,
	where,
} from "@handwired/notation";
import { type Rule, rule } from "../rule.ts";

// The subject's number.
/** A relative pronoun has the number of its noun, where only one noun can be meant. */
const relative = and(subjectRelative, previous(or(noun, word("those", "these"))));
const group = and(head, may("noun.group"));
const counted = or(may("number"), word("few", "many", "several", "all"));
/** "Ten minutes is": an amount is one. */
const amount = and(
	plural,
	may("noun.time", "noun.measure"),
	or(previous(counted), secondLast(counted)),
);
const notOne = word("i", "you");
const alike: (what: Bool) => Bool = (what) =>
	or(
		and(what, not(notOne)),
		and(
			relative,
			ofAntecedent(and(what, not(inPreposition), not(governor(coordinator)), not(notOne))),
		),
	);
const joinedPhrases = and(joinedSubject, or(determined, may("name.human"), only("pronoun")));
const subjectPlural = ofSubject(
	or(alike(and(plural, not(amount), not(joinedSubject))), joinedPhrases),
);
const subjectSingular = ofSubject(
	or(
		alike(and(singular, not(governor(coordinator)))),
		and(gerundSubject, not(next(or(noun, adjective)))),
	),
);

// The verb's number.
const singularVerb = or(word("is", "was", "has", "does"), and(lexicalVerb, mayS));
const pluralVerb = or(
	word("are", "were", "have", "do", "'re", "'ve"),
	and(lexicalVerb, mayBase, not(mayPast)),
);

// What lifts agreement.
/** "If I were", "I wish he were". */
const hypothetical = any(
	before.and(
		where(
			word(
				"if",
				"wish",
				"wishes",
				"wished",
				"though",
				"suppose",
				"rather",
				"whether",
				"lest",
				"unless",
			),
		),
	),
);
/** "Suggested that he go", "God save the Queen", "somebody call a doctor!" */
const wanted = or(
	any(
		before.and(
			where(
				or(
					word("god", "lest", "so"),
					may("verb.mandative", "noun.mandative", "adjective.mandative"),
				),
			),
		),
	),
	and(
		ofSubject(word("somebody", "someone", "everybody", "everyone", "nobody")),
		any(where(word("!"))),
	),
);
/** "Who did Ann call and Leo visit": the auxiliary of the question counts for this verb as well. */
const askedBefore = any(before.and(where(and(inverted, or(doForm, modal)))));
const askedDirectly = ofSubject(governor(or(doForm, modal)));
const baseForm = or(and(lexicalVerb, mayBase), word("have"));
const subjunctive = or(
	and(word("were"), hypothetical),
	and(
		baseForm,
		or(wanted, askedBefore, askedDirectly, previous(or(negation, word("better", "long")))),
	),
);
/** "The boy and, I think, his sister are": something else is joined to the subject. */
const laterJoined = ofSubject(or(next(coordinator), and(afterInverted, next(word(",")))));
/** "Have a nice day" and "Do the dishes" look like questions. */
const maybeOrder = and(word("have", "do"), not(any(where(or(whWord, word("?"))))));
const lifted = or(subjunctive, laterJoined, and(inverted, maybeOrder));
/** "Which books does he want", "in no way does that matter": an auxiliary of what comes later. */
const laterVerb = and(
	ownSubject,
	word("does", "do"),
	fetch(nearestAfter(head), right(and(lexicalVerb, mayBase)), { fallback: false }),
);

const clash = and(
	or(and(subjectPlural, singularVerb), and(subjectSingular, pluralVerb, not(lifted))),
	not(laterVerb),
);
const ofGroup = and(ofSubject(and(group, singular)), pluralVerb);

const alone = not(joinedSubject);
/** "Aren't I" stands for the missing "amn't I". */
const firstPersonClash = and(
	ofSubject(and(firstSingular, alone)),
	not(and(inverted, word("are"), next(negation))),
	or(word("is", "are", "has", "does", "'re"), and(lexicalVerb, mayS)),
);
const secondPersonClash = and(
	ofSubject(and(you, alone)),
	or(word("is", "am", "was", "has", "does", "'m"), and(lexicalVerb, mayS)),
);
const thirdPersonClash = and(
	ofSubject(or(joinedSubject, and(or(singular, plural, you), not(firstSingular)))),
	word("am", "'m"),
);

export const agreementRules: readonly Rule[] = [
	rule({
		name: "subject-verb-number",
		phenomenon: "subject_verb_agreement",
		says: "A finite verb has the number of its subject.",
		violation: and(finite, hasSubject, clash, not(ofGroup), not(and(inverted, next(mayIng)))),
		message: "*{word}* does not agree in number with its subject[ *{subject}*]",
		shows: { subject: subjectHere },
		example: { good: "The keys to the house are here.", bad: "The keys to the house is here." },
	}),
	rule({
		name: "group-noun-number",
		phenomenon: "subject_verb_agreement",
		says: "A group noun in the singular rather takes a singular verb.",
		preference: true,
		violation: and(finite, clash, ofGroup),
		message: "*{word}* is plural after the group noun *{subject}*, as in British English alone",
		shows: { subject: subjectHere },
		example: { good: "The committee has met.", bad: "The committee have met." },
	}),
	rule({
		name: "subject-verb-person",
		phenomenon: "subject_verb_agreement",
		says: "A finite verb has the person of its subject: I am, you are, she is.",
		violation: and(
			finite,
			hasSubject,
			or(firstPersonClash, secondPersonClash, thirdPersonClash),
			not(and(be, laterJoined)),
		),
		message: "*{word}* does not agree in person with its subject",
		example: { good: "I am tired.", bad: "I is tired." },
	}),
];
