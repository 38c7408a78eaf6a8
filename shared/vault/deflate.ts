/**
 * Raw deflate (RFC 1951) by the platform's own streams, which window, worker and Node 20 all have.
 *
 * What is inflated here has been authenticated first, so only the app itself has written it. It is still read with care:
 * in small pieces, up to a limit, and what is no whole deflated value is refused.
 */

import { concat } from "./bytes.ts";

interface ByteStream {
	readonly writable: {
		getWriter(): { write(bytes: Uint8Array): Promise<void>; close(): Promise<void>; abort(): Promise<void> };
	};
	readonly readable: {
		getReader(): {
			read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array }>;
			cancel(): Promise<void>;
		};
	};
}
interface PlatformParts {
	readonly CompressionStream: new (format: "deflate-raw") => ByteStream;
	readonly DecompressionStream: new (format: "deflate-raw") => ByteStream;
}

const platform = globalThis as unknown as PlatformParts;

/** Deflate makes at most about a thousand bytes of one: so much of a bomb is held before it is seen to be one. */
const PIECE_BYTES = 16 * 1024;

/** The bytes, deflated. */
export async function deflate(plain: Uint8Array): Promise<Uint8Array> {
	const { bytes } = await through(new platform.CompressionStream("deflate-raw"), [plain], Number.POSITIVE_INFINITY);
	return bytes;
}

/** What was deflated, or null when this is no whole deflated value of at most `limit` bytes. */
export async function inflate(deflated: Uint8Array, limit: number): Promise<Uint8Array | null> {
	const pieces: Uint8Array[] = [];
	for (let at = 0; at < deflated.length; at += PIECE_BYTES) pieces.push(deflated.subarray(at, at + PIECE_BYTES));
	try {
		const { bytes, isWhole } = await through(new platform.DecompressionStream("deflate-raw"), pieces, limit);
		return isWhole ? bytes : null;
	} catch {
		return null;
	}
}

/** Pushes the pieces through one after the other; stops when more than `limit` bytes have come out. */
async function through(
	stream: ByteStream,
	pieces: readonly Uint8Array[],
	limit: number,
): Promise<{ readonly bytes: Uint8Array; readonly isWhole: boolean }> {
	const writer = stream.writable.getWriter();
	const reader = stream.readable.getReader();
	const parts: Uint8Array[] = [];
	let length = 0;
	const writing = writeAll();
	// The reader is told of the same failure.
	writing.catch(() => undefined);
	for (let next = await reader.read(); !next.done; next = await reader.read()) {
		const part = next.value ?? new Uint8Array(0);
		length += part.length;
		if (length > limit) {
			await Promise.allSettled([reader.cancel(), writer.abort()]);
			return { bytes: new Uint8Array(0), isWhole: false };
		}
		parts.push(part);
	}
	await writing;
	const [only] = parts;
	return { bytes: parts.length === 1 && only !== undefined ? only : join(), isWhole: true };

	async function writeAll(): Promise<void> {
		for (const piece of pieces) await writer.write(piece);
		await writer.close();
	}

	function join(): Uint8Array {
		const bytes = concat(...parts);
		for (const part of parts) part.fill(0);
		return bytes;
	}
}
