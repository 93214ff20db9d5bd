/** Which preposition a verb or an adjective takes, as the lexicon says: "rely on", "fond of". */
import {
	and,
	type Bool,
	type Category,
	fetch,
	is,
	map,
	or,
	type Pointer,
} from "@handwired/notation";
import { readingsOfToken, VOCABULARY } from "../tokenizer/vocabulary.ts";
import { may, token } from "./words.ts";

type Selecting = "verb" | "adjective";

function prepositionsOf(part: Selecting): readonly string[] {
	const features = VOCABULARY.flatMap((t) =>
		readingsOfToken(t).flatMap((r) => (r.pos === part ? [...r.features] : [])),
	);
	return [
		...new Set(features.filter((f) => f.startsWith("prep:")).map((f) => f.slice("prep:".length))),
	];
}

/** Whether what a pointer points at is a preposition that the word here takes. */
export function selects(part: Selecting, pointer: Pointer): Bool {
	const prepositions = prepositionsOf(part);
	const which: Category<string | null> = map(
		token,
		(t) => prepositions.find((p) => p === t.toLowerCase()) ?? null,
	).named(`which preposition of ${part}s`);
	const its = fetch(pointer, which).named(`preposition after the ${part}`);
	return or(...prepositions.map((p) => and(is(its, p), may(`${part}.prep:${p}`)))).named(
		`${part} with its preposition`,
	);
}
