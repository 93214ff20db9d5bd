import type { Codes } from "./codes.ts";
import type { Domain } from "./domain.ts";
import type { Stream } from "./stream.ts";
import type { Columns } from "./table.ts";
import type { Side } from "./value.ts";

/** What inference knows so far. */
export interface Scope {
	readonly lengths: Readonly<Record<Side, number>>;
	readonly domains: ReadonlyMap<Stream, Domain>;
	readonly sides: ReadonlyMap<Stream, Side | undefined>;
	/** The raw heads and neurons whose matrices have been checked, as several streams share them. */
	readonly checked: Set<object>;
	readonly columns: Columns;
	/** What each map of one stream gives at each of that stream's values. */
	readonly codes: Map<Stream, Codes>;
	/** Records a problem with the stream in hand. */
	readonly report: (message: string) => void;
}
