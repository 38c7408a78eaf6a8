/** Closing the window while the plan cannot be saved: it stays and says so, and never closes over what is not on the disk. */
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { OpenPlan } from "../../../../renderer/store/open-plan.ts";

const platform = vi.hoisted(() => ({
	kind: "desktop",
	readyToClose: vi.fn(async () => undefined),
	stayOpen: vi.fn(async () => undefined),
}));
vi.mock("../../../../renderer/store/platform/index.ts", () => ({ platform }));
const { beforeClosing, closeAnyway, stayOpen } = await import("../../../../renderer/store/closing.ts");
const { app } = await import("../../../../renderer/store/app-state.ts");

const planThat = (flush: () => Promise<void>) => {
	const keepLeftWords = vi.fn();
	return { keepLeftWords, flush } as unknown as OpenPlan;
};
const full = () => planThat(() => Promise.reject(new Error("disk full")));

beforeEach(() => {
	vi.clearAllMocks();
	stayOpen();
});
afterEach(() => void vi.useRealTimers());

it("closes when everything is saved, and when no plan is open", async () => {
	const open = planThat(async () => undefined);
	await beforeClosing(open, Promise.resolve());
	expect(open.keepLeftWords).toHaveBeenCalledOnce();
	await beforeClosing(null, Promise.reject(new Error("who works here")));
	expect(platform.readyToClose).toHaveBeenCalledTimes(2);
	expect(platform.stayOpen).not.toHaveBeenCalled();
	expect(app.get().isHeldOpen).toBe(false);
});

it("stays open and says so when the plan could not be saved, however often it is closed", async () => {
	await beforeClosing(full(), Promise.resolve());
	expect(app.get().isHeldOpen).toBe(true);
	await beforeClosing(full(), Promise.resolve());
	expect(platform.stayOpen).toHaveBeenCalledTimes(2);
	expect(platform.readyToClose).not.toHaveBeenCalled();
	closeAnyway();
	expect(platform.readyToClose).toHaveBeenCalledOnce();
});

it("stays open for a disk that does not answer, and closes once it did", async () => {
	vi.useFakeTimers();
	const closing = beforeClosing(
		planThat(() => new Promise(() => undefined)),
		Promise.resolve(),
	);
	await vi.advanceTimersByTimeAsync(3_000);
	await closing;
	expect(app.get().isHeldOpen).toBe(true);
	expect(platform.readyToClose).not.toHaveBeenCalled();
});
