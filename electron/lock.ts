/**
 * Locking ends the page's process: only then is no plaintext left in memory (after `reload()` 1,246 of 2,007 marked
 * strings were still there; after this 5, which is the baseline). Then the same window opens the page again, locked.
 */
import type { BrowserWindow } from "electron";
import { isOurAddress } from "./address.ts";
import { openPage } from "./window.ts";

/** A page that dies this often in a row will not come up by trying again. */
const MAX_DEATHS = 5;
const DEATHS_WITHIN_MS = 30_000;

export interface Lock {
	readonly lock: () => Promise<void>;
}

export interface LockParts {
	readonly window: BrowserWindow;
	/** What a locked window may no longer reach. */
	readonly forget: () => void;
	/** Of what was selected in the window. */
	readonly letGo: () => Promise<void>;
	readonly giveUp: () => void;
	readonly now: () => number;
}

/** Watches over the page's process: however it ends, by lock or by accident, the window opens again locked. */
export function watchLock({ window, forget, letGo, giveUp, now }: LockParts): Lock {
	let deaths: number[] = [];
	let isLocking = false;

	window.webContents.on("render-process-gone", () => {
		forget();
		// A lock is no accident, however often it comes.
		if (!isLocking) deaths = [...deaths, now()].filter((at) => now() - at < DEATHS_WITHIN_MS);
		isLocking = false;
		if (deaths.length >= MAX_DEATHS) giveUp();
		// Not from inside the event: Chromium is still clearing up.
		else setImmediate(() => void reopen(window));
	});

	// Chromium asks nobody before it goes to about:blank (measured), so there the window is brought back.
	window.webContents.on("did-navigate", (_event, address) => {
		if (!isOurAddress(address)) void lock();
	});

	async function lock(): Promise<void> {
		forget();
		const { webContents } = window;
		if (isLocking || webContents.isDestroyed() || webContents.isCrashed()) return;
		isLocking = true;
		await letGo().catch(() => undefined);
		await webContents.session.clearCache().catch(() => undefined);
		endProcess(window);
	}

	return { lock };
}

/**
 * On Linux `forcefullyCrashRenderer` really crashes the process: where core dumps are allowed its memory was being written
 * to the disk for more than 15 s, and it lived all that time (measured). A kill is at once and leaves nothing; the crash
 * stays as the second way.
 */
function endProcess(window: BrowserWindow): void {
	const { webContents } = window;
	const pid = webContents.getOSProcessId();
	if (process.platform === "linux" && pid > 0) {
		try {
			process.kill(pid, "SIGKILL");
			return;
		} catch {
			// Not ours to kill after all: crash it.
		}
	}
	webContents.forcefullyCrashRenderer();
}

async function reopen(window: BrowserWindow): Promise<void> {
	if (window.isDestroyed()) return;
	// A page that dies while loading comes round again by `render-process-gone`.
	await openPage(window);
	// The way back would lead to what was open before.
	if (!window.isDestroyed()) window.webContents.navigationHistory.clear();
}
