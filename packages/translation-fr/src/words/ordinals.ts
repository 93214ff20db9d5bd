/** Ordinals in words: what they are in French, and the forms of these. */

/** English ordinal -> French, masculine singular. */
export const ORDINALS: Readonly<Record<string, string>> = {
	first: "premier",
	second: "deuxième",
	third: "troisième",
	fourth: "quatrième",
	fifth: "cinquième",
	sixth: "sixième",
	seventh: "septième",
	eighth: "huitième",
	ninth: "neuvième",
	tenth: "dixième",
	eleventh: "onzième",
	twelfth: "douzième",
	thirteenth: "treizième",
	fourteenth: "quatorzième",
	fifteenth: "quinzième",
	sixteenth: "seizième",
	seventeenth: "dix-septième",
	eighteenth: "dix-huitième",
	nineteenth: "dix-neuvième",
	twentieth: "vingtième",
	thirtieth: "trentième",
	hundredth: "centième",
	thousandth: "millième",
};

/** Their forms: a closed class of French. */
export const ORDINAL_FORMS: Readonly<Record<string, Readonly<Record<string, string>>>> =
	Object.fromEntries(
		Object.values(ORDINALS).map((ms) => {
			const fs = ms === "premier" ? "première" : ms;
			return [ms, { ms, fs, mp: `${ms}s`, fp: `${fs}s` }];
		}),
	);
