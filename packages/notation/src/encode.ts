import type { Domain } from "./domain.ts";
import type { Stream } from "./stream.ts";
import type { Value } from "./value.ts";

/** How many directions the streams take, side by side: a bool or number one, a category one a value. */
export function encodedWidth(streams: readonly Stream[], of: (s: Stream) => Domain): number {
	let total = 0;
	for (const s of streams) {
		const domain = of(s);
		total += domain.kind === "category" ? domain.values.length : 1;
	}
	return total;
}

/** A value as directions: 0 or 1, the number itself, or one-hot. */
export function encode(domain: Domain, value: Value): number[] {
	if (domain.kind === "category") return domain.values.map((v) => (v === value ? 1 : 0));
	return [Number(value)];
}
