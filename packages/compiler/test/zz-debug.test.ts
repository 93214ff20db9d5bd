import { it } from "vitest";
import { position, program, scale, toNumber, add, tokens, number, compare, piecewise, sum, everything, equal, width, test, mean, gate, fetch, offset, map } from "@handwired/notation";
import { compile } from "../src/index.ts";
it("x", () => {
	const token = tokens(["a", "b"]);
	const n = number(token, (t) => (t === "a" ? 16777216 : 0));
	const x = add(toNumber(position), n);
	const y = fetch(offset(-1), x, {fallback: 0});
	const z = sum(everything, x);
	const w = map(x, (v) => (v > 16777216.5 ? "p" : "q"));
	const p = program({ name: "big", maxLength: 100, outputs: { x, y, z, w} });
	try {
	const m = compile(p);
	console.log(JSON.stringify(m.report));
	const input = Array.from({length: 100}, (_, i) => (i % 3 ? "a" : "b"));
	const [a, b] = [p.run(input), m.run(input)] as any;
	for (const k of Object.keys(a)) { let e = 0; a[k].forEach((v: any, i: number) => { e = Math.max(e, typeof v === "number" ? Math.abs(v - b[k][i]) : v === b[k][i] ? 0 : 9e9); }); console.log(k, e); }
	} catch (e) { console.log(String(e)); }
});
