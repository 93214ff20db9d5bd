/** Whether a verb takes an infinitive with "to", the base form or an -ing form. */
import {
	active,
	afterObject,
	follows,
	frame,
	gerundNext,
	imperative,
	infinitiveNext,
	lexicalVerb,
	may,
	mayBase,
	mayHaveGap,
	mayIng,
	mayParticiple,
	mayPast,
	mayS,
	next,
	object,
	objective,
	ofNext,
	ofObject,
	person,
	phraseStart,
	preposition,
	previous,
	right,
	toInfinitive,
	word,
} from "@handwired/english/analysis";
import { and, not, or } from "@handwired/notation";
import { type Rule, rule } from "../rule.ts";

const pauses = word(
	..."stop stops stopped stopping quit quits practise practice carry carries carried end ends ended wind run runs ran".split(
		" ",
	),
);
const purpose = and(frame("intr"), or(frame("unerg", "path"), pauses));
const enjoysTo = and(
	active,
	infinitiveNext,
	frame("gerund"),
	not(frame("inf", "raising", "infnp", "forinf")),
	not(purpose),
	not(mayHaveGap),
);
const prepositionTo = and(
	word(..."of for with without at from into after before".split(" ")),
	preposition,
	next(toInfinitive),
);
const gerundWithObject = follows(
	and(lexicalVerb, mayIng, next(and(phraseStart, may("determiner", "pronoun", "name")))),
);
const participleNext = or(gerundNext, and(lexicalVerb, follows(word("being", "having"))));
const wantsDoing = and(
	active,
	participleNext,
	frame("inf"),
	not(frame("copular", "path", "raising", "unerg")),
	not(word("help")),
	or(
		and(not(frame("gerund")), or(gerundWithObject, not(frame("trans")), not(gerundNext))),
		and(word("want", "wants", "wanted"), gerundWithObject),
	),
);

// bare infinitives
const madeHimTo = and(
	or(active, imperative),
	frame("bare"),
	not(frame("infnp", "ecm", "inf")),
	or(ofObject(person), and(word("let", "lets", "letting"), object)),
	afterObject(toInfinitive),
);
const onlyPast = and(
	lexicalVerb,
	or(
		and(mayPast, not(mayBase), not(mayParticiple)),
		mayS,
		and(mayPast, mayParticiple, not(mayBase), not(may("verb.trans"))),
	),
);
const madeHerCried = and(
	active,
	frame("bare"),
	not(frame("that")),
	ofNext(and(objective, right(onlyPast))),
);
const baseOnly = and(lexicalVerb, mayBase, not(may("noun", "adjective")));
const madeHimDoing = and(
	active,
	frame("bare"),
	not(frame("ingnp")),
	ofObject(person),
	afterObject(and(lexicalVerb, mayIng, next(phraseStart))),
);
const caughtHimDo = and(
	active,
	frame("ingnp"),
	not(frame("bare", "that", "infnp")),
	ofObject(objective),
	afterObject(baseOnly),
);
const betterTo = and(
	toInfinitive,
	previous(
		or(
			and(word("better"), previous(word("had", "'d"))),
			and(word("rather"), previous(word("would", "'d"))),
		),
	),
);

export const verbComplementRules: readonly Rule[] = [
	rule({
		name: "gerund-complement",
		phenomenon: "argument_structure",
		says: "Verbs such as *enjoy*, and prepositions, take an -ing form.",
		violation: or(enjoysTo, prepositionTo),
		message: "*{word}* takes an -ing form, no infinitive",
		example: { good: "She enjoys singing.", bad: "She enjoys to sing." },
	}),
	rule({
		name: "infinitive-complement",
		phenomenon: "argument_structure",
		says: "Verbs such as *want* take an infinitive with *to*.",
		violation: or(wantsDoing, caughtHimDo),
		message: "*{word}* takes an infinitive, no -ing form",
		example: { good: "He decided to sell it.", bad: "He decided selling it." },
	}),
	rule({
		name: "bare-infinitive-complement",
		phenomenon: "argument_structure",
		says: "Verbs such as *make* and *let* take an infinitive without *to*.",
		violation: or(madeHimTo, madeHerCried, madeHimDoing, betterTo),
		message: "*{word}* takes the base form",
		example: { good: "He made me laugh.", bad: "He made me to laugh." },
	}),
];
