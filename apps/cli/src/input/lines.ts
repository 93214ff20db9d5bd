/** Bytes into lines, without ever holding more than a chunk and the longest line. */

/** Longer lines are reported, not read. */
export const MAX_LINE_BYTES: number = 16 * 2 ** 20;

export interface Line {
	/** Counted from 1. */
	readonly number: number;
	/** Without its line break; undefined for a line that is too long. */
	readonly bytes: Uint8Array | undefined;
}

/** The lines that one chunk completed. */
export interface Chunk {
	readonly lines: readonly Line[];
	/** How many bytes have been read so far. */
	readonly bytes: number;
}

const LF = 10;
const CR = 13;

/** The lines of a stream, a chunk at a time. A last line without a line break counts; an empty one does not. */
export async function* linesOf(source: AsyncIterable<Uint8Array | string>): AsyncGenerator<Chunk> {
	let [number, read, held] = [0, 0, 0];
	let tooLong = false;
	let parts: Uint8Array[] = [];
	const take = (part: Uint8Array): void => {
		held += part.length;
		if (held > MAX_LINE_BYTES) {
			tooLong = true;
			parts = [];
		} else parts.push(part);
	};
	const finish = (): Line => {
		number += 1;
		const whole = parts.length === 1 ? parts[0]! : Buffer.concat(parts);
		const bytes = whole.at(-1) === CR ? whole.subarray(0, -1) : whole;
		const line = { number, bytes: tooLong ? undefined : bytes };
		[parts, held, tooLong] = [[], 0, false];
		return line;
	};
	for await (const piece of source) {
		const chunk = typeof piece === "string" ? Buffer.from(piece) : piece;
		read += chunk.length;
		const lines: Line[] = [];
		let start = 0;
		for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, start)) {
			take(chunk.subarray(start, end));
			lines.push(finish());
			start = end + 1;
		}
		if (start < chunk.length) take(chunk.subarray(start));
		yield { lines, bytes: read };
	}
	if (held > 0) yield { lines: [finish()], bytes: read };
}
