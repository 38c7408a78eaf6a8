/** Starts the real app for a journey: a fresh data folder, a folder that answers the save dialog, no network log unless asked. */
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { _electron, type Browser, chromium, type ElectronApplication, type Page } from "playwright-core";

const projectRoot = fileURLToPath(new URL("../../..", import.meta.url));
/** Another build of the app than the one in dist/, such as an asar. */
const appFolder = process.env.WM_APP_DIR || projectRoot;
/** Written out so that no type is needed from a script; the helper that resolves it is the one `npm start` uses. */
const runtimeScript = new URL("../../../electron/scripts/runtime.mjs", import.meta.url).href;

export interface LaunchOptions {
	/** Kept when the app closes; a fresh one, removed at the end, when absent. */
	readonly userData?: string;
	readonly saveFolder?: string;
	/** Where Chromium writes what it did on the network. */
	readonly netLog?: string;
	readonly args?: readonly string[];
	readonly env?: Readonly<Record<string, string>>;
	/** A page in place of the built one. */
	readonly rendererFolder?: string;
}

export interface RunningApp {
	readonly app: ElectronApplication;
	readonly page: Page;
	readonly userData: string;
	readonly saveFolder: string;
	/**
	 * The page after a lock, when it has come up again. Its process is a new one, which Playwright's first page does not
	 * follow: that one says "Target crashed" from then on.
	 */
	readonly pageAfterLock: () => Promise<Page>;
	/** Closes the window as a person would and waits for the process to end. */
	readonly close: () => Promise<void>;
}

