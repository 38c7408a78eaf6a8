/**
 * Closing the window: the page is told, saves what is typed, and says when it is done, or that it could not. It has a few
 * seconds to say one or the other, not for ever.
 */
import type { BrowserWindow } from "electron";

const WAIT_MS = 5_000;

export interface Closing {
	/** The page has saved everything. Not asked for, it means nothing. */
	readonly ready: () => void;
	/** The page could not save: the window stays, however long, until the page is ready or it is closed again. */
	readonly stay: () => void;
}

/** Holds the window open until the page is ready, or has taken too long, or is no longer there to ask. */
export function holdClose(window: BrowserWindow, waitMs: number = WAIT_MS): Closing {
	let timer: NodeJS.Timeout | undefined;
	let isAsked = false;

	function letGo(): void {
		clearTimeout(timer);
		if (!window.isDestroyed()) window.destroy();
	}

	window.on("close", (event) => {
		if (window.webContents.isDestroyed() || window.webContents.isCrashed()) return;
		event.preventDefault();
		if (timer !== undefined) return;
		isAsked = true;
		window.webContents.send("window.closing");
		timer = setTimeout(letGo, waitMs);
	});

	return {
		// After the answer to this very call has gone out.
		ready: () => {
			if (isAsked) setImmediate(letGo);
		},
		stay: () => {
			clearTimeout(timer);
			timer = undefined;
		},
	};
}
