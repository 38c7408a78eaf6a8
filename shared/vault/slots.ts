/**
 * The slots paper: what a passphrase and a recovery code open. Each slot holds the same vault key, wrapped.
 *
 *   { "paper": "slots", "version": 1, "vault": UUID,
 *     "slots": [ { "id": UUID, "kind": "passphrase" | "recovery",
 *                  "kdf": { "name": "argon2id", "memoryKiB", "passes", "lanes" },
 *                  "salt": base64url of 16 bytes,
 *                  "wrapped": base64url of 60 bytes } ] }
 *
 * wrapped = box of the vault key (aes.ts: IV 12 | 32 bytes encrypted | tag 16) under Argon2id(secret, salt, kdf),
 * label "what-matters/1/slot|<vault>|<slot id>|<kind>".
 *
 * A secret is tried on every slot of its kind, and all of them are tried whether or not one opens: a wrong secret takes
 * as long as a right one.
 */
import { z } from "zod";
import { AppError } from "../errors.ts";
import { importAesKey } from "./aes.ts";
import { closeBox, openBox } from "./boxes.ts";
import { fromBase64, toBase64 } from "./bytes.ts";
import {
	DEFAULT_KDF,
	type DeriveKey,
	type KdfParams,
	KEY_BYTES,
	kdfParamsSchema,
	passphraseBytes,
	SALT_BYTES,
} from "./kdf-params.ts";
import { bytesTextSchema, damagedPaper, paperIdSchema, readPaper } from "./papers.ts";
import { readRecoveryCode } from "./recovery-code.ts";
import { newId, randomBytes, utf8 } from "./web-crypto.ts";

const MAX_SLOTS = 8;

const slotSchema = z.strictObject({
	id: paperIdSchema,
	kind: z.enum(["passphrase", "recovery"]),
	kdf: kdfParamsSchema,
	salt: bytesTextSchema(SALT_BYTES),
	wrapped: bytesTextSchema(12 + KEY_BYTES + 16),
});
const slotsSchema = z.strictObject({
	paper: z.literal("slots"),
	version: z.literal(1),
	vault: paperIdSchema,
	slots: z.array(slotSchema).min(1).max(MAX_SLOTS),
});
type Slot = z.infer<typeof slotSchema>;
export type SlotsPaper = z.infer<typeof slotsSchema>;

/** What opens a vault. */
export type Secret = { readonly passphrase: string } | { readonly recoveryCode: string };

/** A new vault: its id, its key (the caller's to zero), and the paper with one slot for each secret. */
export async function createSlots(o: {
	readonly passphrase: string;
	readonly recoveryCode: string;
	readonly derive: DeriveKey;
	readonly kdf?: KdfParams;
}): Promise<{ paper: SlotsPaper; vaultKey: Uint8Array }> {
	const vault = newId();
	const vaultKey = randomBytes(KEY_BYTES);
	const kdf = o.kdf ?? DEFAULT_KDF;
	const slots = [
		await closeSlot({ vault, vaultKey, kdf, derive: o.derive, secret: { passphrase: o.passphrase } }),
		await closeSlot({ vault, vaultKey, kdf, derive: o.derive, secret: { recoveryCode: o.recoveryCode } }),
	];
	return { paper: { paper: "slots", version: 1, vault, slots }, vaultKey };
}

/** The vault key, for the caller to zero. Throws AppError `wrong-passphrase` or `wrong-recovery-code`, always the same. */
export async function openSlots(paper: SlotsPaper, secret: Secret, derive: DeriveKey): Promise<Uint8Array> {
	const bytes = secretBytes(secret);
	let vaultKey: Uint8Array | null = null;
	try {
		for (const slot of paper.slots.filter(({ kind }) => kind === kindOf(secret))) {
			vaultKey = (await openSlot(paper.vault, slot, bytes, derive)) ?? vaultKey;
		}
	} finally {
		bytes.fill(0);
	}
	if (vaultKey === null) throw wrongSecret(kindOf(secret));
	return vaultKey;
}

/** The paper with one new passphrase slot in place of every passphrase slot it had. Recovery slots stay. */
export async function replacePassphrase(o: {
	readonly paper: SlotsPaper;
	readonly vaultKey: Uint8Array;
	readonly passphrase: string;
	readonly derive: DeriveKey;
	readonly kdf?: KdfParams;
}): Promise<SlotsPaper> {
	const { paper, vaultKey, derive } = o;
	const secret = { passphrase: o.passphrase };
	const slot = await closeSlot({ vault: paper.vault, vaultKey, kdf: o.kdf ?? DEFAULT_KDF, derive, secret });
	return { ...paper, slots: [slot, ...paper.slots.filter(({ kind }) => kind !== "passphrase")] };
}

/** Reads the slots paper. Throws `vault-damaged` or `from-newer-version`. */
export function readSlots(text: string): SlotsPaper {
	const paper = readPaper(text, "slots", 1, slotsSchema);
	if (new Set(paper.slots.map(({ id }) => id)).size !== paper.slots.length) throw damagedPaper();
	return paper;
}

/** The slots paper as it is kept. */
export function writeSlots(paper: SlotsPaper): string {
	return `${JSON.stringify(slotsSchema.parse(paper), null, "\t")}\n`;
}

function kindOf(secret: Secret): Slot["kind"] {
	return "passphrase" in secret ? "passphrase" : "recovery";
}

function wrongSecret(kind: Slot["kind"]): AppError {
	return kind === "passphrase"
		? new AppError("wrong-passphrase", "This passphrase does not open the vault. Try again, or use the recovery code.")
		: new AppError(
				"wrong-recovery-code",
				"This recovery code does not open the vault. Compare each group with the paper.",
			);
}

/** A recovery code that is not one at all fails before any key is derived; its checksum is no secret. */
function secretBytes(secret: Secret): Uint8Array {
	if ("passphrase" in secret) return passphraseBytes(secret.passphrase === "" ? "\0" : secret.passphrase);
	const read = readRecoveryCode(secret.recoveryCode);
	if (!read.isRight) throw wrongSecret("recovery");
	return utf8(read.code);
}

async function closeSlot(o: {
	readonly vault: string;
	readonly vaultKey: Uint8Array;
	readonly kdf: KdfParams;
	readonly derive: DeriveKey;
	readonly secret: Secret;
}): Promise<Slot> {
	const bytes = secretBytes(o.secret);
	const salt = randomBytes(SALT_BYTES);
	const slot = { id: newId(), kind: kindOf(o.secret) };
	const key = await slotKey(bytes, salt, o.kdf, o.derive).finally(() => bytes.fill(0));
	return { ...slot, kdf: o.kdf, salt: toBase64(salt), wrapped: await closeBox(key, label(o.vault, slot), o.vaultKey) };
}

async function openSlot(vault: string, slot: Slot, secret: Uint8Array, derive: DeriveKey): Promise<Uint8Array | null> {
	const salt = fromBase64(slot.salt);
	if (salt === null) throw damagedPaper();
	return openBox(await slotKey(secret, salt, slot.kdf, derive), label(vault, slot), slot.wrapped);
}

async function slotKey(secret: Uint8Array, salt: Uint8Array, kdf: KdfParams, derive: DeriveKey) {
	const bytes = await derive(secret, salt, kdf);
	return importAesKey(bytes).finally(() => bytes.fill(0));
}

function label(vault: string, slot: Pick<Slot, "id" | "kind">): string {
	return `what-matters/1/slot|${vault}|${slot.id}|${slot.kind}`;
}
