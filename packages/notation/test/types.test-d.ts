/**
 * Domain mistakes that must not compile, each beside its right use. Nothing here is run: `npm run
 * check:types` compiles it, and a line under `@ts-expect-error` that compiles is an error.
 */
import {
	add,
	and,
	any,
	at,
	type Bool,
	type Category,
	cases,
	choose,
	clip,
	compare,
	cross,
	equal,
	everything,
	fetch,
	first,
	gate,
	is,
	map,
	match,
	mean,
	type Num,
	nearestBefore,
	not,
	number,
	offset,
	only,
	or,
	position,
	program,
	rawHead,
	same,
	select,
	sourceTokens,
	sum,
	test,
	tokens,
	toNumber,
	where,
	width,
} from "../src/index.ts";

/** Compiles where the two types are the same. */
type Same<A, B> =
	(<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <_T extends true>(): void => undefined;

const word = tokens(["the", "cat", "sits"]);
const tag = map(word, (w) => (w === "the" ? "det" : w === "cat" ? "noun" : "verb"));
const isNoun = is(tag, "noun");
const place = toNumber(position);

// Values are known.
holds<Same<typeof word, Category<"the" | "cat" | "sits">>>();
holds<Same<typeof tag, Category<"det" | "noun" | "verb">>>();
map(word, (w) => {
	// @ts-expect-error "dog" is not in the vocabulary
	return w === "dog";
});
is(tag, "noun", "verb");
// @ts-expect-error "nown" is no value of the category
is(tag, "nown");
// @ts-expect-error a number is no value of the category
is(tag, 3);
// @ts-expect-error a bool is no category
is(isNoun, true);

// Two different categories are not comparable; one may also be null, and numbers compare with numbers.
same(tag, tag);
same(tag, fetch(offset(-1), tag));
same(fetch(offset(-1), tag), tag);
// @ts-expect-error words are not tags
same(word, tag);
equal(word, word);
equal(word, fetch(offset(-1), word));
equal(place, position);
equal(position, place);
equal(
	position,
	map(word, (w) => (w === "the" ? 0 : 1)),
);
// @ts-expect-error words are not tags
equal(word, tag);
// @ts-expect-error a category of words is no number
equal(word, place);
// @ts-expect-error a bool is no category
equal(isNoun, tag);
// @ts-expect-error two categories that share no value
select(word, tag, (q, k) => q === k);
select(word, tag, (q, k) => q === "cat" && k === "noun");

// A category is not a number, a number is not a bool, a bool may count.
add(place, isNoun, 1);
// @ts-expect-error a category is not a number
add(word, 1);
// @ts-expect-error not even a category of numbers, before toNumber
add(position, 1);
toNumber(map(word, (w) => (w === "the" ? 0 : 1)));
// @ts-expect-error a category of strings is not one of numbers
toNumber(word);
compare(add(place, 1), ">", 2);
// @ts-expect-error a category has no order
compare(tag, ">", 2);
// @ts-expect-error no such comparison
compare(place, "=>", 2);
// @ts-expect-error a threshold is a constant
compare(place, ">", place);
and(isNoun, not(isNoun));
// @ts-expect-error a number is not a bool
and(place, isNoun);
// @ts-expect-error a category is not a bool
or(tag, isNoun);
// @ts-expect-error a selector is not a bool
not(everything);
gate(isNoun, place);
// @ts-expect-error the condition comes first
gate(place, isNoun);
choose(isNoun, 1, place);
holds<Same<ReturnType<typeof chosenNumber>, Num>>();
function chosenNumber() {
	return choose(isNoun, 1, place);
}
const chosen = choose(isNoun, tag, null);
holds<Same<typeof chosen, Category<"det" | "noun" | "verb" | null>>>();
// @ts-expect-error a category is not chosen or else a number stream
choose(isNoun, tag, place);
const among = cases(
	[
		[isNoun, tag],
		[not(isNoun), "other"],
	],
	word,
);
holds<Same<typeof among, Category<"det" | "noun" | "verb" | "other" | "the" | "cat" | "sits">>>();
const counted = cases(
	[
		[isNoun, place],
		[not(isNoun), 3],
	],
	0,
);
holds<Same<typeof counted, Num>>();
// @ts-expect-error a category is no condition
cases([[tag, place]], 0);
// @ts-expect-error bounds are constants
clip(place, place, 3);

// Functions of streams are given the streams' values and give what they promise.
test(tag, isNoun, (t, n) => n && t === "noun");
// @ts-expect-error a test gives true or false
test(tag, (t) => t);
// @ts-expect-error a number gives a number
number(tag, (t) => t);
// @ts-expect-error the second argument is a boolean
map(tag, isNoun, (t: string, n: string) => t + n);
// @ts-expect-error two streams, three arguments
map(tag, isNoun, (t, n, x) => `${t} ${n} ${x}`);
// @ts-expect-error an object is no value
map(tag, (t) => ({ t }));

const idiom = match([word, isNoun], [{ when: ["cat", true], give: "idiom" }], "none");
holds<Same<typeof idiom, Category<"idiom" | "none">>>();
// @ts-expect-error "dog" is not in the vocabulary
match([word, isNoun], [{ when: ["dog", true], give: "idiom" }], "none");
match([word, isNoun], [{ when: [["cat", "sits"], true], give: "either" }], "none", {
	lenient: true,
});
// @ts-expect-error "dog" is not in the vocabulary, not in a list either
match([word, isNoun], [{ when: [["cat", "dog"], true], give: "idiom" }], "none");
// @ts-expect-error two streams, one value
match([word, isNoun], [{ when: ["cat"], give: "idiom" }], "none");

// A selector is not a stream, a pointer is not a selector.
width(equal(word, word));
width(isNoun);
// @ts-expect-error a stream of numbers selects nothing
width(place);
// @ts-expect-error a pointer is at most one position; it has no width
width(first(isNoun));
any(where(isNoun).and(isNoun));
// @ts-expect-error a category selects nothing
where(tag);
// @ts-expect-error a number selects nothing
everything.and(place);
fetch(first(isNoun), word);
// @ts-expect-error a selector may be many positions; say which
fetch(everything, word);
// @ts-expect-error a bool is no pointer
fetch(isNoun, word);
// @ts-expect-error a pointer is no selector
nearestBefore(only(isNoun));
at(place);
at(fetch(first(isNoun), position));
// @ts-expect-error a word is no position
at(word);
// @ts-expect-error a selector is no output
program({ name: "p", maxLength: 3, outputs: { everything } });

// Means are of numbers; what may be nowhere has a value for it.
mean(everything, isNoun);
mean(isNoun, place);
// @ts-expect-error a category has no mean
mean(everything, tag);
sum(isNoun, place);
// @ts-expect-error nor a sum
sum(everything, tag);
// @ts-expect-error the fallback of a mean is a number
mean(everything, place, { fallback: "none" });
holds<Same<Num, ReturnType<typeof fetchedNumber>>>();
const fetchedNumber = (): Num => fetch(first(isNoun), place, { fallback: -1 });
// @ts-expect-error a number has no "no value"
fetch(first(isNoun), place);
// @ts-expect-error nor another kind of fallback
fetch(first(isNoun), place, { fallback: null });
const nearest = fetch(first(isNoun), tag);
holds<Same<typeof nearest, Category<"det" | "noun" | "verb" | null>>>();
const nearestOr = fetch(first(isNoun), tag, { fallback: "none" as const });
holds<Same<typeof nearestOr, Category<"det" | "noun" | "verb" | "none">>>();
const flag = fetch(first(isNoun), isNoun, { fallback: false });
holds<Same<typeof flag, Bool>>();
const maybe = fetch(first(isNoun), isNoun);
holds<Same<typeof maybe, Category<boolean | null>>>();
// @ts-expect-error a bool that may be nowhere is no bool
and(maybe, isNoun);

// Matrices are of numbers, and read streams.
rawHead({ query: [tag], key: [isNoun], value: [place], W_Q: [[1]], W_K: [[1]], W_V: [[1]] });
// @ts-expect-error a selector is no stream
rawHead({ query: [everything], key: [], value: [], W_Q: [[1]], W_K: [[1]], W_V: [[1]] });

// What a run gives has the outputs' types.
const source = sourceTokens(["le", "chat"]);
const p = program({
	name: "p",
	maxLength: 3,
	outputs: { tag, isNoun, place, le: any(cross(is(source, "le"))), nearest },
});
const out = p.run({ source: ["le"], target: ["the"] });
holds<
	Same<
		typeof out,
		{
			tag: ("det" | "noun" | "verb")[];
			isNoun: boolean[];
			place: number[];
			le: boolean[];
			nearest: ("det" | "noun" | "verb" | null)[];
		}
	>
>();
// @ts-expect-error no such output
out.other;
