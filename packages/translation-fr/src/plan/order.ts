/** Where each French word begins: a count of all words whose keys (anchor, zone, source position) are smaller. */
import {
	add,
	and,
	before,
	cases,
	equal,
	is,
	type Num,
	select,
	sum,
	test,
} from "@handwired/notation";
import type { Slot } from "./slots.ts";
import { ZONES } from "./zones.ts";

/** The place in the French sentence of each slot of a token, from 0. */
export function startsOf(slots: readonly Slot[], anchor: Num): Num[] {
	const count = add(...slots.map((s) => s.present)).named("French words");
	const inZone = ZONES.map((zone) =>
		add(...slots.map((slot) => and(slot.present, is(slot.zone, zone)))).named(`words in ${zone}`),
	);
	// In one number, so that no sum of sums is as inexact as all its parts.
	const inZonesBefore = ZONES.map((zone, z) =>
		add(
			...slots.map((slot) =>
				and(
					slot.present,
					test(slot.zone, (own) => own !== null && ZONES.indexOf(own) < z),
				),
			),
		).named(`words before ${zone}`),
	);
	const together = equal(anchor, anchor);
	const anchoredBefore = sum(
		select(anchor, anchor, (mine, theirs) => theirs < mine),
		count,
	).named("words of earlier anchors");
	const zonesBefore = inZonesBefore.map((words, z) =>
		sum(together, words).named(`all before ${ZONES[z]}`),
	);
	const tokensBefore = inZone.map((words, z) =>
		sum(together.and(before), words).named(`earlier in ${ZONES[z]}`),
	);
	return slots.map((slot, s) => {
		const rows = ZONES.map((zone, z) => {
			const own = slots.slice(0, s).map((earlier) => and(earlier.present, is(earlier.zone, zone)));
			return [is(slot.zone, zone), add(zonesBefore[z]!, tokensBefore[z]!, ...own)] as const;
		});
		return add(anchoredBefore, cases(rows, 0)).named(`${slot.name} start`);
	});
}
