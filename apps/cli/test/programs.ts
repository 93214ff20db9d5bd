import { fetch, is, offset, program, scale, tokens } from "@handwired/notation";

const token = tokens(["a", "b"]);
const previous = fetch(offset(-1), token);
const isA = is(token, "a");
const half = scale(isA, 0.5);

/** Each token's predecessor, whether it is an a, and half of that. */
export const shiftProgram = program({
	name: "shift",
	maxLength: 8,
	outputs: { previous, isA, half },
});
