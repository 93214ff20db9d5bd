/** What a model must be able to do to be run from the command line. Tasks plug in by implementing it. */

/** The fields of one output line, in the order in which they are printed. */
export type Fields = Readonly<Record<string, unknown>>;

/** A model that is ready to run. */
export interface RunnableModel {
	readonly name: string;
	/**
	 * The result for one text.
	 * @throws an Error whose message tells a user what is wrong with the text
	 */
	run(text: string): Fields;
	/** The same for several, where that is faster than one by one. Throws if any of them fails. */
	runMany?(texts: readonly string[]): readonly Fields[];
	/** The result as one line for a person; JSON if left out. */
	show?(fields: Fields): string;
	/** Why the result is what it is. */
	explain(text: string): Explanation;
	/** What the model is made of. */
	inspect(): Inspection;
	readonly evaluation?: EvaluationTask;
}

/** Why one result is what it is. Plain JSON: `explain --json` prints it. */
export interface Explanation {
	readonly model: string;
	readonly text: string;
	readonly tokens: readonly string[];
	readonly result: Fields;
	/** A sentence or two, if the model has them. */
	readonly summary?: string;
	/** How each token is read, if the model tells readings apart. */
	readonly readings?: readonly WordReading[];
	/** What the model wrote, word by word in order, if it writes. */
	readonly written?: readonly WrittenWord[];
	/** The tokens that could have been read otherwise, and the result if they had been, if the model can tell. */
	readonly ambiguous?: readonly AmbiguousWord[];
	/** What each token added to the result. */
	readonly contributions: readonly Contribution[];
	/** What was found, and what that rests on, if the model names what it finds. */
	readonly findings?: readonly Finding[];
	/** The named heads that found something to look at. */
	readonly heads: readonly FiredHead[];
}

export interface Contribution {
	/** Index into `tokens`. */
	readonly token: number;
	readonly value: number;
	/** What made it so, in the words of the program: `negated by "not"`. */
	readonly because?: string;
}

export interface WordReading {
	/** Index into `tokens`. */
	readonly token: number;
	/** The reading chosen: `noun, plural`. */
	readonly reading: string;
	/** What else the word could have been. */
	readonly others: readonly string[];
}

/** A word that the model wrote: where it comes from, what it is, and why it is so and stands there. */
export interface WrittenWord {
	readonly text: string;
	/** Index into `tokens` of the word that it comes from. */
	readonly token: number;
	/** The head that found it there. */
	readonly head: HeadPlace;
	/** What says it, in the words of the program. */
	readonly construction: string;
	readonly lemma: string;
	/** Its form in words; empty where it has one only. */
	readonly form: string;
	/** What decided its form. */
	readonly because: readonly Reason[];
	readonly order: WrittenOrder;
}

/** Why a written word stands where it does. */
export interface WrittenOrder {
	/** Index into `tokens` of the word that it goes with. */
	readonly anchor: number;
	/** What moved it there; nothing where it goes with the word that it comes from. */
	readonly move?: string;
	/** The heads that found the anchor. */
	readonly found: readonly SeenHead[];
	/** Where it stands among the words of its anchor. */
	readonly zone: string;
	/** The heads that counted the words before it. */
	readonly before: readonly (HeadPlace & { readonly name: string; readonly count: number })[];
}

/** A token with several readings. */
export interface AmbiguousWord {
	/** Index into `tokens`. */
	readonly token: number;
	readonly reading: string;
	readonly lemma?: string;
	/** What chose the reading. */
	readonly because: readonly Reason[];
	readonly others: readonly {
		readonly reading: string;
		readonly lemma?: string;
		/** What the model writes if it holds this lemma in the place of the other. */
		readonly result?: string;
	}[];
}

export interface HeadPlace {
	readonly layer: number;
	readonly head: number;
}

/** A head that found something at a token. */
export interface SeenHead extends HeadPlace {
	readonly name: string;
	/** Index into `tokens`. */
	readonly at: number;
}

