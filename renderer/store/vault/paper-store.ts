/**
 * The vault's papers, kept in two places: by the platform (files) and in the working copy. Either alone is enough.
 *
 * Invariant: the platform's copy is written first and is believed first; of the keys, both are merged, so that whoever
 * either copy says is erased stays erased.
 */
import type { Platform, VaultName } from "../../../shared/bridge.ts";
import { AppError } from "../../../shared/errors.ts";
import { type KeysPaper, mergeKeys, readKeys, writeKeys } from "../../../shared/vault/keys.ts";
import { damagedPaper } from "../../../shared/vault/papers.ts";
import { readSlots, type SlotsPaper, writeSlots } from "../../../shared/vault/slots.ts";
import { storageError, type VaultDatabase } from "./database.ts";
import { withLock } from "./locks.ts";

/** Texts as they were found; null where there is none or it could not be had. */
export interface FoundPapers {
	readonly slots: readonly string[];
	readonly keys: readonly string[];
	/** Something is there that could not be read. */
	readonly isHurt: boolean;
}

/** Collects both copies of both papers. Never fails: what cannot be read counts as hurt. */
export async function findPapers(
	platform: Platform,
	vault: VaultName,
	database: VaultDatabase | null | Promise<VaultDatabase | null>,
): Promise<FoundPapers> {
	let isHurt = false;
	const hurt = () => {
		isHurt = true;
		return null;
	};
	const reading = Promise.resolve(database).then((opened) => opened?.papers.toArray());
	const [files, kept] = await Promise.all([platform.readPapers(vault).catch(hurt), reading.catch(hurt)]);
	const rows = kept ?? [];
	const copy = (name: "slots" | "keys") => rows.find((row) => row.name === name)?.text;
	const present = (texts: readonly (string | null | undefined)[]) => texts.filter((text) => typeof text === "string");
	return { slots: present([files?.slots, copy("slots")]), keys: present([files?.keys, copy("keys")]), isHurt };
}

/** The slots paper; null when there is none at all. Throws `vault-damaged` or `from-newer-version`. */
export function chooseSlots(found: FoundPapers): SlotsPaper | null {
	const read = readable(found.slots, readSlots);
	if (read[0] !== undefined) return read[0];
	if (found.slots.length > 0 || found.isHurt) throw damagedPaper();
	return null;
}

/** The keys paper of this vault: every copy that can be read, merged; null when none can. Throws `from-newer-version`. */
export function storedKeys(found: FoundPapers, vault: string): KeysPaper | null {
	const [first, ...others] = readable(found.keys, readKeys).filter((paper) => paper.vault === vault);
	return first === undefined ? null : others.reduce(mergeKeys, first);
}

/** The name of the lock under which papers change. */
export function papersLock(vaultName: VaultName): string {
	return `what-matters papers ${vaultName}`;
}

/** Writes a paper to both places; resolves when it is in both. */
export async function keepPaper(
	o: { readonly platform: Platform; readonly vaultName: VaultName; readonly database: VaultDatabase },
	name: "slots" | "keys",
	text: string,
): Promise<void> {
	await o.platform.writePapers({ vault: o.vaultName, name, text });
	try {
		await o.database.papers.put({ name, text });
	} catch (error) {
		throw storageError(error);
	}
}

/** Makes both copies the same again where they are not, and gives back the keys as they stand. */
export function mendPapers(
	o: { readonly platform: Platform; readonly vaultName: VaultName; readonly database: VaultDatabase },
	slots: SlotsPaper,
): Promise<KeysPaper> {
	// Read anew under the lock: another window may have added someone's key while this one was working out its own.
	return withLock(papersLock(o.vaultName), async () => {
		const found = await findPapers(o.platform, o.vaultName, o.database);
		const keys = storedKeys(found, slots.vault);
		if (keys === null) throw damagedPaper();
		await keepIfOther(o, "slots", found.slots, writeSlots(slots));
		await keepIfOther(o, "keys", found.keys, writeKeys(keys));
		return keys;
	});
}

/** What cannot be written must not keep anyone from reading: it is tried again at the next unlock. */
async function keepIfOther(
	o: Parameters<typeof keepPaper>[0],
	name: "slots" | "keys",
	kept: readonly string[],
	text: string,
): Promise<void> {
	if (kept.length === 2 && kept.every((one) => one === text)) return;
	await keepPaper(o, name, text).catch(() => undefined);
}

/** What can be read of these. A copy from a newer version stops everything: an older one beside it is out of date. */
function readable<T>(texts: readonly string[], read: (text: string) => T): T[] {
	return [...new Set(texts)].flatMap((text) => {
		try {
			return [read(text)];
		} catch (error) {
			if (error instanceof AppError && error.code === "vault-damaged") return [];
			throw error;
		}
	});
}
