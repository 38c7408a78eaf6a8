/** An open vault: lists, loads, saves, erases. Plaintext stands only in what it gives back. */
import { AppError, type ErrorCode } from "../../../shared/errors.ts";
import { openBody } from "../../../shared/vault/envelope.ts";
import { backupSecret, openRecipient, type VaultKeys } from "../../../shared/vault/keys.ts";
import { passphraseStrength } from "../../../shared/vault/passphrase.ts";
import { replacePassphrase, type SlotsPaper, writeSlots } from "../../../shared/vault/slots.ts";
import type { OpenVault } from "./copies.ts";
import { dropRecords, type HeadRow, storageError } from "./database.ts";
import type { HeldKey } from "./held-key.ts";
import { withKeyTools } from "./key-tools.ts";
import { keepPaper } from "./paper-store.ts";
import { makeReader } from "./reader.ts";
import { type Mended, mendRecord, type Refused } from "./repair.ts";
import { makeSaver, notSaved } from "./saver.ts";
import type { VaultOptions, VaultSession } from "./session.ts";

const AT_ONCE = 500;

type Shown<Summary> = Awaited<ReturnType<VaultSession<unknown, Summary>["list"]>>["summaries"][number];

/** The session of a vault whose keys are at hand. */
export function makeSession<Body, Summary>(
	options: VaultOptions<Body, Summary>,
	o: {
		readonly vault: OpenVault;
		readonly slots: SlotsPaper;
		readonly held: HeldKey;
		readonly vaultKeys: VaultKeys;
		readonly mended: Mended;
	},
): VaultSession<Body, Summary> {
	const { vault, held, vaultKeys, mended } = o;
	const { platform, vaultName, database, ring } = vault;
	const now = options.now ?? (() => new Date());
	const reader = makeReader(options, vault);
	let slots = o.slots;

	async function list(): ReturnType<VaultSession<Body, Summary>["list"]> {
		const rows = await database.heads.toArray().catch(rethrow);
		const summaries: Shown<Summary>[] = [];
		const refused: Refused[] = [...mended.refused];
		const shown = rows.filter(({ id, person }) => !mended.newer.has(id) && !ring.isErased(person));
		for (let at = 0; at < shown.length; at += AT_ONCE) {
			const group = await Promise.all(shown.slice(at, at + AT_ONCE).map(summaryOf));
			for (const one of group) {
				if (one.shown === null) refused.push(one.refused);
				else summaries.push(one.shown);
			}
		}
		const unique = new Map(refused.map((one) => [one.id, one]));
		return { summaries, refused: [...unique.values()], repaired: mended.repaired };
	}

	async function summaryOf(row: HeadRow): Promise<{ shown: Shown<Summary> } | { shown: null; refused: Refused }> {
		const { id } = row;
		const code = { value: "record-refused" as ErrorCode };
		const first = await readSummary(row, code);
		if (first !== null) return { shown: first };
		if (code.value !== "record-refused") return { shown: null, refused: { id, code: code.value } };
		// The head may be hurt and the record not, or the journal may still have it.
		const { copies } = await mendRecord(vault, id);
		const head = copies.best === null ? undefined : await database.heads.get(id);
		const again = head === undefined ? null : await readSummary(head, code);
		return again === null ? { shown: null, refused: { id, code: code.value } } : { shown: again };
	}

	async function readSummary(
		{ id, person, rev, ...rest }: HeadRow,
		code: { value: ErrorCode },
	): Promise<Shown<Summary> | null> {
		try {
			return { id, person, rev, summary: (await reader.summary({ id, person, rev, ...rest })).value };
		} catch (error) {
			code.value = error instanceof AppError ? error.code : "record-refused";
			return null;
		}
	}

	async function load(id: string): ReturnType<VaultSession<Body, Summary>["load"]> {
		if (mended.newer.has(id))
			throw new AppError(
				"from-newer-version",
				"This was saved by a newer version of What Matters. Update the app, then open it again.",
			);
		const [head, row] = await Promise.all([database.heads.get(id), database.records.get(id)]).catch(rethrow);
		if (head === undefined || ring.isErased(head.person)) throw missing();
		const key = await ring.keyOf(head.person);
		const whole =
			row !== undefined && key !== null
				? await openBody(row.bytes, { ...head, vault: vault.vault }, key).catch(() => null)
				: null;
		if (row !== undefined && whole !== null) {
			return { person: head.person, rev: head.rev, body: reader.body(row.bytes, whole) };
		}
		const { best } = (await mendRecord(vault, id)).copies;
		if (best === null)
			throw new AppError("record-refused", "This plan is damaged here and cannot be opened. Restore it from a backup.");
		const { person, rev } = best.header;
		const bestKey = await ring.keyFor(person);
		return { person, rev, body: reader.body(best.bytes, await openBody(best.bytes, best.header, bestKey)) };
	}

	async function erasePerson(person: string): Promise<void> {
		try {
			await ring.erase(person, now());
			const [heads, records] = [
				await database.heads.where({ person }).primaryKeys(),
				await database.records.where({ person }).primaryKeys(),
			];
			await dropRecords(database, [...new Set([...heads, ...records])]);
		} catch (error) {
			throw notSaved(error);
		}
	}

	async function setPassphrase(passphrase: string): Promise<void> {
		const strength = passphraseStrength(passphrase);
		if (vaultName === "main" && !strength.isEnough) throw new AppError("bad-input", strength.sentence, "passphrase");
		const kdf = options.kdf === undefined ? {} : { kdf: options.kdf };
		try {
			const next = await (options.withKeyTools ?? withKeyTools)(({ derive }) =>
				held.use((vaultKey) => replacePassphrase({ paper: slots, vaultKey, passphrase, derive, ...kdf })),
			);
			await keepPaper({ platform, vaultName, database }, "slots", writeSlots(next));
			slots = next;
		} catch (error) {
			throw notSaved(error);
		}
	}

	return {
		list,
		load,
		save: makeSaver(options, vault, reader, mended),
		erasePerson,
		setPassphrase,
		mended,
		recoveryRecipient: () => openRecipient(vaultKeys, ring.paper()),
		backupSecret: () => held.use((vaultKey) => backupSecret(vault.vault, vaultKey)),
		close: () => database.dexie.close(),
	};
}

function missing(): AppError {
	return new AppError("record-missing", "This is not here any more. Go back to the list.");
}

function rethrow(error: unknown): never {
	throw storageError(error);
}
