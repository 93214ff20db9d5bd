import {
	add,
	type Bool,
	compare,
	fetch,
	type Num,
	type Pointer,
	subtract,
} from "@handwired/notation";
import { here } from "../words.ts";

/**
 * Whether the token that is pointed to, somewhere before, reaches as far as here.
 * @param name whose reach it is, as attention shows it
 * @param reach how many tokens each token reaches; 0 for what is no marker, which reaches itself alone
 */
export function reached(name: string, from: Pointer, reach: Num): Bool {
	const end = add(here, reach);
	const lastReached = fetch(from, end, { fallback: -1 }).named(`reach of ${name}`);
	return compare(subtract(lastReached, here), ">=", 0);
}
