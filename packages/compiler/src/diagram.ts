/**
 * Reduced ordered binary decision diagrams (Bryant 1986): functions of bools in which every path to "true"
 * is a conjunction and no two paths hold at once, so that their sum is the function.
 */

/** A function of bools: an index into its store. */
export type Diagram = number;

export const NEVER: Diagram = 0;
export const ALWAYS: Diagram = 1;

/** A conjunction: variables and what each must be. */
export type Path = readonly (readonly [variable: number, value: 0 | 1])[];

/** Makes diagrams, equal ones once, so that equal functions are the same number. */
export class DiagramStore {
	readonly #variable: number[] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
	readonly #low: number[] = [0, 1];
	readonly #high: number[] = [0, 1];
	readonly #known = new Map<string, Diagram>();
	readonly #joined = new Map<string, Diagram>();
	readonly #negated = new Map<Diagram, Diagram>([
		[NEVER, ALWAYS],
		[ALWAYS, NEVER],
	]);
	readonly #counts = new Map<Diagram, readonly [never: number, always: number]>([
		[NEVER, [1, 0]],
		[ALWAYS, [0, 1]],
	]);

	/** The function that is one variable. Variables are asked for in ascending order. */
	variable(v: number): Diagram {
		return this.#make(v, NEVER, ALWAYS);
	}

	not(f: Diagram): Diagram {
		const known = this.#negated.get(f);
		if (known !== undefined) return known;
		const made = this.#make(this.#variable[f]!, this.not(this.#low[f]!), this.not(this.#high[f]!));
		this.#negated.set(f, made);
		return made;
	}

	and(f: Diagram, g: Diagram): Diagram {
		if (f === g || g === ALWAYS) return f;
		if (f === ALWAYS) return g;
		if (f === NEVER || g === NEVER) return NEVER;
		const key = f < g ? `${f}&${g}` : `${g}&${f}`;
		const known = this.#joined.get(key);
		if (known !== undefined) return known;
		const v = Math.min(this.#variable[f]!, this.#variable[g]!);
		const [f0, f1] = this.#split(f, v);
		const [g0, g1] = this.#split(g, v);
		const made = this.#make(v, this.and(f0, g0), this.and(f1, g1));
		this.#joined.set(key, made);
		return made;
	}

	or(f: Diagram, g: Diagram): Diagram {
		return this.not(this.and(this.not(f), this.not(g)));
	}

	/** How many paths lead to false and to true. */
	countsOf(f: Diagram): readonly [never: number, always: number] {
		const known = this.#counts.get(f);
		if (known !== undefined) return known;
		const [a, b] = [this.countsOf(this.#low[f]!), this.countsOf(this.#high[f]!)];
		const made = [a[0] + b[0], a[1] + b[1]] as const;
		this.#counts.set(f, made);
		return made;
	}

	/** The variables that the function asks for, ascending. */
	variablesOf(f: Diagram): number[] {
		const seen = new Set<Diagram>();
		const variables = new Set<number>();
		const visit = (g: Diagram): void => {
			if (g <= ALWAYS || seen.has(g)) return;
			seen.add(g);
			variables.add(this.#variable[g]!);
			visit(this.#low[g]!);
			visit(this.#high[g]!);
		};
		visit(f);
		return [...variables].sort((a, b) => a - b);
	}

	/** Every path to true (or to false). */
	pathsOf(f: Diagram, end: typeof NEVER | typeof ALWAYS = ALWAYS): Path[] {
		const found: Path[] = [];
		const walk = (g: Diagram, path: Path): void => {
			if (g === end) found.push(path);
			if (g <= ALWAYS) return;
			walk(this.#low[g]!, [...path, [this.#variable[g]!, 0]]);
			walk(this.#high[g]!, [...path, [this.#variable[g]!, 1]]);
		};
		walk(f, []);
		return found;
	}

	#split(f: Diagram, v: number): [low: Diagram, high: Diagram] {
		return this.#variable[f] === v ? [this.#low[f]!, this.#high[f]!] : [f, f];
	}

	#make(v: number, low: Diagram, high: Diagram): Diagram {
		if (low === high) return low;
		const key = `${v}?${high}:${low}`;
		const known = this.#known.get(key);
		if (known !== undefined) return known;
		const made = this.#variable.length;
		this.#variable.push(v);
		this.#low.push(low);
		this.#high.push(high);
		this.#known.set(key, made);
		return made;
	}
}
