/**
 * The sizes of the programs that Tracr publishes (google-deepmind/tracr@9ce2b8c, Apache-2.0), compiled by
 * Tracr and by us. Tracr publishes no such figures: they were measured, by compiling its own test cases and
 * counting. Parameters are those of the embeddings and blocks with biases, as the matrices are assembled
 * (Tracr pads every layer to the widest); the unembedding is not counted. Milliseconds are those of a
 * machine of two cores.
 */

const letters = (n) => [..."abcdefghijklmnopqrstuvwxyz"].slice(0, n);
const numbers = (n) => Array.from({ length: n }, (_, i) => i + 1);

/**
 * Its table of test cases: 54 cases, of which those that differ in the input alone are one program.
 * First case's name, reading, how many cases, layers, width, parameters, non-zeros, milliseconds.
 */
const CASES = [
	["frac_prevs_1", "bidirectional", 1, 2, 14, 1108, 43, 2.9],
	["frac_prevs_2", "bidirectional", 1, 2, 20, 2514, 95, 3.5],
	["frac_prevs_3", "bidirectional", 1, 2, 20, 2514, 95, 2.2],
	["shift_by_one", "bidirectional", 1, 1, 16, 726, 36, 1.4],
	["shift_by_two", "bidirectional", 1, 1, 16, 726, 35, 1.3],
	["detect_pattern_a", "bidirectional", 1, 1, 13, 291, 17, 0.7],
	["detect_pattern_ab", "bidirectional", 3, 2, 18, 1598, 52, 2.3],
	["detect_pattern_abc", "bidirectional", 1, 3, 26, 6558, 96, 4.9],
	["reverse_1", "bidirectional", 4, 4, 43, 19700, 246, 9.4],
	["length_categorical_1", "bidirectional", 3, 1, 15, 806, 68, 2.3],
	["length_numerical_1", "bidirectional", 3, 1, 12, 650, 61, 2.0],
	["pair_balance_1", "bidirectional", 1, 2, 23, 5442, 174, 4.0],
	["shuffle_dyck2_1", "bidirectional", 3, 8, 55, 246884, 792, 32.7],
	["shuffle_dyck3_1", "bidirectional", 3, 9, 73, 725253, 1445, 56.8],
	["hist", "bidirectional", 1, 1, 19, 1208, 74, 4.6],
	["sort_unique_1", "bidirectional", 1, 2, 23, 2826, 97, 6.6],
	["sort_unique_2", "bidirectional", 1, 3, 28, 4971, 112, 4.1],
	["sort_1", "bidirectional", 2, 3, 43, 17544, 377, 8.0],
	["sort_2", "bidirectional", 1, 4, 53, 34980, 522, 11.0],
	["sort_freq", "bidirectional", 1, 5, 66, 64122, 741, 17.5],
	["make_count_less_freq_categorical_1", "bidirectional", 2, 2, 29, 4287, 168, 5.7],
	["make_count_less_freq_numerical_1", "bidirectional", 2, 2, 23, 3417, 155, 4.7],
	["make_count_1", "bidirectional", 3, 1, 24, 1761, 97, 3.7],
	["make_nary_sequencemap_1", "bidirectional", 1, 3, 74, 22270, 261, 20.0],
	["make_nary_sequencemap_2", "bidirectional", 1, 3, 53, 10107, 168, 8.4],
	["frac_prevs_1", "causal", 1, 2, 14, 1108, 43, 1.7],
	["frac_prevs_2", "causal", 1, 2, 20, 2514, 95, 2.4],
	["frac_prevs_3", "causal", 1, 2, 20, 2514, 95, 2.1],
	["shift_by_one", "causal", 1, 1, 16, 726, 36, 1.2],
	["shift_by_two", "causal", 1, 1, 16, 726, 35, 1.4],
	["detect_pattern_a", "causal", 1, 1, 13, 291, 17, 0.9],
	["detect_pattern_ab", "causal", 3, 2, 18, 1598, 52, 2.4],
	["detect_pattern_abc", "causal", 1, 3, 26, 6558, 96, 4.0],
	["selector_width", "causal", 1, 1, 19, 1208, 86, 2.6],
];

/** The same programs at other sizes, and how they are made of our library of examples. */
const SCALE = [
	[
		"hist V=26 T=30",
		1,
		91,
		27173,
		387,
		23.3,
		(x) => x.hist({ vocabulary: letters(26), maxLength: 30 }),
	],
	[
		"reverse V=4 T=5",
		4,
		43,
		19700,
		246,
		8.6,
		(x) => x.reverse({ vocabulary: letters(4), maxLength: 5 }),
	],
	[
		"reverse V=26 T=10",
		4,
		117,
		161651,
		1411,
		35.3,
		(x) => x.reverse({ vocabulary: letters(26), maxLength: 10 }),
	],
	[
		"reverse V=26 T=20",
		4,
		177,
		725937,
		2801,
		127.0,
		(x) => x.reverse({ vocabulary: letters(26), maxLength: 20 }),
	],
	[
		"reverse V=26 T=30",
		4,
		237,
		2018727,
		4991,
		395.0,
		(x) => x.reverse({ vocabulary: letters(26), maxLength: 30 }),
	],
	[
		"sort_unique V=20 T=20",
		2,
		85,
		33451,
		526,
		23.8,
		(x) => x.sortUnique({ vocabulary: numbers(20), maxLength: 20 }, (t) => t),
	],
	[
		"sort V=10 T=10",
		3,
		145,
		269903,
		5616,
		79.8,
		(x) => x.sort({ vocabulary: numbers(10), maxLength: 10 }, (t) => t),
	],
	[
		"sort V=20 T=20",
		3,
		485,
		3532223,
		82116,
		710.1,
		(x) => x.sort({ vocabulary: numbers(20), maxLength: 20 }, (t) => t),
	],
	[
		"sort_freq V=10 T=10",
		5,
		178,
		602624,
		6842,
		81.9,
		(x) => x.sortFreq({ vocabulary: numbers(10), maxLength: 10 }),
	],
	["shuffle_dyck2 T=10", 8, 70, 1026950, 2321, 84.6, (x) => x.shuffleDyck(["()", "{}"], 10)],
	[
		"detect_pattern abc V=26 T=30",
		3,
		73,
		64031,
		331,
		16.9,
		(x) => x.detectPattern({ vocabulary: letters(26), maxLength: 30 }, [..."abc"]),
	],
	[
		"pair_balance T=30",
		2,
		43,
		24902,
		1054,
		8.0,
		(x) => x.pairBalance({ vocabulary: [..."()abc"], maxLength: 30 }, "(", ")"),
	],
];

/** Every program with its size in Tracr; `examples` is `@handwired/circuits/examples`. */
export function programs(examples) {
	const published = CASES.map(
		([name, reading, cases, layers, width, parameters, nonZeros, ms]) => ({
			name,
			reading,
			cases,
			tracr: { layers, width, parameters, nonZeros, ms },
			program: examples.cases.find((c) => c.name === name && c.reading === reading).program,
		}),
	);
	const scaled = SCALE.map(([name, layers, width, parameters, nonZeros, ms, make]) => ({
		name,
		reading: "bidirectional",
		cases: 0,
		tracr: { layers, width, parameters, nonZeros, ms },
		program: () => make(examples),
	}));
	return [...published, ...scaled];
}

/** The geometric mean. */
export function geometricMean(ratios) {
	return Math.exp(ratios.reduce((sum, r) => sum + Math.log(r), 0) / ratios.length);
}
