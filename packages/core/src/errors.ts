/** A model, its configuration, weights, inputs or files are not what they must be. */
export class ModelError extends Error {
	override name = "ModelError";
	/** Each thing found wrong, one line each, where a check found several at once. */
	readonly problems: readonly string[];

	constructor(message: string, problems: readonly string[] = []) {
		super(problems.length === 0 ? message : `${message}\n${bulleted(problems)}`);
		this.problems = problems;
	}
}

/** A safetensors file is malformed, truncated, hostile, or of a kind that is not supported. */
export class SafetensorsError extends ModelError {
	override name = "SafetensorsError";
}

const SHOWN = 50;

function bulleted(problems: readonly string[]): string {
	const lines = problems.slice(0, SHOWN).map((problem) => `  - ${problem}`);
	if (problems.length > SHOWN) lines.push(`  - ... and ${problems.length - SHOWN} more`);
	return lines.join("\n");
}
