/**
 * AES-256-GCM, the one cipher of the vault. Sealed bytes are
 *
 *   IV (12 random bytes) | ciphertext | tag (16)
 *
 * and open only with the key and the binding (additional data) they were sealed with. A key here seals far fewer than
 * 2³² times, within which random IVs are safe.
 */
import { concat } from "./bytes.ts";
import { randomBytes, type VaultCryptoKey, webCrypto } from "./web-crypto.ts";

const IV_BYTES = 12;
const TAG_BYTES = 16;
/** How much longer sealed bytes are than what is in them. */
export const SEAL_BYTES = IV_BYTES + TAG_BYTES;

/** A key that WebCrypto never shows again. */
export function importAesKey(bytes: Uint8Array): Promise<VaultCryptoKey> {
	return webCrypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
}

/** Seals the bytes. */
export async function sealBytes(key: VaultCryptoKey, binding: Uint8Array, plain: Uint8Array): Promise<Uint8Array> {
	const iv = randomBytes(IV_BYTES);
	const algorithm = { name: "AES-GCM", iv, additionalData: binding, tagLength: 128 } as const;
	return concat(iv, new Uint8Array(await webCrypto.subtle.encrypt(algorithm, key, plain)));
}

/** What was sealed, or null when this key and this binding do not open it. */
export async function openBytes(
	key: VaultCryptoKey,
	binding: Uint8Array,
	sealed: Uint8Array,
): Promise<Uint8Array | null> {
	if (sealed.length < SEAL_BYTES) return null;
	const iv = sealed.subarray(0, IV_BYTES);
	const algorithm = { name: "AES-GCM", iv, additionalData: binding, tagLength: 128 } as const;
	try {
		return new Uint8Array(await webCrypto.subtle.decrypt(algorithm, key, sealed.subarray(IV_BYTES)));
	} catch {
		return null;
	}
}
