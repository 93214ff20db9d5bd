/** Verbs with a particle that takes the object between: "pick it up". */
import { featuresOfPhrase, phrasesOf } from "@handwired/lexicon";
import { and, type Bool, or, test } from "@handwired/notation";
import { readingsOfToken, VOCABULARY } from "../tokenizer/vocabulary.ts";
import { previous } from "./neighbours.ts";
import { token, word } from "./words.ts";

/** Those that are nothing but particles after such a verb. "Over" and "through" may be prepositions: "run over it". */
const PARTICLES = ["up", "down", "off", "out", "away", "back", "on", "in"] as const;

const verbsOf = new Map<string, Set<string>>(PARTICLES.map((p) => [p, new Set()]));
for (const phrase of phrasesOf("verb")) {
	const [verb, particle, ...more] = phrase.split(" ");
	const features = featuresOfPhrase("verb", phrase);
	if (more.length === 0 && features.has("trans") && !features.has("insep"))
		verbsOf.get(particle!)?.add(verb!);
}

function formsOf(lemmas: ReadonlySet<string>): ReadonlySet<string> {
	return new Set(
		VOCABULARY.filter((t) =>
			readingsOfToken(t).some((r) => r.pos === "verb" && lemmas.has(r.lemma)),
		),
	);
}

/** A particle right after a verb with which it takes an object: "picked [up]". */
export const particleAfterVerb: Bool = or(
	...PARTICLES.map((p) => {
		const forms = formsOf(verbsOf.get(p)!);
		return and(word(p), previous(test(token, (t) => forms.has(t)).named(`verb with ${p}`)));
	}),
).named("particle after its verb");
