/** The projects of this workspace, and what their READMEs show. */
import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

export const root: string = join(import.meta.dirname, "..");

export interface Manifest {
	readonly name: string;
	readonly private?: boolean;
	readonly exports?: Record<string, unknown>;
	readonly dependencies?: Record<string, string>;
	readonly devDependencies?: Record<string, string>;
	readonly peerDependencies?: Record<string, string>;
	readonly optionalDependencies?: Record<string, string>;
}

export interface Project {
	readonly dir: string;
	readonly manifest: Manifest;
}

export function manifestOf(dir: string): Manifest {
	return JSON.parse(readFileSync(join(dir, "package.json"), "utf8")) as Manifest;
}

/** Every package and app. */
export const projects: readonly Project[] = ["packages", "apps"].flatMap((group) =>
	readdirSync(join(root, group))
		.map((name) => join(root, group, name))
		.filter((dir) => existsSync(join(dir, "package.json")))
		.map((dir) => ({ dir, manifest: manifestOf(dir) })),
);

/** Those that are published and begun: an empty package without a README is neither. */
export const published: readonly Project[] = projects.filter(
	({ dir, manifest }) =>
		manifest.private !== true &&
		(existsSync(join(dir, "README.md")) ||
			readFileSync(join(dir, "src/index.ts"), "utf8").trim() !== "export {};"),
);

/** A project and all of this workspace that it depends on. */
export function withDependencies(project: Project): Project[] {
	const found = new Set([project]);
	for (const { manifest } of found)
		for (const other of projects)
			if (manifest.dependencies?.[other.manifest.name] !== undefined) found.add(other);
	return [...found];
}

export interface Example {
	readonly language: "js" | "ts" | "sh";
	readonly code: string;
	/** What it prints, as the README says right below it. */
	readonly prints: string | undefined;
	readonly line: number;
}

const block = /^```(\w+)\n([\s\S]*?)^```\n(?:\n*```text\n([\s\S]*?)^```)?/gm;

/** The examples of a README that can be run: js, ts, and sh where what it prints is shown. */
export function examplesOf(readme: string): Example[] {
	const text = readFileSync(readme, "utf8");
	return [...text.matchAll(block)].flatMap((match) => {
		const [, language, code, prints] = match;
		if (language !== "js" && language !== "ts" && !(language === "sh" && prints !== undefined))
			return [];
		const line = text.slice(0, match.index).split("\n").length;
		return [{ language, code: code ?? "", prints, line } as Example];
	});
}

const run = promisify(execFile);

/** Runs a command to its end; its output is in the error where it fails. */
export async function command(
	cwd: string,
	file: string,
	args: readonly string[],
	env: NodeJS.ProcessEnv = {},
): Promise<string> {
	try {
		const { stdout } = await run(file, [...args], {
			cwd,
			env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, ...env },
			maxBuffer: 1 << 26,
		});
		return stdout;
	} catch (error) {
		const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
		throw new Error(`${file} ${args.join(" ")} failed in ${cwd}:\n${stdout}\n${stderr}`, {
			cause: error,
		});
	}
}
