import { readFileSync } from "node:fs";
import { rowsOf } from "./tables.mjs";

/** feature -> what it means. */
export const meanings = new Map(rowsOf("features", 2).map(({ cells }) => [cells[0], cells[1]]));

export function known(feature) {
	return (
		/^(?:prep|npprep|part):[a-z]+$/.test(feature) ||
		(meanings.has(feature) && !feature.endsWith("X"))
	);
}

/** As src/reading.ts lists them: the data counts them in that order. */
export const PARTS_OF_SPEECH = partsOfSpeech();

function partsOfSpeech() {
	const source = readFileSync(new URL("../src/reading.ts", import.meta.url), "utf8");
	const [, list] = /PARTS_OF_SPEECH = \[([^\]]*)\]/.exec(source);
	return list.match(/\w+/g);
}
