/** Text to sentences: the segmenter of Unicode, mended where English goes on after what looks like an end. */
import { BEFORE_NUMBERS, SHORT_FORMS, TITLES } from "./abbreviations.ts";
import { isFunctionWord } from "./forms.ts";
import { plain } from "./plain.ts";
import { isKnown } from "./vocabulary.ts";

/** A stretch of a text: `text.slice(start, end)`. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** How much of a sentence's end tells whether it is one. */
const TAIL = 100;

/** The sentences of a text, in order, without the space around them. */
export function sentencesOf(text: string): Span[] {
	const whole = plain(text);
	const spans: Span[] = [];
	for (const { segment, index } of segmenter.segment(whole)) {
		const last = spans.at(-1);
		const before =
			last === undefined ? "" : whole.slice(Math.max(last.start, last.end - TAIL), last.end);
		if (last !== undefined && goesOn(before, segment))
			spans[spans.length - 1] = { start: last.start, end: index + segment.length };
		else spans.push({ start: index, end: index + segment.length });
	}
	return spans
		.map(({ start, end }) => {
			const part = whole.slice(start, end);
			return {
				start: start + (part.length - part.trimStart().length),
				end: end - (part.length - part.trimEnd().length),
			};
		})
		.filter(({ start, end }) => end > start);
}

/** Speech goes on with who spoke: `"Go!" he said`, `"Go!" John shouted`. */
const SPEAKER =
	/^(?:\p{L}+ ){1,2}(?:said|says|asked|asks|cried|shouted|replied|answered|added|whispered)\b/u;

/** Whether the sentence that seems to end with `before` goes on with `after`. */
function goesOn(before: string, after: string): boolean {
	if (!/\s$/.test(before)) return true;
	if (/\n\s*\n\s*$/.test(before)) return false;
	// Marks alone are no sentence; they belong to the one before.
	if (!/[\p{L}\p{N}]/u.test(after)) return !after.includes("\n\n");
	if (!/[\p{L}\p{N}]/u.test(before)) return true;
	const end = before.trimEnd();
	const next = after.trimStart();
	if (/[!?]["')]+$/.test(end)) return /^\p{Ll}/u.test(next) || SPEAKER.test(next);
	if (end.endsWith(".")) return endsWithAbbreviation(end, next);
	// A line that breaks inside its sentence.
	if (/\n\s*$/.test(before))
		return /,$/.test(end) || (/[^.!?:;"')]$/.test(end) && /^\p{Ll}/u.test(next));
	return false;
}

function endsWithAbbreviation(end: string, next: string): boolean {
	const word = /(?:^|[\s("'])([\p{L}.]+)\.$/u.exec(end)?.[1];
	if (word === undefined) return false;
	const small = word.toLowerCase();
	if (TITLES.has(small)) return true;
	if (BEFORE_NUMBERS.has(small)) return /^\d/.test(next);
	const first = /^["'(]*(\p{Lu}\p{L}*)/u.exec(next)?.[1] ?? "";
	if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word) && word !== "I" && !SHORT_FORMS.has(small))
		return !isFunctionWord(first.toLowerCase());
	// Only the beginning of a sentence gives a capital to what is no name.
	return (
		SHORT_FORMS.has(small) && (first === "I" || isKnown(first) || !isKnown(first.toLowerCase()))
	);
}
