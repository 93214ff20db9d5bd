/** A terminal that nobody has widened. */
export const WIDTH = 80;

/** Words in lines of at most so many columns, each after the first indented further. */
export function wrap(text: string, indent: string, further: string = indent): string[] {
	const lines: string[] = [];
	let line = "";
	for (const word of text.split(" ")) {
		const room = WIDTH - (lines.length === 0 ? indent : further).length;
		if (line === "" || line.length + 1 + word.length <= room)
			line = line === "" ? word : `${line} ${word}`;
		else {
			lines.push((lines.length === 0 ? indent : further) + line);
			line = word;
		}
	}
	return [...lines, (lines.length === 0 ? indent : further) + line];
}
