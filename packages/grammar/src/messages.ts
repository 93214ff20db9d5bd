/** What a broken rule says to a person. */

/** What a message shows: a word, a value, or nothing. */
export type Shown = Readonly<Record<string, string | undefined>>;

const PLACE = /\{(\w+)\}/g;

/**
 * A rule's template with what it shows filled in. A part in `[...]` is left out where what it shows is not there.
 *
 *     *{word}* is plural[, but its subject *{subject}* is singular]
 */
export function fill(template: string, shown: Shown): string {
	const whole = template.replace(/\[([^\]]*)\]/g, (_, part: string) =>
		[...part.matchAll(PLACE)].every(([, name]) => shown[name!] !== undefined) ? part : "",
	);
	return whole.replace(PLACE, (_, name: string) => shown[name] ?? "...");
}

/** The names that a template shows. */
export function namesIn(template: string): string[] {
	return [...new Set([...template.matchAll(PLACE)].map(([, name]) => name!))];
}
