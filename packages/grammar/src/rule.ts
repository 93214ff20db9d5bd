import type { Bool, Category, Num } from "@handwired/notation";

/** What a rule is about: the phenomena of BLiMP, and what everyday text and CoLA add to them. */
export const PHENOMENA = [
	"anaphor_agreement",
	"argument_structure",
	"binding",
	"clause_structure",
	"comparison",
	"control_raising",
	"coordination",
	"determiner_noun_agreement",
	"ellipsis",
	"filler_gap_dependency",
	"irregular_forms",
	"island_effects",
	"npi_licensing",
	"pronoun_form",
	"quantifiers",
	"repetition",
	"subject_verb_agreement",
	"verb_form",
	"word_order",
] as const;
export type Phenomenon = (typeof PHENOMENA)[number];

/** One rule of grammar: a stream that holds where the rule is broken, and the words to say so. */
export interface Rule {
	/** Its name, in kebab-case, by which outputs and the corpus call it. */
	readonly name: string;
	readonly phenomenon: Phenomenon;
	/** The rule in one line, for the documentation. */
	readonly says: string;
	/** Holds at the token at fault. */
	readonly violation: Bool;
	/** What one violation takes from the score: 1 for what is plainly wrong. */
	readonly weight: number;
	/** Whether it only lowers the score, as what is odd and not wrong does. */
	readonly preference: boolean;
	/**
	 * What is said of it, with `{word}` for the token at fault and `{name}` for the streams of `shows`.
	 */
	readonly message: string;
	/** Streams that the message shows: a number is the position of another token at fault (-1: none), a category itself. */
	readonly shows: Readonly<Record<string, Num | Category<string>>>;
	/** A pair that differs in this rule alone. */
	readonly example: { readonly good: string; readonly bad: string };
}

/** What a rule is declared by. */
export type RuleSpec = Pick<
	Rule,
	"name" | "phenomenon" | "says" | "violation" | "message" | "example"
> &
	Partial<Pick<Rule, "weight" | "preference" | "shows">>;

/** What a preference takes from the score where its rule does not say: too little to outweigh any violation. */
const PREFERENCE = 0.1;

/** Declares a rule; its stream is named after it. */
export function rule(spec: RuleSpec): Rule {
	const preference = spec.preference ?? false;
	return {
		weight: preference ? PREFERENCE : 1,
		shows: {},
		...spec,
		preference,
		violation: spec.violation.named(spec.name),
	};
}
