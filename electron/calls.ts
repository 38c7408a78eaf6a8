/** Each call of the contract, and who does it. */
import type { BridgeAnswer } from "../shared/bridge.ts";
import type { Clipboard } from "./clipboard.ts";
import type { Closing } from "./closing.ts";
import type { Files } from "./files.ts";
import type { Handlers } from "./ipc.ts";
import type { Lock } from "./lock.ts";
import type { Vaults } from "./vaults.ts";

export interface Workers {
	readonly info: BridgeAnswer<"app.info">;
	readonly vaults: Vaults;
	readonly files: Files;
	readonly clipboard: Clipboard;
	readonly closing: Closing;
	readonly lock: Lock;
	readonly rebuild: () => Promise<void>;
}

/** The handlers of all calls. */
export function handlersOf({ info, vaults, files, clipboard, closing, lock, rebuild }: Workers): Handlers {
	return {
		"app.info": async () => info,
		"papers.read": ({ vault }) => vaults.of(vault).papers.read(),
		"papers.write": async ({ vault, name, text }) => {
			await vaults.of(vault).papers.write(name, text);
			return {};
		},
		"journal.append": async ({ vault, frame }) => ({ sequence: await vaults.of(vault).journal.append(frame) }),
		"journal.heads": ({ vault }) => vaults.of(vault).journal.heads(),
		"journal.fetch": async ({ vault, id }) => ({ frame: await vaults.of(vault).journal.fetch(id) }),
		"files.choose": ({ names }) => files.choose(names),
		"files.write": async ({ token, name, bytes }) => {
			await files.write(token, name, bytes);
			return {};
		},
		"clipboard.write": async ({ text, seconds }) => {
			await clipboard.write(text, seconds);
			return {};
		},
		"clipboard.copied": async () => {
			await clipboard.copiedByHand();
			return {};
		},
		"window.lock": async () => {
			await lock.lock();
			return {};
		},
		"window.ready-to-close": async () => {
			closing.ready();
			return {};
		},
		"window.stay-open": async () => {
			closing.stay();
			return {};
		},
		"window.rebuild": async () => {
			await rebuild();
			return {};
		},
	};
}
