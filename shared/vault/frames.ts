/**
 * The journal's framing: how envelopes stand one after the other in a file that only grows.
 *
 *   length u32 | crc32 u32 | envelope        (numbers big-endian; CRC-32 as in zip, over the envelope)
 *
 * What crosses the bridge as `frame` is the envelope alone; the shell adds and takes off these eight bytes, and `hash`
 * in a journal head is the SHA-256 of the envelope. No key is needed for anything here.
 *
 * The CRC finds accidents; tampering is found by the envelope's own encryption, when it is opened.
 * Equal revisions: the later frame wins. The earlier one is a save that was written but not confirmed, then tried again.
 */
import type { JournalHead } from "../bridge.ts";
import { concat, sha256Hex, writeU32 } from "./bytes.ts";
import { crc32 } from "./crc32.ts";
import { type EnvelopeHeader, envelopeHeader } from "./envelope.ts";
import { FRAME_START, frameWindow } from "./frame-window.ts";

export type FrameEvent =
	/** An envelope that is whole. `offset` is where its frame begins, `length` how long the frame is with its 8 bytes. */
	| {
			readonly kind: "frame";
			readonly offset: number;
			readonly length: number;
			readonly header: EnvelopeHeader;
			readonly bytes: Uint8Array;
	  }
	/** A stretch that cannot be read, with readable frames after it. */
	| { readonly kind: "damaged"; readonly offset: number; readonly length: number }
	/** The end of the file is an unfinished or unreadable frame. It may be cut off here, or simply appended after. */
	| { readonly kind: "torn"; readonly offset: number; readonly length: number };

/** The newest revision of one record, and where its frame stands in the file. */
export interface FoldedHead extends EnvelopeHeader {
	/** SHA-256 of the envelope, in lower-case hex. */
	readonly hash: string;
	readonly offset: number;
	readonly length: number;
}

export interface Fold {
	/** The newest revision of each record. */
	readonly heads: Map<string, FoldedHead>;
	/** Damaged stretches, a torn end included. */
	damaged: number;
	/** Where a torn end begins; null when the file ends with a whole frame. */
	tornAt: number | null;
	/** Whole frames seen. */
	frames: number;
}

/** Whose newest revision this is, from an envelope's bytes. Throws AppError `record-refused` for anything else. */
export function frameHeader(bytes: Uint8Array): EnvelopeHeader {
	return envelopeHeader(bytes);
}

/** The envelope with its length and CRC before it. */
export function encodeFrame(envelope: Uint8Array): Uint8Array {
	const start = new Uint8Array(FRAME_START);
	writeU32(start, 0, envelope.length);
	writeU32(start, 4, crc32(envelope));
	return concat(start, envelope);
}

/** A fold with nothing in it yet. */
export function emptyFold(): Fold {
	return { heads: new Map(), damaged: 0, tornAt: null, frames: 0 };
}

/** Adds one event to the fold; the shell also calls it for each frame that it appends. */
export async function addToFold(fold: Fold, event: FrameEvent): Promise<void> {
	if (event.kind !== "frame") {
		fold.damaged += 1;
		if (event.kind === "torn") fold.tornAt = event.offset;
		return;
	}
	fold.frames += 1;
	const known = fold.heads.get(event.header.id);
	if (known !== undefined && known.rev > event.header.rev) return;
	const { offset, length, header } = event;
	fold.heads.set(header.id, { ...header, hash: await sha256Hex(event.bytes), offset, length });
}

/** Reads a whole journal to the newest revision of each record. */
export async function foldFrames(events: AsyncIterable<FrameEvent> | Iterable<FrameEvent>): Promise<Fold> {
	const fold = emptyFold();
	for await (const event of events) await addToFold(fold, event);
	return fold;
}

/** The heads as they cross the bridge. */
export function journalHeads(fold: Fold): JournalHead[] {
	return [...fold.heads.values()].map(({ id, rev, hash }) => ({ id, rev, hash }));
}

/**
 * Reads a journal from its bytes, in chunks of any size. Never throws for what the bytes are: what cannot be read is
 * skipped up to the next whole frame and reported once. Holds at most a little more than one largest frame.
 */
export async function* readFrames(
	chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<FrameEvent> {
	const window = frameWindow();
	let badFrom: number | null = null;
	for await (const chunk of withEnd(chunks)) {
		if (chunk !== null) window.push(chunk);
		for (let found = window.next(chunk === null); found !== null; found = window.next(chunk === null)) {
			if (found.kind === "bad") {
				badFrom ??= found.offset;
				continue;
			}
			if (badFrom !== null) yield { kind: "damaged", offset: badFrom, length: found.offset - badFrom };
			badFrom = null;
			yield found;
		}
	}
	if (badFrom !== null) yield { kind: "torn", offset: badFrom, length: window.offset() - badFrom };
}

async function* withEnd(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array | null> {
	yield* chunks;
	yield null;
}
