/** Abbreviations whose full stop ends no sentence. */

const listed = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** A name or a word always follows these. */
export const TITLES: ReadonlySet<string> = listed(
	"mr mrs ms messrs dr prof st gen col capt lt sgt cpl cmdr maj rev hon sen rep gov pres mt ft vs e.g i.e cf viz",
);

/** A sentence may end with these, or go on. */
export const SHORT_FORMS: ReadonlySet<string> = listed(
	"a.m p.m etc al jr sr inc ltd co corp bros dept univ assn est u.s u.k u.n u.s.a d.c b.c a.d ph.d m.d b.a m.a jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun ave blvd rd approx",
);

/** These abbreviate where a number follows. */
export const BEFORE_NUMBERS: ReadonlySet<string> = listed("no nos p pp fig figs vol ch sec eq art");
