// @ts-check
/** A copy of the built app, so that a build that starts meanwhile does not change what is measured. */

import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { buildIfNeeded, needsBuild } from "../../electron/scripts/build.mjs";
import { say } from "../../electron/scripts/say.mjs";
import { places } from "./places.mjs";

const PARTS = ["main", "preload", "renderer", "fonts", "pictures"];
const TRIES = 40;

/** Copies dist/, which is built first where there is none. Throws when it does not become whole. */
export async function copyApp() {
	if (!existsSync(join(places.dist, "main/main.js"))) await buildIfNeeded();
	else if (needsBuild(places.root)) say("Note: dist/ is older than its sources. `npm run build` makes it anew.");
	for (let tries = 0; tries < TRIES; tries++) {
		if (await tryCopy()) return;
		await wait(1000);
	}
	throw new Error("dist/ is not whole. Run `npm run build`, and do not build while the bench copies it.");
}

async function tryCopy() {
	await rm(places.app, { recursive: true, force: true });
	await mkdir(places.app, { recursive: true });
	try {
		const before = await listed();
		for (const part of PARTS) {
			await cp(join(places.dist, part), join(places.app, "dist", part), { recursive: true });
		}
		const after = await listed();
		if (before !== after) return false;
		const page = await readFile(join(places.app, "dist/renderer/index.html"), "utf8");
		const named = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path ?? "");
		if (named.length === 0 || !named.every((path) => existsSync(join(places.app, "dist/renderer", path)))) return false;
		await writeFile(join(places.app, "package.json"), await readFile(join(places.root, "package.json")));
		return (
			existsSync(join(places.app, "dist/main/main.js")) && existsSync(join(places.app, "dist/preload/preload.cjs"))
		);
	} catch (error) {
		// A file that went away while it was copied: someone is building.
		if (error instanceof Error && "code" in error && error.code === "ENOENT") return false;
		throw error;
	}
}

async function listed() {
	const names = await Promise.all(
		["main", "preload", "renderer/assets"].map((part) => readdir(join(places.dist, part))),
	);
	return names.flat().sort().join("\n");
}
