/** The plan on the command line: `npm run --silent plan -- VERB`. Built to dist/cli/plan.mjs; plain Node, no window. */
import { fileURLToPath } from "node:url";
import { runPlan } from "./run.ts";

// A reader that stops early ("| head -1") is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
	if (error.code !== "EPIPE") throw error;
});

process.exitCode = await runPlan(process.argv.slice(2), {
	out: (text) => process.stdout.write(text),
	err: (line) => process.stderr.write(`${line}\n`),
	root: fileURLToPath(new URL("../../", import.meta.url)),
	folder: whereAsked(),
	clock: { now: () => new Date() },
});

/** npm runs scripts in the project's folder, and says where it was called from. */
function whereAsked(): string {
	const isByNpm = process.env.npm_lifecycle_event === "plan";
	return (isByNpm ? process.env.INIT_CWD : undefined) ?? process.cwd();
}
