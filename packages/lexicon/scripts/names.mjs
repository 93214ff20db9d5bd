import { known } from "./known.mjs";
import { counts, listed } from "./sources.mjs";
import { featuresOf, rowsOf } from "./tables.mjs";

/** compromise's tags in our features. */
const TAGS = {
	MaleName: "human masc",
	FemaleName: "human fem",
	FirstName: "human masc fem",
	LastName: "human surname",
	City: "place",
	Country: "place",
	Place: "place",
	Region: "place",
	WeekDay: "time",
	Month: "time",
	Organization: "organisation",
};

/** form -> features: ours, and those published names that English text capitalises. */
export async function names() {
	const count = counts();
	const found = new Map();
	for (const { at, cells } of rowsOf("names", 1))
		found.set(cells[0], { features: new Set(featuresOf(cells[1] ?? "", known, at)), own: true });
	for (const [form, tags] of await listed()) {
		if (!/^[a-z]{3,}$/.test(form)) continue;
		const name = form[0].toUpperCase() + form.slice(1);
		if (found.has(name) || (count.get(name) ?? 0) < 20 || tags.has("Abbreviation")) continue;
		const features = [...tags].flatMap((tag) => TAGS[tag]?.split(" ") ?? []);
		if (features.length > 0) found.set(name, { features: new Set(features), own: false });
	}
	for (const { features } of found.values()) if (!features.has("pl")) features.add("sg");
	return found;
}
