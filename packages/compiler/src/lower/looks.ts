/** What a head looks at, in words. */
import { type Attend, isPosition, type Relation } from "../ir.ts";

/** A line for the wiring: `the last noun before`. */
export function describeLooks(node: Attend): string {
	const [things, places]: [string[], string[]] = [[], []];
	for (const a of node.selector.atoms) {
		const [q, k] = [a.query?.name, a.key?.name];
		if (a.op === "numericEqual") things.push(`${k} = ${q}`);
		else if (q === undefined) things.push(`${k}`);
		else if (k === undefined) places.push(`if ${q}`);
		else {
			const place = placeOf(a);
			if (place === undefined) things.push(`${k} that suits ${q}`);
			else places.push(place);
		}
	}
	const chosen = node.choice === "first" || node.choice === "last" ? [`the ${node.choice}`] : [];
	const what = things.length > 0 || places.length > 0 ? things.join(" and ") : "everything";
	return [...chosen, what, ...places].filter((t) => t !== "").join(" ");
}

const places = new WeakMap<Relation, { readonly words: string | undefined }>();

/** A relation of positions in words, if it depends on their distance alone. */
function placeOf(r: Relation): string | undefined {
	const known = places.get(r) ?? { words: distanceInWords(r) };
	places.set(r, known);
	return known.words;
}

function distanceInWords(r: Relation): string | undefined {
	if (!isPosition(r.query) || r.query !== r.key) return undefined;
	const n = r.rows;
	for (let q = 1; q < n; q++)
		for (let k = 1; k < n; k++)
			if (r.matrix[q * n + k] !== r.matrix[(q - 1) * n + k - 1]) return undefined;
	const selected = new Set<number>();
	for (let d = 1 - n; d < n; d++) if (r.matrix[d < 0 ? -d * n : d] === 1) selected.add(d);
	const list = [...selected];
	const is = (from: number, to: number): boolean =>
		list.length === to - from + 1 && list.every((d) => d >= from && d <= to);
	if (is(1 - n, -1)) return "before";
	if (is(1, n - 1)) return "after";
	if (is(1 - n, 0)) return "up to here";
	if (is(0, n - 1)) return "from here on";
	const sign = (d: number): string => (d > 0 ? `+${d}` : `${d}`);
	if (list.length === 1) return `position ${sign(list[0]!)}`;
	const [from, to] = [Math.min(...list), Math.max(...list)];
	return is(from, to) ? `positions ${sign(from)} to ${sign(to)}` : undefined;
}
