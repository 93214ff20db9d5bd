/** Being written by R7 (see /tmp/spec/analysis-log.txt). */
import type { Rule } from "../rule.ts";

export const selectionRules: readonly Rule[] = [];
