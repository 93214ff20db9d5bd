import { ModelError } from "../../errors.ts";
import type { FloatArray } from "../../tensor.ts";

/**
 * The same values in float32; an array that is float32 already is shared, not copied.
 * @throws ModelError for a finite value that float32 cannot hold
 */
export function toFloat32(values: FloatArray): Float32Array {
	if (values instanceof Float32Array) return values;
	const result = new Float32Array(values);
	for (let i = 0; i < result.length; i++) {
		if (!Number.isFinite(result[i]) && Number.isFinite(values[i])) {
			throw new ModelError(
				`${values[i]} is too large for float32: scale the weights down or use referenceBackend`,
			);
		}
	}
	return result;
}
