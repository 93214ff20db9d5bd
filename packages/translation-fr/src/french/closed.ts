/** The closed classes of French: articles, pronouns, prepositions, conjunctions, with all their forms. One line a word. */
import { ORDINAL_FORMS } from "../words/ordinals.ts";

/**
 * Forms beside those of the lexicon: "d" and "a", what is left of de and à in
 * du and aux; "u", "es", "ux", what these join to; "post", joined by a hyphen after the verb ("-t" after a vowel).
 */
export const CLOSED_FORMS = ["join", "u", "es", "ux", "post", "t"] as const;

export type ClosedForm = (typeof CLOSED_FORMS)[number];

type Forms = Readonly<Record<string, string>>;

const same = (text: string): Forms => ({ x: text });
const elided = (full: string, short: string): Forms => ({ x: full, el: short });
const agreeing = (ms: string, fs: string, mp: string, fp: string): Forms => ({ ms, fs, mp, fp });
/** A possessive: the masculine form stands before a vowel too. */
const owned = (ms: string, fs: string, p: string): Forms => ({ ms, fs, el: ms, mp: p, fp: p });
/** A pronoun that may follow its verb: "dors-tu", "donne-le-moi". */
const joined = (text: string, after = `-${text}`): Forms => ({ x: text, post: after });

/** lemma -> form -> text. A text that ends in "+" is written on to the next word, one that begins with "+" or "-" on to the one before. */
export const CLOSED: Readonly<Record<string, Forms>> = {
	le: { ms: "le", fs: "la", mp: "les", fp: "les", el: "l'", u: "+u", es: "+es", ux: "+ux" },
	an: { ms: "an", mp: "ans" },
	un: agreeing("un", "une", "des", "des"),
	"du.part": { ms: "du", fs: "de la", mp: "des", fp: "des", el: "de l'" },
	ce: { ms: "ce", fs: "cette", mp: "ces", fp: "ces", el: "cet" },
	mon: owned("mon", "ma", "mes"),
	ton: owned("ton", "ta", "tes"),
	son: owned("son", "sa", "ses"),
	notre: agreeing("notre", "notre", "nos", "nos"),
	votre: agreeing("votre", "votre", "vos", "vos"),
	leur: agreeing("leur", "leur", "leurs", "leurs"),
	tout: agreeing("tout", "toute", "tous", "toutes"),
	quel: agreeing("quel", "quelle", "quels", "quelles"),
	lequel: agreeing("lequel", "laquelle", "lesquels", "lesquelles"),
	aucun: agreeing("aucun", "aucune", "aucuns", "aucunes"),
	chaque: same("chaque"),
	quelque: elided("quelque", "quelque"),
	quelques: same("quelques"),
	plusieurs: same("plusieurs"),
	certain: agreeing("certain", "certaine", "certains", "certaines"),
	chez: same("chez"),
	tel: agreeing("tel", "telle", "tels", "telles"),
	fois: agreeing("fois", "fois", "fois", "fois"),
	chacun: agreeing("chacun", "chacune", "chacuns", "chacunes"),
	autre: agreeing("autre", "autre", "autres", "autres"),
	celui: agreeing("celui", "celle", "ceux", "celles"),
	mien: agreeing("mien", "mienne", "miens", "miennes"),
	tien: agreeing("tien", "tienne", "tiens", "tiennes"),
	sien: agreeing("sien", "sienne", "siens", "siennes"),
	nôtre: agreeing("nôtre", "nôtre", "nôtres", "nôtres"),
	vôtre: agreeing("vôtre", "vôtre", "vôtres", "vôtres"),
	"leur.poss": agreeing("leur", "leur", "leurs", "leurs"),
	je: { x: "je", el: "j'", post: "-je" },
	tu: joined("tu"),
	il: { x: "il", post: "-il", t: "-t-il" },
	elle: { x: "elle", post: "-elle", t: "-t-elle" },
	on: { x: "on", post: "-on", t: "-t-on" },
	nous: joined("nous"),
	vous: joined("vous"),
	ils: joined("ils"),
	elles: joined("elles"),
	"ce.pron": { x: "ce", el: "c'", post: "-ce" },
	ça: same("ça"),
	cela: same("cela"),
	ceci: same("ceci"),
	"celui-ci": same("celui-ci"),
	"celui-là": same("celui-là"),
	"ceux-ci": same("ceux-ci"),
	"ceux-là": same("ceux-là"),
	dedans: same("dedans"),
	dessus: same("dessus"),
	dessous: same("dessous"),
	me: { x: "me", el: "m'", post: "-moi" },
	te: { x: "te", el: "t'", post: "-toi" },
	se: { x: "se", el: "s'", post: "-toi" },
	"le.pron": { ms: "le", fs: "la", mp: "les", fp: "les", el: "l'", post: "-le" },
	"le.post": agreeing("-le", "-la", "-les", "-les"),
	lui: joined("lui"),
	"leur.pron": joined("leur"),
	y: joined("y"),
	en: joined("en"),
	moi: same("moi"),
	toi: same("toi"),
	"lui.ton": same("lui"),
	"elle.ton": same("elle"),
	eux: same("eux"),
	"moi-même": same("moi-même"),
	"toi-même": same("toi-même"),
	"lui-même": same("lui-même"),
	"elle-même": same("elle-même"),
	"nous-mêmes": same("nous-mêmes"),
	"vous-mêmes": same("vous-mêmes"),
	"eux-mêmes": same("eux-mêmes"),
	"soi-même": same("soi-même"),
	ne: elided("ne", "n'"),
	pas: same("pas"),
	jamais: same("jamais"),
	plus: same("plus"),
	rien: same("rien"),
	personne: same("personne"),
	"nulle part": same("nulle part"),
	"non plus": same("non plus"),
	aussi: same("aussi"),
	encore: same("encore"),
	"peut-être": same("peut-être"),
	déjà: same("déjà"),
	que: elided("que", "qu'"),
	qui: same("qui"),
	quoi: same("quoi"),
	dont: same("dont"),
	où: same("où"),
	"qu'est-ce que": elided("qu'est-ce que", "qu'est-ce qu'"),
	"est-ce que": elided("est-ce que", "est-ce qu'"),
	"qu'est-ce qui": same("qu'est-ce qui"),
	auquel: agreeing("auquel", "à laquelle", "auxquels", "auxquelles"),
	"ce dont": same("ce dont"),
	"à qui": same("à qui"),
	"n'est-ce pas": same("n'est-ce pas"),
	puis: same("puis"),
	"ce qui": same("ce qui"),
	"ce que": elided("ce que", "ce qu'"),
	de: { x: "de", el: "d'", join: "d+" },
	à: { x: "à", join: "a+" },
	foncé: agreeing("foncé", "foncé", "foncé", "foncé"),
	...ORDINAL_FORMS,
	si: { x: "si", el: "s'" },
};

/** Of the forms that a map of contexts chooses from, all. */
export const CLOSED_LEMMAS: readonly string[] = Object.keys(CLOSED);
