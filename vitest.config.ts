import { defineConfig } from "vitest/config";

const conditions = ["@handwired/source"];

export default defineConfig({
	resolve: { conditions },
	ssr: { resolve: { conditions } },
	test: {
		include: ["packages/*/test/**/*.test.ts", "apps/*/test/**/*.test.ts", "tests/**/*.test.ts"],
		testTimeout: 120_000,
		reporters: ["default", ["json", { outputFile: "node_modules/.cache/vitest.json" }]],
	},
});
