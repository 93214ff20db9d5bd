import type { Choice } from "./definition.ts";
import { Site } from "./site.ts";
import type { Bool, Stream } from "./stream.ts";

/** Which key positions a query position selects, as a formula over pairs of streams. */
export type SelectorDefinition =
	| { readonly op: "everything" }
	| {
			readonly op: "relate";
			readonly query: Stream;
			readonly key: Stream;
			readonly relation: (query: never, key: never) => boolean;
	  }
	| { readonly op: "equal"; readonly query: Stream; readonly key: Stream }
	| { readonly op: "where"; readonly key: Stream }
	| { readonly op: "when"; readonly query: Stream }
	| { readonly op: "and" | "or"; readonly parts: readonly Selector[] }
	| { readonly op: "not"; readonly part: Selector };

/**
 * Which positions a position looks at: the query-key side of a head. A selector is not a stream: it
 * becomes one through `mean`, `width`, `any`, or `fetch` from one of the selected.
 */
export class Selector {
	readonly definition: SelectorDefinition;
	readonly site: Site = new Site();
	declare protected readonly isSelector: true;

	constructor(definition: SelectorDefinition) {
		this.definition = definition;
	}

	/** The positions that this and all the others select; a bool selects where it holds. Costs nothing. */
	and(...others: readonly (Selector | Bool)[]): Selector {
		return new Selector({ op: "and", parts: flat("and", [this, ...others.map(asSelector)]) });
	}

	/** The positions that this or any of the others selects; a bool selects where it holds. */
	or(...others: readonly (Selector | Bool)[]): Selector {
		return new Selector({ op: "or", parts: flat("or", [this, ...others.map(asSelector)]) });
	}

	/** The positions that this does not select. */
	not(): Selector {
		return this.definition.op === "not"
			? this.definition.part
			: new Selector({ op: "not", part: this });
	}
}

/** The parts, those of the same operation taken apart, each once: keeps long chains shallow. */
function flat(op: "and" | "or", parts: readonly Selector[]): Selector[] {
	return [...new Set(parts.flatMap((p) => (p.definition.op === op ? p.definition.parts : [p])))];
}

/** A bool stream used as a selector selects the key positions at which it holds. */
export function asSelector(what: Selector | Bool): Selector {
	return what instanceof Selector ? what : new Selector({ op: "where", key: what });
}

/** At most one position: a selector and which of the selected is taken. Read through `fetch`. */
export class Pointer {
	readonly selector: Selector;
	readonly choice: Choice;
	declare protected readonly isPointer: true;

	constructor(selector: Selector, choice: Choice) {
		this.selector = selector;
		this.choice = choice;
	}
}

/** The streams that a selector reads, queries and keys apart. */
export function readsOf(selector: Selector): { queries: Stream[]; keys: Stream[] } {
	const queries: Stream[] = [];
	const keys: Stream[] = [];
	for (const { definition: d } of partsOf(selector)) {
		if (d.op === "relate" || d.op === "equal") {
			queries.push(d.query);
			keys.push(d.key);
		} else if (d.op === "where") keys.push(d.key);
		else if (d.op === "when") queries.push(d.query);
	}
	return { queries, keys };
}

/** A selector and all that it is made of, each once. */
export function partsOf(selector: Selector): Set<Selector> {
	const parts = new Set([selector]);
	for (const { definition: d } of parts) {
		if (d.op === "and" || d.op === "or") for (const p of d.parts) parts.add(p);
		else if (d.op === "not") parts.add(d.part);
	}
	return parts;
}
