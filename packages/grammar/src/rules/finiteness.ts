/** Every clause has one finite verb, and every finite verb its subject. */
import type { Rule } from "../rule.ts";

export const finitenessRules: readonly Rule[] = [];
