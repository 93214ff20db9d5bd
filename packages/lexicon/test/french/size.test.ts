import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";

it("is packed in less than 3 MB", async () => {
	const { stdout } = await promisify(execFile)("npm", ["pack", "--dry-run", "--json"], {
		cwd: join(import.meta.dirname, "../.."),
	});
	const [packed] = JSON.parse(stdout) as [{ size: number }];
	expect(packed.size).toBeLessThan(3_000_000);
});
