import { type Backend, cpuBackend, type TransformerConfig, type Weight } from "@handwired/core";
import type { Inputs, Outputs, Problem, Program, Stream } from "@handwired/notation";
import { buildGraph } from "./build/graph.ts";
import { Runner } from "./decode.ts";
import { emit } from "./emit.ts";
import { CompileError } from "./error.ts";
import { lower } from "./lower/lower.ts";
import { narrow } from "./narrow.ts";
import { type Report, reportOf } from "./report.ts";
import { schedule } from "./schedule.ts";
import { signatureOf } from "./signature.ts";
import { type Wiring, wiringOf } from "./wiring.ts";

/** How to compile. */
export interface CompileOptions {
	/** Where `run` runs; the float32 CPU backend if left out. */
	readonly backend?: Backend;
}

/** A program as a transformer. */
export interface CompiledModel<O extends Record<string, Stream> = Record<string, Stream>> {
	readonly program: Program<O>;
	readonly config: TransformerConfig;
	readonly weights: ReadonlyMap<string, Weight>;
	readonly wiring: Wiring;
	readonly report: Report;
	/** The model on its backend, with token ids, logits and hooks. */
	readonly runner: Runner<O>;
	/** The outputs for one input: the interpreter's, worked out by the weights. */
	run(input: Inputs): Outputs<O>;
	/** The same model on another backend. */
	on(backend: Backend): CompiledModel<O>;
}

/**
 * Compiles a program to the weights of a transformer that gives the interpreter's outputs on every input
 * within its vocabulary and length, in float32.
 * @throws CompileError with every reason, where float32 cannot promise that
 */
export function compile<O extends Record<string, Stream>>(
	program: Program<O>,
	options: CompileOptions = {},
): CompiledModel<O> {
	const problems: Problem[] = [];
	const graph = buildGraph(program, problems);
	if (problems.length > 0) throw new CompileError(program.name, problems);
	const lowered = lower(graph, problems);
	if (problems.length > 0) throw new CompileError(program.name, problems);
	const plan = narrow(lowered, schedule(lowered));
	const order = schedule(plan);
	const emitted = emit(program, plan, order);
	const wiring = wiringOf(program, plan, emitted);
	const report = reportOf(program, plan, emitted);
	const onBackend = (backend: Backend): CompiledModel<O> => {
		let made: Runner<O> | undefined;
		const runner = (): Runner<O> => {
			made ??= new Runner(signatureOf(program), emitted, backend);
			return made;
		};
		return {
			program,
			config: emitted.config,
			weights: emitted.weights,
			wiring,
			report,
			get runner() {
				return runner();
			},
			run: (input) => runner().run(input),
			on: onBackend,
		};
	};
	return onBackend(options.backend ?? cpuBackend);
}
