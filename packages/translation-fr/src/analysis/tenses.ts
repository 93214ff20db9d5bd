/** The tense and mood of each French verb, and what it takes to be in it: an auxiliary, a participle. */

import {
	be,
	coordinator,
	have,
	head,
	left,
	lexicalVerb,
	may,
	modal,
	negation,
	next,
	previous,
	punctuation,
	second,
	subordinator,
	whWord,
	word,
} from "@handwired/english/analysis";
import {
	after,
	and,
	any,
	type Bool,
	before,
	type Category,
	cases,
	fetch,
	is,
	map,
	nearestAfter,
	nearestBefore,
	not,
	or,
	where,
} from "@handwired/notation";
import { clauseAfterVerb } from "../words/after-verb.ts";
import { verbs } from "../words/choices.ts";
import { stateVerb } from "../words/verbs.ts";
import type { Tense } from "./chains.ts";
import { pastFeeling, subjunctive } from "./clauses.ts";
import { emits, justNow, passiveBe } from "./emitted.ts";
import { gerundTense } from "./gerunds.ts";
import { tense } from "./groups.ts";
import { haveNotTo, haveTo, modalHere, modalTense } from "./modals.ts";
import { shortenedModal, subjectless } from "./shared-subjects.ts";
import { beOfState, isState } from "./states.ts";
import { wishedVerb } from "./wishes.ts";

export const COMPOUND: readonly Tense[] = [
	"past subjunctive",
	"perfect",
	"pluperfect",
	"past conditional",
	"future perfect",
	"past infinitive",
];

export function isCompound(t: Tense): boolean {
	return COMPOUND.includes(t);
}

/** "Was built": a passive tells what happened, but for that of a state. */
const happens = and(
	passiveBe,
	fetch(
		nearestAfter(lexicalVerb),
		not(
			or(
				verbs.is("is a state", (e) => e.features.has("state")),
				word(
					..."covered filled located situated made dressed surrounded married used closed broken locked crowded engaged divorced worried tired bored interested excited lost parked seated packed deserted known".split(
						" ",
					),
				),
			),
		),
		{ fallback: false },
	),
);
/** "For" of a length of time: pendant, depuis. */
export const forTime: Bool = and(
	word("for"),
	or(
		next(and(may("noun.time"), may("noun.pl"))),
		and(
			next(or(may("number"), word("a", "an", "several", "many", "some", "over", "almost"))),
			second(may("noun.time")),
		),
	),
).named("for, of a length of time");
/** It is over: "we lived there for ten years". */
const forSoLong = and(stateVerb, any(where(forTime).and(after)));
/** The English past is the imparfait of states, the passé composé of what happens. */
const state = or(
	and(stateVerb, not(forSoLong), not(haveTo), not(happens), not(is(beOfState, "pouvoir.v"))),
	and(isState, not(is(beOfState, "pouvoir.v"))),
	haveNotTo,
	and(
		left(word("did")),
		fetch(nearestBefore(lexicalVerb), word("thought", "knew", "believed", "said"), {
			fallback: false,
		}),
	),
);

/** "For three years", "since Monday": how long something has lasted. */
const length = or(
	word("since"),
	and(
		word("for"),
		or(
			next(word("weeks", "months", "years", "days", "hours", "ages", "decades", "centuries")),
			next(word("over", "almost", "nearly", "about")),
			next(
				and(
					may("number"),
					word(..."two three four five six seven eight nine ten twenty thirty".split(" ")),
				),
			),
			next(
				word(..."over almost nearly about years months weeks days hours ages centuries".split(" ")),
			),
			second(
				word(
					"year",
					"years",
					"month",
					"months",
					"week",
					"weeks",
					"days",
					"hours",
					"long",
					"while",
					"time",
				),
			),
		),
	),
).named("how long");
const progressive = previous(word("been"));
const lasting = and(or(be, have, stateVerb, progressive), any(where(length).and(after))).named(
	"lasts until now",
);

/** "When she arrives, we will eat": the future in both clauses. */
const yetToCome = and(
	fetch(
		nearestBefore(or(whWord, subordinator, punctuation, coordinator, word("soon"))),
		or(word("when", "once"), and(word("soon"), previous(word("as")))),
		{ fallback: false },
	),
	any(where(and(modal, word("will", "'ll", "wo")))),
);
const present = and(emits, lasting, or(is(tense, "perfect", "pluperfect"), progressive));
/** "For" of how long something has lasted. */
export const lastingFor: Bool = and(
	word("for"),
	length,
	or(
		any(where(and(word("have", "has", "'ve"), next(negation))).and(before)),
		fetch(nearestBefore(and(emits, not(is(tense, "infinitive")))), present, { fallback: false }),
	),
).named("for, until now");
/** "It was Tom who broke it": c'est Tom qui. */
const cleft = and(
	word("was"),
	previous(word("it")),
	fetch(nearestAfter(head), next(word("who")), { fallback: false }),
);
/** The verb after "just": "venir de" carries its tense. */
const recent = previous(justNow);
const ofModal = cases(
	[
		[cleft, "present"],
		[and(word("wish", "wishes"), clauseAfterVerb), "conditional"],
		[and(modalHere, subjectless), shortenedModal],
		[modalHere, modalTense],
	],
	null,
) as Category<Tense | null>;
/** What is told as a fact, as it is wished, feared or yet to come. */
function asSubjunctive(t: Tense): Tense {
	if (["present", "future", "conditional", "imperfect"].includes(t)) return "subjunctive";
	return t === "perfect" ? "past subjunctive" : t;
}

/** The tense as French has it. */
export const frenchTense: Category<Tense> = map(
	tense,
	gerundTense,
	state,
	lasting,
	cases(
		[
			[recent, "infinitive"],
			[and(wishedVerb, is(tense, "infinitive")), "subjunctive"],
		],
		ofModal,
	) as Category<Tense | null>,
	subjunctive,
	yetToCome,
	pastFeeling,
	(t, ofGerund, isState, lasts, settled, unreal, later, felt): Tense => {
		const indicative = (): Tense => {
			if (settled !== null) return settled;
			if (t === "gerund") return ofGerund;
			if (t === "past") return isState ? "imperfect" : "perfect";
			if (later && t === "present") return "future";
			if (lasts && t === "perfect") return "present";
			if (lasts && t === "pluperfect") return "imperfect";
			return t;
		};
		if (unreal && felt && t === "past") return "past subjunctive";
		return unreal ? asSubjunctive(indicative()) : indicative();
	},
).named("French tense") as Category<Tense>;

export const compound: Bool = and(is(frenchTense, ...COMPOUND), emits).named("compound tense");
