/** How many pixels a photo has, from its first bytes (PNG: the IHDR chunk; JPEG: the frame's start). */
import type { PhotoRef } from "./tree-pictures.ts";

export interface PixelSize {
	readonly width: number;
	readonly height: number;
}

/** Null when the bytes are not what they are said to be. Reads no further than it must; never throws. */
export function pixelSize({ mediaType, base64 }: PhotoRef["photo"]): PixelSize | null {
	const bytes = bytesOf(base64);
	if (bytes === null) return null;
	const size = mediaType === "image/png" ? pngSize(bytes) : jpegSize(bytes);
	return size !== null && size.width > 0 && size.height > 0 ? size : null;
}

/** The photo's bytes, or null when the text is no base 64. */
export function bytesOf(base64: string): Uint8Array | null {
	try {
		return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
	} catch {
		return null;
	}
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

function pngSize(bytes: Uint8Array): PixelSize | null {
	if (bytes.length < 33 || PNG.some((byte, at) => bytes[at] !== byte)) return null;
	const view = new DataView(bytes.buffer);
	return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Frames that hold a size: SOF0 to SOF15 but for the tables DHT, JPG and DAC. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function jpegSize(bytes: Uint8Array): PixelSize | null {
	if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
	const view = new DataView(bytes.buffer);
	for (let at = 2; at + 9 < bytes.length; ) {
		const marker = bytes[at + 1] ?? 0;
		if (bytes[at] !== 0xff || marker === 0xd9) return null;
		if (isFrame(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
		at += 2 + view.getUint16(at + 2);
	}
	return null;
}
