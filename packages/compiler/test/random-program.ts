/** Random programs over every word of the notation, grown from a list of random choices. */
import {
	add,
	after,
	and,
	any,
	at,
	type Bool,
	before,
	type Category,
	cases,
	choose,
	clip,
	compare,
	constant,
	cross,
	equal,
	everything,
	fetch,
	first,
	gate,
	inOrder,
	is,
	last,
	map,
	match,
	mean,
	type Num,
	nearestAfter,
	nearestBefore,
	not,
	number,
	offset,
	only,
	or,
	type Pointer,
	type Program,
	piecewise,
	position,
	program,
	rawHead,
	rawNeurons,
	type Selector,
	type Stream,
	same,
	scale,
	select,
	sourcePosition,
	sourceTokens,
	subtract,
	sum,
	test,
	tokens,
	toNumber,
	type Value,
	when,
	where,
	width,
	within,
} from "@handwired/notation";

/** Answers "which of n" again and again, from a given list. */
export class Choices {
	#at = 0;
	readonly #list: readonly number[];
	constructor(list: readonly number[]) {
		this.#list = list;
	}
	pick(n: number): number {
		const x =
			this.#list[this.#at++ % this.#list.length]! + 31 * Math.floor(this.#at / this.#list.length);
		return x % n;
	}
	of<T>(items: readonly T[]): T {
		return items[this.pick(items.length)]!;
	}
}

interface Pool {
	readonly bools: Bool[];
	readonly categories: Category<Value>[];
	readonly numbers: Num[];
	/** How many tokens there are. */
	readonly size: number;
}

const VALUES = [-2, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3];

function start(c: Choices, side: "self" | "source", size: number): Pool {
	const vocabulary = ["a", "b", "c", "d", "e"].slice(0, size);
	const source = side === "source";
	const token = (source ? sourceTokens : tokens)(vocabulary) as unknown as Category<Value>;
	const where = (source ? sourcePosition : position) as unknown as Category<Value>;
	const target = c.of(vocabulary);
	return {
		size,
		bools: [test(token, (t) => t === target)],
		categories: [token, where],
		numbers: [
			toNumber(where as unknown as Category<number>),
			number(token, (t) => VALUES[String(t).charCodeAt(0) % VALUES.length]!),
		],
	};
}

/** A random function of values, the same for the same values. */
function hashFunction<T>(salt: number, results: readonly T[]): (...values: Value[]) => T {
	return (...values) => {
		let h = salt;
		for (const v of values)
			for (const ch of String(v)) h = (Math.imul(h, 31) + ch.charCodeAt(0)) | 0;
		return results[Math.abs(h ^ (h >>> 7)) % results.length]!;
	};
}

function selector(c: Choices, q: Pool, k: Pool, plain: boolean, depth: number): Selector {
	const options: (() => Selector)[] = [
		() => where(c.of(k.bools)),
		() => when(c.of(q.bools)).and(where(c.of(k.bools))),
		() => {
			const relation = hashFunction(c.pick(1000), [true, false, false]);
			return select(c.of(q.categories), c.of(k.categories), (x, y) => relation(x, y));
		},
		() => equal(c.of(q.bools), c.of(k.bools)),
		() => equal(c.of(q.categories), c.of(k.categories) as never),
	];
	if (!plain) {
		options.push(
			() => everything,
			() => before,
			() => after,
			() => within(-1 - c.pick(2), c.pick(3)),
		);
		options.push(() => {
			const x = c.of(q.categories);
			return equal(x, x);
		});
	}
	if (depth > 0) {
		const deeper = (): Selector => selector(c, q, k, plain, depth - 1);
		options.push(
			() => deeper().and(deeper()),
			() => deeper().or(deeper()),
			() => deeper().not(),
		);
	}
	return c.of(options)();
}

function pointer(c: Choices, q: Pool, k: Pool, plain: boolean): Pointer {
	const s = selector(c, q, k, plain, 1);
	const options: (() => Pointer)[] = [() => first(s), () => last(s), () => only(s)];
	if (!plain)
		options.push(
			() => nearestBefore(s),
			() => nearestAfter(s),
			() => offset(c.pick(5) - 2),
			() => at(add(toNumber(position), c.pick(4) - 2)),
			() => at(subtract(subtract(width(everything), 1), toNumber(position))),
			() => at(width(s)),
		);
	return c.of(options)();
}

