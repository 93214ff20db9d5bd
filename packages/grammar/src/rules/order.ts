/** What rules of word order have in common. */
import type { Bool } from "@handwired/notation";
import { type Rule, rule } from "../rule.ts";

/** A rule of word order, whose message shows the word at fault alone. */
export function order(
	name: string,
	says: string,
	violation: Bool,
	message: string,
	good: string,
	bad: string,
): Rule {
	return rule({ name, phenomenon: "word_order", says, violation, message, example: { good, bad } });
}
