/** Where a French word stands among those of its phrase: the zones of a verb's group and of a noun's phrase, in order. */
export const ZONES = [
	// Before everything.
	"opening",
	// A noun's phrase.
	"preposition",
	"predeterminer",
	"determiner",
	"numeral",
	"preceding adjective",
	"noun",
	"compound",
	"following adjective",
	"modifier",
	"possessor",
	// A verb's group.
	"subject",
	"ne",
	"pas before",
	"me",
	"le",
	"lui",
	"y",
	"en",
	"finite",
	"imperative le",
	"imperative lui",
	"inverted subject",
	"pas",
	"adverb",
	"verb",
	"complement",
	"closing",
] as const;

export type Zone = (typeof ZONES)[number];
