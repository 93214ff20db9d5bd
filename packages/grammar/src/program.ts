/** The model: every rule's violations, and what they add up to. */
import { MAX_LENGTH } from "@handwired/english/analysis";
import {
	add,
	and,
	type Bool,
	type Category,
	compare,
	everything,
	type Num,
	type Program,
	program,
	scale,
	sum,
} from "@handwired/notation";
import type { Rule } from "./rule.ts";
import { RULES } from "./rules/index.ts";

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

const RULES_A_SUM = 32;

function parts<T>(all: readonly T[], size: number): T[][] {
	const count = Math.ceil(all.length / size);
	return Array.from({ length: count }, (_, i) => all.slice(i * size, (i + 1) * size));
}

/** Writes the program. */
export function grammarProgram(rules: readonly Rule[] = RULES): GrammarProgram {
	const broken = rules.filter((r) => !r.preference).map((r) => r.violation);
	// In parts, each of so few rules that float32 is sure of the sum over a whole sentence.
	const free = parts(broken, RULES_A_SUM).map((some) =>
		compare(sum(everything, add(...some)), "<", 1),
	);
	const acceptable = and(...free);
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