/** Starts the app and waits for its window. */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
	const userData = options.userData ?? (await temporaryFolder("data"));
	const saveFolder = options.saveFolder ?? (await temporaryFolder("saved"));
	const { app, page, pid } = await started(options, userData, saveFolder);
	const connections: Browser[] = [];
	let knownProcess = pid;

	async function pageAfterLock(): Promise<Page> {
		knownProcess = await otherProcess(app, knownProcess);
		const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await debuggingPort(userData)}`);
		connections.push(browser);
		const reopened = browser.contexts()[0]?.pages()[0];
		if (reopened === undefined) throw new Error("The window did not open again.");
		await reopened.waitForLoadState("domcontentloaded");
		return reopened;
	}

	async function close(): Promise<void> {
		for (const browser of connections) await browser.close();
		await closeWindow(app);
		if (options.userData === undefined) await rm(userData, { recursive: true, force: true });
		if (options.saveFolder === undefined) await rm(saveFolder, { recursive: true, force: true });
	}

	return { app, page, userData, saveFolder, pageAfterLock, close };
}

const START_LIMIT_MS = 40_000;

/** The stand-in runtime now and then hangs, before its window comes or before it says that it is there: ended, said, and tried once more. */
async function started(options: LaunchOptions, userData: string, saveFolder: string, isAgain = false) {
	const app = await _electron
		.launch({
			executablePath: await runtimePath(),
			args: launchArguments(options),
			env: launchEnvironment(options, userData, saveFolder),
			timeout: START_LIMIT_MS,
		})
		.catch((error: Error) => error);
	const found = app instanceof Error ? app : await windowOf(app);
	if (!(found instanceof Error)) return found;
	if (isAgain) throw new Error(`The app did not start, twice: ${found.message}`);
	console.log(`The app did not start, and is started once more: ${found.message.split("\n")[0]}`);
	return await started(options, userData, saveFolder, true);
}

/** The window of an app that runs; where it does not come in time, the app is ended. */
async function windowOf(app: ElectronApplication) {
	const window = async () => {
		const page = await app.firstWindow();
		await page.waitForLoadState("domcontentloaded");
		return { app, page, pid: await rendererProcess(app) };
	};
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<Error>((resolve) => {
		timer = setTimeout(() => resolve(new Error("its window did not come")), START_LIMIT_MS);
	});
	const found = await Promise.race([window().catch((error: Error) => error), late]);
	clearTimeout(timer);
	if (found instanceof Error) app.process().kill("SIGKILL");
	return found;
}

/** The Electron program that tests run. */
export async function runtimePath(): Promise<string> {
	const script = (await import(/* @vite-ignore */ runtimeScript)) as {
		resolveRuntime: (ways: { print: (line: string) => void }) => Promise<{ path: string }>;
	};
	return (await script.resolveRuntime({ print: () => undefined })).path;
}

/** What stands after the program's name. Root has no sandbox on Linux; nobody else goes without. */
export function launchArguments(options: LaunchOptions = {}): string[] {
	if (appFolder === projectRoot && !existsSync(join(projectRoot, "dist/main/main.js"))) {
		throw new Error("The app is not built. Run `npm run build` first.");
	}
	return [
		...(process.platform === "linux" && process.getuid?.() === 0 ? ["--no-sandbox"] : []),
		...(options.netLog === undefined ? [] : [`--log-net-log=${options.netLog}`, "--net-log-capture-mode=Everything"]),
		...(options.args ?? []),
		appFolder,
	];
}

/** The environment: this one, less any seam that the caller did not ask for. */
export function launchEnvironment(
	options: LaunchOptions,
	userData: string,
	saveFolder: string,
): Record<string, string> {
	const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith("WM_"));
	return {
		...Object.fromEntries(inherited.map(([name, value]) => [name, value ?? ""])),
		...ownScreen(),
		WM_USER_DATA: userData,
		WM_SAVE_DIR: saveFolder,
		...(options.rendererFolder === undefined ? {} : { WM_RENDERER_DIR: options.rendererFolder }),
		...options.env,
	};
}

/** Every second worker has the other screen: two windows on one would share the clipboard. */
function ownScreen(): Record<string, string> {
	const { WM_OTHER_DISPLAY: display, WM_OTHER_XAUTHORITY: key, VITEST_POOL_ID: worker } = process.env;
	if (display === undefined || Number(worker) % 2 === 1) return {};
	return { DISPLAY: display, ...(key ? { XAUTHORITY: key } : {}) };
}

/** A new folder of this test's own. */
export async function temporaryFolder(purpose: string): Promise<string> {
	return await mkdtemp(join(tmpdir(), `wm-${purpose}-`));
}

/** The built page, or null where it is not built. */
export function builtPage(): string | null {
	const folder = join(projectRoot, "dist/renderer");
	return existsSync(join(folder, "index.html")) ? folder : null;
}

/** The smallest page that does what every page must: it says when it is ready to close, and locks when told to. */
export async function standInPage({ isDeaf = false } = {}): Promise<string> {
	const folder = await temporaryFolder("page");
	await mkdir(join(folder, "assets"));
	await writeFile(
		join(folder, "index.html"),
		'<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Mary Smith</title>' +
			'<script type="module" src="/assets/page.js"></script></head><body><h1>Stand-in</h1></body></html>',
	);
	const listening =
		"window.whatMatters.onClosing(() => window.whatMatters.windowReadyToClose());\n" +
		"window.whatMatters.onLockNow(() => window.whatMatters.windowLock());\n";
	await writeFile(join(folder, "assets/page.js"), isDeaf ? "" : listening);
	return folder;
}

/** The process of the page. */
export async function rendererProcess(app: ElectronApplication): Promise<number> {
	return await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0);
}

/** Waits until the page has another process than `before`, and has loaded in it. */
async function otherProcess(app: ElectronApplication, before: number): Promise<number> {
	for (const end = Date.now() + 15_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 50))) {
		const isLoading = await app.evaluate(({ BrowserWindow }) => {
			const contents = BrowserWindow.getAllWindows()[0]?.webContents;
			return contents === undefined || contents.isCrashed() || contents.isLoading();
		});
		const pid = await rendererProcess(app);
		if (!isLoading && pid !== 0 && pid !== before) return pid;
	}
	throw new Error("The page's process did not change.");
}

/** Chromium notes the port that Playwright asked it to open. */
async function debuggingPort(userData: string): Promise<string> {
	const [port = ""] = (await readFile(join(userData, "DevToolsActivePort"), "utf8")).split("\n");
	return port;
}

async function closeWindow(app: ElectronApplication): Promise<void> {
	const ended = app.waitForEvent("close");
	// The evaluation itself may be cut off by the end of the process.
	app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()).catch(() => undefined);
	await ended;
}
