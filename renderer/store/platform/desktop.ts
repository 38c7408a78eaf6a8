/** The platform on the desktop: every answer of the shell is parsed before it is believed. */
import { type Bridge, type BridgeAnswer, type BridgeCall, bridgeCalls, type Platform } from "../../../shared/bridge.ts";
import { AppError } from "../../../shared/errors.ts";

declare global {
	interface Window {
		/** Put there by the preload; absent in a browser. */
		readonly whatMatters?: Bridge;
	}
}

const parse = <C extends BridgeCall>(call: C, answer: unknown): BridgeAnswer<C> => {
	const parsed = bridgeCalls[call].answer.safeParse(answer);
	if (!parsed.success)
		throw new AppError(
			"storage-failed",
			"This computer answered in a way we do not know. Close What Matters and open it again.",
		);
	return parsed.data as BridgeAnswer<C>;
};

/** The platform over the shell's bridge. */
export function desktopPlatform(bridge: Bridge): Platform {
	return {
		kind: "desktop",
		readPapers: async (vault) => parse("papers.read", await bridge.papersRead({ vault })),
		writePapers: async (request) => {
			parse("papers.write", await bridge.papersWrite(request));
		},
		journal: {
			append: async (vault, frame) => parse("journal.append", await bridge.journalAppend({ vault, frame })).sequence,
			heads: async (vault) => parse("journal.heads", await bridge.journalHeads({ vault })),
			fetch: async (vault, id) => parse("journal.fetch", await bridge.journalFetch({ vault, id })).frame,
		},
		saveFiles: async (names) => {
			const { token, existing } = parse("files.choose", await bridge.filesChoose({ names: [...names] }));
			if (token === null) return null;
			return {
				existing,
				write: async (name, bytes) => {
					parse("files.write", await bridge.filesWrite({ token, name, bytes }));
				},
			};
		},
		copyText: async (text, seconds) => {
			parse("clipboard.write", await bridge.clipboardWrite({ text, seconds }));
		},
		lock: async () => {
			await bridge.windowLock();
		},
		readyToClose: async () => {
			await bridge.windowReadyToClose();
		},
		rebuild: async () => {
			await bridge.windowRebuild();
		},
		onClosing: bridge.onClosing,
		onLockNow: bridge.onLockNow,
	};
}
