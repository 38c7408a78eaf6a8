/** CRC-32 as zip and PNG have it (polynomial EDB88320). Finds accidents; never a defence against anyone. */

const table = Uint32Array.from({ length: 256 }, (_, index) => {
	let value = index;
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb8_8320 : value >>> 1;
	return value;
});

/** The CRC-32 of the bytes. */
export function crc32(bytes: Uint8Array): number {
	let crc = 0xffff_ffff;
	for (let at = 0; at < bytes.length; at++) {
		crc = (crc >>> 8) ^ (table[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
	}
	return (crc ^ 0xffff_ffff) >>> 0;
}
