/** Being written by another person (see /tmp/spec/analysis-log.txt). */
import type { Rule } from "../rule.ts";

export const ellipsisRules: readonly Rule[] = [];
