/** Forms of *be*, *have* and *do*, as auxiliaries or as main verbs, and the modals. */

import { and, type Bool, not, or } from "@handwired/notation";
import { next, previous, right, second } from "../neighbours.ts";
import { may, only, word } from "../words.ts";
import { herDeterminer } from "./determiners.ts";
import { sVerb } from "./possessives.ts";
import { negation, sureDeterminer } from "./sure.ts";

/** Forms of "be", of "have" and of "do", as auxiliary or as main verb. */
export const be: Bool = or(
	word("am", "is", "are", "was", "were", "be", "been", "being", "'re", "'m", "ai"),
	sVerb,
).named("be");
const apostropheD = word("'d");
const nextParticiple = right(and(may("verb.participle"), not(may("verb.base"))));
const hadD = and(apostropheD, or(nextParticiple, next(word("better"))));
/** "No one's told me", "she's broken the vase": a participle with an object. */
const nextWithObject = and(
	next(and(may("verb.participle"), not(may("verb.base")), not(word("called", "named")))),
	second(
		word(..."me you him us them it the a an my your our their this nothing everything".split(" ")),
	),
);
const hasS = and(
	sVerb,
	or(
		right(word("been", "got", "had", "done", "become")),
		nextWithObject,
		// "Tom's left."
		and(next(word("left")), second(or(only("punctuation"), word("for", "already")), true)),
	),
);

export const have: Bool = or(word("have", "has", "had", "having", "'ve"), hadD, hasS).named("have");
export const doForm: Bool = word("do", "does", "did").named("do");
const afterDeterminer = previous(or(sureDeterminer, herDeterminer));

export const modal: Bool = or(
	and(
		word(
			"can",
			"could",
			"will",
			"would",
			"shall",
			"should",
			"may",
			"might",
			"must",
			"'ll",
			"ca",
			"wo",
			"sha",
			"cannot",
		),
		not(afterDeterminer),
		not(previous(word("free", "good", "own", "last"))),
		not(and(word("may"), previous(word("of", "in", "on", "since", "until", "last", "next")))),
	),
	and(apostropheD, not(hadD)),
	and(word("need", "dare"), next(negation)),
).named("modal");

/** A form of "be", "have", "do" as auxiliary, or a modal; "be" and "have" as main verbs too. */
export const auxiliary: Bool = or(be, have, doForm, modal);
