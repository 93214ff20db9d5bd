import {
	add,
	and,
	type Bool,
	type Category,
	fetch,
	gate,
	map,
	match,
	type Num,
	not,
	number,
	offset,
	or,
	test,
} from "@handwired/notation";
import { IDIOMS, type PhraseRole } from "../lexicon/lists.ts";
import { wordOf } from "../lexicon/vocabulary.ts";
import { token } from "../words.ts";

/** What the fixed phrases of the text say and do, each at its last word. */
export interface Phrases {
	/** The word is part of a phrase, and says nothing of its own. */
	readonly inside: Bool;
	readonly valence: Num;
	readonly positive: Bool;
	readonly negative: Bool;
	/** The phrase works as a negator, a contrast, ... */
	role(role: PhraseRole): Bool;
}

const NONE: string = "none";
const OTHER = "other";
const partWords = new Set(IDIOMS.flatMap((i) => i.words));
/** What a phrase says and does, as one value: "-1.8", "0 contrast". */
const meaningOf = (valence: number, role: PhraseRole | undefined): string =>
	role === undefined ? `${valence}` : `${valence} ${role}`;
const valenceIn = (meaning: string): number => (meaning === NONE ? 0 : Number.parseFloat(meaning));
const roleIn = (meaning: string): string | undefined => meaning.split(" ")[1];

/**
 * Rule 3. Idioms: a phrase of two to four words means what the list says, whatever its words say: "not half
 * bad", "cutting edge", "used to". Each word looks one, two and three tokens back, and one neuron knows each
 * phrase. A phrase inside or reaching into a longer one that ends later does not count.
 */
export function idioms(): Phrases {
	const part = map(token, (t) => (partWords.has(wordOf(t)) ? wordOf(t) : OTHER));
	const back = (k: number): Category<string> =>
		fetch(offset(-k), part, { fallback: OTHER }).named(`word ${k} back`);
	const [one, two, three] = [back(1), back(2), back(3)];
	const pair = match([one, part], phrasesOf(2), NONE);
	const triple = match([two, one, part], phrasesOf(3), NONE);
	const quadruple = match([three, two, one, part], phrasesOf(4), NONE);

	const ends2 = endOf(pair).named("pair ends");
	const ends3 = endOf(triple).named("triple ends");
	const ends4 = endOf(quadruple).named("quadruple ends");
	const ahead = (ends: Bool, k: number): Bool =>
		fetch(offset(k), ends, { fallback: false }).named(`next ${k}: ${ends.name}`);
	const ahead3 = [ahead(ends3, 1), ahead(ends3, 2)];
	const ahead4 = [ahead(ends4, 1), ahead(ends4, 2), ahead(ends4, 3)];
	const inside = or(ends2, ends3, ends4, ahead(ends2, 1), ...ahead3, ...ahead4);

	const stands3 = and(ends3, not(ends4), ...ahead4.map(not));
	const stands2 = and(ends2, not(ends3), not(ends4), ...ahead3.map(not), ...ahead4.map(not));
	const standing = [
		{ meaning: pair, stands: stands2 },
		{ meaning: triple, stands: stands3 },
		{ meaning: quadruple, stands: ends4 },
	];
	const having = (condition: (meaning: string) => boolean): Bool =>
		or(
			...standing.map(({ meaning, stands }) => {
				const fits = test(meaning, condition);
				return and(stands, fits);
			}),
		);
	return {
		inside: inside.named("inside an idiom"),
		valence: add(
			...standing.map(({ meaning, stands }) => {
				const valence = number(meaning, valenceIn);
				return gate(stands, valence);
			}),
		).named("idiom's valence"),
		positive: having((m) => valenceIn(m) > 0).named("positive idiom"),
		negative: having((m) => valenceIn(m) < 0).named("negative idiom"),
		role: (role) => having((m) => roleIn(m) === role).named(`idiom as ${role}`),
	};
}

function endOf(phrase: Category<string>): Bool {
	return test(phrase, (meaning) => meaning !== NONE);
}

function phrasesOf<const N extends 2 | 3 | 4>(length: N) {
	type Words = N extends 2
		? readonly [string, string]
		: N extends 3
			? readonly [string, string, string]
			: readonly [string, string, string, string];
	return IDIOMS.filter((i) => i.words.length === length).map(({ words, valence, role }) => ({
		when: words as unknown as Words,
		give: meaningOf(valence, role),
	}));
}
