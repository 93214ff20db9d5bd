/** Reading a configuration from anywhere, a hostile file included: nothing is believed. */
import type { StackConfig, TransformerConfig } from "./config.ts";
import { ModelError } from "./errors.ts";

/** The largest that a configuration may ask for; far beyond use, near enough to stop nonsense. */
export const CONFIG_LIMITS: Readonly<
	Record<"width" | "vocabulary" | "positions" | "outputs" | "layers" | "heads", number>
> = {
	width: 2 ** 20,
	vocabulary: 2 ** 24,
	positions: 2 ** 24,
	outputs: 2 ** 24,
	layers: 4096,
	heads: 4096,
};

type Fields = Readonly<Record<string, unknown>>;

/** Everything wrong with a configuration, one line each, by the path of the field. */
export function configProblems(value: unknown): readonly string[] {
	const problems: string[] = [];
	if (!isObject(value)) return [`expected an object, not ${show(value)}`];
	onlyFields(value, "", TOP_FIELDS, problems);
	const { architecture, normalization, attentionScale } = value;
	choice(value, "architecture", ["encoder", "decoder", "encoder-decoder"], true, problems);
	count(value, "dModel", 1, CONFIG_LIMITS.width, problems);
	count(value, "outputs", 0, CONFIG_LIMITS.outputs, problems);
	choice(value, "activation", ["relu", "gelu", "gelu_tanh"], true, problems);
	choice(value, "normalization", ["none", "layernorm", "rmsnorm"], true, problems);
	choice(value, "normPlacement", ["pre", "post"], false, problems);
	for (const name of ["embeddingNorm", "finalNorm"]) {
		const flag = value[name];
		if (flag !== undefined && typeof flag !== "boolean") {
			problems.push(`${name}: expected true or false, not ${show(flag)}`);
		} else if (flag === true && normalization === "none") {
			problems.push(`${name}: there is no norm to apply, because normalization is "none"`);
		}
	}
	positiveNumber(value, "normEpsilon", problems);
	if (attentionScale !== "inverse-sqrt") positiveNumber(value, "attentionScale", problems);
	for (const role of ["encoder", "decoder"] as const) {
		const wanted = architecture === role || architecture === "encoder-decoder";
		const stack = value[role];
		if (!wanted && stack !== undefined) {
			problems.push(`${role}: not part of architecture ${show(architecture)}`);
		} else if (wanted || stack !== undefined) {
			stackProblems(stack, role, role === "decoder" && architecture !== role, problems);
		}
	}
	return problems;
}

/** @throws ModelError that lists every problem at once */
export function checkConfig(value: unknown): asserts value is TransformerConfig {
	const problems = configProblems(value);
	if (problems.length > 0) {
		throw new ModelError("This is not the configuration of a transformer:", problems);
	}
}

const TOP_FIELDS: readonly (keyof TransformerConfig)[] = [
	"architecture",
	"dModel",
	"encoder",
	"decoder",
	"outputs",
	"activation",
	"normalization",
	"normPlacement",
	"embeddingNorm",
	"finalNorm",
	"normEpsilon",
	"attentionScale",
];
const STACK_FIELDS: readonly (keyof StackConfig)[] = ["vocabularySize", "maxPositions", "layers"];

