// What WordNet's classes and frames mean in our features, for lemmas that our own lists do not have.

/** By lexicographer file of a noun's senses. */
const NOUN_FILES = {
	3: "count mass abstract",
	4: "count mass abstract",
	5: "count animal",
	6: "count",
	7: "count mass abstract",
	8: "count",
	9: "count mass abstract",
	10: "count mass abstract",
	11: "count",
	12: "count mass abstract",
	13: "count mass",
	14: "count group",
	15: "count place",
	16: "count abstract",
	17: "count",
	18: "count human",
	19: "count mass abstract",
	20: "count",
	21: "count mass",
	22: "count mass abstract",
	23: "count measure",
	24: "count mass abstract",
	25: "count",
	26: "count mass abstract",
	27: "mass count",
	28: "count time",
};

/** WordNet's 35 generic sentence frames. Frames that say only where a verb stands in an idiom have none. */
const FRAMES = {
	1: "intr animsubj",
	2: "intr",
	4: "intr",
	5: "small",
	6: "copular",
	7: "copular",
	8: "trans animsubj",
	9: "trans animsubj",
	10: "trans",
	11: "trans",
	12: "intr prep:to",
	13: "intr prep:on",
	14: "ditrans",
	15: "trans dat prep:to",
	16: "trans prep:from",
	17: "trans prep:with",
	18: "trans prep:of",
	19: "trans prep:on",
	20: "trans",
	21: "trans",
	22: "intr",
	23: "intr",
	24: "trans infnp",
	25: "trans bare",
	26: "that",
	27: "intr prep:to",
	28: "inf",
	29: "wh",
	30: "trans prep:into",
	31: "trans prep:with",
	33: "gerund",
};
/** Frames with a subject that is a thing: none of them, and a verb wants an animate subject. */
const THING_SUBJECT = new Set([2, 4, 5, 6, 10, 11]);

const MARKERS = { a: "attr", p: "pred", ip: "postnominal" };

/** The commonest senses: those met in tagged text in some number beside the first, and the first. */
export function mainSenses(senses) {
	const first = senses[0]?.count ?? 0;
	return senses.filter((s, i) => i === 0 || s.count * 4 >= Math.max(first, 4));
}

export function nounClass(senses, { plural, mass }) {
	const features = new Set();
	for (const sense of mainSenses(senses))
		for (const f of (NOUN_FILES[sense.file] ?? "count").split(" ")) features.add(f);
	if (!plural) features.add("mass").delete("count");
	if (mass) features.add("mass");
	if (features.has("group")) features.add("animate");
	return features;
}

export function verbClass(senses) {
	const frames = new Set(mainSenses(senses).flatMap((s) => s.frames));
	const features = new Set([...frames].flatMap((f) => FRAMES[f]?.split(" ") ?? []));
	if ([...frames].some((f) => THING_SUBJECT.has(f))) features.delete("animsubj");
	if (features.size === 0) features.add("trans");
	return features;
}

export function adjectiveClass(senses, { comparative }) {
	const features = new Set([comparative ? "er" : "more"]);
	const markers = new Set(mainSenses(senses).map((s) => MARKERS[s.marker]));
	if (markers.size === 1 && !markers.has(undefined))
		for (const marker of markers) features.add(marker);
	return features;
}

export function adverbClass(lemma) {
	return new Set(/[^aeiou]ly$|[aeiou]lly$/.test(lemma) ? ["manner"] : []);
}
