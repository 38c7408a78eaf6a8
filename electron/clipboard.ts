/**
 * Text on the clipboard that does not stay there: it is cleared after a while and at the end, unless something else was
 * copied since. Only a hash of it is kept here.
 */
import { createHash } from "node:crypto";
import { createQueue } from "./queue.ts";

/** Long enough to paste it somewhere else, short of the next person at this computer. */
const BY_HAND_SECONDS = 600;
const UNTIL_COPIED_MS = 250;

/** What is used of Electron's clipboard. Its calls were synchronous once and are promises now; both are taken. */
export interface SystemClipboard {
	readonly readText: () => string | Promise<string>;
	readonly writeText: (text: string) => unknown;
	readonly clear: () => unknown;
}

export interface Clipboard {
	readonly write: (text: string, seconds: number) => Promise<void>;
	/** What was copied by hand in the window a moment ago is this app's too. */
	readonly copiedByHand: () => Promise<void>;
	/** Clears at once what this app put there, if it is still there. */
	readonly clearOwn: () => Promise<void>;
}

/** The clipboard, with its clock. */
export function openClipboard(system: SystemClipboard): Clipboard {
	const queue = createQueue();
	let ownHash: string | null = null;
	let timer: NodeJS.Timeout | undefined;

	async function clearNow(): Promise<void> {
		clearTimeout(timer);
		if (ownHash !== null && hashOf(await system.readText()) === ownHash) await system.clear();
		ownHash = null;
	}

	async function writeNow(text: string, seconds: number): Promise<void> {
		await system.writeText(text);
		// What the system gives back may differ (line ends on Windows), so that is what must be recognised later.
		await own(seconds);
	}

	async function own(seconds: number): Promise<void> {
		// Where it cannot be read, what stands there keeps the time it has.
		const text = await system.readText();
		clearTimeout(timer);
		ownHash = text === "" ? null : hashOf(text);
		timer = setTimeout(() => void clearOwn(), seconds * 1000);
	}

	async function ownSoon(): Promise<void> {
		// The page says so before the system has the words.
		await new Promise((resolve) => setTimeout(resolve, UNTIL_COPIED_MS));
		await own(BY_HAND_SECONDS);
	}

	/** A clipboard that another program holds open is left as it is. */
	const clearOwn = (): Promise<void> => queue.run(clearNow).catch(() => undefined);

	return {
		write: (text, seconds) => queue.run(() => writeNow(text, seconds)),
		copiedByHand: () => queue.run(ownSoon).catch(() => undefined),
		clearOwn,
	};
}

/** The second clipboard of Linux: what was last selected. Electron had it as a kind of `clear`, and now as a clipboard. */
export interface SelectionHolder {
	readonly clear: (kind?: "selection") => unknown;
	readonly selection?: { readonly clear: () => unknown } | undefined;
}

/**
 * Lets go of what was selected in the window: it is held by this process, outlives the page, and a middle click anywhere
 * would paste it while the app is locked (found by reading memory after a lock).
 */
export async function clearSelection(system: SelectionHolder, platform: NodeJS.Platform): Promise<void> {
	if (platform !== "linux") return;
	if (system.selection) await system.selection.clear();
	else await system.clear("selection");
}

function hashOf(text: string): string {
	return createHash("sha256").update(text).digest("hex");
}
