/** What `inspect` shows of a compiled model. */
import type { Report, Wiring } from "@handwired/compiler";
import type { Inspection } from "../model.ts";

/** The sizes of a model and every head of it. */
export function inspectionOf(
	model: string,
	description: string,
	{ report, wiring }: { readonly report: Report; readonly wiring: Wiring },
): Inspection {
	const { layers, heads, neurons, width, parameters, nonZeros, maxLength } = report;
	return {
		model,
		description,
		architecture: wiring.architecture,
		layers,
		heads,
		neurons,
		width,
		parameters,
		nonZeros,
		vocabulary: (wiring.vocabularies.self?.length ?? 0) + 1,
		maxLength,
		wiring: wiring.heads.map(({ layer, head, streams, looks }) => ({
			layer,
			head,
			name: streams.join(", "),
			looks,
		})),
	};
}
