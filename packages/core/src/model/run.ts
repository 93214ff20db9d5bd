/**
 * A computation is written once, as a generator that yields whenever it needs values back from the
 * backend. Driven synchronously it serves backends that answer at once; driven with await, the others.
 */
import { ModelError } from "../errors.ts";
import type { FloatArray } from "../tensor.ts";

/** A computation that asks for values by yielding what `Backend.download` returned. */
export type Run<T> = Generator<FloatArray | Promise<FloatArray>, T, FloatArray>;

/** @throws ModelError when the backend answers with a promise */
export function runSync<T>(run: Run<T>, backendName: string): T {
	let step = run.next();
	while (!step.done) {
		if (step.value instanceof Promise) {
			step.value.catch(() => undefined);
			throw new ModelError(
				`The backend "${backendName}" answers asynchronously: call the method whose name ends in Async`,
			);
		}
		step = run.next(step.value);
	}
	return step.value;
}

export async function runAsync<T>(run: Run<T>): Promise<T> {
	let step = run.next();
	while (!step.done) step = run.next(await step.value);
	return step.value;
}
