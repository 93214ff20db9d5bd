import type { Definition } from "./definition.ts";
import { Site } from "./site.ts";
import type { Value } from "./value.ts";

let nextId = 0;

/**
 * One value per token position: a residual-stream variable. Streams are immutable; every function of
 * this package returns a new one.
 */
export abstract class Stream {
	abstract readonly kind: "bool" | "category" | "number";
	readonly id: number = nextId++;
	readonly definition: Definition;
	/** Where it was written. */
	readonly site: Site;
	/** The name given by `named`, if any. */
	readonly givenName: string | undefined;

	constructor(definition: Definition, givenName?: string, site: Site = new Site()) {
		this.definition = definition;
		this.givenName = givenName;
		this.site = site;
	}

	/** The given name, else the variable it was declared as; undefined where it has neither. */
	get ownName(): string | undefined {
		const d = this.definition;
		return this.givenName ?? this.site.variable("output" in d ? d.output : 0);
	}

	/** Its own name, else what kind of stream it is. A program's `nameOf` is unique and says more. */
	get name(): string {
		return this.ownName ?? this.definition.op;
	}

	/** The same stream under a name of its own. */
	abstract named(name: string): this;
}

/** A yes-or-no stream: one direction of the residual stream, 0 or 1. */
export class Bool extends Stream {
	override readonly kind = "bool";
	override named(name: string): this {
		return new Bool(this.definition, name) as this;
	}
}

/** A stream over a finite set of values: one-hot in the residual stream. */
export class Category<V extends Value> extends Stream {
	override readonly kind = "category";
	/** Makes V invariant, so that two different categories are not comparable. */
	declare protected readonly carries: (value: V) => V;
	override named(name: string): this {
		return new Category<V>(this.definition, name) as this;
	}
}

/** A bounded number: one direction of the residual stream. */
export class Num extends Stream {
	override readonly kind = "number";
	override named(name: string): this {
		return new Num(this.definition, name) as this;
	}
}

/** What the interpreter yields at a position of a stream of type S. */
export type ValueOf<S> = S extends Bool
	? boolean
	: S extends Num
		? number
		: S extends Category<infer V>
			? V
			: Value;
