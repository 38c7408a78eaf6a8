/** The data folder of each vault: `<userData>/vaults/<main|practice>/`, its papers and its journal. */
import { join } from "node:path";
import type { VaultName } from "../shared/bridge.ts";
import { type Journal, type JournalOptions, openJournal } from "./journal.ts";
import { openPapers, type Papers } from "./papers.ts";

export interface Vault {
	readonly papers: Papers;
	readonly journal: Journal;
}

export interface Vaults {
	readonly of: (name: VaultName) => Vault;
	/** Waits until everything handed in is on the disk. */
	readonly close: () => Promise<void>;
}

/** Both vaults. Real people's plans and the practice vault share nothing (decision 33). */
export function openVaults(userData: string, options: JournalOptions = {}): Vaults {
	const open = (name: VaultName): Vault => {
		const folder = join(userData, "vaults", name);
		return { papers: openPapers(folder, options.room), journal: openJournal(folder, options) };
	};
	const vaults = { main: open("main"), practice: open("practice") } as const satisfies Record<VaultName, Vault>;

	async function close(): Promise<void> {
		await Promise.all(Object.values(vaults).flatMap(({ papers, journal }) => [papers.drain(), journal.close()]));
	}

	return { of: (name) => vaults[name], close };
}
