/** Which part of speech each word has: verb or noun, adjective or noun, by votes of what stands around it. */
import { type Reason, vote } from "@handwired/circuits";
import { and, any, before, type Bool, fetch, nearestBefore, not, or, where } from "@handwired/notation";
import {
	accusativeOnly, be, coordinator, determiner, doForm, have, herDeterminer, mayNominal, modal, negation, nominativeOnly,
	possessiveMark, preposition, pronoun, punctuation, reflexive, sureDeterminer, subordinator, there,
	thatAfterNoun, thatComplementiser, thatPronoun, toInfinitive, whDeterminer, whWord,
} from "./closed.ts";
import { left, next, previous, secondLast } from "./neighbours.ts";
import { likely, may, only, word } from "./words.ts";

/** A form of "be", "have", "do" as auxiliary, or a modal; "be" and "have" as main verbs too. */
export const auxiliary: Bool = or(be, have, doForm, modal);
const closed = or(
	auxiliary, determiner, pronoun, toInfinitive, coordinator, punctuation, negation, subordinator,
	possessiveMark, thatAfterNoun, thatComplementiser, there, whWord,
).named("closed class");

export const mayBase: Bool = may("verb.base").named("may be base form");
export const mayS: Bool = may("verb.s").named("may be third person form");
export const mayPast: Bool = may("verb.past").named("may be past");
export const mayParticiple: Bool = may("verb.participle").named("may be participle");
export const mayIng: Bool = may("verb.ing").named("may be -ing form");
const mayFinite = or(mayBase, mayS, mayPast);
const mayVerb = may("verb");
const likelyVerb = likely("verb");
const opensNounPhrase = or(sureDeterminer, herDeterminer, possessiveMark, whDeterminer);
const pluralNoun = and(may("noun.pl", "name.pl"), not(mayVerb)).named("plural noun");
const singularNoun = and(may("noun.sg", "name.sg"), not(mayVerb), not(may("noun.pl"))).named("singular noun");
const singularNominal = and(may("noun.sg", "name.sg"), not(likelyVerb), not(may("noun.pl"))).named("singular noun at first sight");
/** A base form can be a verb after a singular noun if one of these has come: "does the boy know", "let John go". */
const afterHelper = any(before.and(where(or(modal, doForm, toInfinitive, word("let", "make", "makes", "made", "making", "help", "helps", "helped", "see", "sees", "saw", "seen", "hear", "hears", "heard", "watch", "watched", "have", "had", "having"))))).named("a word before that takes base forms");
const first = not(previous(not(punctuation)));

/** Whether the sentence has a finite verb for sure; one that has none needs what can be one. */
const hasFinite = any(or(modal, be, word("has", "does", "did", "had"), and(only("verb"), mayFinite, or(not(mayParticiple), left(mayNominal))))).named(
	"sentence has a finite verb",
);

/** An auxiliary that opens a question, or the nearest before a word: "does Ann hug", "has the boy's shouting upset". */
const anyAuxiliary = or(be, have, doForm, modal);
const opensQuestion = and(anyAuxiliary, or(previous(whWord), first));
function questionOpenedBy(what: Bool): Bool {
	return fetch(nearestBefore(or(and(anyAuxiliary, not(word("'s"))), punctuation, subordinator)), and(opensQuestion, what), { fallback: false });
}
const objectLike = or(determiner, accusativeOnly, likely("name"), word("it", "you", "me"));

