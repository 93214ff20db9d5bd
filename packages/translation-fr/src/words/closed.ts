/** What the closed classes of English are in French where nothing around them says otherwise. */

/** A French word of several parts: what stands before, and the word that contracts or elides ("près" "de"). */
export interface Plain {
	readonly before: string | undefined;
	readonly lemma: string;
}

/** Takes "près de" apart: its last word joins an article that follows. */
export function plain(french: string): Plain {
	const cut = /^(.*?)(?: |(?<='))(de|à|que)$/u.exec(french);
	if (cut !== null && cut[1] !== "") return { before: `${cut[1]}.x`, lemma: cut[2]! };
	return {
		before: undefined,
		lemma: ["de", "à", "que", "si", "en", "chez"].includes(french) ? french : `${french}.x`,
	};
}

/** English preposition -> French. */
export const PREPOSITIONS: Readonly<Record<string, string>> = {
	aboard: "à bord de",
	about: "à propos de",
	above: "au-dessus de",
	across: "à travers",
	after: "après",
	against: "contre",
	along: "le long de",
	alongside: "le long de",
	amid: "au milieu de",
	among: "parmi",
	amongst: "parmi",
	around: "autour de",
	as: "comme",
	at: "à",
	atop: "au sommet de",
	before: "avant",
	behind: "derrière",
	below: "sous",
	beneath: "sous",
	beside: "à côté de",
	besides: "en plus de",
	between: "entre",
	beyond: "au-delà de",
	but: "sauf",
	by: "par",
	concerning: "concernant",
	despite: "malgré",
	down: "en bas de",
	during: "pendant",
	except: "sauf",
	for: "pour",
	from: "de",
	in: "dans",
	inside: "à l'intérieur de",
	into: "dans",
	like: "comme",
	near: "près de",
	of: "de",
	off: "de",
	on: "sur",
	onto: "sur",
	opposite: "en face de",
	out: "hors de",
	outside: "devant",
	over: "par-dessus",
	past: "devant",
	per: "par",
	round: "autour de",
	since: "depuis",
	than: "que",
	through: "à travers",
	throughout: "dans",
	till: "jusqu'à",
	to: "à",
	toward: "vers",
	towards: "vers",
	under: "sous",
	underneath: "sous",
	until: "jusqu'à",
	up: "en haut de",
	upon: "sur",
	via: "via",
	with: "avec",
	within: "dans",
	without: "sans",
	worth: "valant",
};

/** English conjunction, subordinator or interrogative adverb -> French. */
export const CONJUNCTIONS: Readonly<Record<string, string>> = {
	"&": "et",
	after: "après que",
	although: "bien que",
	and: "et",
	as: "comme",
	because: "parce que",
	before: "avant que",
	but: "mais",
	either: "soit",
	how: "comment",
	however: "cependant",
	if: "si",
	lest: "de peur que",
	neither: "ni",
	nor: "ni",
	once: "une fois que",
	or: "ou",
	plus: "plus",
	since: "puisque",
	so: "alors",
	than: "que",
	though: "bien que",
	till: "jusqu'à ce que",
	unless: "à moins que",
	until: "jusqu'à ce que",
	when: "quand",
	whenever: "chaque fois que",
	where: "où",
	whereas: "alors que",
	wherever: "où que",
	whether: "si",
	while: "pendant que",
	why: "pourquoi",
	yet: "pourtant",
};

const UNITS =
	"zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt".split(
		" ",
	);
const ENGLISH_UNITS =
	"zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
		" ",
	);

const ENGLISH_TENS = "thirty forty fifty sixty seventy eighty ninety".split(" ");
const TENS = "trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix".split(
	" ",
);

/** "Vingt et un", "soixante-dix-sept", "quatre-vingt-trois": French of 21 to 99. */
function twoDigits(tens: number, unit: number): string {
	const base = tens === 7 ? "soixante" : tens >= 8 ? "quatre-vingt" : ["vingt", ...TENS][tens - 2]!;
	const rest = UNITS[tens === 7 || tens === 9 ? unit + 10 : unit]!;
	const and = (tens < 7 && unit === 1) || (tens === 7 && unit === 1);
	return and ? `${base} et ${rest}` : `${base}-${rest}`;
}

/** English number word -> French. */
export const NUMBERS: Readonly<Record<string, string>> = {
	...Object.fromEntries(ENGLISH_UNITS.map((word, n) => [word, UNITS[n]!])),
	...Object.fromEntries(ENGLISH_TENS.map((word, n) => [word, TENS[n]!])),
	...Object.fromEntries(
		["twenty", ...ENGLISH_TENS].flatMap((word, tens) =>
			ENGLISH_UNITS.slice(1, 10).map((unit, n) => [`${word}-${unit}`, twoDigits(tens + 2, n + 1)]),
		),
	),
	hundred: "cent",
	thousand: "mille",
};

/** Other single words: greetings, answers, pronouns that do not vary. */
export const OTHERS: Readonly<Record<string, string>> = {
	alas: "hélas",
	anybody: "quelqu'un",
	anyone: "quelqu'un",
	anything: "quelque chose",
	bye: "au revoir",
	cheers: "santé",
	congratulations: "félicitations",
	else: "d'autre",
	ever: "jamais",
	everybody: "tout le monde",
	everyone: "tout le monde",
	everything: "tout",
	goodbye: "au revoir",
	hello: "bonjour",
	here: "ici",
	hey: "hé",
	hi: "salut",
	maybe: "peut-être",
	no: "non",
	oh: "oh",
	ok: "d'accord",
	okay: "d'accord",
	please: "s'il te plaît",
	somebody: "quelqu'un",
	someone: "quelqu'un",
	something: "quelque chose",
	sorry: "désolé",
	thanks: "merci",
	there: "là",
	wow: "waouh",
	yeah: "ouais",
	yep: "ouais",
	yes: "oui",
};

/** French words that no single English word stands for: "two hundred", "three times", "at ten". */
export const EXTRAS: readonly string[] = [
	"presque pas",
	"aucun des deux",
	"n'importe",
	"n'importe qui",
	"n'importe quoi",
	"toute personne",
	"cents",
	"fois",
	"en premier",
	"d'ici",
	"depuis",
	"environ",
	"plus de",
	"moins de",
	"auprès de",
	"envers",
	"par-dessus",
	"d'après",
	"au sujet de",
	"à cause de",
	"lors de",
	"il y a",
	"dehors",
	"dessous",
	"près",
	"au-dessus",
	"en dessous",
	"en face",
	"à l'intérieur",
	...[
		"et demie",
		"et quart",
		"moins le quart",
		"moins",
		"le mieux",
		"de plus",
		"de moins",
		"à la maison",
		"n'importe qui",
		"à quel point",
		"d'entre",
	],
];
