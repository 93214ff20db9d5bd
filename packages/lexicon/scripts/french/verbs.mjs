// What a row of verbs.tsv says: the verb, what is around it, and the forms of its complement.

/** The possessive or pronoun of a complement, by the person of the subject; x where no subject is. */
const POSSESSIVES = {
	son: { x: "son", P1s: "mon", P2s: "ton", P3s: "son", P1p: "notre", P2p: "votre", P3p: "leur" },
	sa: { x: "sa", P1s: "ma", P2s: "ta", P3s: "sa", P1p: "notre", P2p: "votre", P3p: "leur" },
	ses: { x: "ses", P1s: "mes", P2s: "tes", P3s: "ses", P1p: "nos", P2p: "vos", P3p: "leurs" },
	soi: {
		x: "soi",
		P1s: "moi",
		P2s: "toi",
		P3s: "lui",
		P1p: "nous",
		P2p: "vous",
		P3p: "eux",
		fs: "elle",
		fp: "elles",
	},
};

/**
 * "s'en aller", "avoir besoin", "bien s'entendre": the verb and what is around it. A negative verb has the word after its ne
 * ("ne pas réussir": pas), which is in the complement where there is one ("ne pas faire attention", "n'aboutir à rien").
 */
export function partsOf(french) {
	const [, not, adverb, se, clitic, verb, complement] =
		/^(ne pas |ne |n')?((?:bien|mal) )?(se |s')?(en |y |l')?(\S+)(?: (.+))?$/.exec(french) ?? [];
	const around = [adverb?.trim(), complement].filter((text) => text !== undefined).join(" ");
	const after = not === "ne pas " && around !== "" ? `pas ${around}` : around;
	return {
		negative: not === undefined ? undefined : not === "ne pas " ? "pas" : "",
		reflexive: se !== undefined,
		clitic: clitic === "l'" ? "le" : clitic?.trim(),
		verb: verb ?? french,
		complement: after === "" ? undefined : after,
	};
}

/** "sa promesse": a complement whose possessive changes with the subject; undefined if it has none. */
export function possessiveForms(complement) {
	const words = complement.split(" ");
	const at = words.findIndex((word) => word in POSSESSIVES);
	if (at < 0) return undefined;
	return Object.fromEntries(
		Object.entries(POSSESSIVES[words[at]]).map(([form, text]) => [
			form,
			words.with(at, text).join(" "),
		]),
	);
}
