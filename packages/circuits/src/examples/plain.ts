import type { Value } from "@handwired/notation";

/** What the algorithms mean, in plain TypeScript: what the programs are tested against. */

/** How often the token of each position occurs. */
export function counts(input: readonly Value[]): number[] {
	return input.map((t) => input.filter((u) => u === t).length);
}

/** The tokens, the most frequent first, equals as they stand. */
export function byFrequency(input: readonly Value[]): Value[] {
	const count = counts(input);
	const positions = input.map((_, i) => i).sort((i, j) => count[j]! - count[i]! || i - j);
	return positions.map((i) => input[i]!);
}

/** At each position how many different tokens occur as often as the one there. */
export function doubleCounts(input: readonly Value[]): number[] {
	const count = counts(input);
	return count.map((n) => new Set(input.filter((_, i) => count[i] === n)).size);
}

/** Each token once, the most frequent first, then nothing. */
export function mostFrequent(input: readonly Value[]): Value[] {
	const count = new Map<Value, number>();
	for (const t of input) count.set(t, (count.get(t) ?? 0) + 1);
	const different = [...count.keys()].sort((a, b) => count.get(b)! - count.get(a)!);
	return input.map((_, i) => different[i] ?? null);
}

/** Whether brackets are well nested. */
export function isDyck(pairs: readonly string[], input: readonly Value[]): boolean {
	const open: string[] = [];
	for (const t of input) {
		const pair = pairs.find((p) => p.includes(String(t)))!;
		if (t === pair[0]) open.push(pair);
		else if (open.pop() !== pair) return false;
	}
	return open.length === 0;
}

/** Whether the brackets of each pair, taken alone, are well nested. */
export function isShuffleDyck(pairs: readonly string[], input: readonly Value[]): boolean {
	return pairs.every((p) =>
		isDyck(
			[p],
			input.filter((t) => p.includes(String(t))),
		),
	);
}

/** Whether the number of ones is odd. */
export function isOdd(bits: readonly Value[]): boolean {
	return bits.filter((b) => b === "1").length % 2 === 1;
}

/** The sum of `a+b=`, right-aligned below `+b`. */
export function sumBelow(input: readonly Value[]): Value[] {
	const [a, b] = input.slice(0, -1).join("").split("+");
	const sum = String(BigInt(a!) + BigInt(b!)).padStart(b!.length + 1, "0");
	return [...a!].map((): Value => null).concat(...sum, null);
}

/** At `=` and at each digit of the sum written after it, the next digit. */
export function sumAhead(input: readonly Value[]): Value[] {
	const end = input.indexOf("=");
	const sum = sumBelow(input.slice(0, end + 1)).filter((d) => d !== null);
	return input.map((_, i) => (i < end ? null : sum[i - end]!));
}
