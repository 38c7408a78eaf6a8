// @ts-check
/**
 * Goes into the stand-in runtime as default_app.asar, so that `electron <folder>`
 * starts that folder's app unpackaged, as the official Electron does.
 */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { app } from "electron";

const given = process.argv.slice(1).find((argument) => !argument.startsWith("-"));

if (given === undefined) {
	console.error("Say which folder to start: electron <folder>.");
	app.exit(1);
} else {
	Object.defineProperty(process, "defaultApp", { value: true, enumerable: true });
	const folder = resolve(given);
	const manifest = join(folder, "package.json");
	if (existsSync(manifest)) {
		const { name, productName, version } = JSON.parse(readFileSync(manifest, "utf8"));
		// setVersion and setAppPath are for Electron's own default app, and so not in its types.
		const own = /** @type {Electron.App & { setVersion(v: string): void, setAppPath(p: string): void }} */ (app);
		if (version) own.setVersion(version);
		if (productName || name) own.name = productName || name;
		own.setAppPath(folder);
	}
	try {
		const main = createRequire(join(folder, "noop.js")).resolve(folder);
		// Awaited, so that `ready` comes only after the app has registered its schemes.
		await import(pathToFileURL(main).href);
	} catch (error) {
		console.error(error);
		app.exit(1);
	}
}
