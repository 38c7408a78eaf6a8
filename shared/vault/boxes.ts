/**
 * A box: a few sealed bytes (a key, a short text) in a vault paper, written as base64url. It is bound to a label,
 * "what-matters/1/…" with ids and fixed words only, so that no box opens in another's place.
 */
import { openBytes, sealBytes } from "./aes.ts";
import { fromBase64, toBase64 } from "./bytes.ts";
import { utf8, type VaultCryptoKey } from "./web-crypto.ts";

/** Encrypts the bytes into a box. */
export async function closeBox(key: VaultCryptoKey, label: string, plain: Uint8Array): Promise<string> {
	return toBase64(await sealBytes(key, utf8(label), plain));
}

/** The bytes in a box, or null when this key or this label does not open it. */
export async function openBox(key: VaultCryptoKey, label: string, box: string): Promise<Uint8Array | null> {
	const bytes = fromBase64(box);
	return bytes === null ? null : openBytes(key, utf8(label), bytes);
}
