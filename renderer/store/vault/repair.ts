/**
 * Carries out what reconcile.ts plans when a vault is opened: each record ends with the same newest copy on both sides.
 * Nothing that does not open is copied, and nothing is deleted but the records of erased people.
 */
import type { ErrorCode } from "../../../shared/errors.ts";
import { isSameBytes, sha256Hex } from "../../../shared/vault/bytes.ts";
import { headOf } from "../../../shared/vault/envelope.ts";
import { type Repair, reconcile } from "../../../shared/vault/reconcile.ts";
import { type Copies, copiesOf, keepWorking, type OpenVault, recordLock, whyRefused } from "./copies.ts";
import { dropRecords, storageError } from "./database.ts";
import { withLock } from "./locks.ts";

const AT_ONCE = 16;

export interface Refused {
	readonly id: string;
	readonly code: ErrorCode;
}

/** What was found and mended at unlock, for the integrity line. */
export interface Mended {
	/** Records that are the same on both sides. */
	readonly inStep: number;
	/** Records brought back or brought forward, on either side. */
	readonly repaired: number;
	/** Records of which both sides held the same revision with different bytes. */
	readonly settled: number;
	/** Stretches of the journal that could not be read. */
	readonly damagedFrames: number;
	/** Copies that did not open. An older copy of the same record may be listed. */
	readonly refused: readonly Refused[];
	/** Records that are not shown, as a newer version of the app has changed them. */
	readonly newer: ReadonlySet<string>;
	/** The journal's revision of refused records: the next save goes above it. */
	readonly floors: ReadonlyMap<string, number>;
}

/** Brings working copy and journal into step. */
export async function mendVault(vault: OpenVault): Promise<Mended> {
	const { platform, vaultName, database, ring } = vault;
	const journal = (await platform.journal?.heads(vaultName)) ?? null;
	const plan = reconcile(await workingHeads(vault), journal?.heads ?? null, ring.erasedPeople());
	const done = {
		repaired: 0,
		settled: 0,
		refused: [] as Refused[],
		newer: new Set<string>(),
		floors: new Map<string, number>(),
	};

	const dropped = plan.repairs.filter((repair) => repair.do === "drop-from-dexie");
	if (dropped.length > 0)
		await dropRecords(
			database,
			dropped.map(({ id }) => id),
		);
	const others = plan.repairs.filter((repair) => repair.do !== "drop-from-dexie");
	for (let at = 0; at < others.length; at += AT_ONCE) await Promise.all(others.slice(at, at + AT_ONCE).map(mendOne));
	return { ...done, inStep: plan.inStep, damagedFrames: journal?.damaged ?? 0 };

	async function mendOne(repair: Repair): Promise<void> {
		const { copies, isChanged, failed } = await mendRecord(vault, repair.id);
		if (copies.isErased) return;
		if (repair.do === "settle") done.settled += 1;
		if (isChanged) done.repaired += 1;
		if (failed !== null) done.refused.push({ id: repair.id, code: failed });
		const { best, journal: frame } = copies;
		if (best !== null && frame?.refused == null) return;
		const code = whyRefused(copies);
		done.refused.push({ id: repair.id, code });
		if (code === "from-newer-version") done.newer.add(repair.id);
		if (frame !== null) done.floors.set(repair.id, frame.header.rev);
	}
}

/** Looks at both copies of a record and puts the best where it is not. */
export function mendRecord(
	vault: OpenVault,
	id: string,
): Promise<{ readonly copies: Copies; readonly isChanged: boolean; readonly failed: ErrorCode | null }> {
	return withLock(recordLock(vault, id), async () => {
		const copies = await copiesOf(vault, id);
		try {
			return { copies, isChanged: await bringInStep(vault, id, copies), failed: null };
		} catch (error) {
			// What could not be put in step (a full disk) is told, and stops neither this record nor the others.
			return { copies, isChanged: false, failed: storageError(error).code };
		}
	});
}

/** Heads of records that are really there: a head without its record, or the other way round, is made good first. */
async function workingHeads(vault: OpenVault) {
	const { heads, records } = vault.database;
	try {
		const [rows, ids] = await Promise.all([heads.toArray(), records.toCollection().primaryKeys()]);
		const isThere = new Set(ids);
		const alone = rows.filter(({ id }) => !isThere.has(id)).map(({ id }) => id);
		if (alone.length > 0) await heads.bulkDelete(alone);
		const whole = rows.filter(({ id }) => isThere.has(id));
		const headed = new Set(whole.map(({ id }) => id));
		for (const id of ids) {
			if (headed.has(id)) continue;
			const { working } = await copiesOf(vault, id);
			if (working?.refused !== null) continue;
			await keepWorking(vault, 0, working.bytes, working.header);
			const row = await heads.get(id);
			if (row !== undefined) whole.push(row);
		}
		return whole.map(({ id, person, rev, hash }) => ({ id, person, rev, hash }));
	} catch (error) {
		throw storageError(error);
	}
}

/** Puts the best copy where it is not. True when something had to be done. */
async function bringInStep(vault: OpenVault, id: string, copies: Copies): Promise<boolean> {
	const { best, working, journal, isErased } = copies;
	if (best === null || isErased) return false;
	let isChanged = false;
	const head = await vault.database.heads.get(id);
	const hash = await sha256Hex(best.bytes);
	const isHeadRight = head?.rev === best.header.rev && head.hash === hash && isSameBytes(head.head, headOf(best.bytes));
	if (working?.bytes !== best.bytes || !isHeadRight) {
		await keepWorking(vault, head?.rev ?? 0, best.bytes, best.header);
		isChanged = true;
	}
	// A newer frame that does not open stays the journal's newest; the next save goes above it.
	const { rev } = best.header;
	const isBehind =
		journal === null || journal.header.rev < rev || (journal.refused !== null && journal.header.rev === rev);
	if (vault.platform.journal !== undefined && isBehind) {
		await vault.platform.journal.append(vault.vaultName, best.bytes);
		isChanged = true;
	}
	return isChanged;
}
