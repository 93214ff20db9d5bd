/**
 * The embedding: which directions hold what the program asks of the token and of the position. Either
 * one direction for each column asked for, or, where that is fewer, one-hot over the kinds of token (or
 * position) that the columns tell apart.
 */
import type { Side } from "@handwired/notation";
import type { Affine, Column, Direction } from "./affine.ts";
import type { Root } from "./ir.ts";

/** A direction that the embedding writes. */
export interface Embedded {
	readonly is: "embedded";
	readonly side: Side;
	readonly name: string;
	/** undefined for the direction that is 1 at every token and 0 at BOS. */
	readonly root: Root | undefined;
	/** One number for each token or position; undefined for the direction of ones. */
	readonly data: Float64Array | undefined;
}

/** What a placed form reads: written directions or embedded ones. */
export type Source = Direction | Embedded;

/** A linear reading of placed directions. */
export interface Placed {
	readonly terms: ReadonlyMap<Source, number>;
	readonly bias: number;
}

/** Columns as embedded directions. */
export class Embedding {
	readonly directions: Embedded[] = [];
	readonly #parts = new Map<Column, ReadonlyMap<Embedded | "one", number>>();
	readonly #ones = new Map<Side, Embedded>();
	readonly #onesAsBias: boolean;

	/**
	 * @param columns those that are read
	 * @param onesAsBias whether nobody looks at BOS, so that "1 at every token" may be 1 everywhere
	 */
	constructor(columns: readonly Column[], onesAsBias: boolean) {
		this.#onesAsBias = onesAsBias;
		const roots = new Set(columns.map((c) => c.root));
		for (const root of roots)
			this.#placeRoot(
				root,
				columns.filter((c) => c.root === root),
			);
	}

	#placeRoot(root: Root, columns: readonly Column[]): void {
		const side = root.split(":")[1] as Side;
		const classes = new Map<string, number[]>();
		const length = columns[0]!.data.length;
		const fewer = Math.min(length, columns.length + 2);
		for (let v = 0; v < length && classes.size <= fewer; v++) {
			const key = columns.map((c) => c.data[v]).join();
			const members = classes.get(key);
			if (members === undefined) classes.set(key, [v]);
			else members.push(v);
		}
		if (classes.size - 1 >= columns.length) {
			for (const c of columns) {
				const dir: Embedded = { is: "embedded", side, name: c.name, root, data: c.data };
				this.directions.push(dir);
				this.#parts.set(c, new Map([[dir, 1]]));
			}
			return;
		}
		const groups = [...classes.values()];
		const dirs = groups.slice(1).map((members, i): Embedded => {
			const data = new Float64Array(length);
			for (const v of members) data[v] = 1;
			return { is: "embedded", side, name: `${root.split(":")[0]} kind ${i + 1}`, root, data };
		});
		this.directions.push(...dirs);
		for (const c of columns) {
			const base = c.data[groups[0]![0]!]!;
			const parts = new Map<Embedded | "one", number>();
			if (base !== 0) parts.set("one", base);
			dirs.forEach((dir, i) => {
				const w = c.data[groups[i + 1]![0]!]! - base;
				if (w !== 0) parts.set(dir, w);
			});
			this.#parts.set(c, parts);
		}
	}

	/** The form over placed directions, for a reader on the given side. */
	place(form: Affine, side: Side): Placed {
		const terms = new Map<Source, number>();
		const add = (s: Source, w: number): void => {
			terms.set(s, (terms.get(s) ?? 0) + w);
		};
		let one = form.one;
		for (const [signal, weight] of form.terms) {
			if (signal.is === "direction") add(signal, weight);
			else
				for (const [part, w] of this.#parts.get(signal)!)
					if (part === "one") one += w * weight;
					else add(part, w * weight);
		}
		let bias = form.bias;
		if (one !== 0 && this.#onesAsBias) bias += one;
		else if (one !== 0) add(this.#onesOf(side), one);
		for (const [s, w] of terms) if (w === 0) terms.delete(s);
		return { terms, bias };
	}

	#onesOf(side: Side): Embedded {
		const known = this.#ones.get(side);
		if (known !== undefined) return known;
		const dir: Embedded = {
			is: "embedded",
			side,
			name: "token (not BOS)",
			root: undefined,
			data: undefined,
		};
		this.#ones.set(side, dir);
		this.directions.push(dir);
		return dir;
	}
}
