// biome-ignore-all assist/source/organizeImports: circuits in the order in which one would learn them
import type { Example } from "../example.ts";
import { example as copy } from "../copy.ts";
import { example as shift } from "../shift.ts";
import { example as nearest } from "../nearest.ts";
import { example as ends } from "../ends.ts";
import { example as induction } from "../induction.ts";
import { example as agreement } from "../agreement.ts";
import { example as window } from "../scope-window.ts";
import { example as boundary } from "../scope-boundary.ts";
import { example as brackets } from "../brackets.ts";
import { example as pairs } from "../pairs.ts";
import { example as vote } from "../vote.ts";
import { example as countCircuit } from "../count.ts";
import { example as anyAll } from "../any-all.ts";
import { example as mean } from "../mean.ts";
import { example as order } from "../order.ts";
import { example as place } from "../place.ts";
import { example as placeLengths } from "../place-lengths.ts";
import { example as sum } from "../sum.ts";
import { example as lookup } from "../lookup.ts";

import { example as shiftBy } from "./shift-by.ts";
import { example as fracPrevs } from "./frac-prevs.ts";
import { example as pairBalance } from "./pair-balance.ts";
import { example as length } from "./length.ts";
import { example as count } from "./count.ts";
import { example as hist } from "./hist.ts";
import { example as countLessFreq } from "./count-less-freq.ts";
import { example as detectPattern } from "./detect-pattern.ts";
import { example as formula } from "./formula.ts";
import { example as reverse } from "./reverse.ts";
import { example as sort } from "./sort.ts";
import { example as sortFreq } from "./sort-freq.ts";
import { example as shuffleDyck } from "./shuffle-dyck.ts";
import { example as doubleHist } from "./double-hist.ts";
import { example as mostFreq } from "./most-freq.ts";
import { example as palindrome } from "./palindrome.ts";
import { example as parity } from "./parity.ts";
import { example as dyck } from "./dyck.ts";
import { example as addition } from "./addition.ts";

/** Each circuit's example. */
export const circuitExamples: readonly Example[] = [
	...[copy, shift, nearest, ends, induction, agreement, window, boundary, brackets, pairs, vote],
	...[countCircuit, anyAll, mean, order, place, placeLengths, sum, lookup],
];

/** Each example program's example. */
export const programExamples: readonly Example[] = [
	...[shiftBy, fracPrevs, pairBalance, length, count, hist, countLessFreq, detectPattern],
	...[formula, reverse, sort, sortFreq, shuffleDyck, doubleHist, mostFreq, palindrome],
	...[parity, dyck, addition],
];
