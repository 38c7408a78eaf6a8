/** Browser mode: the built window served on this computer, in the Chromium that the system has. */
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { serve } from "../../../electron/scripts/serve.mjs";
import { temporaryFolder } from "./electron.ts";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/snap/bin/chromium"];
/** Headless, and asking nobody on the network for anything. */
const quiet = [
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

/** The system's Chromium, or null where there is none. */
export function systemChromium(): string | null {
	return places.find((place) => existsSync(place)) ?? null;
}

export interface RunningBrowser {
	readonly page: Page;
	/** Where downloads land. */
	readonly downloads: string;
	readonly close: () => Promise<void>;
}

/** Serves the built window at its fixed address and opens it. */
export async function openInBrowser(executablePath: string, rendererFolder: string): Promise<RunningBrowser> {
	const served = await serve({ folder: rendererFolder });
	const profile = await temporaryFolder("browser");
	const downloads = await temporaryFolder("downloads");
	let context: BrowserContext;
	try {
		context = await chromium.launchPersistentContext(profile, {
			executablePath,
			headless: true,
			chromiumSandbox: process.getuid?.() !== 0,
			args: quiet,
			acceptDownloads: true,
			downloadsPath: downloads,
			viewport: { width: 1366, height: 768 },
		});
	} catch (error) {
		await served.close();
		throw error;
	}
	const page = context.pages()[0] ?? (await context.newPage());

	async function close(): Promise<void> {
		await context.close();
		await served.close();
		for (const folder of [profile, downloads]) await rm(folder, { recursive: true, force: true });
	}

	return { page, downloads, close };
}
