/** A bar on standard error while long work goes on, if that is a terminal. */
import { SingleBar } from "cli-progress";
import type { Io } from "./io.ts";

export interface Progress {
	/** How far it is, and how many inputs that was. */
	update(at: number, inputs: number): void;
	/** Takes the bar away, so that something can be said. */
	stop(): void;
}

/** Shorter work shows no bar. */
const PATIENCE_MS = 400;

/**
 * Follows work of a size, if there is one.
 * @param hidden where results go to the same terminal
 */
export function progress(io: Io, size: number | undefined, hidden: boolean): Progress {
	if (hidden || io.stderr.isTTY !== true) return { update: () => undefined, stop: () => undefined };
	const format =
		size === undefined
			? "{inputs} texts, {duration_formatted}"
			: "[{bar}] {percentage} %  {inputs} texts, {eta_formatted} left";
	const bar = new SingleBar({
		stream: io.stderr as NodeJS.WriteStream,
		format,
		barCompleteChar: "#",
		barIncompleteChar: "-",
		clearOnComplete: true,
		hideCursor: true,
		fps: 10,
		etaBuffer: 50,
	});
	const begun = Date.now();
	let shown = false;
	return {
		update: (at, inputs) => {
			if (shown) bar.update(at, { inputs });
			else if (Date.now() - begun > PATIENCE_MS) {
				bar.start(size ?? 0, at, { inputs });
				shown = true;
			}
		},
		stop: () => {
			if (shown) bar.stop();
			shown = false;
		},
	};
}
