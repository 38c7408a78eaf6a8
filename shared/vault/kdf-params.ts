/**
 * How hard a passphrase is to guess from a stolen disk: the cost of Argon2id, which stands in each slot, so that it can
 * be raised later. What is read back is held between a floor (a changed file must not make guessing cheap) and a
 * ceiling (nor keep the computer busy for ever).
 */
import { z } from "zod";
import { utf8 } from "./web-crypto.ts";

export const kdfParamsSchema = z.strictObject({
	name: z.literal("argon2id"),
	memoryKiB: z
		.int()
		.min(64 * 1024)
		.max(512 * 1024),
	passes: z.int().min(3).max(10),
	lanes: z.int().min(1).max(4),
});
export type KdfParams = z.infer<typeof kdfParamsSchema>;

/** What new slots are made with: OWASP's first choice and more; about a third of a second on an ordinary laptop. */
export const DEFAULT_KDF: KdfParams = { name: "argon2id", memoryKiB: 64 * 1024, passes: 3, lanes: 1 };
export const SALT_BYTES = 16;
export const KEY_BYTES = 32;

/** Secret and salt to a key of 32 bytes: Argon2id, wherever it runs. The secret stays the caller's, to be zeroed. */
export type DeriveKey = (secret: Uint8Array, salt: Uint8Array, params: KdfParams) => Promise<Uint8Array>;

/**
 * A passphrase as bytes, to be zeroed after use. NFKC first, so that the same passphrase opens the vault from a
 * keyboard that builds its accents another way. Nothing else is changed: spaces and capitals count.
 */
export function passphraseBytes(passphrase: string): Uint8Array {
	return utf8(passphrase.normalize("NFKC"));
}
