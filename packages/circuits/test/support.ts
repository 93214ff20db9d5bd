import type { Outputs, Program, Stream, Value } from "@handwired/notation";
import fc from "fast-check";
import { expect } from "vitest";

/** Checks a program against a plain definition, on random inputs of every length. */
export function expectAlways<O extends Record<string, Stream>>(
	program: Program<O>,
	plain: (input: never[]) => Outputs<O>,
	given: (input: readonly Value[]) => boolean = () => true,
): void {
	const token = fc.constantFrom(...program.vocabularies.self!);
	const maxLength = program.lengths.self;
	const inputs = fc
		.integer({ min: 0, max: maxLength })
		.chain((length) => fc.array(token, { minLength: length, maxLength: length }));
	fc.assert(
		fc.property(inputs, (input) => {
			if (!given(input)) return;
			expect(closely(program.run(input))).toEqual(closely(plain(input as never[])));
		}),
		{ numRuns: 300 },
	);
}

/** Numbers to nine digits, and no negative zero. */
function closely(outputs: Readonly<Record<string, readonly Value[]>>): unknown {
	const near = (v: Value): Value => (typeof v === "number" ? Math.round(v * 1e9) / 1e9 + 0 : v);
	return Object.fromEntries(Object.entries(outputs).map(([name, vs]) => [name, vs.map(near)]));
}
