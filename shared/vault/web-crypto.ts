/**
 * The few parts of the platform that the vault needs and that the language itself does not have: WebCrypto and UTF-8.
 * Window, worker and Node 20 all have them as globals; they are typed here so that `shared/` needs no DOM library.
 */

/** A key that WebCrypto holds and never shows. Structurally the platform's own CryptoKey. */
export interface VaultCryptoKey {
	readonly type: "private" | "public" | "secret";
	readonly extractable: boolean;
	readonly algorithm: { readonly name: string };
	readonly usages: readonly string[];
}

interface AesGcm {
	readonly name: "AES-GCM";
	readonly iv: Uint8Array;
	readonly additionalData: Uint8Array;
	readonly tagLength: 128;
}

interface Hkdf {
	readonly name: "HKDF";
	readonly hash: "SHA-256";
	readonly salt: Uint8Array;
	readonly info: Uint8Array;
}

interface SubtleParts {
	digest(algorithm: "SHA-256", data: Uint8Array): Promise<ArrayBuffer>;
	encrypt(algorithm: AesGcm, key: VaultCryptoKey, data: Uint8Array): Promise<ArrayBuffer>;
	decrypt(algorithm: AesGcm, key: VaultCryptoKey, data: Uint8Array): Promise<ArrayBuffer>;
	importKey(
		format: "raw",
		data: Uint8Array,
		algorithm: "AES-GCM" | "HKDF",
		extractable: boolean,
		usages: readonly string[],
	): Promise<VaultCryptoKey>;
	deriveBits(algorithm: Hkdf, key: VaultCryptoKey, length: number): Promise<ArrayBuffer>;
}

interface CryptoParts {
	readonly subtle: SubtleParts;
	getRandomValues(into: Uint8Array): Uint8Array;
	randomUUID(): string;
}

interface PlatformParts {
	readonly crypto: CryptoParts;
	readonly TextEncoder: new () => { encode(text: string): Uint8Array };
	readonly TextDecoder: new (
		label: "utf-8",
		options: { fatal: true; ignoreBOM: true },
	) => { decode(bytes: Uint8Array): string };
}

const platform = globalThis as unknown as PlatformParts;

/** The platform's WebCrypto. */
export const webCrypto: CryptoParts = platform.crypto;

const encoder = new platform.TextEncoder();
const decoder = new platform.TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Text as UTF-8. */
export function utf8(text: string): Uint8Array {
	return encoder.encode(text);
}

/** UTF-8 as text; throws a TypeError for bytes that are not UTF-8. */
export function fromUtf8(bytes: Uint8Array): string {
	return decoder.decode(bytes);
}

/** Fresh random bytes from the platform. At most 65,536, as WebCrypto allows. */
export function randomBytes(length: number): Uint8Array {
	return webCrypto.getRandomValues(new Uint8Array(length));
}

/** A new UUID v4, in lower case. */
export function newId(): string {
	return webCrypto.randomUUID();
}
