/** Showing activations to those who asked for them, and putting back what they return. */
import type { Backend, Rows } from "../backend.ts";
import type { TransformerConfig } from "../config.ts";
import type { Tensor } from "../tensor.ts";
import { checkHookNames, hookNames } from "./hook-names.ts";
import { type Layout, pack, spread } from "./layout.ts";
import type { Run } from "./run.ts";

/**
 * Called with a padded copy of an activation. Return a tensor of the same shape to put in its
 * place, or nothing to leave it.
 */
// biome-ignore lint/suspicious/noConfusingVoidType: a hook that only looks returns nothing
export type Hook = (activation: Tensor, name: string) => Tensor | undefined | void;

export interface HookOptions {
	/** A function for each activation to look at or to replace, by hook name. */
	readonly hooks?: Readonly<Record<string, Hook>>;
	/** Which activations to keep: all, those named, or those for which a function says yes. */
	readonly cache?: boolean | readonly string[] | ((name: string) => boolean);
}

/** Who wants to see what during one forward pass. */
export class Hooks {
	/** What was kept. */
	readonly kept: Map<string, Tensor> = new Map();
	readonly #backend: Backend;
	readonly #hooks: ReadonlyMap<string, Hook>;
	readonly #keeps: ReadonlySet<string>;

	/** @throws ModelError for a hook name that the model does not have */
	constructor(config: TransformerConfig, backend: Backend, options: HookOptions) {
		const { hooks = {}, cache = false } = options;
		this.#backend = backend;
		this.#hooks = new Map(Object.entries(hooks));
		if (typeof cache === "function") this.#keeps = new Set(hookNames(config).filter(cache));
		else if (typeof cache === "boolean") this.#keeps = new Set(cache ? hookNames(config) : []);
		else this.#keeps = new Set(cache);
		checkHookNames(config, [...this.#hooks.keys(), ...this.#keeps]);
	}

	/** Whether anybody asked for an activation. */
	wants(name: string): boolean {
		return this.#keeps.has(name) || this.#hooks.has(name);
	}

	/** Shows an activation if anybody asked for it; the result is what to go on with. */
	*visit(name: string, rows: Rows, layout: () => Layout): Run<Rows> {
		if (!this.wants(name)) return rows;
		const shown = layout();
		const values = yield this.#backend.download(rows);
		const replacement = this.#hooks.get(name)?.(spread(values, shown), name);
		if (this.#keeps.has(name)) this.kept.set(name, replacement || spread(values, shown));
		return replacement ? this.#backend.upload(pack(replacement, shown, name)) : rows;
	}
}
