import {
	type Category,
	is,
	map,
	nearestBefore,
	type Pointer,
	program,
	tokens,
	type Value,
} from "@handwired/notation";
import { copy } from "./copy.ts";
import type { Example } from "./example.ts";

/**
 * Agreement: whether a feature of the token here equals that of its governor, found by a pointer. It is
 * `null`, neither right nor wrong, where there is no governor, or where either has no such feature
 * (`null`).
 *
 * - Reads: the feature here and at the governor, whatever the pointer selects by.
 * - Writes: true, false or null.
 * - Costs: one head; one neuron for each pair of values, in the same layer. Directions: those of the
 *   feature, and three.
 *
 * Whether a verb has the number of the nearest noun before it:
 *
 *     dogs bark and dog bark dog barks -> agrees: null true null null false null true
 */
export function agreement<V extends Value>(
	feature: Category<V>,
	governor: Pointer,
): Category<boolean | null> {
	const theirs = copy(feature, governor);
	return map(feature, theirs, (x, y) => (x === null || y === null ? null : x === y));
}

export const example: Example = {
	name: "agreement",
	program: () => {
		const token = tokens(["dog", "dogs", "bark", "barks", "and"]);
		const number = map(token, (w) =>
			w === "and" ? null : w === "dog" || w === "barks" ? "singular" : "plural",
		);
		const isNoun = is(token, "dog", "dogs");
		const subject = nearestBefore(isNoun);
		const ofSubject = agreement(number, subject);
		const isVerb = is(token, "bark", "barks");
		const agrees = map(isVerb, ofSubject, (verb, agree) => (verb ? agree : null));
		return program({ name: "agreement", maxLength: 8, outputs: { agrees } });
	},
	input: ["dogs", "bark", "and", "dog", "bark", "dog", "barks"],
	output: { agrees: [null, true, null, null, false, null, true] },
};
