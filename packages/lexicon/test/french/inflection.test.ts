import { expect, it } from "vitest";
import { type FrenchForm, textOf } from "../../src/french/index.ts";

/** verb: je, nous and ils of the présent, je of imparfait and futur, que je and que nous, participles. */
const CONJUGATIONS: readonly string[] = [
	"être: suis sommes sont étais serai sois soyons étant été été",
	"avoir: ai avons ont avais aurai aie ayons ayant eu eue",
	"aller: vais allons vont allais irai aille allions allant allé allée",
	"faire: fais faisons font faisais ferai fasse fassions faisant fait faite",
	"dire: dis disons disent disais dirai dise disions disant dit dite",
	"pouvoir: peux pouvons peuvent pouvais pourrai puisse puissions pouvant pu pu",
	"vouloir: veux voulons veulent voulais voudrai veuille voulions voulant voulu voulue",
	"devoir: dois devons doivent devais devrai doive devions devant dû due",
	"savoir: sais savons savent savais saurai sache sachions sachant su sue",
	"voir: vois voyons voient voyais verrai voie voyions voyant vu vue",
	"venir: viens venons viennent venais viendrai vienne venions venant venu venue",
	"tenir: tiens tenons tiennent tenais tiendrai tienne tenions tenant tenu tenue",
	"prendre: prends prenons prennent prenais prendrai prenne prenions prenant pris prise",
	"mettre: mets mettons mettent mettais mettrai mette mettions mettant mis mise",
	"boire: bois buvons boivent buvais boirai boive buvions buvant bu bue",
	"croire: crois croyons croient croyais croirai croie croyions croyant cru crue",
	"lire: lis lisons lisent lisais lirai lise lisions lisant lu lue",
	"écrire: écris écrivons écrivent écrivais écrirai écrive écrivions écrivant écrit écrite",
	"rire: ris rions rient riais rirai rie riions riant ri ri",
	"suivre: suis suivons suivent suivais suivrai suive suivions suivant suivi suivie",
	"vivre: vis vivons vivent vivais vivrai vive vivions vivant vécu vécue",
	"naître: nais naissons naissent naissais naîtrai naisse naissions naissant né née",
	"mourir: meurs mourons meurent mourais mourrai meure mourions mourant mort morte",
	"courir: cours courons courent courais courrai coure courions courant couru courue",
	"ouvrir: ouvre ouvrons ouvrent ouvrais ouvrirai ouvre ouvrions ouvrant ouvert ouverte",
	"dormir: dors dormons dorment dormais dormirai dorme dormions dormant dormi dormie",
	"finir: finis finissons finissent finissais finirai finisse finissions finissant fini finie",
	"détester: déteste détestons détestent détestais détesterai déteste détestions détestant détesté détestée",
	"asseoir: assieds asseyons asseyent asseyais assiérai asseye asseyions asseyant assis assise",
	"recevoir: reçois recevons reçoivent recevais recevrai reçoive recevions recevant reçu reçue",
	"connaître: connais connaissons connaissent connaissais connaîtrai connaisse connaissions connaissant connu connue",
	"conduire: conduis conduisons conduisent conduisais conduirai conduise conduisions conduisant conduit conduite",
	"craindre: crains craignons craignent craignais craindrai craigne craignions craignant craint crainte",
	"peindre: peins peignons peignent peignais peindrai peigne peignions peignant peint peinte",
	"résoudre: résous résolvons résolvent résolvais résoudrai résolve résolvions résolvant résolu résolue",
	"coudre: couds cousons cousent cousais coudrai couse cousions cousant cousu cousue",
	"vaincre: vaincs vainquons vainquent vainquais vaincrai vainque vainquions vainquant vaincu vaincue",
	"battre: bats battons battent battais battrai batte battions battant battu battue",
	"perdre: perds perdons perdent perdais perdrai perde perdions perdant perdu perdue",
	"valoir: vaux valons valent valais vaudrai vaille valions valant valu value",
	"fuir: fuis fuyons fuient fuyais fuirai fuie fuyions fuyant fui fuie",
	"acquérir: acquiers acquérons acquièrent acquérais acquerrai acquière acquérions acquérant acquis acquise",
	"cueillir: cueille cueillons cueillent cueillais cueillerai cueille cueillions cueillant cueilli cueillie",
	"inclure: inclus incluons incluent incluais inclurai inclue incluions incluant inclus incluse",
	"manger: mange mangeons mangent mangeais mangerai mange mangions mangeant mangé mangée",
	"commencer: commence commençons commencent commençais commencerai commence commencions commençant commencé commencée",
	"appeler: appelle appelons appellent appelais appellerai appelle appelions appelant appelé appelée",
	"acheter: achète achetons achètent achetais achèterai achète achetions achetant acheté achetée",
	"jeter: jette jetons jettent jetais jetterai jette jetions jetant jeté jetée",
	"espérer: espère espérons espèrent espérais espérerai espère espérions espérant espéré espérée",
	"payer: paie payons paient payais paierai paie payions payant payé payée",
	"nettoyer: nettoie nettoyons nettoient nettoyais nettoierai nettoie nettoyions nettoyant nettoyé nettoyée",
	"envoyer: envoie envoyons envoient envoyais enverrai envoie envoyions envoyant envoyé envoyée",
	"essuyer: essuie essuyons essuient essuyais essuierai essuie essuyions essuyant essuyé essuyée",
	"créer: crée créons créent créais créerai crée créions créant créé créée",
];
const COLUMNS: readonly FrenchForm[] = "P1s P1p P3p I1s F1s S1s S1p ger ms fs".split(
	" ",
) as FrenchForm[];

