/** Makes nodes, equal ones once. */
import { hashOf, sameArray } from "./arrays.ts";
import type { Atom, Conjunction, Draft, Node } from "./ir.ts";

/** Makes nodes, each only once: equal drafts give the same node. */
export class NodeStore {
	readonly #known = new Map<string, Node>();
	readonly #atoms = new Map<string, Atom>();
	readonly #specs = new Map<object, number>();
	readonly #arrays = new Map<string, { readonly data: ArrayLike<number>; readonly id: number }[]>();
	#arrayCount = 0;

	add(draft: Draft): Node {
		const key = this.#keyOf(draft);
		const known = this.#known.get(key);
		if (known !== undefined) return known;
		const node = { ...draft, id: this.#known.size } as Node;
		this.#known.set(key, node);
		return node;
	}

	#keyOf(d: Draft): string {
		const head = `${d.op}|${d.side}|${d.kind}|${d.size}`;
		switch (d.op) {
			case "feature":
				return `${head}|${d.root}|${this.#array(d.data)}`;
			case "constant":
				return `${head}|${d.value}`;
			case "table":
				return `${head}|${ids(d.leaves)}|${this.#array(d.data)}`;
			case "formula": {
				const boxes = d.boxes.map((box) => box.map(([l, x]) => (x === 1 ? l : -1 - l)).join("&"));
				return `${head}|${ids(d.leaves)}|${boxes.join("+")}|${d.negated}`;
			}
			case "match": {
				const rows: number[] = [];
				for (const { when, give } of d.rows) {
					rows.push(give);
					for (const codes of when) rows.push(codes.length, ...codes);
				}
				return `${head}|${ids(d.leaves)}|${this.#array(rows)}|${d.otherwise}`;
			}
			case "scalar":
				return `${head}|${d.input.id}|${this.#array(d.xs)}|${this.#array(d.ys)}|${d.discrete}`;
			case "linear":
				return `${head}|${d.terms.map((t) => `${t.node.id}*${t.factor}`).join("+")}|${d.constant}`;
			case "gate":
				return `${head}|${d.condition.id}|${d.input.id}`;
			case "times":
				return `${head}|${d.factor.id}|${this.#array(d.factors)}|${d.input.id}`;
			case "cases":
				return `${head}|${ids(d.conditions)}|${ids(d.values)}`;
			case "rawHead":
				return `${head}|${this.#object(d.spec)}|${d.output}|${ids([...d.query, ...d.key, ...d.value])}`;
			case "rawNeurons":
				return `${head}|${this.#object(d.spec)}|${d.output}|${ids(d.inputs)}`;
			default: {
				const selector = this.selectorKey(d.selector);
				return `${head}|${selector}|${d.input?.id}|${d.fallback}|${d.choice}`;
			}
		}
	}

	/** The same text for selectors that select the same by the same means. */
	selectorKey(selector: Conjunction): string {
		const atoms = selector.atoms.map((a) => this.#atomKey(a));
		return `${selector.keySide}[${atoms.sort().join("&")}]`;
	}

	/** The conjunct itself, or the equal one that was given before. */
	atom(atom: Atom): Atom {
		const total = atom.op === "numericEqual" && atom.total;
		const key = `${this.#atomKey(atom)}:${total}`;
		const known = this.#atoms.get(key) ?? atom;
		this.#atoms.set(key, known);
		return known;
	}

	#atomKey(a: Atom): string {
		return a.op === "relation"
			? `r${a.query?.id}:${a.key?.id}:${this.#array(a.matrix)}`
			: `n${a.query.id}:${a.key.id}`;
	}

	#object(o: object): number {
		const known = this.#specs.get(o) ?? this.#specs.size;
		this.#specs.set(o, known);
		return known;
	}

	#array(data: ArrayLike<number>): number {
		const hash = hashOf(data);
		const bucket = this.#arrays.get(hash) ?? [];
		this.#arrays.set(hash, bucket);
		const known = bucket.find((e) => sameArray(e.data, data));
		if (known !== undefined) return known.id;
		const id = this.#arrayCount++;
		bucket.push({ data, id });
		return id;
	}
}

const ids = (nodes: readonly Node[]): string => nodes.map((n) => n.id).join(",");
