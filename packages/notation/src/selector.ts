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

	/** Positions that both select. */
	and(...others: readonly (Selector | Bool)[]): Selector {
		return new Selector({ op: "and", parts: [this, ...others.map(asSelector)] });
	}

	/** Positions that either selects. */
	or(...others: readonly (Selector | Bool)[]): Selector {
		return new Selector({ op: "or", parts: [this, ...others.map(asSelector)] });
	}

	/** Positions that this does not select. */
	not(): Selector {
		return new Selector({ op: "not", part: this });
	}
}

/** A bool stream used as a selector selects the key positions at which it holds. */
export function asSelector(what: Selector | Bool): Selector {
	return what instanceof Selector ? what : new Selector({ op: "where", key: what });
}

/** At most one position: a selector and which of the selected is taken. */
export class Pointer {
	readonly selector: Selector;
	readonly choice: "first" | "last" | "only";
	declare protected readonly isPointer: true;

	constructor(selector: Selector, choice: "first" | "last" | "only") {
		this.selector = selector;
		this.choice = choice;
	}
}

/** The streams that a selector reads, queries and keys apart. */
export function readsOf(selector: Selector): { queries: Stream[]; keys: Stream[] } {
	const queries: Stream[] = [];
	const keys: Stream[] = [];
	const visit = (s: Selector): void => {
		const d = s.definition;
		if (d.op === "relate" || d.op === "equal") {
			queries.push(d.query);
			keys.push(d.key);
		} else if (d.op === "where") keys.push(d.key);
		else if (d.op === "when") queries.push(d.query);
		else if (d.op === "and" || d.op === "or") d.parts.forEach(visit);
		else if (d.op === "not") visit(d.part);
	};
	visit(selector);
	return { queries, keys };
}
