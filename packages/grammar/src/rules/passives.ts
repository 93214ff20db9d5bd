/** Passives of verbs that have none. */
import {
	follows,
	frame,
	known,
	left,
	may,
	mayHaveGap,
	mayIng,
	next,
	object,
	objectless,
	passive,
	previous,
	strandedNext,
	withParticle,
	word,
} from "@handwired/english/analysis";
import { and, not, or } from "@handwired/notation";
import { type Rule, rule } from "../rule.ts";

const byNext = follows(word("by"));
/** "She is gone", "she's arrived", "well behaved": an adjective, or a perfect. */
const stative = or(
	and(may("adjective"), not(byNext), not(withParticle)),
	and(word("gone"), not(follows(mayIng))),
	word("agreed"),
	left(word("'s")),
	previous(word("well", "badly")),
);
/** "Was run around by the child": the particle is a preposition left behind by its noun phrase. */
const strandedParticle = and(
	withParticle,
	or(
		frame("insep"),
		and(may("verb.path"), not(next(word("away", "apart", "back", "asleep", "together")))),
		next(word(..."in on at to with of for from into upon about through over across".split(" "))),
	),
);
const strayPassive = and(
	passive,
	objectless,
	not(strandedNext),
	not(strandedParticle),
	not(stative),
);

/** "Is resembled by": an object, but no passive. */
const resembled = and(passive, frame("nopass"), or(and(byNext, not(word("had"))), word("gotten")));
const passiveObject = and(object, not(withParticle), not(left(word("'s"))));

export const passiveRules: readonly Rule[] = [
	rule({
		name: "passive-of-intransitive",
		phenomenon: "argument_structure",
		says: "A verb that has no object in the active has no passive.",
		violation: or(strayPassive, resembled),
		message: "*{word}* has no passive: it takes no object",
		example: { good: "The letter has arrived.", bad: "The letter was arrived." },
	}),
	rule({
		name: "passive-of-activity",
		phenomenon: "argument_structure",
		says: "A verb of an activity or of exchange is seldom in the passive.",
		preference: true,
		weight: 0.1,
		violation: and(passive, not(strandedNext), not(withParticle), frame("mos", "cogobj", "nopass")),
		message: "*{word}* is seldom in the passive",
		example: { good: "The man was greeted.", bad: "The man was shouted." },
	}),
	rule({
		name: "object-of-passive",
		phenomenon: "argument_structure",
		says: "The object of a verb in the passive is its subject.",
		violation: and(
			passive,
			known,
			not(frame("ditrans", "ben", "small", "linknp", "measure", "cogobj", "that", "wh", "quote")),
			passiveObject,
			not(mayHaveGap),
		),
		message: "*{word}* is passive and has an object",
		example: { good: "She was kissed.", bad: "She was kissed him." },
	}),
];
