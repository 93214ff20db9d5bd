/** Attention: selectors become scores, what is brought back becomes values. */
import {
	type Affine,
	affineKey,
	biasOf,
	type Direction,
	evaluationError,
	NEGLIGIBLE,
	ones,
	reading,
	total,
	UNIT,
	within,
} from "../affine.ts";
import type { Attend, Node, RawHead } from "../ir.ts";
import type { HeadOp, ScoreTerm } from "../plan.ts";
import { CROSS, SELF, slotAfter } from "../schedule.ts";
import { holding, type Lowering, readySlot, refuse, type View } from "./context.ts";
import { emptyAtBos } from "./gate.ts";
import { describeLooks } from "./looks.ts";
import { GRAIN, scoreNoise, sizeOf } from "./noise.ts";
import { rawForms } from "./raw.ts";
import { bitAt, readBits, readIndicator, readScalar, valuesHeld } from "./read.ts";
import { quiet } from "./restore.ts";
import { isReflexive, mergeTerms, scoreOf } from "./scores.ts";

/** Scores of the selected stand above the fallback by half of this, above others by all of it: e^-32 = 1e-14. */
const GAP = 64;
/** For a sum BOS weighs e^20.75, so much more than all positions that each counts the same, 1 / e^20.75. */
const BOS_LEAD = 20.75;
const BOS_WEIGHT = Math.exp(BOS_LEAD);
/** BOS looks at BOS by so much that nothing else comes through: e^-1024 is 0, which sums of sums need. */
const OWN = 1024;
/** With an order among the selected, each next position scores this much less: e^-32 = 1e-14. */
const STEP = 32;

/** Brings a form back through a head, as a direction of this name. */
type Bring = (
	form: Affine,
	name: string,
	binary: boolean,
	holds?: Pick<Direction, "holds">,
) => Direction;

/** Lowers a head and the stream that it brings back. */
export function lowerAttend(l: Lowering, node: Attend, square: (n: Node) => Affine): View {
	const built = scoresFor(l, node, square);
	const looks = describeLooks(node);
	const n = l.program.lengths[node.selector.keySide] + 1;
	const uneven = Math.expm1(2 * built.noise) + (n + 8) * UNIT;
	const averaging = uneven + n * Math.exp(-GAP / 2 + 2 * built.noise);
	const notOne = node.op === "fetch" ? besides(n, built.noise) : averaging;
	const bring: Bring = (form, name, binary, holds = {}) => {
		const head = headFor(l, node, built.terms, looks, form, l.latest(node));
		const same = head.op.values.find(
			(v) => affineKey(v.form) === affineKey(form) && binary === v.out.binary,
		);
		if (same !== undefined) return same.out;
		const [min, max] = [Math.min(0, form.min), Math.max(0, form.max)];
		const error =
			evaluationError(form) +
			(max - min) * notOne +
			(form.whole && node.op === "fetch" ? 0 : 4 * UNIT * Math.max(-min, max));
		const fields = { side: node.side, name, min, max, binary, error };
		const out = l.signals.direction({ ...fields, ...holds });
		addValue(l, head, form, out);
		return out;
	};
	if (node.op === "any")
		return { is: "scalar", form: within(reading(bring(ones(1), node.name, true)), 0, 1) };
	if (node.op === "sum") return bringSum(l, node, built.terms, looks, uneven);
	if (node.kind === "category") return bringCategory(l, node, bring);
	const form = readScalar(l, node.input!);
	const shifted = total([
		[form, 1],
		[ones(-node.fallback), 1],
	]);
	const out = bring(
		shifted,
		node.name,
		node.kind === "bool" && node.fallback === 0 && node.op === "fetch",
	);
	const view = total([
		[reading(out), 1],
		[ones(node.fallback), 1],
	]);
	return {
		is: "scalar",
		form: within(view, Math.min(form.min, node.fallback), Math.max(form.max, node.fallback)),
	};
}

/** What of the weight a fetch leaves to others: each next in order has e^-32 of the one before, the rest less. */
function besides(n: number, noise: number): number {
	return 1.01 * Math.exp(-(STEP - 2 * noise)) + n * Math.exp(-(2 * STEP - 2 * noise));
}

