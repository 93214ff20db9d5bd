/** Why a text is judged as it is, from the model's own streams and attention. */
import type { Stream, Value } from "@handwired/notation";
import type { SentimentModel } from "./model.ts";
import type { Judgement } from "./score.ts";
import type { Token } from "./tokenizer/tokenize.ts";

export interface ExplainedToken extends Token {
	/** What it says where it stands, before the rules that weigh it. */
	readonly valence: number;
	/** What it adds to the sum, before exclamation marks. */
	readonly contribution: number;
	/** The rules that hold here, as "denied" or "before but". */
	readonly findings: readonly string[];
}

/** A head that found something for a token that counts. */
export interface ExplainedHead {
	/** The streams that it brings back. */
	readonly name: string;
	readonly layer: number;
	readonly head: number;
	/** What it looks at. */
	readonly looks: string;
	readonly attention: readonly ExplainedAttention[];
}

export interface ExplainedAttention {
	/** Indices of tokens. */
	readonly from: number;
	readonly to: number;
	readonly weight: number;
	/** What was found there. */
	readonly value: string;
}

export interface Explanation extends Judgement {
	readonly text: string;
	readonly tokens: readonly ExplainedToken[];
	/** The sum behind the score. */
	readonly total: number;
	readonly heads: readonly ExplainedHead[];
}

/** Below this a head does not look at a token. */
const NOTICED = 0.05;

/** Explains a judgement, stretch by stretch. */
export function explainText(
	model: SentimentModel,
	text: string,
	parts: readonly (readonly Token[])[],
	judgement: Judgement,
): Explanation {
	const tokens: ExplainedToken[] = [];
	const heads = new Map<string, { head: ExplainedHead; attention: ExplainedAttention[] }>();
	let total = 0;
	for (const part of parts) {
		if (part.length === 0) continue;
		const start = tokens.length;
		const explained = explainStretch(model, part);
		tokens.push(...explained.tokens);
		total += explained.total;
		for (const head of explained.heads) {
			const key = `${head.layer}.${head.head}`;
			const known = heads.get(key) ?? { head, attention: [] };
			heads.set(key, known);
			for (const a of head.attention)
				known.attention.push({ ...a, from: a.from + start, to: a.to + start });
		}
	}
	return {
		text,
		...judgement,
		total,
		tokens,
		heads: [...heads.values()].map(({ head, attention }) => ({ ...head, attention })),
	};
}

interface ExplainedStretch {
	readonly tokens: readonly ExplainedToken[];
	readonly total: number;
	readonly heads: readonly ExplainedHead[];
}

function explainStretch(model: SentimentModel, part: readonly Token[]): ExplainedStretch {
	const { program, runner, written } = model;
	const ids = part.map((t) => t.token);
	const outputs = runner.run(ids);
	const held = program.trace(ids);
	const findings = Object.entries(written.findings);
	const tokens = part.map((t, i): ExplainedToken => {
		const contribution = outputs.contribution[i]!;
		const valence = Number(held.get(written.valence)?.[i] ?? 0);
		const counts = Math.abs(contribution) > 1e-6 || valence !== 0;
		return {
			...t,
			valence,
			contribution: Math.abs(contribution) > 1e-6 ? contribution : 0,
			findings: counts
				? findings.filter(([, s]) => held.get(s)?.[i] === true).map(([name]) => name)
				: [],
		};
	});
	return { tokens, total: outputs.total[0]!, heads: headsThatFound(model, tokens, held) };
}

/** The heads that brought something back to a token that says something, and from where. */
function headsThatFound(
	model: SentimentModel,
	tokens: readonly ExplainedToken[],
	held: ReadonlyMap<Stream, readonly Value[]>,
): ExplainedHead[] {
	const { compiled, program } = model;
	const telling = (s: Stream): boolean =>
		s.givenName !== undefined && !/^(next|previous) /.test(s.givenName);
	const named = new Map([...held.keys()].filter(telling).map((s) => [program.nameOf(s), s]));
	const { self } = model.runner.encode(tokens.map((t) => t.token));
	const { cache } = model.runner.transformer.forward([self], {
		cache: (hook) => hook.endsWith("attn.hook_pattern"),
	});
	return compiled.wiring.heads.flatMap((h): ExplainedHead[] => {
		const pattern = [...cache].find(([name]) => name.includes(`blocks.${h.layer}.`))?.[1];
		if (pattern === undefined) return [];
		const attention = tokens.flatMap(({ valence }, from): ExplainedAttention[] => {
			if (valence === 0) return [];
			const found = h.streams.filter((name) => {
				const stream = named.get(name);
				return stream !== undefined && isFinding(held.get(stream)?.[from], from);
			});
			if (found.length === 0) return [];
			return tokens.flatMap((_, to) => {
				const weight = pattern.at(0, h.head, from + 1, to + 1);
				return weight < NOTICED ? [] : [{ from, to, weight, value: found.join(", ") }];
			});
		});
		const name = h.streams.filter((s) => named.has(s)).join(", ");
		return attention.length === 0
			? []
			: [{ name, layer: h.layer, head: h.head, looks: h.looks, attention }];
	});
}

/** Whether a head that brought this back found what it looks for: a fact, or a reach as far as here. */
function isFinding(value: Value | undefined, here: number): boolean {
	return typeof value === "number" ? value >= here && value > 0 : value === true;
}
