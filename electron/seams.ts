/**
 * What the outside may set by environment. Only an unpackaged app listens: in the packaged one every seam is shut,
 * so that nobody can point a clinician's app at another folder or another page.
 */
export interface Seams {
	/** WM_USER_DATA: the data folder. */
	readonly userData: string | null;
	/** WM_RENDERER_DIR: the page, in place of dist/renderer. */
	readonly rendererFolder: string | null;
	/** WM_SAVE_DIR: answers the folder dialog; the word `cancel` answers it with no folder. */
	readonly saveFolder: string | null;
	/** WM_ACK=1: prints `ACK <id> <rev>` after each durable append, for the kill test. */
	readonly isAckPrinted: boolean;
}

/** Reads the seams; all shut when packaged. */
export function readSeams(isPackaged: boolean, env: Readonly<Record<string, string | undefined>>): Seams {
	const value = (name: string): string | null => (isPackaged ? null : env[name] || null);
	return {
		userData: value("WM_USER_DATA"),
		rendererFolder: value("WM_RENDERER_DIR"),
		saveFolder: value("WM_SAVE_DIR"),
		isAckPrinted: value("WM_ACK") === "1",
	};
}