/** BOS weighs so much that every selected position counts the same; the value makes up for it. */
function bringSum(
	l: Lowering,
	node: Attend,
	terms: readonly ScoreTerm[],
	looks: string,
	uneven: number,
): View {
	const n = l.program.lengths[node.selector.keySide];
	const form = node.input === undefined ? ones(1) : readScalar(l, node.input);
	const most = Math.max(Math.abs(form.min), Math.abs(form.max));
	const relative = uneven + n / BOS_WEIGHT + 64 * UNIT;
	const [min, max] = [n * Math.min(0, form.min), n * Math.max(0, form.max)];
	const out = l.signals.direction({
		side: node.side,
		name: node.name,
		min,
		max,
		binary: false,
		error: n * (evaluationError(form) + most * relative),
	});
	const weighed = total([[form, BOS_WEIGHT]]);
	addValue(l, headFor(l, node, terms, looks, weighed), weighed, out);
	return { is: "scalar", form: within(reading(out), node.numbers!.min, node.numbers!.max) };
}

/** Every value but one has a direction; that one is the fallback, which BOS gives by giving nothing. */
function bringCategory(l: Lowering, node: Attend, bring: Bring): View {
	const bits = readBits(l, node.input!);
	if (bits !== undefined) {
		const missing = Math.max(node.fallback, 0);
		const brought = bits.map((form, bit) => {
			const atBos = ones(bitAt(missing, bit));
			const shifted = total([
				[form, 1],
				[atBos, -1],
			]);
			const name = `${node.name} bit ${bit}`;
			const [off, on] = [-1 - bitAt(missing, bit), 1 - bitAt(missing, bit)];
			const holds = holding(node, { bit, off, on });
			const out = bring(within(shifted, -2, 2), name, false, holds);
			const read = total([
				[reading(out), 1],
				[atBos, 1],
			]);
			return within(read, -1, 1);
		});
		return { is: "code", bits: brought };
	}
	const present = valuesHeld(l, node.input!);
	const reference = node.fallback >= 0 ? node.fallback : (present[0] ?? 0);
	const dirs: (Direction | undefined)[] = Array.from({ length: node.size }, () => undefined);
	for (const code of present)
		if (code !== reference)
			dirs[code] = bring(
				readIndicator(l, node.input!, [code]),
				`${node.name}=${code}`,
				true,
				holding(node, { code }),
			);
	return { is: "onehot", dirs, reference };
}

interface Scores {
	readonly terms: ScoreTerm[];
	/** A bound on the error of a score. */
	readonly noise: number;
}

function scoresFor(l: Lowering, node: Attend, square: (n: Node) => Affine): Scores {
	const ordered = node.choice === "first" || node.choice === "last";
	const counting = node.op === "sum";
	const n = l.program.lengths[node.selector.keySide];
	const sure = alwaysSelects(node);
	const unit = ordered
		? 2 ** Math.ceil(Math.log2(2 * STEP * (n + 2)))
		: node.op === "fetch"
			? 2 * GAP
			: GAP;
	const parts = node.selector.atoms.map((a) => scoreOf(l, a, unit, counting || !sure, square));
	const met = parts.reduce((s, p) => s + p.met, 0);
	const terms: ScoreTerm[] = parts.flatMap((p) => p.terms);
	const bosKey = total([
		[biasOf(1), 1],
		[ones(1), -1],
	]);
	// BOS itself looks at BOS alone where its own streams are read, so that they are 0.
	const crossed = l.crossed.has(node);
	const atBos = (score: number): void => {
		const own = total([
			[ones(1), score],
			[bosKey, OWN],
		]);
		if (crossed) terms.push({ query: own, key: bosKey });
		else terms.push({ query: biasOf(1), key: total([[bosKey, score]]) });
	};
	if (counting) atBos(unit * met + BOS_LEAD);
	else if (parts.length === 0) atBos(-2 * unit);
	else if (!sure) atBos(unit * (met - 0.5));
	else if (met < 1) atBos(-unit);
	else if (crossed) atBos(0);
	if (ordered) {
		const order = positionForm(l, node);
		const sign = node.choice === "last" ? STEP : -STEP;
		terms.push({ query: ones(1), key: total([[order, sign]]) });
	}
	const even = node.op === "mean" || counting;
	const exactly = even || node.selector.atoms.some((a) => a.op === "numericEqual");
	const limit = exactly ? 16 * NEGLIGIBLE * GAP : 1e-4;
	const clean = mergeTerms(crossed ? terms : terms.map(constantAsBias)).map((t) => ({
		query: quiet(l, t.query, limit, exactly),
		key: quiet(l, t.key, limit, exactly),
	}));
	const noise = scoreNoise(clean, counting ? GRAIN : STEP / 2);
	const tolerated = even ? 0.01 : 6;
	if (noise > tolerated)
		refuse(
			l,
			node,
			`its attention scores reach ${sizeOf(clean).toExponential(1)} and are known to ${noise.toExponential(1)} in float32, which is too coarse; shorten maxLength, or select by fewer or smaller streams`,
		);
	return { terms: clean, noise };
}

