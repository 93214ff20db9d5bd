import { it } from "vitest";
import { compile } from "../src/index.ts";
import { randomProgram } from "./random-program.ts";

it("x", () => {
	const p = randomProgram([
		120, 681, 0, 0, 266, 2055, 9335, 6706, 1874, 0, 0, 8578, 0, 0, 6753, 7706, 0, 8988, 0, 0, 253,
		9502, 6279, 0, 1065, 8812,
	]);
	const m = compile(p);
	for (const s of p.streams)
		console.log(
			p.nameOf(s),
			JSON.stringify(s.definition, (k, v) =>
				v instanceof Object && "site" in v ? p.nameOf(v) : typeof v === "function" ? "f" : v,
			).slice(0, 300),
			JSON.stringify(p.domains.get(s)).slice(0, 200),
		);
	console.log(
		JSON.stringify(m.report),
		JSON.stringify(m.wiring.heads),
		JSON.stringify(m.wiring.subspaces, null, 0),
	);
	for (const [k, w] of m.weights)
		console.log(
			k,
			w.kind === "sparse" ? JSON.stringify([...w.toDense().data]) + w.shape : [...w.data],
		);
	console.log(p.run(["a"]), m.run(["a"]));
});
