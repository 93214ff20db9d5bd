import type { Feature } from "./features.ts";
import type { PartOfSpeech, Reading } from "./reading.ts";

type Row = readonly [pos: PartOfSpeech, features: string];

/** Every shape. */
export const SHAPES = [
	"1",
	"1st",
	"10s",
	"ABC",
	"Capitals",
	"Capital",
	"a-bs",
	"a-b",
	"-ness",
	"-ity",
	"-ism",
	"-tion",
	"-ment",
	"-ship",
	"-ist",
	"-er",
	"-est",
	"-ing",
	"-ed",
	"-ly",
	"-ous",
	"-ful",
	"-less",
	"-able",
	"-al",
	"-ic",
	"-ive",
	"-ish",
	"-y",
	"-ise",
	"-men",
	"-s",
	"word",
] as const;

/** What can be seen of a word that is not in the lexicon. */
export type Shape = (typeof SHAPES)[number];

/** What the shape of an unknown word says about it: by its ending, its capital or its digits. */
const ROWS: Readonly<Record<Shape, readonly Row[]>> = {
	"1": [["number", "cardinal pl"]],
	"1st": [["number", "ordinal"]],
	"10s": [["noun", "count pl time"]],
	ABC: [
		["name", "sg organisation"],
		["noun", "sg count mass"],
	],
	Capitals: [
		["name", "pl human animate"],
		["name", "sg human animate"],
	],
	Capital: [["name", "sg human animate masc fem place"]],
	"a-bs": [["noun", "pl count"]],
	"a-b": [
		["adjective", "more"],
		["noun", "sg count"],
	],
	"-ness": [["noun", "sg mass abstract"]],
	"-ity": [["noun", "sg mass count abstract"]],
	"-ism": [["noun", "sg mass count abstract"]],
	"-tion": [["noun", "sg mass count abstract"]],
	"-ment": [["noun", "sg mass count abstract"]],
	"-ship": [["noun", "sg mass count abstract"]],
	"-ist": [["noun", "sg count human animate"]],
	"-er": [
		["noun", "sg count human animate"],
		["adjective", "comparative er"],
	],
	"-est": [["adjective", "superlative er"]],
	"-ing": [
		["verb", "ing intr trans"],
		["noun", "sg mass count"],
		["adjective", "more"],
	],
	"-ed": [
		["verb", "past participle intr trans"],
		["adjective", "more"],
	],
	"-ly": [
		["adverb", "manner"],
		["adjective", "more"],
	],
	"-ous": [["adjective", "more"]],
	"-ful": [
		["adjective", "more"],
		["noun", "sg count measure"],
	],
	"-less": [["adjective", "more"]],
	"-able": [["adjective", "more"]],
	"-al": [
		["adjective", "more"],
		["noun", "sg count"],
	],
	"-ic": [
		["adjective", "more"],
		["noun", "sg count"],
	],
	"-ive": [
		["adjective", "more"],
		["noun", "sg count"],
	],
	"-ish": [["adjective", "more"]],
	"-y": [
		["adjective", "er"],
		["noun", "sg count mass"],
	],
	"-ise": [["verb", "base present trans intr"]],
	"-men": [["noun", "pl count human animate masc"]],
	"-s": [
		["noun", "pl count"],
		["verb", "s intr trans"],
	],
	word: [
		["noun", "sg count mass"],
		["verb", "base present intr trans"],
		["adjective", "more"],
	],
};

const TESTS: readonly (readonly [Shape, RegExp])[] = [
	["1st", /^\d+(?:st|nd|rd|th)$/],
	["10s", /^'?\d+s$/],
	["1", /^[\d.,:/-]*\d[\d.,:/-]*%?$/],
	["ABC", /^\p{Lu}{2,}$/u],
	["Capitals", /^\p{Lu}.*[^s'’]s$/u],
	["Capital", /^\p{Lu}/u],
	["a-bs", /.-.*[^s']s$/],
	["a-b", /.-./],
	["-ness", /..ness$/],
	["-ity", /..ity$/],
	["-ism", /..ism$/],
	["-tion", /..[st]ion$/],
	["-ment", /..ment$/],
	["-ship", /..ship$/],
	["-ist", /..ist$/],
	["-est", /...est$/],
	["-er", /..[eo]r$/],
	["-ing", /[aeiouy].*ing$/],
	["-ed", /[aeiouy].*ed$/],
	["-ly", /..ly$/],
	["-ous", /..ous$/],
	["-ful", /..ful$/],
	["-less", /..less$/],
	["-able", /..[ai]ble$/],
	["-al", /..al$/],
	["-ic", /..ic$/],
	["-ive", /..ive$/],
	["-ish", /..ish$/],
	["-ise", /..i[sz]e$/],
	["-men", /..men$/],
	["-y", /..y$/],
	["-s", /..[^s']s$/],
];

/** The shape of a form. */
export function shapeOf(form: string): Shape {
	return TESTS.find(([, test]) => test.test(form))?.[0] ?? "word";
}

const readings: ReadonlyMap<Shape, readonly Reading[]> = new Map(
	SHAPES.map((shape) => [
		shape,
		ROWS[shape].map(([pos, features]) => ({
			pos,
			lemma: shape,
			features: new Set(features.split(" ") as Feature[]),
		})),
	]),
);

/** The readings of an unknown word of a shape, the likeliest first. The lemma is the shape. */
export function readingsOfShape(shape: Shape): readonly Reading[] {
	return readings.get(shape)!;
}
