/**
 * Regular inflection. Each function gives every spelling that the rules of English allow, the likeliest first;
 * the build keeps those that are attested in print (travelled and traveled, but not visitted), and the first where
 * none is. A library that conjugates must guess what a list of attested forms knows.
 */

const VOWEL_LETTER = "[aeiou]";
const SYLLABLES = /[aeiouy]+/g;

/** Whether the last consonant may double before a vowel: stop, refer, travel; not visit (not attested), show, fix. */
function doubling(lemma) {
	if (!new RegExp(`(?:^|[^aeiou]|qu)${VOWEL_LETTER}[bdfgklmnprstvz]$`).test(lemma)) return "no";
	return (lemma.match(SYLLABLES) ?? []).length === 1 ? "must" : "may";
}

/** Adds a suffix that begins with a vowel. */
function suffixed(lemma, suffix) {
	if (lemma.endsWith("e")) return [lemma.slice(0, -1) + suffix];
	if (/ey$/.test(lemma) && suffix !== "ing" && suffix !== "ed")
		return [lemma + suffix, `${lemma.slice(0, -2)}i${suffix}`];
	if (/[^aeiou]y$/.test(lemma) && suffix !== "ing") return [`${lemma.slice(0, -1)}i${suffix}`];
	if (/[^s]c$/.test(lemma) && suffix !== "er" && suffix !== "est")
		return [`${lemma}k${suffix}`, lemma + suffix];
	const doubled = lemma + lemma.at(-1) + suffix;
	const plain = lemma + suffix;
	const may = doubling(lemma);
	if (may === "must") return [doubled, ...(/[sz]$/.test(lemma) ? [plain] : [])];
	return may === "may" ? [plain, doubled] : [plain];
}

/** The plural of a noun, and the third person of a verb. */
export function withS(lemma) {
	if (/[^aeiou]y$/.test(lemma) || /quy$/.test(lemma)) return [`${lemma.slice(0, -1)}ies`];
	if (/(?:[^aeiou]|^)[aeiou]z$/.test(lemma)) return [`${lemma}zes`, `${lemma}es`];
	if (/ch$/.test(lemma)) return [`${lemma}es`, `${lemma}s`];
	if (/[^aeiou][aeiou]s$/.test(lemma)) return [`${lemma}es`, `${lemma}ses`];
	if (/(?:s|x|z|sh)$/.test(lemma)) return [`${lemma}es`];
	if (/[^aeiou]o$/.test(lemma)) return [`${lemma}es`, `${lemma}s`];
	return [`${lemma}s`];
}

export function withEd(lemma) {
	return suffixed(lemma, "ed");
}

export function withIng(lemma) {
	if (lemma.endsWith("ie")) return [`${lemma.slice(0, -2)}ying`];
	if (/(?:ee|oe|ye)$/.test(lemma)) return [`${lemma}ing`];
	if (/nge$/.test(lemma)) return [`${lemma}ing`, `${lemma.slice(0, -1)}ing`];
	if (/[^aeiou]e$|ue$/.test(lemma))
		return [`${lemma.slice(0, -1)}ing`, ...(/ge$/.test(lemma) ? [`${lemma}ing`] : [])];
	return suffixed(lemma, "ing");
}

export function withEr(lemma) {
	return suffixed(lemma, "er");
}

export function withEst(lemma) {
	return suffixed(lemma, "est");
}
