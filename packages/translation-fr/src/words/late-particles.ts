/** Particles behind the object of their verb: "pick it up", "turn the light off". */
import {
	boundary,
	determiner,
	likely,
	may,
	next,
	noun,
	previous,
	pronoun,
	verbal,
	word,
} from "@handwired/english/analysis";
import {
	and,
	type Bool,
	type Category,
	cases,
	fetch,
	nearestAfter,
	not,
	or,
} from "@handwired/notation";
import { unitWord } from "./units.ts";

/** Particles that can stand after their object. */
export const PARTICLES: readonly string[] = [
	"up",
	"down",
	"out",
	"off",
	"away",
	"back",
	"on",
	"in",
	"over",
	"around",
	"along",
	"apart",
	"aside",
	"together",
	"through",
	"forward",
	"again",
	"alone",
	"behind",
];
/** A particle with its object before it: "pick it up", "turn the light off", "bring that up". */
export const lateParticle: Bool = and(
	word(...PARTICLES),
	previous(
		or(
			noun,
			pronoun,
			word("this", "that", "these", "those"),
			and(may("noun"), previous(determiner)),
		),
	),
	not(next(or(determiner, noun, pronoun, likely("noun", "name", "number", "adjective")))),
).named("particle after its object");
const particleHere: Category<string | null> = cases([[lateParticle, unitWord]], null);
/** What an object ends before; "bring that up": no that of a clause. */
export const objectEnds: Bool = or(lateParticle, and(boundary, not(next(lateParticle))), verbal);
/** The particle after the object of this verb. */
export const laterParticle: Category<string | null> = fetch(
	nearestAfter(objectEnds),
	particleHere,
).named("particle after the object");