/** Adds one random stream to the pool, reading from it and, across positions, from `keys`. */
function grow(c: Choices, pool: Pool, keys: Pool, kind: "own" | "cross" | "source"): void {
	const num = (): Num | Bool => (c.pick(4) === 0 ? c.of(pool.bools) : c.of(pool.numbers));
	const keyNum = (): Num | Bool => (c.pick(3) === 0 ? c.of(keys.bools) : c.of(keys.numbers));
	const sel = (): Selector =>
		kind === "cross"
			? cross(selector(c, pool, keys, true, 2))
			: selector(c, pool, keys, kind === "source", 2);
	const point = (): Pointer => pointer(c, pool, keys, kind !== "own");
	const local: (() => void)[] = [
		() => pool.bools.push(and(c.of(pool.bools), c.of(pool.bools))),
		() => pool.bools.push(or(c.of(pool.bools), c.of(pool.bools), c.of(pool.bools))),
		() => pool.bools.push(not(c.of(pool.bools))),
		() => {
			const x = c.of(pool.categories);
			pool.bools.push(same(x, c.of(pool.categories) as never));
		},
		() => {
			const f = hashFunction(c.pick(1000), [true, false]);
			pool.bools.push(test(c.of(pool.categories), c.of(pool.bools), (x, y) => f(x, y)));
		},
		() => {
			const f = hashFunction<Value>(c.pick(1000), ["x", "y", null, 2]);
			pool.categories.push(
				map(c.of(pool.categories), c.of(pool.categories), (x, y) => f(x, y)) as Category<Value>,
			);
		},
		() => {
			const f = hashFunction(c.pick(1000), VALUES);
			pool.numbers.push(number(c.of(pool.categories), c.of(pool.bools), (x, y) => f(x, y)));
		},
		() => pool.numbers.push(add(num(), num(), c.of(VALUES))),
		() => pool.numbers.push(subtract(num(), num())),
		() => pool.numbers.push(scale(num(), c.of([-1, 0.5, 2]))),
		() => pool.numbers.push(gate(c.of(pool.bools), num())),
		() => pool.numbers.push(choose(c.of(pool.bools), num(), c.of(VALUES))),
		() => pool.numbers.push(clip(num(), -1, 1)),
		() =>
			pool.numbers.push(
				piecewise(num(), [
					[-1, 1],
					[0, 0],
					[2, 1.5],
				]),
			),
		() =>
			pool.bools.push(
				compare(num(), c.of([">", ">=", "<", "<="] as const), c.of([0, 0.5, 1, 1 / 3])),
			),
		() => {
			const f = hashFunction(c.pick(1000), ["p", "q", "r"]);
			pool.categories.push(map(c.of(pool.numbers), (x) => f(Math.round(x * 6))) as Category<Value>);
		},
		() =>
			pool.numbers.push(
				...rawNeurons({
					inputs: [c.of(pool.bools), c.of(pool.numbers)],
					W_in: [
						[1, -1],
						[0.5, 1],
					],
					b_in: [0.5, 0],
					W_out: [[1], [-2]],
					b_out: [0.25],
				}),
			),
		() => pool.bools.push(and(constant(true), c.of(pool.bools))),
		() => {
			const [x, y] = [pool.categories[0]!, c.of(pool.bools)];
			const letters = ["a", "b"].filter((_, i) => i < pool.size);
			pool.categories.push(
				match(
					[x, y],
					letters.map((l) => ({
						when: [l, c.pick(2) === 0] as [string, boolean],
						give: c.of(["m", "n"]),
					})),
					"o",
				) as Category<Value>,
			);
		},
		() => pool.bools.push(is(c.of(pool.categories), "a", null)),
		() =>
			pool.categories.push(
				choose(c.of(pool.bools), c.of(pool.categories), c.of(["x", null, 1])) as Category<Value>,
			),
		() => {
			const category = (): Category<Value> => c.of(pool.categories);
			const rows = [[c.of(pool.bools), category()] as const, [c.of(pool.bools), "k"] as const];
			pool.categories.push(cases(rows, category()) as Category<Value>);
		},
		() =>
			pool.numbers.push(
				cases(
					[
						[c.of(pool.bools), num()],
						[c.of(pool.bools), c.of(VALUES)],
					],
					num(),
				),
			),
	];
	const attention: (() => void)[] = [
		() => pool.numbers.push(mean(sel(), keyNum(), { fallback: c.of([0, 1, -0.5]) })),
		() => pool.numbers.push(width(sel())),
		() => pool.numbers.push(sum(sel(), keyNum())),
		() => pool.bools.push(any(sel())),
		() => pool.bools.push(fetch(point(), c.of(keys.bools), { fallback: c.pick(2) === 1 })),
		() => pool.categories.push(fetch(point(), c.of(keys.bools)) as unknown as Category<Value>),
		() => pool.categories.push(fetch(point(), c.of(keys.categories)) as Category<Value>),
		() =>
			pool.categories.push(
				fetch(point(), c.of(keys.categories), { fallback: "none" }) as Category<Value>,
			),
		() => pool.numbers.push(fetch(point(), c.of(keys.numbers), { fallback: c.of(VALUES) })),
		() =>
			pool.numbers.push(
				...rawHead({
					query: [c.of(pool.bools)],
					key: [c.of(keys.bools), c.of(keys.numbers)],
					value: [c.of(keys.numbers)],
					W_Q: [[1, 0.5]],
					b_Q: [0, 0.25],
					W_K: [
						[2, 0],
						[0, 1],
					],
					b_K: [0.5, -0.5],
					W_V: [[1.5]],
				}),
			),
	];
	c.of(c.pick(2) === 0 ? local : attention)();
}

/** A random program for inputs up to a length of at most `longest`; may throw ProgramError. */
export function randomProgram(list: readonly number[], longest: number = 6): Program {
	const c = new Choices(list);
	const maxLength = 1 + c.pick(longest);
	const twoSided = c.pick(5) === 0;
	const self = start(c, "self", 1 + c.pick(4));
	if (twoSided) {
		const source = start(c, "source", 1 + c.pick(4));
		for (let i = c.pick(4); i > 0; i--) grow(c, source, source, "source");
		for (let i = 1 + c.pick(6); i > 0; i--) {
			const across = c.pick(2) === 0;
			grow(c, self, across ? source : self, across ? "cross" : "own");
		}
	} else for (let i = 2 + c.pick(9); i > 0; i--) grow(c, self, self, "own");
	const outputs: Record<string, Stream> = {};
	const all: Stream[] = [
		...self.bools.slice(-2),
		...self.categories.slice(-2),
		...self.numbers.slice(-2),
	];
	all.forEach((s, i) => {
		outputs[`out${i}`] = s;
	});
	const reading = twoSided || c.pick(3) === 0 ? "causal" : "bidirectional";
	const readsToken = inOrder(Object.values(outputs)).some(
		(s) => s.definition.op === "token" && s.definition.side === "self",
	);
	return program({
		name: "random",
		maxLength,
		reading,
		outputs,
		...(readsToken ? {} : { vocabulary: ["a", "b"] }),
	});
}
