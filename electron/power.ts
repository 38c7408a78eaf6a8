/** When the computer sleeps or its screen locks, the page keeps what is typed and locks; if it does not, it is locked. */
import type { BrowserWindow, PowerMonitor } from "electron";
import type { Lock } from "./lock.ts";

const WAIT_MS = 3_000;

/** Listens for sleep and screen lock. */
export function watchPower(monitor: PowerMonitor, window: BrowserWindow, lock: Lock, waitMs: number = WAIT_MS): void {
	let timer: NodeJS.Timeout | undefined;

	function lockNow(): void {
		if (timer !== undefined || window.isDestroyed()) return;
		window.webContents.send("window.lock-now");
		timer = setTimeout(() => {
			timer = undefined;
			if (!window.isDestroyed()) void lock.lock();
		}, waitMs);
	}

	// The page locked by itself in time: there is nothing left to force.
	window.webContents.on("render-process-gone", () => {
		clearTimeout(timer);
		timer = undefined;
	});
	monitor.on("suspend", lockNow);
	monitor.on("lock-screen", lockNow);
}