/** Whether some position is selected whatever the input: then BOS is left out of it. */
function alwaysSelects(node: Attend): boolean {
	const { atoms } = node.selector;
	if (atoms.length === 1 && atoms[0]!.op === "numericEqual") return atoms[0]!.total;
	return atoms.every((a) => a.op === "relation" && isReflexive(a));
}

/** A query that is the same everywhere can be a bias where nobody reads what BOS gets. */
function constantAsBias(t: ScoreTerm): ScoreTerm {
	if (t.query.terms.size > 0) return t;
	return { query: biasOf(1), key: total([[t.key, t.query.one + t.query.bias]]) };
}

function positionForm(l: Lowering, node: Attend): Affine {
	const side = node.selector.keySide;
	const n = l.program.lengths[side];
	const data = Float64Array.from({ length: n }, (_, i) => i);
	return l.signals.column(`position:${side}`, data, "position");
}

interface LoweredHead {
	readonly op: HeadOp;
	readonly slot: number;
}

/** The head with the given scores that brings values back as soon as this one can be, or by when it must be. */
function headFor(
	l: Lowering,
	node: Pick<Attend, "name" | "side"> & { readonly selector: { readonly keySide: Attend["side"] } },
	terms: readonly ScoreTerm[],
	looks: string,
	value: Affine,
	latest = -1,
): LoweredHead {
	const { side, name } = node;
	const keySide = node.selector.keySide;
	const texts = terms.map((t) => `${affineKey(t.query)}~${affineKey(t.key)}`);
	const key = [side, keySide, ...texts.sort()].join(";");
	const list = l.heads.get(key) ?? [];
	l.heads.set(key, list);
	const kind = side === keySide ? SELF : CROSS;
	const reads = terms.flatMap((t) => [t.query, t.key]);
	const slot = slotAfter(readySlot(l, [...reads, value], side), kind);
	const known =
		list.find((h) => h.slot === slot) ?? list.find((h) => h.slot > slot && h.slot <= latest);
	if (known !== undefined) {
		if (!known.op.names.includes(name)) known.op.names.push(name);
		return known;
	}
	const op: HeadOp = { op: "head", names: [name], looks, side, keySide, scores: terms, values: [] };
	const head = { op, slot };
	list.push(head);
	l.ops.push(op);
	return head;
}

function addValue(l: Lowering, head: LoweredHead, form: Affine, out: Direction): void {
	head.op.values.push({ form, out });
	l.ready.set(out, head.slot);
}

/** Lowers one output of a head with given matrices. */
export function lowerRawHead(l: Lowering, node: RawHead): View {
	const { W_Q, b_Q, W_K, b_K, W_V } = node.spec;
	const column = (
		forms: readonly Affine[],
		W: readonly (readonly number[])[],
		b: readonly number[] | undefined,
		j: number,
	): Affine => total([...forms.map((f, i) => [f, W[i]![j]!] as const), [biasOf(b?.[j] ?? 0), 1]]);
	const [qs, ks] = [rawForms(l, node.query), rawForms(l, node.key)];
	const terms = (W_Q[0] ?? b_Q ?? []).map((_, j) => ({
		query: column(qs, W_Q, b_Q, j),
		key: column(ks, W_K, b_K, j),
	}));
	const values = rawForms(l, node.value);
	const form = total(values.map((f, i) => [f, W_V[i]![node.output]!] as const));
	const n = l.program.lengths[node.keySide] + 1;
	const [min, max] = [Math.min(0, form.min), Math.max(0, form.max)];
	const spread = Math.expm1(2 * scoreNoise(terms));
	const error = evaluationError(form) + (max - min) * (spread + (n + 8) * UNIT);
	const out = l.signals.direction({
		side: node.side,
		name: node.name,
		min,
		max,
		binary: false,
		error,
	});
	const selector = { keySide: node.keySide };
	const { name, side } = node;
	addValue(l, headFor(l, { name, side, selector }, terms, "given matrices", form), form, out);
	return {
		is: "scalar",
		form: l.crossed.has(node) ? emptyAtBos(l, node, reading(out)) : reading(out),
	};
}
