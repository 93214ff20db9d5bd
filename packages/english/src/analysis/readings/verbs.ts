/** Verbs, told from nouns and adjectives. */

import { vote } from "@handwired/circuits";
import { and, type Bool, not, or } from "@handwired/notation";
import { auxiliary, determiner } from "../closed/index.ts";
import { next, previous, secondLast } from "../neighbours.ts";
import { likely, may, only } from "../words.ts";
import { closed, likelyVerb, mayIng, mayParticiple, mayVerb, opensNounPhrase } from "./forms.ts";
import { likeVotes } from "./like.ts";
import { questionVotes } from "./questions.ts";
import { verbVotes } from "./verb-votes.ts";

/** A verb or noun, in its place a verb. */
const verbHere = and(
	mayVerb,
	not(closed),
	vote(...verbVotes, ...questionVotes, ...likeVotes),
).named("verb by its neighbours");
const participleOrIng = or(mayIng, mayParticiple);
const nextNounish = next(
	and(may("noun", "name"), not(likelyVerb), not(closed), not(likely("preposition", "adverb"))),
);

/** -ing and -ed forms before a noun in its phrase: "the hidden book". */
export const modifies: Bool = and(
	participleOrIng,
	not(closed),
	nextNounish,
	or(
		previous(or(opensNounPhrase, determiner, only("adjective"))),
		and(previous(only("adverb")), secondLast(or(opensNounPhrase, determiner))),
	),
	not(next(likely("name"))),
).named("participle as modifier");

/** A verb that is none of be, have, do and the modals. */
export const lexicalVerb: Bool = and(verbHere, not(modifies)).named("lexical verb");
/** A verb or an auxiliary. */
export const verbal: Bool = or(auxiliary, lexicalVerb).named("verbal");
