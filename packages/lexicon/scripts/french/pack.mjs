// French words as lines of text. A lemma is its citation form, of which so many letters are dropped, and a paradigm of endings.

export function packedLemmas(lemmas) {
	const paradigms = new Map();
	const rows = [...lemmas].map(([lemma, forms]) => {
		const citation = lemma.slice(0, -".n".length);
		const byText = new Map();
		for (const [form, { text }] of forms) byText.set(text, [...(byText.get(text) ?? []), form]);
		const kept = commonStart([citation, ...byText.keys()]);
		const endings = [...byText].map(([text, its]) => `${text.slice(kept)}=${its.join(" ")}`);
		const paradigm = [citation.length - kept, ...endings].join("\t");
		if (!paradigms.has(paradigm)) paradigms.set(paradigm, paradigms.size);
		return `${lemma}\t${paradigms.get(paradigm).toString(36)}`;
	});
	return { paradigms: [...paradigms.keys()], rows };
}

function commonStart([first, ...rest]) {
	let length = 0;
	while (length < first.length && rest.every((text) => text[length] === first[length])) length++;
	return length;
}

/** english, lemma, the fields of the kind, features, others; spaces in the value of a feature are underscores. */
export function packedEntries(entries) {
	return entries.map(({ english, lemma, fields, features, others }) =>
		[
			english,
			lemma,
			...fields,
			[...features]
				.map(([key, value]) => (value === "" ? key : `${key}=${value.replaceAll(" ", "_")}`))
				.join(" "),
			others.join(";"),
		].join("\t"),
	);
}
