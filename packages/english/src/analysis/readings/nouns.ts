/** Nouns and adverbs: what is nothing else. */

import { and, type Bool, not, or } from "@handwired/notation";
import { be, preposition } from "../closed/index.ts";
import { next } from "../neighbours.ts";
import { may, word } from "../words.ts";
import { adjective, adverbLikely, afterDeterminer, mayNoun, named } from "./adjectives.ts";
import { closed } from "./forms.ts";
import { lexicalVerb } from "./verbs.ts";

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

/** An adverb, or a negation. */
export const adverb: Bool = and(
	or(may("adverb"), word("not", "n't")),
	not(closed),
	not(lexicalVerb),
	not(adjective),
	not(noun),
	not(preposition),
).named("adverb");
