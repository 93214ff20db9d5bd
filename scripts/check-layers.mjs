/**
 * Imports between packages go one way. This refuses, with one line each:
 * - a workspace dependency or an import of a package that is not below the importing one,
 * - an import of a workspace package that package.json does not declare, or of a path it does not export,
 * - a relative import that leaves its package,
 * - a node: import in what must run in a browser: all but what only a "./node" entry reaches,
 * - in a package, a dynamic import whose target cannot be read off.
 *
 * usage: node scripts/check-layers.mjs [ROOT]
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** What each package may import. Apps may import anything. */
const BELOW = {
	"@handwired/core": [],
	"@handwired/notation": [],
	"@handwired/circuits": ["@handwired/notation"],
	"@handwired/lexicon": [],
	"@handwired/compiler": ["@handwired/core", "@handwired/notation"],
	"@handwired/explain": ["@handwired/core", "@handwired/notation", "@handwired/compiler"],
	"@handwired/sentiment": [
		"@handwired/core",
		"@handwired/notation",
		"@handwired/compiler",
		"@handwired/circuits",
	],
	"@handwired/english": ["@handwired/notation", "@handwired/circuits", "@handwired/lexicon"],
	"@handwired/grammar": [
		"@handwired/core",
		"@handwired/notation",
		"@handwired/compiler",
		"@handwired/circuits",
		"@handwired/lexicon",
		"@handwired/english",
		"@handwired/explain",
	],
	"@handwired/translation-fr": [
		"@handwired/core",
		"@handwired/notation",
		"@handwired/compiler",
		"@handwired/circuits",
		"@handwired/lexicon",
		"@handwired/english",
		"@handwired/explain",
	],
};

const root = resolve(process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), ".."));
const offences = [];
const offend = (where, message) => offences.push(`${relative(root, where)}: ${message}`);

const projects = ["packages", "apps"].flatMap((group) => {
	const folder = join(root, group);
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.map((name) => join(folder, name))
		.filter((dir) => existsSync(join(dir, "package.json")))
		.map((dir) => ({
			dir,
			isApp: group === "apps",
			manifest: JSON.parse(readFileSync(join(dir, "package.json"), "utf8")),
		}));
});
const byName = new Map(projects.map((p) => [p.manifest.name, p]));

for (const project of projects) check(project);
for (const line of offences.sort()) console.error(line);
if (offences.length > 0) console.error(`${offences.length} wrong imports or dependencies`);
process.exitCode = offences.length > 0 ? 1 : 0;

function check({ dir, isApp, manifest }) {
	const at = join(dir, "package.json");
	const allowed = isApp ? [...byName.keys()] : BELOW[manifest.name];
	if (allowed === undefined)
		return offend(at, `${manifest.name} has no layer; add it to BELOW in scripts/check-layers.mjs`);
	const declared = new Set(
		["dependencies", "peerDependencies", "optionalDependencies"].flatMap((kind) =>
			Object.keys(manifest[kind] ?? {}),
		),
	);
	for (const name of declared)
		if (byName.has(name) && !allowed.includes(name))
			offend(at, `${manifest.name} must not depend on ${name}${mayUse(allowed)}`);
	const src = join(dir, "src");
	const inBrowser = isApp ? new Set() : reachable(dir, manifest);
	for (const file of existsSync(src) ? sourcesIn(src) : [])
		for (const { line, specifier } of importsOf(file)) {
			const where = `${file}:${line}`;
			const refuse = (message) => offend(where, message);
			if (specifier === undefined) {
				if (!isApp) refuse("a dynamic import of what is no plain string cannot be checked");
			} else if (/^\.{0,2}\//.test(specifier)) {
				const target = resolve(dirname(file), specifier);
				if (!`${target}/`.startsWith(`${dir}/`))
					refuse(`${specifier} leaves the package; import the other package by its name`);
			} else if (specifier.startsWith("node:") || builtinModules.includes(specifier)) {
				if (!specifier.startsWith("node:")) refuse(`write node:${specifier}`);
				if (inBrowser.has(file))
					refuse(`${specifier} does not exist in a browser; move its use behind a "./node" entry`);
			} else checkPackage(specifier, { manifest, declared, allowed, file, inBrowser, refuse });
		}
}

