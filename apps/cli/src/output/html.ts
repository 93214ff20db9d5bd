/** An explanation as one self-contained HTML page. */
import type { Explanation, Finding, FiredHead } from "../model.ts";

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222}
h1{font-size:1.3rem}h2{font-size:1.05rem;margin-top:2rem}.result{font-size:1.1rem;color:#064}
.words span{display:inline-block;padding:.1rem .35rem;margin:.1rem;border-radius:.3rem}
table{border-collapse:collapse;font-size:.85rem}td,th{padding:.15rem .4rem;text-align:center;font-weight:normal}
th{color:#555}td{border:1px solid #ddd;min-width:1.6rem}code{color:#555}.note{color:#666;font-size:.9rem}`;

const ENTITIES: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
};

function escaped(text: string): string {
	return text.replace(/[&<>"']/g, (c) => ENTITIES[c]!);
}

/** The page; it loads nothing and runs no script. */
export function explanationPage(e: Explanation): string {
	const most = Math.max(...e.contributions.map((c) => Math.abs(c.value)), 1e-9);
	const words = e.tokens.map((token, i) => {
		const all = e.contributions.filter((c) => c.token === i);
		const value = all.reduce((sum, c) => sum + c.value, 0);
		const strength = (Math.abs(value) / most).toFixed(2);
		const color = value < 0 ? `rgba(200,40,40,${strength})` : `rgba(40,150,80,${strength})`;
		const reading = e.readings?.find((r) => r.token === i)?.reading;
		const why = [
			...(reading === undefined ? [] : [reading]),
			...all.map((c) => `${c.value.toFixed(2)} ${c.because ?? ""}`.trim()),
		].join("; ");
		return `<span style="background:${color}" title="${escaped(why)}">${escaped(token)}</span>`;
	});
	return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(`${e.model}: ${e.text}`)}</title>
<style>${STYLE}</style></head><body>
<h1>${escaped(e.text)}</h1>
<p class="result">${escaped(JSON.stringify(e.result))}</p>
${e.summary === undefined ? "" : `<p>${escaped(e.summary)}</p>`}
<h2>What each word contributed</h2><p class="words">${words.join("\n")}</p>
<p class="note">Green adds, red takes away; hover over a word to see how much, and why.</p>
${writtenSection(e)}
${(e.findings ?? []).map((f) => findingSection(f, e.tokens)).join("\n")}
${e.heads.map((h) => headSection(h, e.tokens)).join("\n")}
</body></html>
`;
}

/** Each written word with the word that it comes from; hovering says why. Then what the words could have been. */
function writtenSection({ written = [], ambiguous = [], tokens }: Explanation): string {
	if (written.length === 0) return "";
	const cells = written.map(({ text, token, construction, lemma, form, because, order }) => {
		const why = [
			`${construction}: ${lemma} ${form}`.trim(),
			...because.map((r) => r.fact),
			...(order.move === undefined ? [] : [order.move]),
		].join("; ");
		return `<td title="${escaped(why)}">${escaped(text)}<br><code>${escaped(tokens[token] ?? "?")}</code></td>`;
	});
	const others = ambiguous.flatMap(({ token, reading, others: all }) =>
		all.flatMap((o) =>
			o.result === undefined
				? []
				: [
						`<li>${escaped(tokens[token] ?? "?")}, ${escaped(reading)}; as ${escaped(`${o.reading}, ${o.lemma ?? "?"}: ${o.result}`)}</li>`,
					],
		),
	);
	return `<h2>Word under word</h2><table><tr>${cells.join("")}</tr></table>
<p class="note">Hover over a word to see what says it.</p>
<h2>What else words could have been</h2><ul>${others.join("")}</ul>`;
}

function findingSection({ name, message, because }: Finding, tokens: readonly string[]): string {
	const facts = because.map(({ fact, seen }) => {
		const words = seen.map((i) => tokens[i] ?? "?").join(", ");
		return `<li>${escaped(words === "" ? fact : `${fact}: ${words}`)}</li>`;
	});
	return `<h2>${escaped(name)}</h2><p>${escaped(message)}</p><ul>${facts.join("")}</ul>`;
}

function headSection(h: FiredHead, tokens: readonly string[]): string {
	const weights = new Map(h.attention.map((a) => [`${a.from} ${a.to}`, a]));
	const header = tokens.map((t) => `<th>${escaped(t)}</th>`).join("");
	const rows = tokens.map((t, from) => {
		const cells = tokens.map((_, to) => {
			const a = weights.get(`${from} ${to}`);
			if (a === undefined) return "<td></td>";
			const title = `${Math.round(a.weight * 100)} %${a.value === undefined ? "" : `: ${a.value}`}`;
			return `<td style="background:rgba(40,90,200,${a.weight.toFixed(2)})" title="${escaped(title)}"></td>`;
		});
		return `<tr><th>${escaped(t)}</th>${cells.join("")}</tr>`;
	});
	const looks =
		h.looks === undefined ? "" : ` <span class="note">looks at ${escaped(h.looks)}</span>`;
	return `<h2>${escaped(h.name)} <code>layer ${h.layer}, head ${h.head}</code>${looks}</h2>
<table><tr><th></th>${header}</tr>${rows.join("")}</table>`;
}
