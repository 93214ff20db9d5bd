import { inScope } from "@handwired/circuits";
import { and, type Bool, or } from "@handwired/notation";
import { comma, isOfClass, next, sentenceEnd } from "../words.ts";
import type { Reading } from "./reading.ts";

/**
 * Rule 11. Elliptical denial: a negator that ends its sentence, after "but" or a comma, denies what stands
 * before it: "I thought it would be good, but it was not."
 */
export function ellipticallyDenied(read: Reading): Bool {
	const turns = or(comma, read.contrasts);
	const turned = inScope(turns, sentenceEnd);
	const endsWithNot = and(read.negates, isOfClass("bare-negator"), next(sentenceEnd, true), turned);
	return inScope(endsWithNot, sentenceEnd, "after").named("taken back");
}
