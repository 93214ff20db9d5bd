/** Fixed words that begin with an article, under a negation: "de l'importance", "pas d'importance". */

/** The lemma with de alone; undefined where it has no such article. */
export function withoutPartitive(lemma: string): string | undefined {
	if (lemma === "un inconvénient.x") return "d'inconvénient.x";
	const found = /^(?:de la |(de l')|du |des )(.+)$/u.exec(lemma);
	if (found === null) return undefined;
	const vowel = found[1] !== undefined || /^[aeiouyâéèêh]/u.test(found[2]!);
	return `${vowel ? "d'" : "de "}${found[2]}`;
}
