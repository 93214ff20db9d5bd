import { add, and, type Bool, gate, type Num, not, or, scale } from "@handwired/notation";
import {
	amplifier,
	dampener,
	farNegator,
	isOfClass,
	nearNegator,
	ownLeaning,
	ownNegative,
	ownPositive,
	ownValence,
	pause,
} from "../words.ts";
import type { Phrases } from "./idioms.ts";
import type { Senses } from "./senses.ts";

/** How each token is read once its sense and its idiom are known. The rules read this, not the words. */
export interface Reading {
	readonly valence: Num;
	readonly positive: Bool;
	readonly negative: Bool;
	readonly leaning: Num;
	readonly amplifies: Bool;
	readonly dampens: Bool;
	readonly negates: Bool;
	/** How many tokens a negator reaches; 0 for others. */
	readonly reach: Num;
	readonly contrasts: Bool;
	readonly concedes: Bool;
	readonly reports: Bool;
	/** "used to": what holds no longer. */
	readonly past: Bool;
	/** "tries to": what is aimed at. */
	readonly aims: Bool;
	/** A clause ends or begins here. */
	readonly closes: Bool;
}

/** Idioms count before senses, senses before words. */
export function reading(sense: Senses, phrase: Phrases): Reading {
	const plain = not(phrase.inside);
	const speaks = and(plain, not(sense.off));
	const itself = and(
		speaks,
		not(sense.dampens),
		...sense.revalued.map(({ when }) => not(when)),
	).named("own valence counts");
	const revalued = sense.revalued.map(({ valence, when }) => ({
		valence,
		when: and(plain, when),
	}));
	const having = (sign: number): Bool[] =>
		revalued.filter(({ valence }) => valence * sign > 0).map(({ when }) => when);

	const valence = add(
		gate(itself, ownValence),
		...revalued.map(({ valence, when }) => scale(when, valence)),
		phrase.valence,
	);
	const positive = or(and(itself, ownPositive), ...having(1), phrase.positive);
	const negative = or(and(itself, ownNegative), ...having(-1), phrase.negative);
	const leaning = gate(speaks, ownLeaning);

	const amplifies = or(and(speaks, amplifier), phrase.role("amplify"));
	const dampens = or(and(speaks, dampener), and(plain, sense.dampens), phrase.role("dampen"));

	const denies = and(speaks, not(sense.notNegator));
	const farNegates = and(denies, farNegator);
	const nearNegates = and(denies, nearNegator);
	const phraseNegates = phrase.role("neg");
	const negates = or(farNegates, nearNegates, phraseNegates);
	const reach = add(scale(farNegates, 5), scale(nearNegates, 3), scale(phraseNegates, 4));

	const contrasts = or(and(plain, isOfClass("contrast")), phrase.role("contrast")).named(
		"contrast",
	);
	const concedes = or(and(plain, isOfClass("concessive")), phrase.role("concessive")).named(
		"concession",
	);
	const closes = or(pause, contrasts, concedes).named("clause boundary");
	return {
		valence,
		positive,
		negative,
		leaning,
		amplifies,
		dampens,
		negates,
		reach,
		contrasts,
		concedes,
		closes,
		reports: phrase.role("reported"),
		past: phrase.role("past"),
		aims: phrase.role("tries"),
	};
}
