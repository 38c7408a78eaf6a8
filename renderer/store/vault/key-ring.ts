/** People's keys while the vault is open. Each is unwrapped once, when first needed; WebCrypto holds it from then on. */
import type { Platform, VaultName } from "../../../shared/bridge.ts";
import { AppError } from "../../../shared/errors.ts";
import {
	addPerson,
	erasePersonKey,
	isErased,
	type KeysPaper,
	mergeKeys,
	openWrapped,
	type VaultKeys,
	writeKeys,
} from "../../../shared/vault/keys.ts";
import type { VaultCryptoKey } from "../../../shared/vault/web-crypto.ts";
import type { VaultDatabase } from "./database.ts";
import { withLock } from "./locks.ts";
import { findPapers, keepPaper, papersLock, storedKeys } from "./paper-store.ts";

export interface KeyRing {
	/** The person's key; null when they have none here. */
	readonly keyOf: (person: string) => Promise<VaultCryptoKey | null>;
	/** The person's key; a new one is stored in both places before it is given out. */
	readonly keyFor: (person: string) => Promise<VaultCryptoKey>;
	/** The person's key is stored: `keyFor` will write nothing. */
	readonly isStored: (person: string) => boolean;
	readonly isErased: (person: string) => boolean;
	readonly erasedPeople: () => ReadonlySet<string>;
	/** Destroys the person's key, for good. */
	readonly erase: (person: string, at: Date) => Promise<void>;
	readonly paper: () => KeysPaper;
}

/** The key ring of an open vault. */
export function makeKeyRing(o: {
	readonly platform: Platform;
	readonly vaultName: VaultName;
	readonly database: VaultDatabase;
	readonly keys: VaultKeys;
	readonly paper: KeysPaper;
}): KeyRing {
	let paper = o.paper;
	let written = "";
	let wrapped = wrappedByPerson(paper);
	const opened = new Map<string, Promise<VaultCryptoKey | null>>();

	function take(next: KeysPaper): void {
		paper = next;
		wrapped = wrappedByPerson(next);
		for (const person of opened.keys()) if (!wrapped.has(person)) opened.delete(person);
	}

	/** What is stored now, merged with what is known here: another window may have changed the paper. */
	async function current(): Promise<KeysPaper> {
		const found = await findPapers(o.platform, o.vaultName, o.database);
		if (found.keys.length > 0 && found.keys.every((text) => text === written)) return paper;
		const stored = storedKeys(found, paper.vault);
		return stored === null ? paper : mergeKeys(paper, stored);
	}

	function change(how: (paper: KeysPaper) => Promise<KeysPaper> | KeysPaper): Promise<void> {
		return withLock(papersLock(o.vaultName), async () => {
			const next = await how(await current());
			// Taken before it is written: tried again after a failure, the same key is written and not another.
			take(next);
			const text = writeKeys(next);
			await keepPaper(o, "keys", text);
			// Read back unchanged, it need not be taken apart again: with thousands of people that is most of the work.
			written = text;
		});
	}

	/** People looked for in vain, so that each is looked for in the stored paper only once. */
	const unknown = new Set<string>();

	async function keyOf(person: string): Promise<VaultCryptoKey | null> {
		if (!wrapped.has(person) && !unknown.has(person) && !isErased(paper, person)) {
			unknown.add(person);
			take(await current());
		}
		const known = opened.get(person);
		if (known !== undefined) return known;
		const text = wrapped.get(person);
		if (text === undefined) return null;
		const key = openWrapped(o.keys, person, text);
		opened.set(person, key);
		return key;
	}

	/** People whose key has been given out by `keyFor`: it is known to be stored. */
	const stored = new Set(wrapped.keys());

	async function keyFor(person: string): Promise<VaultCryptoKey> {
		if (!stored.has(person)) {
			await change((current) => addPerson(o.keys, current, person));
			stored.add(person);
		}
		const key = await keyOf(person);
		// Erased a moment ago by another window, or damaged: adding says which.
		if (key === null) throw await addPerson(o.keys, paper, person).then(damagedKey);
		return key;
	}

	async function erase(person: string, at: Date): Promise<void> {
		stored.delete(person);
		await change((current) => erasePersonKey(current, person, at));
	}

	return {
		keyOf,
		keyFor,
		isStored: (person) => stored.has(person),
		erase,
		isErased: (person) => isErased(paper, person),
		erasedPeople: () => new Set(paper.erased.map((entry) => entry.person)),
		paper: () => paper,
	};
}

function wrappedByPerson(paper: KeysPaper): Map<string, string> {
	return new Map(paper.people.map(({ person, wrapped }) => [person, wrapped]));
}

function damagedKey(): AppError {
	return new AppError(
		"vault-damaged",
		"This person's key is damaged, and nothing can be saved about them. Restore the vault from a backup.",
	);
}
