import {
	type Category,
	compare,
	equal,
	everything,
	mean,
	type Num,
	number,
	type Program,
	piecewise,
	type Stream,
	select,
	tokens,
	toNumber,
	width,
} from "@handwired/notation";
import { withOutput } from "./setting.ts";

/** A program without a meaning, or without one that finite weights could compute. */
export interface Refusal {
	readonly name: string;
	/** Makes the program: throws. */
	readonly program: () => Program;
	/** What the message must say: what was found, and what to do. */
	readonly says: RegExp;
}

const letters = tokens(["a", "b"]);
const thirds = number(letters, (t) => (t === "a" ? 1 / 3 : Math.SQRT2));

/** What must be refused, and what is said: next of kin to the nine that Tracr refuses. */
export const refusals: readonly Refusal[] = [
	refused("the number of a letter", /function gives a at .* = "a"; expected a finite number/, () =>
		toNumber(letters as unknown as Category<number>),
	),
	refused("the mean of letters", /is a category; expected a number or bool; use number/, () =>
		mean(everything, letters as unknown as Num),
	),
	refused("a selector over any number", /too many values to select by; compare/, () => {
		const x = mean(everything, thirds);
		return width(select(x, x, (q, k) => q === k));
	}),
	refused("a table over any number", /too many values for a table; compare/, () =>
		number(mean(everything, thirds), (x) => x * x),
	),
	refused("a threshold without a gap", /no finite weights compare it with 0.5 exactly; give/, () =>
		compare(mean(everything, thirds), ">", 0.5),
	),
	refused("a number equal to a letter", /both must hold numbers alone/, () =>
		width(equal(thirds, letters as unknown as Num)),
	),
	refused("a line through points out of order", /x strictly increasing/, () =>
		piecewise(thirds, [
			[1, 0],
			[0, 1],
		]),
	),
];

function refused(name: string, says: RegExp, output: () => Stream): Refusal {
	const setting = { vocabulary: ["a", "b"], maxLength: 5 };
	return { name, says, program: () => withOutput(name, setting, output()) };
}
