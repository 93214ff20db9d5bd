/** What a model wrote, for a person at a terminal: word under word, why each is so, what else words could have been. */
import type { Colors } from "../io.ts";
import type {
	AmbiguousWord,
	Explanation,
	HeadPlace,
	Reason,
	SeenHead,
	WrittenOrder,
	WrittenWord,
} from "../model.ts";
import { WIDTH, wrap } from "./wrap.ts";

/** So many facts are told of a word's form. */
const MOST_FACTS = 2;
/** So many other readings are told of a word. */
const MOST_OTHERS = 4;

/** The sections of an explanation that has a written text. */
export function showWritten(e: Explanation, c: Colors): string[][] {
	const { written = [], ambiguous = [] } = e;
	if (written.length === 0) return [];
	const said = new Set(written.map((w) => w.token));
	const silent = e.tokens.filter((_, i) => !said.has(i));
	const nothing = silent.length === 0 ? [] : wrap(`no word of its own: ${silent.join(", ")}`, "  ");
	return [
		[c.bold("word under word"), ...showAlignment(e, written, c), ...nothing.map(c.dim)],
		[c.bold("why each word"), ...written.flatMap((w) => showWord(w, e, c))],
		showAmbiguous(e, ambiguous, c),
	];
}

const wordOf = (e: Explanation, token: number): string => e.tokens[token] ?? "?";
/** A lemma without the letter of its kind. */
const plain = (lemma: string): string => lemma.replace(/\.\w+$/u, "");
const placeOf = ({ layer, head }: HeadPlace): string => `${layer}.${head}`;

/** The written words, under each the word that it comes from; as many to a line as there is room for. */
function showAlignment(e: Explanation, written: readonly WrittenWord[], c: Colors): string[] {
	const lines: string[] = [];
	let [above, below] = ["", ""];
	const end = (): void => {
		if (above !== "") lines.push(`  ${c.green(above.trimEnd())}`, `  ${c.dim(below.trimEnd())}`);
		[above, below] = ["", ""];
	};
	for (const { text, token } of written) {
		const source = wordOf(e, token);
		const wide = Math.max(text.length, source.length) + 2;
		if (above.length + wide > WIDTH) end();
		above += text.padEnd(wide);
		below += source.padEnd(wide);
	}
	end();
	return lines;
}

/** A line or a few about a word; none about a mark. */
function showWord(word: WrittenWord, e: Explanation, c: Colors): string[] {
	const { text, token, head, construction, lemma, form, because, order } = word;
	if (!/[\p{L}\p{N}]/u.test(text)) return [];
	const facts = because.slice(0, MOST_FACTS).map((r) => showReason(r, e));
	const place = [...showMove(order, e), showBefore(order, e, token)];
	return [
		`  ${c.green(text)} <- ${wordOf(e, token)} ${c.dim(`(decoder head ${placeOf(head)})`)}`,
		...wrap(
			`says: ${construction}, ${plain(lemma)}${form === "" ? "" : `, ${form}`}`,
			"    ",
			"      ",
		),
		...(facts.length === 0 ? [] : wrap(`form: ${facts.join("; ")}`, "    ", "      ").map(c.dim)),
		...wrap(`place: ${place.join("; ")}`, "    ", "      ").map(c.dim),
	];
}

function showMove({ move, found }: WrittenOrder, e: Explanation): string[] {
	if (move === undefined) return [];
	const [head] = found;
	return [head === undefined ? move : `${move}${seenBy(head, e)}`];
}

function showBefore({ before, anchor, zone }: WrittenOrder, e: Explanation, token: number): string {
	const count = before.reduce((sum, b) => sum + b.count, 0);
	const heads = [...new Set(before.map(placeOf))].join(", ");
	const beside = anchor === token ? "" : `, as ${zone} of ${wordOf(e, anchor)}`;
	return count === 0 ? `first${beside}` : `${count} before it${beside} (head ${heads})`;
}

function showReason({ fact, heads }: Reason, e: Explanation): string {
	const head = heads.find((h): h is SeenHead => "at" in h);
	if (head === undefined) return fact;
	if (head.name === fact) return `${fact}, at ${wordOf(e, head.at)} (head ${placeOf(head)})`;
	return `${fact}${seenBy(head, e)}`;
}

function seenBy(head: SeenHead, e: Explanation): string {
	return ` <- ${head.name}, at ${wordOf(e, head.at)} (head ${placeOf(head)})`;
}

function showAmbiguous(e: Explanation, words: readonly AmbiguousWord[], c: Colors): string[] {
	const told = words.filter((w) => w.others.some((o) => o.result !== undefined));
	if (told.length === 0) return [];
	return [c.bold("what else words could have been"), ...told.flatMap((w) => showOthers(w, e, c))];
}

function showOthers(word: AmbiguousWord, e: Explanation, c: Colors): string[] {
	const { token, reading, lemma, because, others } = word;
	const own = lemma === undefined ? "" : `, ${plain(lemma)}`;
	const why = because.slice(0, 1).map((r) => showReason(r, e));
	const told = others.filter((o) => o.result !== undefined);
	const rest = told.length - MOST_OTHERS;
	return [
		`  ${c.cyan(wordOf(e, token))}: ${reading}${own}`,
		...(why.length === 0 ? [] : wrap(`chosen by: ${why.join("; ")}`, "    ", "      ").map(c.dim)),
		...told
			.slice(0, MOST_OTHERS)
			.flatMap((o) =>
				wrap(`or ${o.reading}, ${plain(o.lemma ?? "?")}: ${o.result}`, "    ", "      "),
			),
		...(rest > 0 ? [c.dim(`    ... and ${rest} more (--json lists all)`)] : []),
	];
}