it.each(CONJUGATIONS)("conjugates %s", (row) => {
	const [verb, forms = ""] = row.split(": ");
	expect(COLUMNS.map((form) => textOf(`${verb}.v`, form)).join(" ")).toBe(forms);
});

it.each([
	["être", "sois soyons soyez"],
	["avoir", "aie ayons ayez"],
	["aller", "va allons allez"],
	["savoir", "sache sachons sachez"],
	["manger", "mange mangeons mangez"],
	["finir", "finis finissons finissez"],
	["asseoir", "assieds asseyons asseyez"],
	["ouvrir", "ouvre ouvrons ouvrez"],
])("has the imperative of %s", (verb, forms) => {
	const persons = ["M2s", "M1p", "M2p"] as const;
	expect(persons.map((form) => textOf(`${verb}.v`, form)).join(" ")).toBe(forms);
});

it("has of a defective verb what there is", () => {
	const forms = ["P3s", "I3s", "F3s", "C3s", "S3s", "ms"] as const;
	const all = (verb: string) => forms.map((form) => textOf(verb, form)).join(" ");
	expect(all("falloir.v")).toBe("faut fallait faudra faudrait faille fallu");
	expect(all("pleuvoir.v")).toBe("pleut pleuvait pleuvra pleuvrait pleuve plu");
	expect(textOf("falloir.v", "P1s")).toBe(undefined);
});

it.each([
	["animal", "animaux"],
	["festival", "festivals"],
	["travail", "travaux"],
	["détail", "détails"],
	["œil", "yeux"],
	["genou", "genoux"],
	["trou", "trous"],
	["bijou", "bijoux"],
	["pneu", "pneus"],
	["jeu", "jeux"],
	["gâteau", "gâteaux"],
	["prix", "prix"],
	["bras", "bras"],
	["nez", "nez"],
	["monsieur", "messieurs"],
	["ciel", "cieux"],
	["hibou", "hiboux"],
	["pomme de terre", "pommes de terre"],
	["salle de bains", "salles de bains"],
	["machine à laver", "machines à laver"],
	["petit ami", "petits amis"],
	["grand-mère", "grands-mères"],
	["arc-en-ciel", "arcs-en-ciel"],
	["coup d'œil", "coups d'œil"],
	["chef-d'œuvre", "chefs-d'œuvre"],
	["appareil photo", "appareils photo"],
	["porte-parole", "porte-parole"],
])("makes the plural of %s", (noun, plural) => {
	expect(textOf(`${noun}.n`, "mp")).toBe(plural);
	expect(textOf(`${noun}.n`, "ms")).toBe(noun);
});

it.each([
	["ami", "ami amis amie amies"],
	["chat", "chat chats chatte chattes"],
	["acteur", "acteur acteurs actrice actrices"],
	["étudiant", "étudiant étudiants étudiante étudiantes"],
	["enfant", "enfant enfants enfant enfants"],
	["table", "table tables table tables"],
])("has both genders of the noun %s", (noun, forms) => {
	const all = ["ms", "mp", "fs", "fp"] as const;
	expect(all.map((form) => textOf(`${noun}.n`, form)).join(" ")).toBe(forms);
});

it.each([
	"beau beaux belle belles bel",
	"nouveau nouveaux nouvelle nouvelles nouvel",
	"vieux vieux vieille vieilles vieil",
	"fou fous folle folles fol",
	"blanc blancs blanche blanches",
	"sec secs sèche sèches",
	"long longs longue longues",
	"frais frais fraîche fraîches",
	"faux faux fausse fausses",
	"doux doux douce douces",
	"heureux heureux heureuse heureuses",
	"gros gros grosse grosses",
	"bref brefs brève brèves",
	"actif actifs active actives",
	"cher chers chère chères",
	"inquiet inquiets inquiète inquiètes",
	"net nets nette nettes",
	"gentil gentils gentille gentilles",
	"public publics publique publiques",
	"grec grecs grecque grecques",
	"favori favoris favorite favorites",
	"meilleur meilleurs meilleure meilleures",
	"bleu bleus bleue bleues",
	"normal normaux normale normales",
	"final finals finale finales",
	"violet violets violette violettes",
	"marron marron marron marron",
	"aigu aigus aiguë aiguës",
	"conservateur conservateurs conservatrice conservatrices",
	"travailleur travailleurs travailleuse travailleuses",
	"assis assis assise assises",
])("inflects the adjective %s", (row) => {
	const [adjective = "", ...rest] = row.split(" ");
	const forms = ["mp", "fs", "fp", "el"] as const;
	expect(forms.flatMap((form) => textOf(`${adjective}.a`, form) ?? [])).toEqual(rest);
});
