/** What a program reads and writes: all that is needed to run its weights. */
import { type Program, type Stream, type Value, valuesOf } from "@handwired/notation";
import type { Wiring } from "./wiring.ts";

/** An output as it is decoded. */
interface SignedOutput {
	readonly name: string;
	readonly kind: "bool" | "category" | "number";
	/** The values of a category, in the order of their logits. */
	readonly values: readonly Value[] | undefined;
}

/** What a program reads and writes. Its outputs' streams are only told to TypeScript. */
export interface Signature<O extends Record<string, Stream> = Record<string, Stream>>
	extends Pick<Program, "name" | "architecture" | "vocabularies" | "lengths"> {
	readonly outputs: readonly SignedOutput[];
	readonly carries?: O;
}

/** The signature of a program. */
export function signatureOf<O extends Record<string, Stream>>(program: Program<O>): Signature<O> {
	const { name, architecture, vocabularies, lengths } = program;
	const outputs = Object.entries(program.outputs).map(([output, stream]) => {
		const domain = program.domains.get(stream)!;
		const values = domain.kind === "category" ? valuesOf(domain) : undefined;
		return { name: output, kind: domain.kind, values };
	});
	return { name, architecture, vocabularies, lengths, outputs };
}

/** The signature of the program that a wiring was made for. */
export function signatureOfWiring<O extends Record<string, Stream>>(wiring: Wiring): Signature<O> {
	const { program, architecture, vocabularies, maxLength, sourceMaxLength, outputs } = wiring;
	return {
		name: program,
		architecture: architecture as Signature["architecture"],
		vocabularies,
		lengths: { self: maxLength, source: sourceMaxLength },
		outputs: outputs.map(({ name, kind, values }) => ({ name, kind, values })),
	};
}
