/**
 * The platform in a browser, on the loopback address. Storage is weaker here: the browser may clear it, and there is
 * no journal beside it. The screens say so.
 */
import Dexie, { type Table } from "dexie";
import type { BridgeAnswer, Platform, VaultName } from "../../../shared/bridge.ts";

interface PaperRow {
	readonly key: string;
	readonly text: string;
}

class PapersDatabase extends Dexie {
	declare papers: Table<PaperRow, string>;

	constructor() {
		super("what-matters-papers", { chromeTransactionDurability: "strict" });
		this.version(1).stores({ papers: "key" });
	}
}

const download = async (name: string, bytes: Uint8Array): Promise<void> => {
	const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
	const link = document.createElement("a");
	link.href = url;
	link.download = name;
	link.click();
	// Chromium takes the bytes when the click is handled; a little time for slower ones.
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
};

/** The platform of a plain browser. Asks once that the browser keep what is stored. */
export function browserPlatform(): Platform {
	const database = new PapersDatabase();
	void navigator.storage?.persist?.();
	const paper = async (vault: VaultName, name: string): Promise<string | null> =>
		(await database.papers.get(`${vault}/${name}`))?.text ?? null;
	return {
		kind: "browser",
		readPapers: async (vault): Promise<BridgeAnswer<"papers.read">> => ({
			slots: await paper(vault, "slots"),
			keys: await paper(vault, "keys"),
		}),
		writePapers: async ({ vault, name, text }) => {
			await database.papers.put({ key: `${vault}/${name}`, text });
		},
		saveFiles: async () => ({ existing: [], write: download }),
		lock: async () => {
			location.reload();
		},
		onClosing: (listener) => {
			const onHide = () => {
				if (document.visibilityState === "hidden") listener();
			};
			document.addEventListener("visibilitychange", onHide);
			return () => document.removeEventListener("visibilitychange", onHide);
		},
		onLockNow: () => () => undefined,
	};
}
