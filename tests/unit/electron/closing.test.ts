/** Closing the window: it goes when the page is ready or too slow, and stays when the page could not save. */
import { EventEmitter } from "node:events";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { holdClose } from "../../../electron/closing.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A window that only knows how to close. */
function windowToClose() {
	const told: string[] = [];
	const window = Object.assign(new EventEmitter(), {
		isGone: false,
		isDestroyed: () => window.isGone,
		destroy: () => {
			window.isGone = true;
		},
		webContents: { isDestroyed: () => false, isCrashed: () => false, send: (name: string) => void told.push(name) },
	});
	const close = () => window.emit("close", { preventDefault: () => undefined });
	const closing = holdClose(window as never);
	const later = (ms: number) => vi.advanceTimersByTimeAsync(ms);
	return { window, told, close, closing, later };
}

test("it goes once the page is ready, and after five seconds without an answer", async () => {
	const ready = windowToClose();
	ready.close();
	await ready.later(1_000);
	expect(ready.window.isGone).toBe(false);
	ready.closing.ready();
	await ready.later(1);
	expect(ready.window.isGone).toBe(true);
	const silent = windowToClose();
	silent.close();
	await silent.later(5_000);
	expect(silent.window.isGone).toBe(true);
});

test("where the page could not save it stays, asks again when it is closed again, and goes when the page is ready after all", async () => {
	const { window, told, close, closing, later } = windowToClose();
	close();
	closing.stay();
	await later(60_000);
	expect(window.isGone).toBe(false);
	close();
	expect(told).toEqual(["window.closing", "window.closing"]);
	closing.stay();
	await later(60_000);
	expect(window.isGone).toBe(false);
	closing.ready();
	await later(1);
	expect(window.isGone).toBe(true);
});

test("a page closes no window that nobody asked to close", async () => {
	const { window, closing, later } = windowToClose();
	closing.ready();
	closing.stay();
	await later(10_000);
	expect(window.isGone).toBe(false);
});
