/** Pronouns, most particular first. */
import type { Move } from "../plan/moves.ts";
import type { Offer } from "../plan/slots.ts";
import * as existential from "./existential.ts";
import * as objects from "./object-pronouns.ts";
import * as subjects from "./subject-pronouns.ts";

const PARTS = [existential, subjects, objects];

export const offers: readonly Offer[] = PARTS.flatMap((p) => p.offers);
export const moves: readonly Move[] = PARTS.flatMap((p) => p.moves);
