/** Pronouns, most particular first. */
import type { Move } from "../plan/moves.ts";
import type { Offer } from "../plan/slots.ts";
import * as existential from "./existential.ts";
import * as objects from "./object-pronouns.ts";
import * as ones from "./ones.ts";
import * as possessives from "./possessive-pronouns.ts";
import * as reflexives from "./reflexives.ts";
import * as roles from "./roles.ts";
import * as subjects from "./subject-pronouns.ts";
import * as weather from "./weather.ts";

const PARTS = [existential, weather, ones, possessives, reflexives, roles, subjects, objects];

/** Asked before fixed phrases. */
export const early: readonly Offer[] = [...objects.early, ...ones.early];
export const offers: readonly Offer[] = PARTS.flatMap((p) => p.offers);
export const moves: readonly Move[] = PARTS.flatMap((p) => p.moves);
