/** Objects that a verb needs, and lacks. */
import {
	active,
	adjective,
	clauseEnd,
	comma,
	ends,
	follows,
	frame,
	gerundNext,
	head,
	inanimate,
	infinitiveNext,
	left,
	lexicalVerb,
	may,
	mayHaveGap,
	mayIng,
	next,
	ofSubjectBefore,
	phraseStart,
	plural,
	prepositionNext,
	selectsNext,
	toInfinitive,
	withParticle,
	word,
} from "@handwired/english/analysis";
import { and, any, before, not, or, where } from "@handwired/notation";
import { type Rule, rule } from "../rule.ts";

const quotation = any(where(or(word('"', "'", "“", ":", "`"), comma)));
const needsObject = and(
	frame("trans", "ditrans"),
	not(frame("intr", "unacc", "unerg", "caus")),
	not(and(frame("quote"), quotation)),
);
/** A verb whose subject acts, with a thing for its subject: only the object could be that thing. */
const actorless = and(
	frame("trans"),
	frame("agentsubj", "animsubj"),
	not(frame("unacc", "unerg", "caus", "path", "recip", "that", "wh")),
	ofSubjectBefore(inanimate),
);
/** "Paintings admire easily": a middle of a verb that has none. */
const noMiddle = and(
	frame("trans"),
	not(frame("middle", "caus", "unacc", "expobj")),
	next(word("easily")),
	ofSubjectBefore(or(inanimate, and(plural, head))),
);
const adverbNext = next(may("adverb.manner"));
/** "This shirt washes easily", "children amuse easily". */
const middle = or(and(frame("middle", "expobj"), adverbNext), next(word("well")));
const infinitivePreposition = and(follows(word("to")), frame("inf"));
const forClause = and(follows(word("for")), frame("forinf", "inf"));
const strayNext = follows(and(word("to", "about", "of", "with", "for"), next(phraseStart)));
const prepositionAlone = and(
	prepositionNext,
	not(and(strayNext, not(frame("ditrans", "dat", "copular", "recip", "path", "elide", "expobj")))),
	not(selectsNext),
	not(follows(word("like", "as"))),
	not(infinitivePreposition),
	not(forClause),
);
const dayNext = follows(
	and(word("yesterday", "today", "tomorrow", "tonight"), next(clauseEnd, true)),
);
const alone = and(or(ends, prepositionAlone, dayNext), not(middle));
/** "You can come if you want": it is clear from before what. */
const understood = and(frame("elide"), any(before.and(where(lexicalVerb))));
/** "It never fails to impress", "an amusing story", "he is to blame" */
const arbitrary = or(
	and(frame("expobj"), left(toInfinitive)),
	and(mayIng, may("adjective")),
	and(word("blame"), left(toInfinitive)),
	word("better"),
);
/** "Eager to find": that is gap-without-tough. */
const underAdjective = left(and(toInfinitive, left(adjective)));
const lacksObject = and(
	active,
	alone,
	not(understood),
	not(underAdjective),
	not(mayHaveGap),
	not(arbitrary),
	not(may("verb.rare")),
);

/** "Persuaded to leave", "allows to go": whom? */
const persuadedTo = and(
	active,
	infinitiveNext,
	frame("infnp"),
	not(frame("inf", "raising", "intr", "forinf", "gerund", "ecmpass")),
	not(mayHaveGap),
);
/** "Noticed leaving": whom? */
const noticedDoing = and(
	active,
	gerundNext,
	frame("ingnp"),
	not(frame("gerund", "intr", "small")),
	not(mayHaveGap),
);

export const missingObjectRules: readonly Rule[] = [
	rule({
		name: "object-missing",
		phenomenon: "argument_structure",
		says: "A verb that needs an object has one, or a word that stands for it before.",
		violation: or(
			and(lacksObject, or(needsObject, actorless, noMiddle)),
			persuadedTo,
			noticedDoing,
		),
		message: "*{word}* lacks its object",
		example: { good: "She devoured the pizza.", bad: "She devoured." },
	}),
	rule({
		name: "object-omitted",
		phenomenon: "argument_structure",
		says: "An object is seldom left out where the subject is a thing, and with some verbs at all.",
		preference: true,
		weight: 0.2,
		violation: and(
			lacksObject,
			frame("trans"),
			not(withParticle),
			not(may("adjective")),
			not(or(needsObject, actorless, noMiddle)),
			or(
				frame("seldomintr"),
				and(
					ofSubjectBefore(inanimate),
					not(frame("unacc", "unerg", "caus", "recip", "path", "weather")),
				),
			),
		),
		message: "*{word}* mostly has an object",
		example: { good: "My aunt wrote a letter.", bad: "The letter wrote." },
	}),
];
