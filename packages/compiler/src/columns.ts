/**
 * The embedding: which directions hold what the program asks of the token and of the position. Either
 * one direction for each column asked for, or, where that is fewer, one-hot over the kinds of token (or
 * position) that the columns tell apart.
 */
import type { Codes, Side } from "@handwired/notation";
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
	readonly data: Codes | undefined;
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
	readonly #keys = new Map<Placed, string>();
	readonly #numbers = new Map<Source, number>();
	readonly #onesAsBias: boolean;
	readonly #placed: Readonly<Record<Side, Map<Affine, Placed>>> = {
		self: new Map(),
		source: new Map(),
	};

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
		const { length } = columns[0]!.data;
		const groups = alike(
			columns.map((c) => c.data),
			columns.length,
		);
		if (groups === undefined) {
			for (const c of columns) {
				const dir: Embedded = { is: "embedded", side, name: c.name, root, data: c.data };
				this.directions.push(dir);
				this.#parts.set(c, new Map([[dir, 1]]));
			}
			return;
		}
		const dirs = groups.slice(1).map((members, i): Embedded => {
			const data = new Uint8Array(length);
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
		const known = this.#placed[side].get(form);
		if (known !== undefined) return known;
		const placed = this.#place(form, side);
		this.#placed[side].set(form, placed);
		return placed;
	}

	/** The same text for what reads the same. */
	keyOf(placed: Placed): string {
		let key = this.#keys.get(placed);
		if (key === undefined) {
			const terms = [...placed.terms].map(([s, w]) => `${this.#numberOf(s)}*${w}`);
			key = `${terms.sort().join("+")}|${placed.bias}`;
			this.#keys.set(placed, key);
		}
		return key;
	}

	#numberOf(source: Source): number {
		const number = this.#numbers.get(source) ?? this.#numbers.size;
		this.#numbers.set(source, number);
		return number;
	}

	#place(form: Affine, side: Side): Placed {
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

/**
 * The places at which all columns have the same values, together.
 * @returns undefined where those are more than `most` groups
 */
function alike(columns: readonly Codes[], most: number): number[][] | undefined {
	const groups: number[][] = [];
	const byHash = new Map<number, number[][]>();
	const length = columns[0]?.length ?? 0;
	for (let v = 0; v < length; v++) {
		const hash = hashAt(columns, v);
		const bucket = byHash.get(hash) ?? [];
		byHash.set(hash, bucket);
		const known = bucket.find(([first]) => columns.every((c) => c[first!] === c[v]));
		if (known !== undefined) {
			known.push(v);
			continue;
		}
		if (groups.length === most) return undefined;
		const group = [v];
		groups.push(group);
		bucket.push(group);
	}
	return groups;
}

function hashAt(columns: readonly Codes[], v: number): number {
	let hash = 2166136261;
	for (let i = 0; i < columns.length; i++)
		hash = Math.imul(hash ^ Math.trunc(columns[i]![v]! * 8192), 16777619);
	return hash;
}
