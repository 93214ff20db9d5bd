import { it } from "vitest";
import { compile } from "../src/index.ts";
import { randomProgram } from "./random-program.ts";

it("dbg", () => {
	const p = randomProgram(JSON.parse(process.env["CH"]!));
	const show = (s: never): string => p.nameOf(s);
	for (const s of p.streams) {
		console.log(
			p.nameOf(s),
			s.kind,
			JSON.stringify(s.definition, (k, v) =>
				v && typeof v === "object" && "definition" in v && k !== "" && "site" in v
					? `#${show(v as never)}`
					: typeof v === "function"
						? String(v)
						: v,
			),
			JSON.stringify(p.domains.get(s)),
		);
	}
	const m = compile(p);
	const input = JSON.parse(process.env["IN"]!);
	console.log(JSON.stringify([...p.trace(input)].map(([s, v]) => [p.nameOf(s), v])));
	console.log(JSON.stringify(m.run(input)), JSON.stringify(p.run(input)), p.reading);
	console.log(JSON.stringify(m.wiring.heads), JSON.stringify(m.wiring.subspaces));
	for (const [n, w] of m.weights)
		console.log(
			n,
			JSON.stringify("toTensor" in w ? [...w.toTensor().data] : [...w.data]),
			JSON.stringify(w.shape),
		);
});
