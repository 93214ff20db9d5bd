import { expect } from "vitest";
import { InputError, type Program, ProgramError, program, type Stream } from "../src/index.ts";

/** A program of these outputs, bidirectional, of at most 12 tokens unless told otherwise. */
export function make<const O extends Record<string, Stream>>(
	outputs: O,
	options: {
		reading?: "causal" | "bidirectional";
		maxLength?: number;
		vocabulary?: string[];
	} = {},
): Program<O> {
	return program({ name: "p", maxLength: 12, ...options, outputs });
}

/** The problems that a program is refused for. */
export function problemsOf(build: () => unknown): ProgramError["problems"] {
	try {
		build();
	} catch (error) {
		if (error instanceof ProgramError) return error.problems;
		throw error;
	}
	throw expect.fail("the program was accepted");
}

/** The messages of those problems. */
export function messagesOf(build: () => unknown): string[] {
	return problemsOf(build).map((p) => `${p.stream}: ${p.message}`);
}

/** The message of the InputError that a run throws. */
export function inputErrorOf(run: () => unknown): string {
	try {
		run();
	} catch (error) {
		if (error instanceof InputError) return error.message;
		throw error;
	}
	throw expect.fail("the input was accepted");
}
