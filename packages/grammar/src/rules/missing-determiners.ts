/** A singular noun that is counted has a determiner: the dog, a cat, my key. */
import {
	adjective,
	atStart,
	be,
	comma,
	coordinator,
	determined,
	finite,
	governor,
	head,
	lexicalVerb,
	likely,
	may,
	next,
	noun,
	phraseStart,
	preposition,
	previous,
	punctuation,
	reads,
	right,
	word,
} from "@handwired/english/analysis";
import { and, any, not, or, where } from "@handwired/notation";
import { type Rule, rule } from "../rule.ts";

/** Nouns that do without in many uses: places, times, games, kin, what is also a name. */
const freeNoun = or(
	may(
		"noun.time",
		"noun.kin",
		"noun.abstract",
		"noun.pl",
		"name",
		"number",
		"pronoun",
		"adverb",
		"interjection",
	),
	word(
		"part",
		"kind",
		"sort",
		"type",
		"piano",
		"guitar",
		"violin",
		"flute",
		"trumpet",
		"chess",
		"television",
		"radio",
		"phone",
		"mail",
		"email",
		"internet",
		"foot",
		"hand",
		"heart",
		"face",
		"god",
		"word",
		"step",
		"fire",
		"eye",
		"prisoner",
		"hostage",
		"captive",
		"guard",
		"ship",
		"color",
		"colour",
		"pace",
		"shotgun",
		"edge",
		"man",
		"free",
	),
);
const countOnly = reads(
	"count noun",
	(r) =>
		r.pos === "noun" && r.features.has("sg") && r.features.has("count") && !r.features.has("mass"),
);
const massToo = reads("mass noun", (r) => r.pos === "noun" && r.features.has("mass"));
const alone = or(
	phraseStart,
	and(
		previous(and(adjective, phraseStart)),
		not(previous(or(may("number", "determiner", "noun"), word("last", "next", "first")))),
	),
);
/** "Hand in hand", "knife and fork": in pairs they stand bare. */
const paired = or(
	next(coordinator),
	atStart(previous(coordinator)),
	next(word("by", "after", "enough")),
);
const bare = and(
	head,
	noun,
	likely("noun"),
	countOnly,
	not(massToo),
	not(freeNoun),
	not(determined),
	alone,
	not(paired),
	not(next(noun)),
	any(where(finite)),
);
/** "Strawberry flavored milk" is one phrase. */
const ended = and(bare, not(next(may("verb.participle", "verb.ing"))));

/** "Took that hurt child" has no verb before the noun, whatever it looks like. */
const verbBefore = and(
	or(and(lexicalVerb, may("verb.trans")), word("have", "has", "had")),
	not(previous(word("that"))),
);
const office = and(may("noun.role"), may("noun.human"));
const asObject = and(
	ended,
	not(may("noun.place")),
	not(office),
	governor(and(verbBefore, not(word("change", "changed", "changing", "changes")))),
);
const asPredicate = and(ended, not(may("noun.place")), not(office), governor(be));
const asSubject = and(bare, right(finite), atStart(previous(and(punctuation, not(comma)), true)));
const inPhrase = and(
	ended,
	not(may("noun.bare", "noun.measure")),
	not(office),
	governor(
		and(preposition, word("in", "on", "at", "from", "into", "with", "near", "under", "behind")),
	),
);

export const missingDeterminerRules: readonly Rule[] = [
	rule({
		name: "determiner-missing",
		phenomenon: "determiner_noun_agreement",
		says: "A singular noun that is counted has a determiner.",
		violation: or(asObject, asPredicate, asSubject, inPhrase),
		message: "*{word}* wants a determiner: *a*, *the*, *my* or the like",
		example: { good: "I saw a cat in the garden.", bad: "I saw cat in the garden." },
	}),
];
