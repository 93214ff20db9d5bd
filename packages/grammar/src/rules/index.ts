/** Every rule, by what it is about. */
import type { Rule } from "../rule.ts";
import { agreementRules } from "./agreement.ts";
import { correlativeRules } from "./correlatives.ts";
import { determinerRules } from "./determiners.ts";
import { gapRules } from "./gaps.ts";
import { verbFormRules } from "./verb-forms.ts";
import { auxiliaryRules } from "./auxiliaries.ts";
import { irregularRules } from "./irregular.ts";
import { repetitionRules } from "./repetition.ts";
import { comparisonRules } from "./comparison.ts";
import { coordinationRules } from "./coordination.ts";
import { finitenessRules } from "./finiteness.ts";

export const RULES: readonly Rule[] = [...agreementRules, ...correlativeRules, ...determinerRules, ...verbFormRules, ...gapRules, ...auxiliaryRules, ...irregularRules, ...repetitionRules, ...comparisonRules, ...coordinationRules, ...finitenessRules];
