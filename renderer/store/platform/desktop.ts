/** The platform on the desktop: every answer of the shell is parsed before it is believed. */
import { z } from "zod";
import { type Bridge, type BridgeAnswer, type BridgeCall, bridgeCalls, type Platform } from "../../../shared/bridge.ts";
import { AppError, errorCodes } from "../../../shared/errors.ts";

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

const refusalSchema = z.object({ code: z.enum(errorCodes), field: z.string().nullable(), whatToDo: z.string() });

/** Refusals cross the bridge as plain objects: a code, a field, what to do. */
function asError(refusal: unknown): AppError {
	const known = refusalSchema.safeParse(refusal);
	if (known.success) return new AppError(known.data.code, known.data.whatToDo, known.data.field);
	return new AppError("storage-failed", "This computer did not answer. Close What Matters and open it again.");
}

/** Asks the shell, and believes the answer only once it is parsed. */
const ask = async <C extends BridgeCall>(call: C, asked: Promise<unknown>): Promise<BridgeAnswer<C>> =>
	parse(
		call,
		await asked.catch((refusal: unknown) => {
			throw asError(refusal);
		}),
	);

/** Whether a copy takes anything: what is selected on the page, or in the box that has the focus. */
function hasSelection(): boolean {
	const box = document.activeElement;
	if (box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement)
		return box.selectionStart !== box.selectionEnd;
	return document.getSelection()?.isCollapsed === false;
}

/** What is copied by hand is made known, never what it is. */
function watchCopies(bridge: Bridge): void {
	for (const kind of ["copy", "cut"])
		document.addEventListener(kind, () => {
			// Where it is refused, the words stay on the clipboard, as with any other program.
			if (hasSelection()) bridge.clipboardCopied().catch(() => undefined);
		});
}

/** The platform over the shell's bridge. */
export function desktopPlatform(bridge: Bridge): Platform {
	watchCopies(bridge);
	return {
		kind: "desktop",
		readPapers: (vault) => ask("papers.read", bridge.papersRead({ vault })),
		writePapers: async (request) => {
			await ask("papers.write", bridge.papersWrite(request));
		},
		journal: {
			append: async (vault, frame) => (await ask("journal.append", bridge.journalAppend({ vault, frame }))).sequence,
			heads: (vault) => ask("journal.heads", bridge.journalHeads({ vault })),
			fetch: async (vault, id) => (await ask("journal.fetch", bridge.journalFetch({ vault, id }))).frame,
		},
		saveFiles: async (names) => {
			const { token, existing } = await ask("files.choose", bridge.filesChoose({ names: [...names] }));
			if (token === null) return null;
			return {
				existing,
				write: async (name, bytes) => {
					await ask("files.write", bridge.filesWrite({ token, name, bytes }));
				},
			};
		},
		copyText: async (text, seconds) => {
			await ask("clipboard.write", bridge.clipboardWrite({ text, seconds }));
		},
		lock: async () => {
			await ask("window.lock", bridge.windowLock());
		},
		readyToClose: async () => {
			await ask("window.ready-to-close", bridge.windowReadyToClose());
		},
		stayOpen: async () => {
			await ask("window.stay-open", bridge.windowStayOpen());
		},
		rebuild: async () => {
			await ask("window.rebuild", bridge.windowRebuild());
		},
		onClosing: bridge.onClosing,
		onLockNow: bridge.onLockNow,
	};
}
