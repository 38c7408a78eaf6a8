/** Closing the window: what is typed is saved first. Where that fails the window stays and says so; only "Close anyway" closes it unsaved. */
import { app } from "./app-state.ts";
import type { OpenPlan } from "./open-plan.ts";
import { platform } from "./platform/index.ts";

/** Less than the shell waits (electron/closing.ts): a disk that never answers is told too, and not closed over. */
const WAIT_MS = 3_000;

const outOfTime = () => new Promise<boolean>((resolve) => setTimeout(() => resolve(false), WAIT_MS));

/**
 * In: the plan that is open, if one is, and what else is being saved. Lets the window close once the plan is on the disk;
 * otherwise holds it open (`isHeldOpen`), however often it is closed.
 */
export async function beforeClosing(open: OpenPlan | null, others: Promise<void>): Promise<void> {
	// In a browser this comes with every look at another tab: there, words half typed stay a draft (decision 10).
	if (platform.kind === "desktop") open?.keepLeftWords();
	const saving = open?.flush().then(
		() => true,
		() => false,
	);
	const isSaved = open === null || (await Promise.race([saving, outOfTime()])) === true;
	if (isSaved || !platform.stayOpen) {
		await others.catch(() => undefined);
		await platform.readyToClose?.();
		return;
	}
	await platform.stayOpen();
	app.update((value) => ({ ...value, isHeldOpen: true }));
}

/** The window stays open after all: it was read why. */
export const stayOpen = (): void => app.update((value) => ({ ...value, isHeldOpen: false }));

/** Closes the window with what is not saved: whoever presses it was told. */
export const closeAnyway = (): void => void platform.readyToClose?.();