function stackProblems(stack: unknown, path: string, cross: boolean, problems: string[]): void {
	if (!isObject(stack)) {
		problems.push(
			`${path}: expected an object with ${STACK_FIELDS.join(", ")}, not ${show(stack)}`,
		);
		return;
	}
	onlyFields(stack, `${path}.`, STACK_FIELDS, problems);
	count(stack, "vocabularySize", 1, CONFIG_LIMITS.vocabulary, problems, `${path}.`);
	count(stack, "maxPositions", 1, CONFIG_LIMITS.positions, problems, `${path}.`);
	const { layers } = stack;
	if (!isList(layers, `${path}.layers`, CONFIG_LIMITS.layers, problems)) return;
	for (const [index, layer] of layers.entries()) {
		const at = `${path}.layers[${index}]`;
		if (!isObject(layer)) {
			problems.push(`${at}: expected an object with heads and mlp, not ${show(layer)}`);
			continue;
		}
		onlyFields(layer, `${at}.`, ["heads", "crossHeads", "mlp"], problems);
		const { heads, crossHeads } = layer;
		headProblems(heads, `${at}.heads`, problems);
		count(layer, "mlp", 0, CONFIG_LIMITS.width, problems, `${at}.`);
		if (crossHeads === undefined) continue;
		headProblems(crossHeads, `${at}.crossHeads`, problems);
		if (!cross && Array.isArray(crossHeads) && crossHeads.length > 0) {
			problems.push(`${at}.crossHeads: only the decoder of an encoder-decoder has these`);
		}
	}
}

function headProblems(heads: unknown, path: string, problems: string[]): void {
	if (!isList(heads, path, CONFIG_LIMITS.heads, problems)) return;
	let qk = 0;
	let v = 0;
	for (const [index, head] of heads.entries()) {
		const at = `${path}[${index}]`;
		if (!isObject(head)) {
			problems.push(`${at}: expected an object with qk and v, not ${show(head)}`);
			continue;
		}
		onlyFields(head, `${at}.`, ["qk", "v"], problems);
		qk += count(head, "qk", 0, CONFIG_LIMITS.width, problems, `${at}.`);
		v += count(head, "v", 0, CONFIG_LIMITS.width, problems, `${at}.`);
	}
	if (Math.max(qk, v) > CONFIG_LIMITS.width) {
		problems.push(`${path}: the heads together are wider than ${CONFIG_LIMITS.width}`);
	}
}

function isObject(value: unknown): value is Fields {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isList(
	value: unknown,
	path: string,
	most: number,
	problems: string[],
): value is readonly unknown[] {
	if (!Array.isArray(value)) {
		problems.push(`${path}: expected a list, not ${show(value)}`);
		return false;
	}
	if (value.length > most) {
		problems.push(`${path}: ${value.length} entries, but at most ${most} are allowed`);
		return false;
	}
	return true;
}

function onlyFields(
	value: Fields,
	path: string,
	allowed: readonly string[],
	problems: string[],
): void {
	for (const name of Object.keys(value)) {
		if (!allowed.includes(name)) {
			problems.push(`${path}${name.slice(0, 80)}: unknown field; expected ${allowed.join(", ")}`);
		}
	}
}

/** The number, or 0 if it is not one. */
function count(
	value: Fields,
	name: string,
	least: number,
	most: number,
	problems: string[],
	path = "",
): number {
	const number = value[name];
	if (typeof number === "number" && Number.isInteger(number) && number >= least && number <= most) {
		return number;
	}
	problems.push(
		`${path}${name}: expected a whole number from ${least} to ${most}, not ${show(number)}`,
	);
	return 0;
}

function positiveNumber(value: Fields, name: string, problems: string[]): void {
	const number = value[name];
	if (number === undefined) return;
	if (typeof number === "number" && Number.isFinite(number) && number > 0) return;
	problems.push(`${name}: expected a number above 0, not ${show(number)}`);
}

function choice(
	value: Fields,
	name: string,
	options: readonly string[],
	required: boolean,
	problems: string[],
): void {
	const chosen = value[name];
	if (chosen === undefined && !required) return;
	if (typeof chosen === "string" && options.includes(chosen)) return;
	problems.push(`${name}: expected ${options.join(" or ")}, not ${show(chosen)}`);
}

function show(value: unknown): string {
	if (value === undefined) return "nothing";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object" && value !== null) return "an object";
	const text = typeof value === "string" ? JSON.stringify(value) : String(value);
	return text.length > 60 ? `${text.slice(0, 60)}...` : text;
}
