import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { manifestOf, projects, root } from "./projects.ts";

const listed = new Map(
	[
		...readFileSync(join(root, "docs/dependencies.md"), "utf8").matchAll(
			/^\| `([^`]+)` \|[^|]+\|[^|]+\| ([^|]+) \|$/gm,
		),
	].map(([, name, licence]) => [name!, licence!]),
);
const own = new Set(projects.map((p) => p.manifest.name));
const used = [{ dir: root, manifest: manifestOf(root) }, ...projects].flatMap(
	({ dir, manifest: m }) =>
		[m.dependencies, m.devDependencies, m.peerDependencies, m.optionalDependencies]
			.flatMap((group) => Object.keys(group ?? {}))
			.filter((name) => !own.has(name))
			.map((name) => ({ name, dir })),
);

describe("docs/dependencies.md", () => {
	it("lists every dependency, and no other", () => {
		expect([...listed.keys()].sort()).toEqual([...new Set(used.map((u) => u.name))].sort());
	});

	it("states each one's licence", () => {
		for (const { name, dir } of used) {
			const { license } = manifestOf(join(dir, "node_modules", name)) as { license?: string };
			expect(`${name}: ${listed.get(name)}`).toBe(`${name}: ${license}`);
		}
	});
});
