/** The main job, after a build: how good are the models on their corpora, and why do they say so? */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../apps/cli/bin/handwired.js", import.meta.url));

const runs = [
	["inspect", "sentiment"],
	["eval", "sentiment"],
	["explain", "sentiment", "The plot was not very good, but I loved the music!"],
	["eval", "grammar"],
	["explain", "grammar", "The cats that the dog chases is here ."],
	["eval", "translation-fr"],
	[
		"run",
		"translation-fr",
		"The little black cats are sleeping. Have you seen Zorbek's green bicycle?",
	],
];

for (const args of runs) {
	const shown = args.map((a) => (/\s/.test(a) ? `"${a}"` : a)).join(" ");
	console.log(`\n$ handwired ${shown}\n`);
	const { status } = spawnSync(process.execPath, [cli, ...args], { stdio: "inherit" });
	if (status !== 0) {
		process.exitCode = status ?? 1;
		break;
	}
}
