/** Which part of speech each word has: verb or noun, adjective or noun, by votes of what stands around it. */
import { type Reason, vote } from "@handwired/circuits";
import {
	and,
	any,
	type Bool,
	before,
	fetch,
	nearestBefore,
	not,
	or,
	where,
	within,
} from "@handwired/notation";
import {
	accusativeOnly,
	be,
	coordinator,
	determiner,
	doForm,
	have,
	herDeterminer,
	letUs,
	mayNominal,
	modal,
	negation,
	nominativeOnly,
	possessiveMark,
	preposition,
	pronoun,
	punctuation,
	reflexive,
	subordinator,
	sureDeterminer,
	thatAfterNoun,
	thatComplementiser,
	thatPronoun,
	there,
	toInfinitive,
	whDeterminer,
	whWord,
} from "./closed.ts";
import { left, next, previous, second, secondLast } from "./neighbours.ts";
import { likely, may, only, word } from "./words.ts";

/** A form of "be", "have", "do" as auxiliary, or a modal; "be" and "have" as main verbs too. */
export const auxiliary: Bool = or(be, have, doForm, modal);
const closed = or(
	auxiliary,
	determiner,
	pronoun,
	toInfinitive,
	coordinator,
	punctuation,
	negation,
	subordinator,
	possessiveMark,
	thatAfterNoun,
	thatComplementiser,
	there,
	whWord,
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
const singularNoun = and(may("noun.sg", "name.sg"), not(mayVerb), not(may("noun.pl"))).named(
	"singular noun",
);
const singularNominal = and(
	may("noun.sg", "name.sg"),
	not(likelyVerb),
	not(may("noun.pl")),
	not(modal),
).named("singular noun at first sight");
/** A base form can be a verb after a singular noun if one of these has come: "let John go". */
const afterHelper = any(
	before.and(
		where(
			word(
				"let",
				"make",
				"makes",
				"made",
				"making",
				"help",
				"helps",
				"helped",
				"see",
				"sees",
				"saw",
				"seen",
				"hear",
				"hears",
				"heard",
				"watch",
				"watched",
				"have",
				"had",
				"having",
			),
		),
	),
).named("a word before that takes base forms");
const first = not(previous(not(punctuation)));
/** "Those grocery stores", "a dry spell accounts": the number of the phrase tells where it ends. */
const near = within(-3, -2);
const pluralDeterminerNear = any(
	where(
		or(and(may("determiner.pl"), not(may("determiner.sg", "determiner.mass"))), may("number.pl")),
	).and(near),
);
const singularDeterminerNear = any(
	where(and(may("determiner.sg"), not(may("determiner.pl")))).and(near),
);

const anyAuxiliary = or(be, have, doForm, modal);
const opensQuestion = and(
	anyAuxiliary,
	or(previous(whWord), secondLast(word("which", "what", "whose")), first),
);

/** Whether the sentence has a finite verb for sure; one that has none needs what can be one. */
const hasFinite = any(
	or(
		modal,
		be,
		opensQuestion,
		word("has", "does", "did", "had"),
		and(
			only("verb"),
			mayFinite,
			or(not(mayParticiple), left(or(mayNominal, nominativeOnly, word("it", "you", "who")))),
		),
	),
).named("sentence has a finite verb");

/** An auxiliary that opens a question, or the nearest before a word: "does Ann hug", "has the boy's shouting upset". */
function questionOpenedBy(what: Bool): Bool {
	return fetch(
		nearestBefore(or(and(anyAuxiliary, not(word("'s"))), punctuation, subordinator)),
		and(opensQuestion, what),
		{ fallback: false },
	);
}
/** "Could most teenagers and some cashier": a verb must still come. */
const questionStillOpen = fetch(
	nearestBefore(
		or(
			and(anyAuxiliary, not(word("'s"))),
			and(likelyVerb, not(previous(or(determiner, opensNounPhrase)))),
			punctuation,
			subordinator,
		),
	),
	and(opensQuestion, or(doForm, modal)),
	{ fallback: false },
);
/** "The finishing touches", "the stolen goods". */
const modifierLike = and(or(mayIng, mayParticiple), previous(or(opensNounPhrase, determiner)));
/** "They [need] help": a verb after what only verbs follow. */
const surelyVerb = and(
	likelyVerb,
	or(
		and(
			or(mayBase, mayS, mayPast),
			left(or(nominativeOnly, modal, doForm, toInfinitive, word("you", "everyone", "everybody"))),
		),
		and(mayIng, left(be)),
		and(mayParticiple, left(have)),
	),
);
/** A finite verb for sure has come, and nothing that a second one could belong to. */
const sureFinite = or(
	modal,
	be,
	doForm,
	have,
	and(surelyVerb, left(nominativeOnly)),
	and(
		likelyVerb,
		not(may("noun")),
		or(mayPast, mayS),
		left(or(mayNominal, nominativeOnly, pronoun)),
	),
	and(likelyVerb, mayBase, left(pluralNoun)),
);
const clauseMaker = or(
	whWord,
	word(
		"that",
		"because",
		"if",
		"while",
		"although",
		"though",
		"unless",
		"whether",
		"once",
		"than",
		"as",
		"so",
		"where",
		"before",
		"after",
		"since",
		"until",
	),
	coordinator,
	and(punctuation, not(word(".", "'", '"'))),
	and(or(nominativeOnly, word("you", "it", "there")), not(first)),
	and(likelyVerb, may("verb.that", "verb.wh", "verb.thatnp")),
	and(likely("adjective"), may("adjective.that", "adjective.thatsubj")),
);
const oneClause = and(any(before.and(where(sureFinite))), not(any(before.and(where(clauseMaker)))));
const afterWh = any(before.and(where(or(whWord, word("that")))));
const objectLike = or(determiner, accusativeOnly, likely("name"), word("it", "you", "me"));

const verbVotes: readonly Reason[] = [
	[likelyVerb, 2],
	[not(likelyVerb), -1.5],
	[and(mayBase, left(or(toInfinitive, modal))), 5],
	[and(mayBase, left(or(doForm, letUs))), 4],
	[and(mayFinite, left(nominativeOnly)), 5],
	[and(mayFinite, left(word("you", "who", "there"))), 2.5],
	[and(mayBase, left(word("it", "everyone", "someone", "nobody"))), 1],
	[and(or(mayS, mayPast), left(word("it", "this", "everyone", "someone", "nobody"))), 2.5],
	[and(mayFinite, left(or(thatPronoun, thatAfterNoun))), 2],
	[and(mayS, left(or(word("who"), thatAfterNoun))), 1],
	[previous(opensNounPhrase), -6],
	[and(previous(determiner), not(previous(opensNounPhrase))), -3],
	[previous(only("adjective")), -2.5],
	[may("verb.rare"), -2],
	[and(mayFinite, next(likely("name"))), 1.5],
	[and(mayS, left(reflexive)), 3],
	[and(may("noun.pl"), previous(singularNominal), pluralDeterminerNear), -4],
	[and(mayS, previous(singularNominal), singularDeterminerNear), 2],
	[
		and(
			mayBase,
			previous(pluralNoun),
			secondLast(
				word("these", "those", "all", "most", "many", "several", "few", "both", "two", "three"),
			),
		),
		2.5,
	],
	[and(mayBase, not(mayPast), may("noun"), next(and(mayS, only("verb")))), -3],
	[and(word("like"), next(or(may("auxiliary"), modal))), 4],
	[and(word("like"), next(reflexive)), -6],
	[and(word("like"), previous(and(first, or(accusativeOnly, reflexive)))), 4],
	[
		and(mayS, may("noun.pl"), next(and(mayBase, likely("verb"), not(mayPast), not(word("like"))))),
		-2,
	],
	[
		and(
			mayFinite,
			previous(
				or(word("ever", "never"), and(may("adverb.frequency", "adverb.sentence"), only("adverb"))),
			),
		),
		2.5,
	],
	[and(mayPast, left(reflexive), next(or(determiner, likely("name")))), 4],
	[likely("name"), -4],
	[and(not(likelyVerb), likely("adverb")), -2.5],
	[and(word("last", "past"), next(may("noun.time"))), -6],
	[
		and(may("noun"), previous(likely("adjective")), secondLast(or(opensNounPhrase, determiner))),
		-3,
	],
	[
		and(
			mayBase,
			not(mayPast),
			hasFinite,
			may("noun", "adjective"),
			left(singularNominal),
			not(afterHelper),
			not(questionOpenedBy(or(doForm, modal))),
		),
		-2,
	],
	[
		and(
			may("noun"),
			or(mayS, and(mayBase, not(mayPast))),
			previous(or(likely("adjective"), may("adjective.nationality"))),
		),
		-2.5,
	],
	[and(may("noun"), previous(modifierLike)), -3],
	[
		and(
			mayNominal,
			previous(or(word("other", "own", "same", "such"), and(only("number"), not(word("one"))))),
		),
		-4,
	],
	[
		and(
			not(likelyVerb),
			previous(word("too", "so", "very", "as", "how", "quite", "pretty", "really")),
		),
		-5,
	],
	[
		and(
			may("noun"),
			or(mayS, and(mayBase, not(mayPast))),
			hasFinite,
			left(and(only("verb"), or(mayPast, mayS, mayIng))),
			not(afterHelper),
			not(afterWh),
		),
		-2.5,
	],
	[and(not(or(mayIng, mayParticiple)), questionOpenedBy(be)), -2],
	[and(likely("adverb"), not(likelyVerb), next(or(auxiliary, and(likelyVerb, mayFinite)))), -4],
	[
		and(
			not(likelyVerb),
			may("adverb", "particle"),
			left(
				or(word("you", "it", "this", "that"), not(or(toInfinitive, modal, doForm, nominativeOnly))),
			),
		),
		-2.5,
	],
	[and(first, mayBase, next(and(or(be, modal), not(word("to"))))), -8],
	[
		and(
			first,
			mayNominal,
			not(may("verb.copular")),
			next(or(auxiliary, and(likelyVerb, or(mayPast, mayS), not(mayBase)))),
		),
		-4,
	],
	[
		and(
			may("noun"),
			or(mayS, and(mayBase, not(mayPast), not(afterHelper))),
			oneClause,
			not(left(or(toInfinitive, modal, doForm))),
		),
		-3,
	],
	[and(previous(doForm), mayBase, may("noun"), next(and(likelyVerb, mayBase))), -5],
	[
		and(
			mayNominal,
			secondLast(opensNounPhrase),
			previous(word("only", "very", "own", "same", "other")),
		),
		-6,
	],
	[and(previous(word("one")), secondLast(preposition)), -3],
	[and(mayS, may("noun"), questionOpenedBy(or(doForm, modal))), -3],
	[
		and(
			may("noun"),
			or(mayS, mayBase),
			next(or(be, modal)),
			not(left(or(nominativeOnly, word("you", "who")))),
		),
		-3,
	],
	[
		and(
			may("noun"),
			or(mayS, and(mayBase, not(mayPast))),
			left(surelyVerb),
			not(left(word("go", "come", "let", "help", "make"))),
			not(afterWh),
		),
		-2.5,
	],
	[and(previous(preposition), not(mayIng)), -5],
	[and(previous(preposition), mayIng), 1.5],
	[and(left(be), not(or(mayIng, mayParticiple))), -5],
	[and(mayBase, previous(be), secondLast(doForm)), 7],
	[and(left(be), or(mayIng, mayParticiple)), 1.5],
	[and(mayIng, next(determiner), not(next(word("that")))), 3],
	[and(mayIng, may("adjective.tough"), next(toInfinitive)), -4],
	[
		and(
			mayIng,
			previous(word("before", "after", "while", "without")),
			next(or(objectLike, punctuation), true),
		),
		2,
	],
	[and(mayIng, previous(word("'s", "'")), next(objectLike)), 8],
	[and(mayIng, next(likely("name"))), 1.5],
	[
		and(
			mayPast,
			left(or(singularNoun, pluralNoun, likely("name"))),
			next(or(determiner, likely("name"))),
		),
		1.5,
	],
	[and(mayPast, previous(likely("name"))), 1],
	[and(mayFinite, next(likely("preposition")), second(word(".", "?", "!"))), 3],
	[and(mayParticiple, questionOpenedBy(have)), 3],
	[and(mayParticiple, questionOpenedBy(have), previous(preposition), next(objectLike)), 4],
	[
		and(
			mayParticiple,
			likelyVerb,
			questionOpenedBy(have),
			previous(preposition),
			next(punctuation),
		),
		2,
	],
	[
		and(
			mayIng,
			questionOpenedBy(be),
			left(and(may("noun", "name"), not(likelyVerb))),
			next(or(mayNominal, objectLike)),
		),
		3,
	],
	[and(mayBase, questionOpenedBy(or(doForm, modal)), previous(likely("name"))), 3],
	[and(mayBase, questionStillOpen, left(or(singularNominal, pluralNoun, mayIng))), 2],
	[and(mayBase, likelyVerb, questionStillOpen, previous(preposition)), 4],
	[
		and(
			mayBase,
			likelyVerb,
			next(word("?")),
			left(or(singularNominal, pluralNoun, likely("name"))),
			any(before.and(where(and(opensQuestion, or(doForm, modal))))),
		),
		3,
	],
	[
		and(
			mayBase,
			questionStillOpen,
			left(or(singularNominal, pluralNoun, mayIng)),
			next(or(determiner, likely("name"))),
		),
		1.5,
	],
	[and(mayBase, questionStillOpen, previous(preposition), next(likely("name"))), 7],
	[and(mayBase, questionStillOpen, left(or(singularNominal, pluralNoun)), next(word("?"))), 2],
	[and(left(have), mayParticiple), 4],
	[and(left(have), not(mayParticiple)), -4],
	[next(or(accusativeOnly, reflexive)), 3],
	[
		and(
			word("like"),
			not(
				left(
					or(
						nominativeOnly,
						modal,
						doForm,
						toInfinitive,
						thatAfterNoun,
						word("you", "who", "everybody", "everyone"),
						and(pluralNoun, afterWh),
						and(mayNominal, not(likelyVerb), not(hasFinite)),
					),
				),
			),
		),
		-9,
	],
	[
		and(
			word("like"),
			left(
				or(
					and(mayParticiple, likelyVerb),
					mayIng,
					be,
					word(
						"look",
						"looks",
						"looked",
						"looking",
						"sound",
						"sounds",
						"sounded",
						"sounding",
						"feel",
						"feels",
						"felt",
						"taste",
						"tastes",
						"smell",
						"smells",
						"seem",
						"seems",
						"seemed",
						"something",
						"anything",
						"nothing",
						"more",
						"much",
					),
				),
			),
		),
		-9,
	],
	[
		next(
			or(
				word(
					"it",
					"you",
					"the",
					"a",
					"an",
					"my",
					"your",
					"his",
					"her",
					"their",
					"our",
					"that",
					"this",
				),
			),
			false,
		),
		1.5,
	],
	[and(next(word("of")), mayNominal), -2],
	[and(left(pluralNoun), mayBase), 2],
	[and(left(singularNoun), mayS), 2],
	[and(left(or(pluralNoun, singularNoun)), mayPast), 2.5],
	[
		and(
			first,
			mayBase,
			next(
				or(
					sureDeterminer,
					word(
						"me",
						"it",
						"him",
						"them",
						"us",
						"up",
						"down",
						"your",
						"that",
						"this",
						"not",
						"to",
						"with",
					),
				),
			),
		),
		2.5,
	],
	[and(first, mayBase, likelyVerb), 1],
	[
		and(
			or(and(likelyVerb, mayFinite), mayS, mayPast, and(mayBase, left(pluralNoun))),
			not(hasFinite),
			left(and(mayNominal, not(likelyVerb))),
			not(previous(opensNounPhrase)),
			not(previous(preposition)),
		),
		2,
	],
];

/** A verb or noun, in its place a verb. */
const verbHere = and(mayVerb, not(closed), vote(...verbVotes)).named("verb by its neighbours");

const participleOrIng = or(mayIng, mayParticiple);
const nextNounish = next(
	and(may("noun", "name"), not(likelyVerb), not(closed), not(likely("preposition", "adverb"))),
);
/** -ing and -ed forms before a noun in its phrase: "the hidden book". */
const modifies = and(
	participleOrIng,
	not(closed),
	nextNounish,
	or(previous(opensNounPhrase), previous(determiner), previous(only("adjective"))),
	not(next(likely("name"))),
).named("participle as modifier");

/** A verb that is none of be, have, do and the modals. */
export const lexicalVerb: Bool = and(verbHere, not(modifies)).named("lexical verb");

const mayAdjective = may("adjective");
const mayNoun = may("noun", "name", "number");
const nextNominal = next(
	and(
		mayNominal,
		or(not(mayVerb), not(likelyVerb)),
		not(closed),
		not(likely("preposition", "adverb")),
	),
);
const afterDeterminer = previous(or(opensNounPhrase, determiner));
const adverbLikely = and(likely("adverb", "interjection"), not(previous(opensNounPhrase)));

/** "Fluffy is sick", "Wilt was here": no noun by itself, but the subject. */
const named = and(
	first,
	or(only("adjective"), only("verb")),
	next(word("is", "was", "has", "had", "will", "would")),
);

/** An adjective, in its phrase or as a predicate. */
export const adjective: Bool = or(
	modifies,
	and(
		mayAdjective,
		not(named),
		not(lexicalVerb),
		not(closed),
		not(preposition),
		not(adverbLikely),
		vote(
			[likely("adjective"), 2],
			[only("adjective"), 5],
			[not(likely("adjective")), -1],
			[not(mayNoun), 5],
			[likely("name"), -3],
			[
				and(
					mayNoun,
					previous(
						and(
							likelyVerb,
							only("verb"),
							may("verb.trans"),
							not(may("verb.copular", "verb.small", "verb.refl")),
						),
					),
					next(punctuation),
				),
				-4,
			],
			[nextNominal, 1.5],
			[and(afterDeterminer, not(nextNominal)), -3],
			[
				and(
					mayNoun,
					previous(likely("adjective")),
					secondLast(or(opensNounPhrase, determiner)),
					not(nextNominal),
				),
				-4,
			],
			[
				left(
					word(
						"be",
						"is",
						"are",
						"was",
						"were",
						"am",
						"'m",
						"'re",
						"very",
						"so",
						"too",
						"seem",
						"seems",
						"feel",
						"look",
						"looks",
						"more",
						"most",
					),
				),
				2,
			],
		),
	),
).named("adjective");

/** A noun, name or number. */
export const noun: Bool = or(
	named,
	and(
		mayNoun,
		not(lexicalVerb),
		not(closed),
		not(adjective),
		or(
			afterDeterminer,
			and(word("today", "tomorrow", "yesterday", "tonight"), next(be)),
			not(or(preposition, adverbLikely)),
		),
	),
).named("noun");

export const adverb: Bool = and(
	or(may("adverb"), word("not", "n't")),
	not(closed),
	not(lexicalVerb),
	not(adjective),
	not(noun),
	not(preposition),
).named("adverb");

export const verbal: Bool = or(auxiliary, lexicalVerb).named("verbal");
