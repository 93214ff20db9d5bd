/** A reflexive pronoun is no subject of a finite clause (Principle A). */
import {
	adverb,
	auxiliary,
	coordinator,
	finite,
	head,
	inPreposition,
	inverted,
	joinedSubject,
	lexicalVerb,
	may,
	mayIng,
	mayParticiple,
	moreVerbs,
	next,
	nominativeOnly,
	noun,
	ofSubject,
	phraseStart,
	preposition,
	previous,
	punctuation,
	reflexive,
	right,
	secondLast,
	subject,
	thatComplementiser,
	toInfinitive,
	whDeterminer,
	whWord,
	word,
} from "@handwired/english/analysis";
import { and, type Bool, fetch, nearestBefore, not, or } from "@handwired/notation";
import { type Rule, rule } from "../rule.ts";
import { clauseVerb, cleft } from "./anaphora.ts";

/** "Mary herself", "you yourself": it stresses the word before. */
const stressing = previous(or(noun, nominativeOnly, word("you", "it")));
const follows = and(finite, not(inverted));
/** A verb form that may be a participle is finite where a participle would have no passive: "himself brought a box". */
const surelyFinite = and(
	follows,
	or(auxiliary, not(mayParticiple), next(phraseStart), not(may("verb.trans"))),
);
const beforeFinite = or(right(surelyFinite), and(previous(thatComplementiser), right(follows)));
/** "Which picture of himself did he like": a question phrase. */
const inQuestion = fetch(nearestBefore(or(finite, whWord)), whDeterminer, { fallback: false });
const alone = and(
	reflexive,
	not(stressing),
	not(cleft),
	not(previous(or(coordinator, word("like")))),
	not(next(coordinator)),
);
/** The first word of a clause, or the one after an inverted auxiliary. */
const first = or(
	previous(or(punctuation, inverted), true),
	and(previous(adverb), secondLast(punctuation, true)),
);
const asSubject = and(
	alone,
	beforeFinite,
	not(inQuestion),
	or(subject, and(inPreposition, moreVerbs)),
);

/** The object pronoun right after the verb of a clause with this subject. */
const ofClauseSubject = (what: Bool): Bool =>
	fetch(clauseVerb, ofSubject(and(what, not(joinedSubject))), { fallback: false });
const nothingBetween = fetch(nearestBefore(or(finite, head, toInfinitive)), finite, {
	fallback: false,
});

export const bindingRules: readonly Rule[] = [
	rule({
		name: "reflexive-subject-finite",
		phenomenon: "binding",
		says: "A reflexive pronoun is no subject of a finite clause.",
		violation: and(asSubject, not(first)),
		message: "*{word}* cannot be the subject of a finite clause",
		example: { good: "She said that she was tired.", bad: "She said that herself was tired." },
	}),
	rule({
		name: "reflexive-without-antecedent",
		phenomenon: "binding",
		says: "A reflexive pronoun wants something in its clause that it can mean.",
		violation: and(alone, first, or(asSubject, previous(inverted))),
		message: "there is nothing in its clause that *{word}* can mean",
		example: { good: "He opened the door.", bad: "Himself opened the door." },
	}),
	rule({
		name: "reflexive-cleft",
		phenomenon: "binding",
		says: "In *it is himself that ...* the reflexive is not the subject of the clause.",
		violation: and(cleft, next(right(and(finite, not(inverted))))),
		message:
			"*{word}* is the subject of the clause that follows, so nothing comes before that it can mean",
		example: { good: "It is himself that Hugo blames.", bad: "It is himself that blames Hugo." },
	}),
	rule({
		name: "pronoun-for-reflexive",
		phenomenon: "binding",
		says: "An object that is the subject of its clause is a reflexive pronoun (Principle B).",
		violation: and(
			word("me", "us"),
			previous(and(lexicalVerb, not(mayIng), not(may("verb.ditrans", "verb.ben")))),
			next(or(punctuation, preposition), true),
			or(and(word("me"), ofClauseSubject(word("i"))), and(word("us"), ofClauseSubject(word("we")))),
			nothingBetween,
		),
		message: "*{word}* is the subject of its clause and wants its reflexive form",
		example: { good: "I washed myself.", bad: "I washed me." },
	}),
];
