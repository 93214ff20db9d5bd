/** Values as numbers, many of them in little space. */

/** Values of a bool (0 or 1), of a category (indices of its domain's values), or of a number. */
export type Codes = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/**
 * An array for values of a stream, as small as they allow.
 * @param size how many values a category has
 */
export function emptyCodes(
	kind: "bool" | "category" | "number",
	size: number,
	length: number,
): Codes {
	if (kind === "number") return new Float64Array(length);
	if (kind === "bool" || size <= 1 << 8) return new Uint8Array(length);
	return size <= 1 << 16 ? new Uint16Array(length) : new Uint32Array(length);
}