const verbVotes: readonly Reason[] = [
	[likelyVerb, 2],
	[not(likelyVerb), -1.5],
	[and(mayBase, left(or(toInfinitive, modal))), 5],
	[and(mayBase, left(doForm)), 4],
	[and(mayFinite, left(nominativeOnly)), 5],
	[and(mayFinite, left(word("you", "it", "who", "there", "everyone", "someone", "nobody", "this"))), 2.5],
	[and(mayFinite, left(or(thatPronoun, thatAfterNoun))), 2],
	[and(mayS, left(or(word("who"), thatAfterNoun))), 1],
	[previous(opensNounPhrase), -6],
	[and(previous(determiner), not(previous(opensNounPhrase))), -3],
	[previous(only("adjective")), -2.5],
	[may("verb.rare"), -2],
	[and(mayFinite, next(likely("name"))), 1.5],
	[and(mayS, left(reflexive)), 3],
	[and(mayPast, left(reflexive), next(or(determiner, likely("name")))), 4],
	[likely("name"), -4],
	[and(not(likelyVerb), likely("adverb")), -2.5],
	[and(word("last", "past"), next(may("noun.time"))), -6],
	[and(may("noun"), previous(likely("adjective")), secondLast(or(opensNounPhrase, determiner))), -3],
	[and(mayBase, not(mayPast), hasFinite, may("noun", "adjective"), left(singularNominal), not(afterHelper)), -2],
	[and(previous(preposition), not(mayIng)), -5],
	[and(previous(preposition), mayIng), 1.5],
	[and(left(be), not(or(mayIng, mayParticiple))), -5],
	[and(left(be), or(mayIng, mayParticiple)), 1.5],
	[and(mayIng, next(determiner), not(next(word("that", "this")))), 3],
	[and(mayIng, previous(word("before", "after", "while", "without")), next(or(objectLike, punctuation), true)), 2],
	[and(mayIng, previous(word("'s")), next(objectLike)), 3],
	[and(mayParticiple, questionOpenedBy(have)), 3],
	[and(mayIng, questionOpenedBy(be), left(or(singularNoun, pluralNoun, likely("name"))), next(or(mayNominal, objectLike))), 3],
	[and(mayBase, questionOpenedBy(or(doForm, modal)), previous(likely("name"))), 3],
	[and(left(have), mayParticiple), 4],
	[and(left(have), not(mayParticiple)), -4],
	[next(or(accusativeOnly, reflexive)), 3],
	[and(word("like"), left(or(be, word("look", "looks", "looked", "looking", "sound", "sounds", "sounded", "sounding", "feel", "feels", "felt", "taste", "tastes", "smell", "smells", "seem", "seems", "seemed", "something", "anything", "nothing", "more", "much")))), -9],
	[next(or(word("it", "you", "the", "a", "an", "my", "your", "his", "her", "their", "our", "that", "this")), false), 1.5],
	[and(next(word("of")), mayNominal), -2],
	[and(left(pluralNoun), mayBase), 2],
	[and(left(singularNoun), mayS), 2],
	[and(left(or(pluralNoun, singularNoun)), mayPast), 1.5],
	[and(first, mayBase, next(or(sureDeterminer, word("me", "it", "him", "them", "us", "up", "down", "your", "that", "this", "not", "to", "with")))), 2.5],
	[and(first, mayBase, likelyVerb), 1],
	[and(mayFinite, not(hasFinite), left(mayNominal), not(previous(opensNounPhrase)), not(previous(preposition))), 2],
];

/** A verb or noun, in its place a verb. */
const verbHere = and(mayVerb, not(closed), vote(...verbVotes)).named("verb by its neighbours");

const participleOrIng = or(mayIng, mayParticiple);
const nextNounish = next(and(may("noun", "name"), not(likelyVerb), not(closed), not(likely("preposition", "adverb"))));
/** -ing and -ed forms before a noun in its phrase: "the hidden book". */
const modifies = and(
	participleOrIng, not(closed), nextNounish,
	or(previous(opensNounPhrase), previous(determiner), previous(only("adjective"))),
).named("participle as modifier");

/** A verb that is none of be, have, do and the modals. */
export const lexicalVerb: Bool = and(verbHere, not(modifies)).named("lexical verb");

const mayAdjective = may("adjective");
const mayNoun = may("noun", "name", "number");
const nextNominal = next(and(mayNominal, or(not(mayVerb), not(likelyVerb)), not(closed), not(likely("preposition", "adverb"))));
const afterDeterminer = previous(or(opensNounPhrase, determiner));
const adverbLikely = and(likely("adverb", "interjection"), not(previous(opensNounPhrase)));

/** An adjective, in its phrase or as a predicate. */
export const adjective: Bool = or(
	modifies,
	and(
		mayAdjective, not(lexicalVerb), not(closed), not(preposition), not(adverbLikely),
		vote(
			[likely("adjective"), 2],
			[only("adjective"), 5],
			[not(likely("adjective")), -1],
			[not(mayNoun), 5],
			[nextNominal, 1.5],
			[and(afterDeterminer, not(nextNominal)), -3],
			[and(mayNoun, previous(likely("adjective")), secondLast(or(opensNounPhrase, determiner)), not(nextNominal)), -4],
			[left(word("be", "is", "are", "was", "were", "am", "'m", "'re", "very", "so", "too", "seem", "seems", "feel", "look", "looks", "more", "most")), 2],
		),
	),
).named("adjective");

/** A noun, name or number. */
export const noun: Bool = and(
	mayNoun, not(lexicalVerb), not(closed), not(adjective),
	or(afterDeterminer, not(or(preposition, adverbLikely))),
).named("noun");

export const adverb: Bool = and(
	or(may("adverb"), word("not", "n't")), not(closed), not(lexicalVerb), not(adjective), not(noun), not(preposition),
).named("adverb");

export const verbal: Bool = or(auxiliary, lexicalVerb).named("verbal");
