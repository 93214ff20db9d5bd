/** Clauses: which verbs are finite, which noun phrases are subjects, and which subject each finite verb has. */

export { boundary, opener } from "./boundaries.ts";
export {
	afterBe,
	afterHave,
	afterModal,
	afterTo,
	finite,
	imperative,
	oneFinite,
	verbBefore,
} from "./finiteness.ts";
export { inverted } from "./inversion.ts";
export {
	afterInverted,
	gerundSubject,
	hasSubject,
	joinedSubject,
	moreVerbs,
	ofAntecedent,
	ofSubject,
	ownSubject,
	subject,
	subjectHere,
	subjectRelative,
} from "./subjects.ts";
