/** Activation patching: what an encoder's residual stream holds of a stream, replaced before the decoder reads it. */
import type { WiredSubspace } from "@handwired/compiler";
import { type Hook, Tensor } from "@handwired/core";
import { Category, type Stream, type Value } from "@handwired/notation";
import type { Explained } from "./attention.ts";

/** Another value of a stream of the encoder, at a position of the source. */
export interface Replacement {
	readonly stream: Stream;
	readonly at: number;
	readonly value: Value;
}

interface Change {
	readonly position: number;
	readonly direction: number;
	readonly x: number;
}

/**
 * Hooks under which the decoder finds other values in the encoder's last residual stream; everything else there stays
 * as it is. For `Writer.write` and `Transformer.forward`, one source at a time. Undefined where the weights have no
 * way to hold a value: no direction that the decoder reads is the stream's, or the value is none of its domain.
 */
export function replacing(
	{ program, wiring, transformer }: Explained,
	replacements: readonly Replacement[],
): Readonly<Record<string, Hook>> | undefined {
	const byName = new Map(program.streams.map((s) => [program.nameOf(s), s]));
	const changes: Change[] = [];
	for (const { stream, at, value } of replacements) {
		if (program.sides.get(stream) !== "source") return undefined;
		const name = program.nameOf(stream);
		const held = wiring.subspaces.flatMap((s): Change[] => {
			if (s.side !== "source" || s.until !== "decoder") return [];
			const x = heldFor(s, stream, name, value, (other) => indexIn(byName.get(other), value));
			return x === undefined ? [] : [{ position: at + 1, direction: s.direction, x }];
		});
		if (held.length === 0) return undefined;
		changes.push(...held);
	}
	const layers = transformer.config.encoder?.layers.length ?? 0;
	const hook: Hook = (activation) => changed(activation, changes);
	return { [`encoder.blocks.${layers - 1}.hook_resid_post`]: hook };

	function indexIn(other: Stream | undefined, value: Value): number {
		const domain = other === undefined ? undefined : program.domains.get(other);
		return domain?.kind === "category" ? domain.values.indexOf(value) : -1;
	}
}

/** What a direction holds where the stream has the value; undefined where it says nothing of that. */
function heldFor(
	{ holds, stream: held }: WiredSubspace,
	stream: Stream,
	name: string,
	value: Value,
	indexIn: (stream: string) => number,
): number | undefined {
	if (!(stream instanceof Category)) return held === name ? Number(value) : undefined;
	if (holds?.stream !== name) return undefined;
	if ("value" in holds) return indexIn(name) === -1 ? undefined : holds.value === value ? 1 : 0;
	const index = indexIn(holds.domain);
	return index === -1 ? undefined : (index >> holds.bit) & 1 ? holds.on : holds.off;
}

function changed({ data, shape }: Tensor, changes: readonly Change[]): Tensor {
	const width = shape.at(-1)!;
	const copy = data.slice();
	for (const { position, direction, x } of changes) copy[position * width + direction] = x;
	return new Tensor(copy, shape);
}
