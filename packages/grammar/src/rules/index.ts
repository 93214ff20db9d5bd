/** Every rule, by what it is about. */
import type { Rule } from "../rule.ts";
import { agreementRules } from "./agreement.ts";

export const RULES: readonly Rule[] = [...agreementRules];
