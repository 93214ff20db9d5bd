/** What the shape of a word that is in no list says about it. */

/** A class of unknown words: its token, what it says, and who belongs to it. */
export interface Shape {
	readonly token: string;
	readonly valence: number;
	readonly fits: (word: string) => boolean;
}

const adjective = /(ed|ing|able|ible|ful|ive|al|ic|ous|y|ent|ant)$/;
const participle = /(ed|ing)$/;

/** The first that fits counts. Words are in lower case and have six letters or more. */
export const SHAPES: readonly Shape[] = [
	{ token: "⟨-less⟩", valence: -0.8, fits: (w) => /less(ly|ness)?$/.test(w) },
	{
		token: "⟨un-⟩",
		valence: -0.6,
		fits: (w) => /^un(?!i|der|til)/.test(w) && adjective.test(w),
	},
	{ token: "⟨mis-⟩", valence: -0.6, fits: (w) => /^(mis|mal|dis)/.test(w) && participle.test(w) },
	{
		token: "⟨over-⟩",
		valence: -0.6,
		fits: (w) => w.startsWith("over") && w.length >= 8 && participle.test(w),
	},
	{
		token: "⟨under-⟩",
		valence: -0.5,
		fits: (w) => w.startsWith("under") && w.length >= 9 && participle.test(w),
	},
	{ token: "⟨-ful⟩", valence: 0.4, fits: (w) => /ful(ly)?$/.test(w) },
];

/** Any other word that is in no list. */
export const UNKNOWN_WORD = "⟨word⟩";

/** The token for a word that is in no list. */
export function shapeOf(word: string): string {
	if (word.length < 6 || !/^\p{L}+$/u.test(word)) return UNKNOWN_WORD;
	return SHAPES.find((s) => s.fits(word))?.token ?? UNKNOWN_WORD;
}
