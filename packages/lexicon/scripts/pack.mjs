/** Readings as lines of text, each feature set written once. */
import { PARTS_OF_SPEECH } from "./known.mjs";

export function packed(forms, phrases) {
	const numbers = new Map();
	const numberOf = (features) => {
		const implied = features.has?.("human") || features.has?.("animal") ? ["animate"] : [];
		const key = [...new Set([...features, ...implied])].sort().join(" ");
		if (!numbers.has(key)) numbers.set(key, numbers.size);
		return numbers.get(key).toString(36);
	};
	const rows = forms.map(([form, readings]) =>
		[
			form,
			...readings.map(({ pos, lemma, inflection, features }) =>
				[
					PARTS_OF_SPEECH.indexOf(pos).toString(36),
					numberOf(inflection ?? []),
					numberOf(features),
					...(lemma === form ? [] : [lemma]),
				].join(" "),
			),
		].join("\t"),
	);
	const phraseRows = phrases.map(
		({ pos, lemma, features }) =>
			`${PARTS_OF_SPEECH.indexOf(pos).toString(36)} ${numberOf(features)} ${lemma}`,
	);
	return { phraseRows, sets: [...numbers.keys()], rows };
}
