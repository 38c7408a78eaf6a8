/** The copies that there are of one record, each opened before it is believed. */
import type { Platform, VaultName } from "../../../shared/bridge.ts";
import { AppError, type ErrorCode } from "../../../shared/errors.ts";
import { isSameBytes, sha256Hex } from "../../../shared/vault/bytes.ts";
import {
	ENVELOPE_FORMAT,
	type EnvelopeHeader,
	headOf,
	openBody,
	openSummary,
	parseHeader,
} from "../../../shared/vault/envelope.ts";
import { type HeadRow, putRecord, type RecordRow, type VaultDatabase } from "./database.ts";
import type { KeyRing } from "./key-ring.ts";

/** What every part of an open vault works with. */
export interface OpenVault {
	readonly platform: Platform;
	readonly vaultName: VaultName;
	/** The vault's id. */
	readonly vault: string;
	readonly database: VaultDatabase;
	readonly ring: KeyRing;
}

/** One copy, and why it is not believed (null when it is). */
export interface Copy {
	readonly bytes: Uint8Array;
	readonly header: EnvelopeHeader;
	readonly refused: ErrorCode | null;
}

export interface Copies {
	/** The newest copy that opens; the journal's, when both do. */
	readonly best: Copy | null;
	readonly working: Copy | null;
	readonly journal: Copy | null;
	/** The person has been erased, and with their key everything about them. */
	readonly isErased: boolean;
}

/** The name of the lock under which a record changes. */
export function recordLock(vault: OpenVault, id: string): string {
	return `what-matters record ${vault.vaultName} ${id}`;
}

/** Looks at both copies of a record. */
export async function copiesOf(vault: OpenVault, id: string): Promise<Copies> {
	const row = await vault.database.records.get(id);
	const frame = (await vault.platform.journal?.fetch(vault.vaultName, id)) ?? null;
	const journal = frame === null ? null : await inspect(vault, id, frame);
	const isSame = row !== undefined && frame !== null && isSameBytes(row.bytes, frame);
	const working = isSame || row === undefined ? (isSame ? journal : null) : await inspect(vault, id, row.bytes);
	const believed = [journal, working].filter((copy) => copy?.refused === null);
	const best = believed.reduce((one, other) => ((other?.header.rev ?? 0) > (one?.header.rev ?? 0) ? other : one), null);
	const isErased = [journal, working].some((copy) => copy !== null && vault.ring.isErased(copy.header.person));
	return { best, working, journal, isErased };
}

/** A record as the working copy keeps it, with its head. */
export async function rowsOf(
	bytes: Uint8Array,
	{ id, person, rev }: Pick<EnvelopeHeader, "id" | "person" | "rev">,
): Promise<{ readonly record: RecordRow; readonly head: HeadRow }> {
	const head = { id, person, rev, hash: await sha256Hex(bytes), head: headOf(bytes) };
	return { record: { id, person, rev, bytes }, head };
}

/** Writes a record and its head to the working copy, in place of the revision seen there. */
export async function keepWorking(
	vault: OpenVault,
	seenRev: number,
	bytes: Uint8Array,
	header: EnvelopeHeader,
): Promise<void> {
	const { record, head } = await rowsOf(bytes, header);
	await putRecord(vault.database, seenRev, record, head);
}

/** What to say for a record of which no copy is believed. */
export function whyRefused(copies: Copies): ErrorCode {
	const codes = [copies.journal?.refused, copies.working?.refused];
	return codes.includes("from-newer-version") ? "from-newer-version" : "record-refused";
}

async function inspect(vault: OpenVault, id: string, bytes: Uint8Array): Promise<Copy | null> {
	const header = parseHeader(bytes);
	if (header === null) return null;
	const refused = await reasonToRefuse(vault, id, bytes, header);
	return { bytes, header, refused };
}

async function reasonToRefuse(
	vault: OpenVault,
	id: string,
	bytes: Uint8Array,
	header: EnvelopeHeader,
): Promise<ErrorCode | null> {
	if (header.id !== id || header.vault !== vault.vault) return "record-refused";
	if (header.format > ENVELOPE_FORMAT) return "from-newer-version";
	const key = await vault.ring.keyOf(header.person);
	if (key === null) return "record-refused";
	try {
		const expected = { vault: vault.vault, id, person: header.person, rev: header.rev };
		await openSummary(bytes, expected, key);
		(await openBody(bytes, expected, key)).fill(0);
		return null;
	} catch (error) {
		return error instanceof AppError ? error.code : "record-refused";
	}
}
