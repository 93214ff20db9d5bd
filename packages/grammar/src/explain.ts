/** Why a text is judged as it is, from the model's own streams and attention. */
import type { Sentence, Token } from "@handwired/english";
import { type ChosenReading, chosenReading, here } from "@handwired/english/analysis";
import {
	Attention,
	calledOf,
	type Explained,
	type FoundBy,
	factsBehind,
	type Held,
	headsThatFound,
} from "@handwired/explain";
import { Bool } from "@handwired/notation";
import type { Judgement, Violation } from "./judge.ts";
import type { GrammarModel } from "./model.ts";
import type { Rule } from "./rule.ts";

export interface ExplainedToken
	extends Token,
		Pick<ChosenReading, "partOfSpeech" | "inflections" | "others"> {}

/** A rule that is broken, or a preference not met, and what it rests on. */
export interface Finding extends Violation {
	/** What it takes from the score. */
	readonly weight: number;
	/** Whether it is odd and not wrong. */
	readonly preference: boolean;
	readonly because: readonly Reason[];
}

/** Something that holds at the token at fault. */
export interface Reason {
	readonly fact: string;
	/** Indices of the tokens where heads saw it; none if it is a fact of the token and its neighbours. */
	readonly seen: readonly number[];
	/** The heads that looked there. */
	readonly heads: readonly { readonly layer: number; readonly head: number }[];
}

export interface Explanation extends Judgement {
	readonly text: string;
	readonly tokens: readonly ExplainedToken[];
	readonly findings: readonly Finding[];
	readonly heads: readonly FoundBy[];
}

/** Explains a judgement, sentence by sentence. */
export function explainText(
	model: GrammarModel,
	text: string,
	sentences: readonly Sentence[],
	judgement: Judgement,
): Explanation {
	const tokens: ExplainedToken[] = [];
	const findings: Finding[] = [];
	const heads = new Map<string, FoundBy>();
	sentences.forEach((sentence, i) => {
		const first = tokens.length;
		const ids = sentence.tokens.map((t) => t.token);
		const held = model.program.trace(ids);
		const { program, wiring, runner } = model;
		const explained: Explained = { program, wiring, transformer: runner.transformer };
		const attention = new Attention(explained, runner.encode(ids).self);
		tokens.push(...sentence.tokens.map((t, at) => explainedToken(t, at, held)));
		const { violations, preferences } = judgement.sentences[i]!;
		for (const violation of [...violations, ...preferences])
			findings.push(findingOf(model, violation, first, held, attention));
		for (const head of headsThatFound(explained, attention, held, here)) {
			const key = `${head.layer}.${head.head}`;
			const shifted = head.attention.map((a) => ({ ...a, from: a.from + first, to: a.to + first }));
			heads.set(key, { ...head, attention: [...(heads.get(key)?.attention ?? []), ...shifted] });
		}
	});
	return { ...judgement, text, tokens, findings, heads: [...heads.values()] };
}

function explainedToken(token: Token, at: number, held: Held): ExplainedToken {
	const read = chosenReading(token.token, at, (decision) => held.get(decision));
	const { partOfSpeech, inflections, others } = read;
	return { ...token, partOfSpeech, inflections, others };
}

function findingOf(
	model: GrammarModel,
	violation: Violation,
	first: number,
	held: Held,
	attention: Attention,
): Finding {
	const rule: Rule = model.written.rules.find((r) => r.name === violation.rule)!;
	const at = violation.tokens[0]! - first;
	const facts = factsBehind(rule.violation, at, held).filter(
		({ stream }) => stream instanceof Bool,
	);
	const because = facts.map(({ stream, looking }): Reason => {
		const heads = looking.flatMap((s) => attention.headOf(s) ?? []);
		const seen = heads.flatMap((h) => attention.target(h, at) ?? []).filter((to) => to !== at);
		return {
			fact: calledOf(stream.ownName ?? model.program.nameOf(stream)),
			seen: [...new Set(seen)].map((to) => to + first),
			heads: heads.map(({ layer, head }) => ({ layer, head })),
		};
	});
	return { ...violation, weight: rule.weight, preference: rule.preference, because };
}
