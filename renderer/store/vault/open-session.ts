/** An open vault: lists, loads, saves, erases. Plaintext stands only in what it gives back. */
import { AppError, type ErrorCode } from "../../../shared/errors.ts";
import { openBody, parseHeader, seal } from "../../../shared/vault/envelope.ts";
import { backupSecret, openRecipient, type VaultKeys } from "../../../shared/vault/keys.ts";
import { passphraseStrength } from "../../../shared/vault/passphrase.ts";
import { replacePassphrase, type SlotsPaper, writeSlots } from "../../../shared/vault/slots.ts";
import { keepWorking, type OpenVault, recordLock } from "./copies.ts";
import { dropRecords, type HeadRow, staleRecord, storageError } from "./database.ts";
import type { HeldKey } from "./held-key.ts";
import { withKeyTools } from "./key-tools.ts";
import { withLock } from "./locks.ts";
import { keepPaper } from "./paper-store.ts";
import { makeReader } from "./reader.ts";
import { type Mended, mendRecord, type Refused } from "./repair.ts";
import type { VaultOptions, VaultSession } from "./session.ts";

const MAX_REV = 0xffff_ffff;
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
	const floors = new Map(mended.floors);
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

	async function save(
		record: Parameters<VaultSession<Body, Summary>["save"]>[0],
	): ReturnType<VaultSession<Body, Summary>["save"]> {
		const { id, person } = record;
		const plain = reader.toBytes(record.body, record.summary);
		try {
			return await withLock(recordLock(vault, id), async () => {
				await checkCurrent(record);
				const key = await ring.keyFor(person);
				const rev = nextRev(id, record.rev);
				const bytes = await seal({ key, vault: vault.vault, person, id, rev, schema: options.schemaVersion, ...plain });
				await platform.journal?.append(vaultName, bytes);
				floors.delete(id);
				await keepWorking(vault, record.rev, bytes, {
					format: 1,
					vault: vault.vault,
					person,
					id,
					rev,
					schema: options.schemaVersion,
				});
				return { rev, savedAt: now() };
			});
		} catch (error) {
			throw notSaved(error);
		} finally {
			plain.body.fill(0);
			plain.summary.fill(0);
		}
	}

	/** Refuses early what the transaction would refuse, so that nothing stale reaches the journal. */
	async function checkCurrent({ id, person, rev }: { id: string; person: string; rev: number }): Promise<void> {
		const head = await database.heads.get(id);
		if ((head?.rev ?? 0) !== rev) throw staleRecord();
		if (head !== undefined && head.person !== person)
			throw new AppError("bad-input", "A plan stays with its person.", "person");
		const isNewer =
			mended.newer.has(id) || (head !== undefined && (parseHeader(head.head)?.schema ?? 0) > options.schemaVersion);
		if (isNewer)
			throw new AppError(
				"from-newer-version",
				"This was saved by a newer version of What Matters. Update the app, then open it again.",
			);
	}

	/** One more than the caller has, and more than a frame in the journal that could not be opened. */
	function nextRev(id: string, rev: number): number {
		const floor = floors.get(id) ?? 0;
		return Math.max(rev, floor < MAX_REV ? floor : 0) + 1;
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
		save,
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

/** Whatever went wrong in a save, as an AppError; what has no better name is `not-saved`. */
function notSaved(error: unknown): AppError {
	const known = storageError(error);
	if (known.code !== "storage-failed") return known;
	return new AppError("not-saved", "This could not be saved. Keep the window open and try again.");
}