function checkPackage(specifier, { manifest, declared, allowed, file, inBrowser, refuse }) {
	const name = specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
	const target = byName.get(name);
	if (target === undefined || name === manifest.name) return;
	const path = `.${specifier.slice(name.length)}`;
	if (!allowed.includes(name)) refuse(`${manifest.name} must not import ${name}${mayUse(allowed)}`);
	else if (!declared.has(name)) refuse(`${name} is not among the dependencies of package.json`);
	else if (target.manifest.exports?.[path] === undefined)
		refuse(
			`${name} does not export ${path}; it exports ${Object.keys(target.manifest.exports ?? {})}`,
		);
	else if (path === "./node" && inBrowser.has(file))
		refuse(`${specifier} needs Node; move its use behind a "./node" entry`);
}

function mayUse(allowed) {
	return allowed.length === 0
		? " or any other package of ours"
		: `; it may use ${allowed.join(", ")}`;
}

function sourcesIn(folder) {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((e) => e.isFile() && /\.[cm]?[jt]sx?$/.test(e.name))
		.map((e) => join(e.parentPath ?? e.path, e.name));
}

/** The files that the entries other than "./node" reach by relative imports. */
function reachable(dir, manifest) {
	const entries = Object.entries(manifest.exports ?? {})
		.filter(([path]) => path !== "./node")
		.map(([, target]) => join(dir, target["@handwired/source"] ?? target.default ?? target));
	const found = new Set(entries.filter(existsSync));
	for (const file of found)
		for (const { specifier } of importsOf(file)) {
			if (!specifier?.startsWith(".")) continue;
			const target = resolve(dirname(file), specifier);
			if (existsSync(target)) found.add(target);
		}
	return found;
}

/** Every import, export-from, import type and dynamic import of a file. */
function importsOf(file) {
	const found = [];
	for (const { before, value, line } of stringsIn(readFileSync(file, "utf8")))
		if (/(?:\bfrom|\bimport|\b(?:import|require)\s*\()\s*$/.test(before))
			found.push({ line, specifier: value });
	return found;
}

/** The string literals of a source, each with the code before it, and what import( takes instead of one. */
function* stringsIn(text) {
	let code = "";
	let line = 1;
	for (let i = 0; i < text.length; ) {
		const rest = text.slice(i, i + 2);
		const char = text[i];
		if (rest === "//") i = endOf(text, "\n", i);
		else if (rest === "/*") {
			const end = endOf(text, "*/", i + 2) + 2;
			line += count(text.slice(i, end));
			i = end;
		} else if (char === '"' || char === "'" || char === "`") {
			const end = endOfString(text, i);
			const value = text.slice(i + 1, end);
			yield {
				before: code.slice(-40),
				line,
				value: char === "`" && value.includes("${") ? undefined : value,
			};
			line += count(value);
			code += '""';
			i = end + 1;
		} else if (char === "/" && /(?:^|[=([,:;!&|?{}+\n]|\breturn|=>)\s*$/.test(code.slice(-20))) {
			const end = endOfRegExp(text, i);
			code += "/r/";
			i = end + 1;
		} else {
			if (char === "\n") line += 1;
			code += char;
			i += 1;
			if (/\bimport\s*\($/.test(code.slice(-12)) && !/^\s*["'`/]/.test(text.slice(i, i + 200)))
				yield { before: "import(", line, value: undefined };
		}
	}
}

function count(text) {
	return text.split("\n").length - 1;
}

function endOf(text, mark, from) {
	const end = text.indexOf(mark, from);
	return end === -1 ? text.length : end;
}

function endOfString(text, start) {
	for (let i = start + 1; i < text.length; i++)
		if (text[i] === "\\") i += 1;
		else if (text[i] === text[start]) return i;
	return text.length;
}

function endOfRegExp(text, start) {
	let inClass = false;
	for (let i = start + 1; i < text.length; i++)
		if (text[i] === "\\") i += 1;
		else if (text[i] === "\n") return start;
		else if (text[i] === "[") inClass = true;
		else if (text[i] === "]") inClass = false;
		else if (text[i] === "/" && !inClass) return i;
	return start;
}
