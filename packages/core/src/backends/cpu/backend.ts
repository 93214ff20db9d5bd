/**
 * Float32 on typed arrays, for weights that are mostly zero: those stay sparse, inputs that are zero
 * are skipped, and what is dense goes through a register-blocked kernel.
 */
import { activationFunction } from "../../activation.ts";
import { type AttentionSpec, type Backend, patternSize, valueWidth } from "../../backend.ts";
import type { Activation, Normalization } from "../../config.ts";
import { countNonZeros, SparseMatrix } from "../../sparse.ts";
import type { Tensor } from "../../tensor.ts";
import type { Weight } from "../../weights.ts";
import { attend, mix, score, softmax } from "./attention.ts";
import { CpuPanels, CpuTable, lookUpDense, multiplyDense } from "./dense.ts";
import { CpuRows } from "./rows.ts";
import { addProduct, CpuSparse, lookUpSparse, multiplySparse } from "./sparse.ts";

export interface CpuOptions {
	/**
	 * Matrices with at most this share of non-zeros are kept sparse (2.5 times that
	 * share, if they are given as sparse matrices). Default 0.25; 0 for never, 1 for always.
	 */
	readonly sparseBelow?: number;
}

/** A weight given as a sparse matrix may be this many times as full. */
const GIVEN_SPARSE = 2.5;

class CpuBackend implements Backend {
	readonly name = "cpu";
	readonly #sparseBelow: number;

	constructor({ sparseBelow = 0.25 }: CpuOptions) {
		this.#sparseBelow = sparseBelow;
	}

	prepareMatrix(weight: Weight): CpuSparse | CpuPanels {
		return this.#keepSparse(weight)
			? new CpuSparse(asSparse(weight))
			: new CpuPanels(asDense(weight));
	}

	prepareTable(weight: Weight): CpuSparse | CpuTable {
		return this.#keepSparse(weight)
			? new CpuSparse(asSparse(weight))
			: new CpuTable(asDense(weight));
	}

	prepareVector(weight: Weight): CpuTable {
		return new CpuTable(asDense(weight));
	}

	lookUp(table: CpuSparse | CpuTable, ids: readonly number[]): CpuRows {
		const out = new CpuRows(ids.length, table.shape[1]!);
		if (table.kind === "sparse") lookUpSparse(table, ids, out);
		else lookUpDense(table, ids, out);
		return out;
	}

	affine(x: CpuRows, w: CpuSparse | CpuPanels, b: CpuTable | undefined): CpuRows {
		const out = new CpuRows(x.rows, w.shape[1]!);
		if (w.kind === "sparse") multiplySparse(x, w, b?.data, out);
		else multiplyDense(x, w, b?.data, out);
		return out;
	}

	addAffine(x: CpuRows, y: CpuRows, w: CpuSparse | CpuPanels, b: CpuTable | undefined): CpuRows {
		if (w.kind !== "sparse" || b !== undefined) return this.add(x, this.affine(y, w, b));
		addProduct(x, y, w);
		x.changed();
		return x;
	}

	add(x: CpuRows, y: CpuRows): CpuRows {
		const into = x.data;
		const from = y.data;
		for (let i = 0; i < into.length; i++) into[i] = into[i]! + from[i]!;
		x.changed();
		return x;
	}

	activate(x: CpuRows, activation: Activation): CpuRows {
		const { data } = x;
		if (activation === "relu") {
			// Exact, and without the branch of a comparison, which guesses wrong half of the time.
			for (let i = 0; i < data.length; i++) data[i] = 0.5 * (data[i]! + Math.abs(data[i]!));
		} else {
			const f = activationFunction(activation);
			for (let i = 0; i < data.length; i++) data[i] = f(data[i]!);
		}
		x.changed();
		return x;
	}

	normalize(
		x: CpuRows,
		kind: Exclude<Normalization, "none">,
		w: CpuTable,
		b: CpuTable | undefined,
		epsilon: number,
	): CpuRows {
		const { columns, data } = x;
		const out = new CpuRows(x.rows, columns);
		for (let start = 0; start < data.length; start += columns) {
			let mean = 0;
			if (kind === "layernorm") {
				for (let i = 0; i < columns; i++) mean += data[start + i]!;
				mean /= columns;
			}
			let square = 0;
			for (let i = 0; i < columns; i++) square += (data[start + i]! - mean) ** 2;
			const scale = 1 / Math.sqrt(square / columns + epsilon);
			for (let i = 0; i < columns; i++) {
				const shift = b === undefined ? 0 : b.data[i]!;
				out.data[start + i] = (data[start + i]! - mean) * scale * w.data[i]! + shift;
			}
		}
		return out;
	}

	attention(q: CpuRows, k: CpuRows, v: CpuRows, spec: AttentionSpec): CpuRows {
		const out = new CpuRows(q.rows, valueWidth(spec.heads));
		attend(q, k, v, spec, out);
		return out;
	}

	scores(q: CpuRows, k: CpuRows, spec: AttentionSpec): CpuRows {
		const out = new CpuRows(1, patternSize(spec));
		score(q, k, spec, out.data);
		return out;
	}

	softmax(scores: CpuRows, spec: AttentionSpec): CpuRows {
		const out = new CpuRows(1, scores.columns);
		softmax(scores.data, spec, out.data);
		return out;
	}

	mix(pattern: CpuRows, v: CpuRows, spec: AttentionSpec): CpuRows {
		const queries = spec.segments.reduce((total, { queryCount }) => total + queryCount, 0);
		const out = new CpuRows(queries, valueWidth(spec.heads));
		mix(pattern.data, v, spec, out);
		return out;
	}

	allocate(rows: number, columns: number): CpuRows {
		return new CpuRows(rows, columns);
	}

	copyRows(from: CpuRows, fromStart: number, to: CpuRows, toStart: number, count: number): void {
		const { columns } = from;
		const values = from.data.subarray(fromStart * columns, (fromStart + count) * columns);
		to.data.set(values, toStart * columns);
		to.changed();
	}

	upload(tensor: Tensor): CpuRows {
		const [rows, columns] = tensor.shape as readonly [number, number];
		return new CpuRows(rows, columns, new Float32Array(tensor.data));
	}

	download(x: CpuRows): Float32Array {
		return x.data;
	}

	#keepSparse(weight: Weight): boolean {
		const [rows = 0, columns = 0] = weight.shape;
		const kept = weight.kind === "sparse" ? weight.nonZeros : countNonZeros(weight.data);
		// What comes as a sparse matrix comes from a compiled model, whose activations are mostly zero too.
		const lenience = weight.kind === "sparse" ? GIVEN_SPARSE : 1;
		return kept <= rows * columns * this.#sparseBelow * lenience && this.#sparseBelow > 0;
	}
}

/** A CPU backend with its own threshold between sparse and dense. */
export function createCpuBackend(options: CpuOptions = {}): Backend {
	return new CpuBackend(options);
}

/** Float32, fast where weights are mostly zero. The default. */
export const cpuBackend: Backend = createCpuBackend();

function asSparse(weight: Weight): SparseMatrix {
	return weight.kind === "sparse" ? weight : SparseMatrix.fromTensor(weight);
}

function asDense(weight: Weight): Tensor {
	return weight.kind === "dense" ? weight : weight.toTensor();
}
