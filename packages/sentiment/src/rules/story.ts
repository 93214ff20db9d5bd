import { anyOf } from "@handwired/circuits";
import { and, type Bool } from "@handwired/notation";
import { isOfClass, storyWord } from "../words.ts";

/** What happens in a story counts less than half: "mostly" told, not judged. */
export const STORY_FACTOR = 0.4;

/**
 * Rule 4. Story words: where the text speaks of a film or a book anywhere, its "war" and "murder" tell what
 * happens there. One head looks for such a word in all of the text.
 */
export function toldAsStory(): Bool {
	const aboutWork = anyOf(isOfClass("work"));
	return and(aboutWork, storyWord);
}
