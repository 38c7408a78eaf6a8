/** The screens of an open vault, which come once the first screen is drawn: long before a passphrase is typed and tried. */
import { observable } from "../store/observable.ts";

interface Late {
	/** null until it is here. */
	readonly Opened: typeof import("./Opened.tsx").Opened | null;
	/** It could not be had: the app's own files are not whole. */
	readonly isMissing: boolean;
}

export const late = observable<Late>({ Opened: null, isMissing: false });

let asked: Promise<void> | null = null;

/** Brings the screens; asked again, it is the same wait. Never throws: `late` says what came of it. */
export function bringScreens(): Promise<void> {
	asked ??= import("./Opened.tsx").then(
		({ Opened }) => late.set({ Opened, isMissing: false }),
		() => late.set({ Opened: null, isMissing: true }),
	);
	return asked;
}
