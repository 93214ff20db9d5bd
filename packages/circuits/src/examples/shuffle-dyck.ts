import {
	and,
	type Bool,
	compare,
	everything,
	not,
	number,
	or,
	type Program,
	tokens,
} from "@handwired/notation";
import { anyOf } from "../any-all.ts";
import type { Example } from "../example.ts";
import { average } from "../mean.ts";
import { withOutput } from "./setting.ts";

/**
 * Whether brackets of each kind balance, the kinds going their own ways ("shuffle-Dyck"): of no kind are
 * there ever more closed than opened, and none is left open. The answer stands at every position.
 *
 *     ( { ) } -> output: true true true true
 *
 * @param pairs each an opening and a closing bracket, such as `"()"`
 * @param vocabulary all the brackets, unless an order is given
 */
export function shuffleDyck(
	pairs: readonly string[],
	maxLength: number,
	vocabulary: readonly string[] = [...pairs.join("")],
): Program<{ output: Bool }> {
	const token = tokens(vocabulary);
	const kinds = pairs.map((pair) => {
		const weight = number(token, (t) => (t === pair[0] ? 1 : t === pair[1] ? -1 : 0));
		const balance = average(weight);
		const total = average(weight, everything);
		return {
			tooManyClosed: compare(balance, "<", 0).named(`too many ${pair[1]}`),
			leftOpen: compare(total, ">", 0).named(`${pair[0]} left open`),
		};
	});
	const tooManyClosed = or(...kinds.map((k) => k.tooManyClosed));
	const everTooManyClosed = anyOf(tooManyClosed);
	const output = and(not(everTooManyClosed), ...kinds.map((k) => not(k.leftOpen)));
	return withOutput("shuffle_dyck", { vocabulary, maxLength }, output);
}

export const example: Example = {
	name: "shuffle-dyck",
	program: () => shuffleDyck(["()", "{}"], 5),
	input: ["(", "{", ")", "}"],
	output: { output: [true, true, true, true] },
};
