/**
 * What the window sees of the shell: `window.whatMatters`, one function for each call of the contract. No generic send,
 * no generic on, no name of a channel from outside. A refused call rejects with `{ code, field, whatToDo }`.
 */
import { contextBridge, ipcRenderer } from "electron";
import type { Bridge, BridgeCall, BridgeEvent } from "../shared/bridge.ts";
import type { Reply } from "./reply.ts";

async function call(name: BridgeCall, request: object): Promise<unknown> {
	const reply: Reply = await ipcRenderer.invoke(name, request);
	if (reply.ok) return reply.answer;
	// Not an Error: of an Error only the message crosses to the page.
	throw reply.error;
}

function hear(event: BridgeEvent, listener: () => void): () => void {
	const heard = (): void => listener();
	ipcRenderer.on(event, heard);
	return () => {
		ipcRenderer.off(event, heard);
	};
}

const bridge = {
	appInfo: () => call("app.info", {}),
	papersRead: (request) => call("papers.read", request),
	papersWrite: (request) => call("papers.write", request),
	journalAppend: (request) => call("journal.append", request),
	journalHeads: (request) => call("journal.heads", request),
	journalFetch: (request) => call("journal.fetch", request),
	filesChoose: (request) => call("files.choose", request),
	filesWrite: (request) => call("files.write", request),
	clipboardWrite: (request) => call("clipboard.write", request),
	clipboardCopied: () => call("clipboard.copied", {}),
	windowLock: () => call("window.lock", {}),
	windowReadyToClose: () => call("window.ready-to-close", {}),
	windowStayOpen: () => call("window.stay-open", {}),
	windowRebuild: () => call("window.rebuild", {}),
	onClosing: (listener) => hear("window.closing", listener),
	onLockNow: (listener) => hear("window.lock-now", listener),
} satisfies Bridge;

contextBridge.exposeInMainWorld("whatMatters", bridge);
