import { and, type Bool, not, or, test } from "@handwired/notation";
import { INTERJECTIONS, SENSES, type Sense } from "../lexicon/lists.ts";
import { isFace, wordOf } from "../lexicon/vocabulary.ts";
import { isWord, next, previous, token } from "../words.ts";

/** Which reading of an ambiguous word its neighbour chooses. */
export interface Senses {
	/** It says and does nothing: "like" the preposition, "as well". */
	readonly off: Bool;
	/** It denies nothing: "a little", "oh no". */
	readonly notNegator: Bool;
	/** It is a degree word: "pretty slow". */
	readonly dampens: Bool;
	/** It says something else: "this rocks", "I expected better". */
	readonly revalued: readonly { readonly valence: number; readonly when: Bool }[];
}

/**
 * Rule 2. Senses by the neighbour: "like", "pretty", "well", "too", "no" mean what the word before or after
 * them makes of them. Looks one token back and one token on.
 */
export function senses(): Senses {
	const chosen = SENSES.map((sense) => ({ ...sense, when: isChosen(sense) }));
	const having = (effect: Sense["effect"]): Bool => {
		const rows = chosen.filter((s) => s.effect === effect);
		return or(...rows.map((s) => s.when));
	};
	const valences = new Set(chosen.map((s) => s.effect).filter((e) => typeof e === "number"));
	return {
		off: having("off").named("says nothing here"),
		notNegator: having("not-negator").named("denies nothing here"),
		dampens: having("dampen").named("dampens here"),
		revalued: [...valences].map((valence) => ({
			valence,
			when: having(valence).named(`says ${valence} here`),
		})),
	};
}

function isChosen({ word, side, neighbours, inverted }: Sense): Bool {
	const name = `${word} by the ${side} word`;
	const listed = test(token, (t) => isListed(t, neighbours)).named(`decides ${word}`);
	const beside =
		side === "previous"
			? previous(listed, neighbours.has("START"))
			: next(listed, neighbours.has("END"));
	return and(isWord(word), inverted ? not(beside) : beside).named(name);
}

/** The list of a sense may name END, QUESTION and INTERJECTION besides words. */
function isListed(t: string, neighbours: ReadonlySet<string>): boolean {
	const ends = /^([.;!?]|\.\.\.|\)|rrb)/.test(t) && !isFace(t);
	return (
		neighbours.has(wordOf(t)) ||
		(neighbours.has("END") && ends) ||
		(neighbours.has("QUESTION") && t.startsWith("?")) ||
		(neighbours.has("INTERJECTION") && (isFace(t) || INTERJECTIONS.has(wordOf(t))))
	);
}
