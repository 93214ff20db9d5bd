/** Typographic marks as plain ones, character for character, so that offsets stay. */
const PLAIN: Readonly<Record<string, string>> = {
	"’": "'",
	"‘": "'",
	"‛": "'",
	"´": "'",
	"`": "'",
	ʼ: "'",
	"“": '"',
	"”": '"',
	"„": '"',
	"«": '"',
	"»": '"',
	"‐": "-",
	"‑": "-",
	"–": "-",
	"\u00a0": " ",
	"\u202f": " ",
};
const marks = new RegExp(`[${Object.keys(PLAIN).join("")}]`, "g");

/** The text with plain apostrophes, quotation marks, hyphens and spaces; as long as it was. */
export function plain(text: string): string {
	return text.replace(marks, (c) => PLAIN[c]!);
}
