/** What an English sentence is made of: streams over the tokens, from single words to clauses and gaps. */

export * from "./adverbials.ts";
export * from "./animacy.ts";
export * from "./chains.ts";
export * from "./clauses/index.ts";
export * from "./closed/index.ts";
export * from "./complemented.ts";
export * from "./complements.ts";
export * from "./expletives.ts";
export * from "./fillers.ts";
export * from "./frames.ts";
export * from "./gap-contexts.ts";
export * from "./gaps.ts";
export * from "./neighbours.ts";
export * from "./phrases.ts";
export * from "./readings/index.ts";
export * from "./selection.ts";
export * from "./voice.ts";
export * from "./words.ts";
