import fc from "fast-check";
import { expect, it } from "vitest";
import { additionGenerator } from "../src/examples/index.ts";

const program = additionGenerator(12);
type Token = Parameters<typeof program.run>[0];

/** What the program writes after the question, one digit at a time. */
function answer(question: string): string {
	const digits = question.indexOf("+") + 1;
	let text = question;
	for (let i = 0; i < digits; i++) text += program.run([...text] as Token).output.at(-1);
	return text.slice(question.length);
}

it("writes a sum digit by digit", () => {
	expect(answer("789+456=")).toBe("1245");
	expect(answer("999+001=")).toBe("1000");
	expect(answer("0+0=")).toBe("00");
});

it("adds any two numbers of up to twelve digits", () => {
	const pairs = fc.integer({ min: 1, max: 12 }).chain((n) => {
		const number = fc.integer({ min: 0, max: 10 ** n - 1 });
		return fc.tuple(fc.constant(n), number, number);
	});
	fc.assert(
		fc.property(pairs, ([n, a, b]) => {
			const padded = [a, b].map((x) => String(x).padStart(n, "0"));
			expect(Number(answer(`${padded.join("+")}=`))).toBe(a + b);
		}),
	);
});
