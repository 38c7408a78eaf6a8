/** Bytes and their written forms. Every reader here is strict: one value has one written form, and no other is taken. */
import { webCrypto } from "./web-crypto.ts";

const UUID_V4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

const NO_LETTER = 255;
const BASE64_VALUES = new Uint8Array(128).fill(NO_LETTER);
for (const [value, letter] of [...BASE64].entries()) BASE64_VALUES[letter.charCodeAt(0)] = value;

/** Is this a UUID v4 in lower case, the only form an id is ever written in? */
export function isUuid(text: string): boolean {
	return UUID_V4.test(text);
}

/** Reads a big-endian unsigned 32-bit number. The caller has checked the length. */
export function readU32(bytes: Uint8Array, at: number): number {
	return (
		(((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)) >>> 0
	);
}

/** Writes a big-endian unsigned 32-bit number. */
export function writeU32(bytes: Uint8Array, at: number, value: number): void {
	bytes[at] = value >>> 24;
	bytes[at + 1] = (value >>> 16) & 0xff;
	bytes[at + 2] = (value >>> 8) & 0xff;
	bytes[at + 3] = value & 0xff;
}

/** The bytes as lower-case hex. */
export function toHex(bytes: Uint8Array): string {
	let text = "";
	for (const byte of bytes) text += byte.toString(16).padStart(2, "0");
	return text;
}

/** The sixteen bytes of a UUID v4, or null when the text is not one. */
export function uuidToBytes(uuid: string): Uint8Array | null {
	if (!isUuid(uuid)) return null;
	const hex = uuid.replaceAll("-", "");
	return Uint8Array.from({ length: 16 }, (_, index) => Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16));
}

/** A UUID v4 from sixteen bytes, or null when they are not one. */
export function uuidFromBytes(bytes: Uint8Array): string | null {
	const hex = toHex(bytes);
	const text = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
	return isUuid(text) ? text : null;
}

/** Bytes as base64url without padding, the form in which papers hold them. */
export function toBase64(bytes: Uint8Array): string {
	let text = "";
	for (let at = 0; at < bytes.length; at += 3) {
		const left = Math.min(3, bytes.length - at);
		const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
		for (let index = 0; index <= left; index++) text += BASE64[(group >>> (18 - 6 * index)) & 63] ?? "";
	}
	return text;
}

/** Bytes from base64url; null for anything that `toBase64` would not have written (padding, odd bits, other letters). */
export function fromBase64(text: string): Uint8Array | null {
	if (text.length % 4 === 1) return null;
	const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
	let held = 0;
	let bits = 0;
	let at = 0;
	for (let index = 0; index < text.length; index++) {
		const value = BASE64_VALUES[text.charCodeAt(index)] ?? NO_LETTER;
		if (value === NO_LETTER) return null;
		held = ((held << 6) | value) & 0xffff;
		bits += 6;
		if (bits < 8) continue;
		bits -= 8;
		bytes[at++] = (held >>> bits) & 0xff;
	}
	return (held & ((1 << bits) - 1)) === 0 ? bytes : null;
}

/** All the parts, one after the other. */
export function concat(...parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

/** Are both the same bytes? Not for secrets: those are only ever compared by authenticated decryption. */
export function isSameBytes(one: Uint8Array, other: Uint8Array): boolean {
	return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

/** SHA-256 as lower-case hex. */
export async function sha256Hex(bytes: Uint8Array): Promise<string> {
	return toHex(new Uint8Array(await webCrypto.subtle.digest("SHA-256", bytes)));
}
