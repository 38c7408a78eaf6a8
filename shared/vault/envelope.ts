/**
 * One saved revision of one record: an envelope. The same bytes stand in Dexie, in the journal, in a backup.
 *
 * Layout of formats 1 and 2 (numbers big-endian, unsigned):
 *
 *   at  length
 *    0   3   "WME" (57 4D 45)
 *    3   1   format, 1 or 2
 *    4   4   schema of the body and summary, 1 or more
 *    8   4   revision, 1 or more
 *   12  16   vault id, UUID v4
 *   28  16   person id, UUID v4
 *   44  16   record id, UUID v4
 *   60   4   length of the summary part (S)
 *   64   4   length of the body part (B)
 *   68   S   summary part
 *  68+S  B   body part; the envelope ends here
 *
 * A part is IV (12 random bytes) | ciphertext | tag (16): AES-256-GCM under the person's key (aes.ts).
 * Bound to the summary part (its AAD): bytes 0–59 | 01.
 * Bound to the body part:              bytes 0–59 | 02 | the whole summary part.
 * So no part can be moved to another vault, person, record, revision or schema, nor stand beside another summary, nor be
 * read as of another format.
 *
 * In format 1 the body is sealed as it is; in format 2 it is deflated first (RFC 1951, raw). The summary never is. Both
 * are read; only format 2 is written.
 *
 * Bytes 0–59 keep their meaning in every later format, so that an older shell can still tell whose newest revision it
 * holds. Ids are random: nothing in clear says who anyone is. Lengths are not hidden.
 *
 * A head is an envelope cut after its summary part (68+S bytes): enough for lists and search.
 */
import { MAX_FRAME_BYTES } from "../bridge.ts";
import { AppError } from "../errors.ts";
import { openBytes, SEAL_BYTES, sealBytes } from "./aes.ts";
import { concat, readU32, uuidFromBytes, uuidToBytes, writeU32 } from "./bytes.ts";
import { deflate, inflate } from "./deflate.ts";
import type { VaultCryptoKey } from "./web-crypto.ts";

/** The format that is written. */
export const ENVELOPE_FORMAT = 2;
const DEFLATED_FROM = 2;
/** Bytes before the summary part. */
export const ENVELOPE_START = 68;
/** Bytes 0–59: what every format has. */
export const HEADER_BYTES = 60;
/** Longest body, before it is deflated: whatever fitted into format 1 does. */
export const MAX_BODY_BYTES = MAX_FRAME_BYTES - ENVELOPE_START - 2 * SEAL_BYTES;
const MAX_U32 = 0xffff_ffff;

/** What an envelope says in clear. */
export interface EnvelopeHeader {
	readonly format: number;
	readonly vault: string;
	readonly person: string;
	readonly id: string;
	readonly rev: number;
	readonly schema: number;
}

/** An envelope in its parts; both are still ciphertext. */
export interface Envelope extends EnvelopeHeader {
	readonly summary: Uint8Array;
	readonly body: Uint8Array;
}

/** What the reader knows from elsewhere: an envelope that says otherwise is refused. */
export interface Expected {
	readonly vault: string;
	readonly id: string;
	readonly person: string;
	readonly rev: number;
}

/** The error for anything that is not exactly a record of this vault. */
export function refused(): AppError {
	return new AppError(
		"record-refused",
		"This copy is damaged or does not belong here, and was left out. Restore it from a backup if nothing newer is shown.",
	);
}

/** The error for what only a newer version of the app can read. */
export function fromNewer(): AppError {
	return new AppError(
		"from-newer-version",
		"This was saved by a newer version of What Matters. Update the app, then open it again.",
	);
}

/** What stands in clear, or null when this is no envelope. Needs no key, and reads later formats too. */
export function parseHeader(bytes: Uint8Array): EnvelopeHeader | null {
	if (bytes.length < HEADER_BYTES || bytes[0] !== 0x57 || bytes[1] !== 0x4d || bytes[2] !== 0x45) return null;
	const format = bytes[3] ?? 0;
	const schema = readU32(bytes, 4);
	const rev = readU32(bytes, 8);
	const vault = uuidFromBytes(bytes.subarray(12, 28));
	const person = uuidFromBytes(bytes.subarray(28, 44));
	const id = uuidFromBytes(bytes.subarray(44, 60));
	if (format === 0 || schema === 0 || rev === 0 || vault === null || person === null || id === null) return null;
	return { format, vault, person, id, rev, schema };
}

/** As `parseHeader`, throwing AppError `record-refused` for what is no envelope. */
export function envelopeHeader(bytes: Uint8Array): EnvelopeHeader {
	const header = parseHeader(bytes);
	if (header === null) throw refused();
	return header;
}

/** How long the envelope that starts here says it is; null when it is of no format whose length is known here. */
export function envelopeLength(start: Uint8Array): number | null {
	if ((start[3] ?? 0) > ENVELOPE_FORMAT) return null;
	return ENVELOPE_START + readU32(start, 60) + readU32(start, 64);
}

