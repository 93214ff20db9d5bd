/**
 * What each lexical verb can be built with: its own frames, or those of the verb and the particle after it
 * ("wake up", "look at"), which is then no preposition with an object of its own.
 */
import { type Feature, featuresOfPhrase, phrasesOf } from "@handwired/lexicon";
import {
	and,
	type Bool,
	type Category,
	fetch,
	is,
	map,
	match,
	not,
	offset,
	or,
	test,
} from "@handwired/notation";
import { readingsOfToken, VOCABULARY } from "../tokenizer/vocabulary.ts";
import { previous } from "./neighbours.ts";
import { lexicalVerb } from "./readings/index.ts";
import { may, token } from "./words.ts";

interface Entry {
	readonly verb: string;
	readonly particle: string;
	readonly features: ReadonlySet<Feature>;
}

const phrases: readonly Entry[] = phrasesOf("verb").flatMap((phrase) => {
	const [verb = "", particle = "", ...more] = phrase.split(" ");
	return more.length > 0 ? [] : [{ verb, particle, features: featuresOfPhrase("verb", phrase) }];
});
const verbs = new Set(phrases.map((e) => e.verb));
/** The likeliest verb of a token that forms verbs with particles. */
const lemmaOf = (t: string): string | null =>
	readingsOfToken(t).find((r) => r.pos === "verb" && verbs.has(r.lemma))?.lemma ?? null;
const lemmas = new Set(VOCABULARY.map(lemmaOf));
/** The entries of the lexicon for a verb with one word more. */
const ENTRIES: readonly Entry[] = phrases.filter((e) => lemmas.has(e.verb));
const particles = new Set(ENTRIES.map((e) => e.particle));

const verbLemma: Category<string | null> = map(token, lemmaOf).named("verb that takes particles");
const particleHere: Category<string | null> = map(token, (t) => {
	const small = t.toLowerCase();
	return particles.has(small) ? small : null;
}).named("may be particle");
const particleNext = fetch(offset(1), particleHere).named("next particle");

/** Whether the verb here and the next word have an entry of which this is true. */
function entry(wanted: (features: ReadonlySet<Feature>) => boolean): Bool {
	const rows = ENTRIES.filter((e) => wanted(e.features)).map((e) => ({
		when: [e.verb, e.particle] as const,
		give: true,
	}));
	return is(match([verbLemma, particleNext], rows, false), true);
}

/** A verb whose next word is its particle or the preposition it forms a unit with. */
export const withParticle: Bool = and(
	lexicalVerb,
	entry(() => true),
).named("verb with particle");
/** The particle itself. */
export const particle: Bool = previous(withParticle).named("particle of the verb before");

const frames = new Map<Feature, Bool>();
const own = and(lexicalVerb, not(withParticle));

/** Whether a lexical verb, with its particle, has one of these features of the lexicon. */
export function frame(...features: readonly Feature[]): Bool {
	const found = features.map((feature) => {
		const known = frames.get(feature);
		if (known !== undefined) return known;
		const made = or(
			and(own, may(`verb.${feature}`)),
			and(
				lexicalVerb,
				entry((its) => its.has(feature)),
			),
		).named(`verb is ${feature}`);
		frames.set(feature, made);
		return made;
	});
	return found.length === 1 ? found[0]! : or(...found);
}

/** A verb of the lexicon: of an unknown one the frames are not known. */
export const known: Bool = test(token, (t) => !t.startsWith("<")).named("known word");

/** A verb that has no object in any of its frames, or none but a cognate one ("sigh a sigh"). */
export const objectless: Bool = and(
	frame("intr", "unacc", "unerg", "cogobj"),
	not(frame("trans", "ditrans", "dat", "ben", "linknp", "small", "refl", "ingnp")),
).named("verb without object");
