/** The built command line with a model of no weight, as a process of its own: to be stopped, piped, measured. */
import { main, processIo } from "../dist/index.js";

const stub = {
	name: "stub",
	run: (text) => ({ length: text.length }),
	explain: () => ({}),
	inspect: () => ({}),
};
const registry = [{ name: "stub", description: "counts letters", load: async () => stub }];

process.exitCode = await main(process.argv.slice(2), processIo(), registry);
if (process.env.STUB_MEMORY !== undefined)
	process.stderr.write(`${Math.round(process.resourceUsage().maxRSS / 1024)}\n`);