/** The bytes of an envelope. Throws AppError `bad-input` for what could not be read back. */
export function encodeEnvelope(envelope: Envelope): Uint8Array {
	const bytes = concat(encodeHeader(envelope), new Uint8Array(8), envelope.summary, envelope.body);
	writeU32(bytes, 60, envelope.summary.length);
	writeU32(bytes, 64, envelope.body.length);
	const isWhole = envelope.summary.length >= SEAL_BYTES && envelope.body.length >= SEAL_BYTES;
	if (!isWhole || bytes.length > MAX_FRAME_BYTES) throw badInput();
	return bytes;
}

/** An envelope from its bytes, all of them and no more. Throws `record-refused` or `from-newer-version`. */
export function decodeEnvelope(bytes: Uint8Array): Envelope {
	const { header, summaryEnd } = readStart(bytes);
	const body = bytes.subarray(summaryEnd);
	if (body.length < SEAL_BYTES || body.length !== readU32(bytes, 64)) throw refused();
	return { ...header, summary: bytes.subarray(ENVELOPE_START, summaryEnd), body };
}

/** The head of a whole envelope, as a copy. */
export function headOf(bytes: Uint8Array): Uint8Array {
	decodeEnvelope(bytes);
	return bytes.slice(0, readStart(bytes).summaryEnd);
}

/** Encrypts one revision. The key is the person's own. */
export async function seal(o: {
	readonly key: VaultCryptoKey;
	readonly vault: string;
	readonly person: string;
	readonly id: string;
	readonly rev: number;
	readonly schema: number;
	readonly summary: Uint8Array;
	readonly body: Uint8Array;
}): Promise<Uint8Array> {
	const header = { ...o, format: ENVELOPE_FORMAT };
	const start = encodeHeader(header);
	if (o.body.length > MAX_BODY_BYTES) throw badInput();
	const [summary, deflated] = await Promise.all([sealBytes(o.key, summaryBinding(start), o.summary), deflate(o.body)]);
	const body = await sealBytes(o.key, bodyBinding(start, summary), deflated).finally(() => deflated.fill(0));
	return encodeEnvelope({ ...header, summary, body });
}

/** Opens the summary of an envelope or of a head. */
export async function openSummary(bytes: Uint8Array, expected: Expected, key: VaultCryptoKey): Promise<Uint8Array> {
	const { header, summaryEnd } = readStart(bytes);
	if (bytes.length !== summaryEnd) decodeEnvelope(bytes);
	checkExpected(header, expected);
	return openPart(key, summaryBinding(bytes.subarray(0, HEADER_BYTES)), bytes.subarray(ENVELOPE_START, summaryEnd));
}

/** Opens the body of an envelope. */
export async function openBody(bytes: Uint8Array, expected: Expected, key: VaultCryptoKey): Promise<Uint8Array> {
	const envelope = decodeEnvelope(bytes);
	checkExpected(envelope, expected);
	const plain = await openPart(key, bodyBinding(bytes.subarray(0, HEADER_BYTES), envelope.summary), envelope.body);
	if (envelope.format < DEFLATED_FROM) return plain;
	const body = await inflate(plain, MAX_BODY_BYTES).finally(() => plain.fill(0));
	if (body === null) throw refused();
	return body;
}

function badInput(): AppError {
	return new AppError(
		"bad-input",
		"This cannot be saved as it is. Make it smaller, or tell whoever looks after the app.",
	);
}

function encodeHeader(header: EnvelopeHeader): Uint8Array {
	const [vault, person, id] = [uuidToBytes(header.vault), uuidToBytes(header.person), uuidToBytes(header.id)];
	const isNumber = (value: number) => Number.isInteger(value) && value >= 1 && value <= MAX_U32;
	if (vault === null || person === null || id === null || !isNumber(header.rev) || !isNumber(header.schema))
		throw badInput();
	if (!isNumber(header.format) || header.format > ENVELOPE_FORMAT) throw badInput();
	const bytes = concat(Uint8Array.of(0x57, 0x4d, 0x45, header.format), new Uint8Array(8), vault, person, id);
	writeU32(bytes, 4, header.schema);
	writeU32(bytes, 8, header.rev);
	return bytes;
}

/** Header and where the summary ends, for an envelope or a head. */
function readStart(bytes: Uint8Array): { header: EnvelopeHeader; summaryEnd: number } {
	const header = envelopeHeader(bytes);
	if (header.format > ENVELOPE_FORMAT) throw fromNewer();
	const length = readU32(bytes, 60);
	const summaryEnd = ENVELOPE_START + length;
	if (length < SEAL_BYTES || summaryEnd > bytes.length || bytes.length > MAX_FRAME_BYTES) throw refused();
	return { header, summaryEnd };
}

function checkExpected(header: EnvelopeHeader, expected: Expected): void {
	const isThis =
		header.vault === expected.vault &&
		header.person === expected.person &&
		header.id === expected.id &&
		header.rev === expected.rev;
	if (!isThis) throw refused();
}

function summaryBinding(header: Uint8Array): Uint8Array {
	return concat(header, Uint8Array.of(1));
}

function bodyBinding(header: Uint8Array, summary: Uint8Array): Uint8Array {
	return concat(header, Uint8Array.of(2), summary);
}

async function openPart(key: VaultCryptoKey, binding: Uint8Array, part: Uint8Array): Promise<Uint8Array> {
	const plain = await openBytes(key, binding, part);
	if (plain === null) throw refused();
	return plain;
}
