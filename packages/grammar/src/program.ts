/** The model: every rule's violations, and what they add up to. */
import {
	add,
	any,
	type Bool,
	type Category,
	everything,
	not,
	type Num,
	or,
	type Program,
	program,
	scale,
	sum,
} from "@handwired/notation";
import type { Rule } from "./rule.ts";
import { RULES } from "./rules/index.ts";
import { MAX_LENGTH } from "./analysis/words.ts";

/** The most violations of one kind that are told apart. */
export type GrammarOutputs = {
	/** 0 or less: what all violations and preferences take away. The same at every token. */
	readonly score: Num;
	/** Whether no rule is broken. The same at every token. */
	readonly acceptable: Bool;
} & Readonly<Record<string, Bool | Num | Category<string>>>;

export interface GrammarProgram {
	readonly program: Program<GrammarOutputs>;
	readonly rules: readonly Rule[];
}

/** The name of the output that holds what a rule's message shows. */
export function shownAs(rule: Rule, name: string): string {
	return `${rule.name}: ${name}`;
}

/** Writes the program. */
export function grammarProgram(rules: readonly Rule[] = RULES): GrammarProgram {
	const brokenHere = or(...rules.filter((r) => !r.preference).map((r) => r.violation));
	const acceptable = not(any(brokenHere));
	const penaltyHere = add(...rules.map((r) => scale(r.violation, r.weight)));
	const score = scale(sum(everything, penaltyHere), -1);
	const shown = rules.flatMap((r) =>
		Object.entries(r.shows).map(([name, stream]) => [shownAs(r, name), stream] as const),
	);
	const outputs = {
		score,
		acceptable,
		...Object.fromEntries(rules.map((r) => [r.name, r.violation])),
		...Object.fromEntries(shown),
	};
	return { program: program({ name: "grammar", maxLength: MAX_LENGTH, outputs }), rules };
}
