/** One sentence in the model: what each stream holds, and what each head looks at. */
import type { WiredHead } from "@handwired/compiler";
import {
	Attention,
	behind,
	calledOf,
	type Explained,
	type Fact,
	factsBehind,
	type Held,
	idsOf,
	saysOf,
} from "@handwired/explain";
import { attends, Category, inSource, type Stream, type Value } from "@handwired/notation";
import { START } from "../french/vocabulary.ts";
import type { TranslatedSentence, TranslationModel } from "../model.ts";
import type { Plan } from "../program.ts";

/** A head that found something: what it brings back, and the English word where it looked. */
export interface SeenHead {
	readonly name: string;
	readonly layer: number;
	readonly head: number;
	/** Index of the English word. */
	readonly at: number;
}

/** Something that holds at a word, and the heads that saw it elsewhere. */
export interface Reason {
	readonly fact: string;
	readonly heads: readonly SeenHead[];
}

/** A sentence, what the program holds on it and what the weights look at. */
export class Traced {
	readonly model: Explained;
	readonly plan: Plan;
	readonly sentence: TranslatedSentence;
	readonly held: Held;
	readonly attention: Attention;
	/** How many words the sentence has; source tokens after them spell words, or say how to translate. */
	readonly words: number;

	constructor(model: TranslationModel, sentence: TranslatedSentence) {
		const { program, wiring, writer } = model;
		const source = sentence.source.tokens;
		const target = [START, ...sentence.written].slice(0, program.lengths.self);
		this.model = { program, wiring, transformer: writer.transformer };
		this.plan = model.plan;
		this.sentence = sentence;
		this.words = sentence.source.sentence.tokens.length;
		this.held = program.trace({ source, target });
		this.attention = new Attention(this.model, idsOf(wiring, { source, target }));
	}

	/** What a stream of the encoder's holds at a source token. */
	at(stream: Stream, token: number): Value | undefined {
		return this.held.get(inSource(stream))?.[token];
	}

	/** A stream of the program by its name. */
	named(name: string): Stream | undefined {
		return this.model.program.streams.find((s) => s.name === name);
	}

	/** The word that a source token belongs to: itself, or the word that it is a letter of. */
	wordOf(token: number): number {
		if (token < this.words) return token;
		const pointer = this.named("anchor of the spelt word");
		const head = pointer && this.attention.headOf(pointer);
		return (head && this.attention.target(head, token)) ?? token;
	}

	/** What a stream rests on at a position; what passes through is not told itself, but what is behind it. */
	reasons(stream: Stream, at: number, passes: (fact: Fact) => boolean = () => false): Reason[] {
		const facts = factsBehind(stream, at, this.held).filter((f) => isTelling(f.stream));
		return facts.flatMap((fact) => {
			if (!passes(fact)) return [this.reasonOf(fact, at)];
			return attends(fact.stream) ? [] : this.reasons(fact.stream, at, passes);
		});
	}

	/** The streams at a position that a stream is computed from, of those that look elsewhere. */
	looking(stream: Stream, at: number): Stream[] {
		return attends(stream) ? [stream] : behind(stream, at, this.held, attends);
	}

	/** A fact with the heads that saw it. */
	reasonOf(fact: Fact, at: number): Reason {
		const heads = fact.looking.filter(isTelling).flatMap((s) => this.seen(s, at) ?? []);
		const once = heads.filter(
			(h, i) => heads.findIndex((o) => o.name === h.name && o.at === h.at) === i,
		);
		return { fact: saysOf(fact, fact.stream.ownName ?? fact.stream.name), heads: once };
	}

	/** The head that computes a stream, and the other word that it found. */
	seen(stream: Stream, at: number): SeenHead | undefined {
		const head = this.attention.headOf(stream);
		const target = head && this.attention.target(head, at);
		if (head === undefined || target === undefined) return undefined;
		const word = this.wordOf(target);
		const value = this.held.get(stream)?.[at];
		if ((head.attention === "self" && target === at) || (value && NOTHING.has(value)))
			return undefined;
		const name = calledOf(stream.ownName ?? stream.name);
		const shown =
			stream instanceof Category ? saysOf({ stream, value: value!, looking: [] }, name) : name;
		return { name: shown, ...placeOf(head), at: word };
	}
}

/** Names that the notation makes up: they say how, not what. */
const MADE_UP = /\bmap$|^(?:fetch|any|word \d+ on|rows|fixed)$/;
/** Values that say that there is nothing. */
const NOTHING: ReadonlySet<Value> = new Set(["none", "nothing", "no", "other"]);

/** Whether a stream has a name that says something. */
function isTelling(stream: Stream): boolean {
	return stream.ownName !== undefined && !MADE_UP.test(stream.ownName);
}

/** A head's layer and number. */
export function placeOf({ layer, head }: WiredHead): {
	readonly layer: number;
	readonly head: number;
} {
	return { layer, head };
}
