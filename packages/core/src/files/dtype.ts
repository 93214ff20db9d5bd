/** The number types of safetensors: how many bytes each takes, and how to read the floating-point ones. */
import type { FloatArray } from "../tensor.ts";

const SIZES: ReadonlyMap<string, number> = new Map([
	["BOOL", 1],
	["U8", 1],
	["I8", 1],
	["F8_E4M3", 1],
	["F8_E5M2", 1],
	["U16", 2],
	["I16", 2],
	["F16", 2],
	["BF16", 2],
	["U32", 4],
	["I32", 4],
	["F32", 4],
	["U64", 8],
	["I64", 8],
	["F64", 8],
]);

/** Types that a weight may have. */
export type ReadableDtype = "F64" | "F32" | "F16" | "BF16";

/** Bytes of one number, or undefined for a type that does not exist. */
export function sizeOfDtype(dtype: string): number | undefined {
	return SIZES.get(dtype);
}

export function isReadable(dtype: string): dtype is ReadableDtype {
	return dtype === "F64" || dtype === "F32" || dtype === "F16" || dtype === "BF16";
}

/** A copy of little-endian numbers; the 16-bit types widen to float32 without loss. */
export function decodeFloats(dtype: ReadableDtype, bytes: Uint8Array): FloatArray {
	// The copy is aligned, which the place in the file need not be.
	const { buffer } = bytes.slice();
	switch (dtype) {
		case "F64":
			return new Float64Array(buffer);
		case "F32":
			return new Float32Array(buffer);
		case "BF16": {
			const words = new Uint16Array(buffer);
			const bits = Uint32Array.from(words, (word) => word << 16);
			return new Float32Array(bits.buffer);
		}
		case "F16":
			return Float32Array.from(new Uint16Array(buffer), halfToNumber);
	}
}

function halfToNumber(half: number): number {
	const sign = half & 0x8000 ? -1 : 1;
	const exponent = (half >> 10) & 0x1f;
	const fraction = half & 0x3ff;
	if (exponent === 0) return sign * fraction * 2 ** -24;
	if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
	return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
