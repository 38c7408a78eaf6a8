/** The smallest PNG writer that will do: 8-bit RGBA, no filter. */
import { zlibSync } from "fflate";

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, start) => {
	let value = start;
	for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
	return value >>> 0;
});

function crc32(bytes: Uint8Array): number {
	let crc = 0xffffffff;
	for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
	return (crc ^ 0xffffffff) >>> 0;
}

function chunk(name: string, data: Uint8Array): Uint8Array {
	const bytes = new Uint8Array(data.length + 12);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, data.length);
	for (let at = 0; at < 4; at += 1) bytes[4 + at] = name.charCodeAt(at);
	bytes.set(data, 8);
	view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
	return bytes;
}

function header(width: number, height: number): Uint8Array {
	const data = new Uint8Array(13);
	const view = new DataView(data.buffer);
	view.setUint32(0, width);
	view.setUint32(4, height);
	data.set([8, 6], 8);
	return data;
}

/** In: size in pixels and their RGBA bytes, row by row (`width * height * 4`). Out: a PNG file. Errors: `RangeError` if they differ. */
export function encodePng(width: number, height: number, rgba: Uint8Array): Uint8Array {
	if (rgba.length !== width * height * 4) throw new RangeError("Pixels do not match the size.");
	const rows = new Uint8Array(height * (width * 4 + 1));
	for (let y = 0; y < height; y += 1) {
		rows.set(rgba.subarray(y * width * 4, (y + 1) * width * 4), y * (width * 4 + 1) + 1);
	}
	const parts = [
		Uint8Array.from(SIGNATURE),
		chunk("IHDR", header(width, height)),
		chunk("IDAT", zlibSync(rows, { level: 9 })),
		chunk("IEND", new Uint8Array()),
	];
	const file = new Uint8Array(parts.reduce((sum, one) => sum + one.length, 0));
	let at = 0;
	for (const one of parts) {
		file.set(one, at);
		at += one.length;
	}
	return file;
}
