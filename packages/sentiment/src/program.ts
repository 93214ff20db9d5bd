/** The model: the rules of sentiment in the order in which one would explain them. */
import {
	add,
	type Bool,
	clip,
	compare,
	constant,
	everything,
	gate,
	map,
	type Num,
	type Program,
	piecewise,
	program,
	scale,
	subtract,
	sum,
	times,
} from "@handwired/notation";
import { MOST_EXCLAMATIONS } from "./lexicon/vocabulary.ts";
import { CONCEDED, conceded, OUTWEIGHED, outweighed } from "./rules/contrast.ts";
import { AMPLIFIED, DAMPENED, degree } from "./rules/degree.ts";
import { DENIED_NEGATIVE, DENIED_POSITIVE, denial } from "./rules/denial.ts";
import { ellipticallyDenied } from "./rules/elliptical.ts";
import { frames, PAST, REPORTED, UNREAL } from "./rules/frames.ts";
import { idioms } from "./rules/idioms.ts";
import { ASKED, questions } from "./rules/questions.ts";
import { reading } from "./rules/reading.ts";
import { senses } from "./rules/senses.ts";
import { STORY_FACTOR, toldAsStory } from "./rules/story.ts";
import { SQUASH, THRESHOLD } from "./score.ts";
import { capitals, exclamations, MAX_LENGTH } from "./words.ts";

/** VADER adds 0.733 for capitals to a valence that averages about 2. */
const CAPITALS = 1.3;
/** VADER adds 0.292 for each `!` to a sum that averages 3. */
const EXCLAMATION = 0.1;
/** Weak evidence is never enough for a label. */
const MOST_LEANING = 0.18;

export type SentimentOutputs = {
	/** -1 to 1. Like the next four it is the same at every token: it is of the text. */
	readonly score: Num;
	readonly positive: Num;
	readonly neutral: Num;
	readonly negative: Num;
	/** The sum that the score is made of. */
	readonly total: Num;
	/** What each token adds to it, before exclamation marks. */
	readonly contribution: Num;
};

/** The program and the streams that explain it. */
export interface SentimentProgram {
	readonly program: Program<SentimentOutputs>;
	/** What a rule found, by the words in which one would say so. */
	readonly findings: Readonly<Record<string, Bool>>;
	/** What each token says once its sense and its idiom are known. */
	readonly valence: Num;
}

/** Writes the program. */
export function sentimentProgram(): SentimentProgram {
	// What each word says: its own valence, unless its neighbour or an idiom says otherwise.
	const sense = senses();
	const phrase = idioms();
	const read = reading(sense, phrase);

	// How loudly it is said: told in a story, in capitals, very, hardly.
	const story = toldAsStory();
	const tone = map(
		story,
		capitals,
		(told, loud) => (told ? STORY_FACTOR : 1) * (loud ? CAPITALS : 1),
	);
	const voiced = times(tone, read.valence);
	const { amplified, dampened, gradesOnly } = degree(read);
	const grade = map(amplified, dampened, gradesOnly, (more, less, only) =>
		only ? 0 : more ? AMPLIFIED : less ? DAMPENED : 1,
	);
	const graded = times(grade, voiced);

	// How much it weighs beside the rest of its sentence: before "but", after "although", in a question.
	const { asked, answeredNo } = questions();
	const taken = ellipticallyDenied(read);
	const beforeBut = outweighed(read);
	const granted = conceded(read);
	const weight = map(
		granted,
		beforeBut,
		taken,
		asked,
		(isGranted, isOutweighed, isTaken, isAsked) =>
			isGranted ? CONCEDED : isOutweighed && !isTaken ? OUTWEIGHED : isAsked ? ASKED : 1,
	);
	const weighed = times(weight, graded);

	// Whether it is meant: denied, once thought, reported, or only wished.
	const denied = denial(read);
	const { reported, past, unreal } = frames(read);
	const attitude = map(
		denied,
		taken,
		answeredNo,
		reported,
		past,
		unreal,
		read.positive,
		attitudeFactor,
	);
	const contribution = times(attitude, weighed);

	// The sum over the text, raised by exclamation marks, and the weak evidence.
	const sumOfWords = sum(everything, contribution);
	const marks = sum(everything, exclamations);
	const raised = Array.from({ length: MOST_EXCLAMATIONS }, (_, n) => {
		const loud = compare(marks, ">=", n + 1);
		return gate(loud, scale(sumOfWords, EXCLAMATION));
	});
	const leanings = sum(everything, read.leaning);
	const weak = clip(leanings, -MOST_LEANING, MOST_LEANING);
	const total = add(sumOfWords, ...raised, weak);

	const score = piecewise(total, SQUASH);
	const positive = subtract(total, THRESHOLD);
	const neutral = constant(0);
	const negative = subtract(scale(total, -1), THRESHOLD);
	return {
		program: program({
			name: "sentiment",
			maxLength: MAX_LENGTH,
			outputs: { score, positive, neutral, negative, total, contribution },
		}),
		valence: read.valence,
		findings: {
			idiom: phrase.inside,
			"told as story": story,
			capitals,
			amplified,
			dampened,
			"grades only": gradesOnly,
			"before but": beforeBut,
			granted,
			asked,
			denied,
			"taken back": taken,
			"answered no": answeredNo,
			reported,
			past,
			unreal,
		},
	};
}

function attitudeFactor(
	denied: boolean,
	taken: boolean,
	answeredNo: boolean,
	reported: boolean,
	past: boolean,
	unreal: boolean,
	positive: boolean,
): number {
	const isDenied = denied || taken || answeredNo;
	const truth = isDenied ? (positive ? DENIED_POSITIVE : DENIED_NEGATIVE) : 1;
	if (reported) return truth * REPORTED;
	if (past) return truth * PAST;
	return unreal && positive && !isDenied ? UNREAL : truth;
}
