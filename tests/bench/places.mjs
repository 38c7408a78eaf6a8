// @ts-check
/** Where the bench keeps what it makes. All of it can be thrown away. */
import { join } from "node:path";
import { projectRoot } from "../../electron/scripts/runtime-paths.mjs";

const cache = join(projectRoot, ".cache", "bench");

export const places = Object.freeze({
	root: projectRoot,
	cache,
	/** The project's own build, which others may be making anew at this moment. */
	dist: join(projectRoot, "dist"),
	/** A copy of it for this run. */
	app: join(cache, "app"),
	/** What Electron is started with: the shell that takes the time, around one app or another. */
	shell: join(cache, "shell"),
	/** The page that saves and unlocks, in place of the app's own. */
	page: join(cache, "page"),
	/** Programs that make one document each. */
	documents: join(cache, "documents"),
	/** Data folders of the apps that are started. */
	data: join(cache, "data"),
	profiles: join(cache, "profiles"),
	result: join(cache, "result.json"),
});
