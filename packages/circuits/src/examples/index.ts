/** Example programs: what is published of others, and algorithms that are right at every length. */
// biome-ignore-all assist/source/organizeImports: simple programs first

export type { Setting } from "./setting.ts";
export { shiftBy } from "./shift-by.ts";
export { fracPrevs } from "./frac-prevs.ts";
export { pairBalance } from "./pair-balance.ts";
export { length } from "./length.ts";
export { count } from "./count.ts";
export { hist } from "./hist.ts";
export { countLessFreq } from "./count-less-freq.ts";
export { detectPattern } from "./detect-pattern.ts";
export { squareOverToken, twiceLessPosition } from "./formula.ts";
export { reverse } from "./reverse.ts";
export { type Key, sort, sortUnique } from "./sort.ts";
export { sortFreq } from "./sort-freq.ts";
export { shuffleDyck } from "./shuffle-dyck.ts";
export { doubleHist } from "./double-hist.ts";
export { mostFreq } from "./most-freq.ts";
export { palindrome } from "./palindrome.ts";
export { parity } from "./parity.ts";
export { dyck } from "./dyck.ts";
export { addition, additionGenerator } from "./addition.ts";

// Tables for tests at every level: interpreter, reference weights, fast weights.

export { agrees } from "./agrees.ts";
export { type Case, cases } from "./cases.ts";
export { refusedByTracr } from "./tracr-refuses.ts";
export { type Refusal, refusals } from "./refused.ts";
export { type Algorithm, algorithms } from "./algorithms.ts";
export { circuitExamples, programExamples } from "./gallery.ts";
