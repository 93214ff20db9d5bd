// Puts the readings of open classes, names and closed classes together.

/**
 * form -> readings. Closed classes say all of a form; names stand before what their spelling is else, what
 * a rule would make of an irregular word after it.
 */
export function merged({ closed, open, names, regularised }, inOrder) {
	const byForm = new Map();
	for (const reading of open) {
		if (!byForm.has(reading.form)) byForm.set(reading.form, []);
		byForm.get(reading.form).push(reading);
	}
	for (const [form, readings] of byForm) byForm.set(form, inOrder(form, readings));
	for (const reading of regularised)
		byForm.set(reading.form, [...(byForm.get(reading.form) ?? []), reading]);
	for (const [form, { features, own }] of names) {
		const name = { form, pos: "name", lemma: form, features, own };
		const adjectives = nationalities(form, features, byForm);
		byForm.set(form, [name, ...adjectives, ...(byForm.get(form) ?? [])]);
	}
	const classes = new Map(open.map((r) => [`${r.pos} ${r.lemma}`, r.features]));
	for (const [form, readings] of closed)
		byForm.set(
			form,
			readings.flatMap((r) =>
				r.pos === "open"
					? (byForm.get(form) ?? []).filter(({ pos }) => !readings.some((o) => o.pos === pos))
					: { ...r, own: true, features: union(classes.get(`${r.pos} ${r.lemma}`), r.features) },
			),
		);
	for (const [form, readings] of byForm) if (readings.length === 0) byForm.delete(form);
	return byForm;
}

function union(some = [], others = []) {
	return new Set([...some, ...others]);
}

/** The adjective of a nation is written as its name is (English); the lists may have it in lower case. */
function nationalities(form, features, byForm) {
	const isNation = features.has("nationality");
	if (!features.has("sg") || !(isNation || features.has("language"))) return [];
	if (byForm.get(form)?.some((r) => r.pos === "adjective")) return [];
	const lower = form.toLowerCase();
	const readings = byForm.get(lower) ?? [];
	const adjective = readings.find((r) => r.pos === "adjective" && r.lemma === lower);
	if (adjective === undefined && !isNation) return [];
	byForm.set(
		lower,
		readings.filter((r) => r !== adjective),
	);
	const own = union(adjective?.features ?? ["nonscalar"], ["nationality"]);
	return [{ form, pos: "adjective", lemma: form, features: own, own: true }];
}