/** Something that the model found and names: a broken rule. */
export interface Finding {
	readonly name: string;
	/** For a person. */
	readonly message: string;
	/** What it added to the result. */
	readonly value: number;
	/** Indices into `tokens`: where it was found, then what else it is about. */
	readonly tokens: readonly number[];
	readonly because: readonly Reason[];
}

/** What holds where something was found. */
export interface Reason {
	readonly fact: string;
	/** Indices of the tokens where heads saw it. */
	readonly seen: readonly number[];
	/** The heads that looked there. */
	readonly heads: readonly (HeadPlace | SeenHead)[];
}

export interface FiredHead {
	/** The stream that it computes. */
	readonly name: string;
	readonly layer: number;
	readonly head: number;
	/** What it looks for, if the wiring says so. */
	readonly looks?: string;
	/** Whether it is left out where there is little room: on a terminal, not in JSON. */
	readonly minor?: boolean;
	readonly attention: readonly Attention[];
}

/** One token looked at another. */
export interface Attention {
	readonly from: number;
	readonly to: number;
	/** The share of the attention, up to 1. */
	readonly weight: number;
	/** What was brought back. */
	readonly value?: string;
}

/** What a model is made of. Plain JSON: `inspect --json` prints it. */
export interface Inspection {
	readonly model: string;
	readonly description?: string;
	readonly architecture: string;
	readonly layers: number;
	readonly heads: number;
	readonly neurons: number;
	/** Directions of the residual stream. */
	readonly width: number;
	readonly parameters: number;
	readonly nonZeros: number;
	readonly vocabulary: number;
	/** The most tokens at once. */
	readonly maxLength: number;
	/** Every head and what it is. */
	readonly wiring: readonly InspectedHead[];
}

export interface InspectedHead {
	readonly layer: number;
	readonly head: number;
	readonly name: string;
	readonly looks?: string;
}

/** How a model is measured. */
export interface EvaluationTask {
	/** The path of the model's own corpus, JSON lines. */
	readonly data: string;
	/** What is wrong with a row; undefined where nothing is. */
	check(row: Fields): string | undefined;
	/** The texts of a row to run the model on; its `text`, which it must then have, if left out. */
	texts?(row: Fields): readonly string[];
	/** The figures, from every row and the model's result on it. */
	score(rows: readonly ScoredRow[]): Evaluation;
	/** What is wrong, grouped by cause, if the model can tell causes. */
	errors?(rows: readonly ScoredRow[]): Errors;
}

/** What a model gets wrong, by cause. Plain JSON but for the page: `errors --json` prints it. */
export interface Errors {
	readonly right: number;
	/** The largest first. */
	readonly groups: readonly ErrorGroup[];
	/** The same as a page in Markdown. */
	markdown(title: string): string;
}

export interface ErrorGroup {
	readonly name: string;
	readonly meaning: string;
	/** The words that show it, the commonest first. */
	readonly words: readonly { readonly word: string; readonly count: number }[];
	readonly wrong: readonly Wrong[];
}

export interface ScoredRow {
	readonly line: number;
	readonly row: Fields;
	/** The result for its text, or for the first of its texts. */
	readonly result: Fields;
	/** The results for all its texts. */
	readonly results: readonly Fields[];
}

/** The figures of a model on some data. Plain JSON: `eval --json` prints it. */
export interface Evaluation {
	readonly figures: readonly Figure[];
	readonly tables?: readonly Table[];
	/** The rows that the model got wrong. */
	readonly wrong: readonly Wrong[];
}

/** `accuracy 98.5 % (394 of 400)` */
export interface Figure {
	readonly name: string;
	readonly value: number;
	readonly unit?: string;
	readonly note?: string;
}

export interface Table {
	readonly title: string;
	readonly columns: readonly string[];
	readonly rows: readonly (readonly (string | number)[])[];
}

export interface Wrong {
	readonly line: number;
	readonly text: string;
	readonly expected: string;
	readonly got: string;
}
