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
 * @param reach how many tokens each token reaches; 0 for what is no marker, which reaches itself alone
 */
export function reached(from: Pointer, reach: Num): Bool {
	const end = add(here, reach);
	const reachedPosition = fetch(from, end, { fallback: -1 });
	return compare(subtract(reachedPosition, here), ">=", 0);
}
