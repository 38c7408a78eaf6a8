/**
 * A moving window over a journal's bytes: gives the next whole frame, or says from where on it cannot be read and moves
 * to the next place where a frame may begin.
 *
 * Invariant: `next` always moves forward, and what it spends on wrong guesses is bounded by what it was given, so that
 * no file, however made, can keep it busy.
 */
import { MAX_FRAME_BYTES } from "../bridge.ts";
import { readU32 } from "./bytes.ts";
import { crc32 } from "./crc32.ts";
import { ENVELOPE_START, type EnvelopeHeader, envelopeLength, parseHeader } from "./envelope.ts";

/** Bytes before each envelope: its length and its CRC. */
export const FRAME_START = 8;
const SMALLEST_FRAME = FRAME_START + ENVELOPE_START;
/** Wrong guesses may cost this many times the bytes given, plus one largest frame. Accidents cost less than once. */
const GUESSES = 4;

export interface WholeFrame {
	readonly kind: "frame";
	readonly offset: number;
	readonly length: number;
	readonly header: EnvelopeHeader;
	readonly bytes: Uint8Array;
}

export interface FrameWindow {
	readonly push: (chunk: Uint8Array) => void;
	/** Null: give more bytes, or (at the end) there is nothing left. */
	readonly next: (isEnd: boolean) => WholeFrame | { readonly kind: "bad"; readonly offset: number } | null;
	/** How far it has come. */
	readonly offset: () => number;
}

/** A window at the beginning of a journal. */
export function frameWindow(): FrameWindow {
	let held = new Uint8Array(4096);
	let start = 0;
	let end = 0;
	let offset = 0;
	let mayGuess = MAX_FRAME_BYTES;

	function push(chunk: Uint8Array): void {
		mayGuess += chunk.length * GUESSES;
		if (end + chunk.length > held.length) {
			const isRoomy = end - start + chunk.length <= held.length / 2;
			const next = isRoomy ? held : new Uint8Array(Math.max(held.length, 2 * (end - start + chunk.length)));
			next.set(held.subarray(start, end));
			held = next;
			end -= start;
			start = 0;
		}
		held.set(chunk, end);
		end += chunk.length;
	}

	function move(by: number): void {
		start += by;
		offset += by;
	}

	function next(isEnd: boolean): ReturnType<FrameWindow["next"]> {
		const frame = frameAt(held.subarray(start, end), offset);
		if (frame === "needs-more" && !isEnd) return null;
		if (frame === "needs-more" && start === end) return null;
		if (frame === "needs-more" || frame === "bad") return skip();
		mayGuess -= frame.length;
		if (mayGuess < 0 || crc32(frame.bytes) !== readU32(held, start + 4)) return skip();
		mayGuess += frame.length;
		move(frame.length);
		return { ...frame, bytes: frame.bytes.slice() };
	}

	/** On to the next "WME" that has room for a length and a CRC before it; failing that, to where one may have begun. */
	function skip(): { kind: "bad"; offset: number } {
		const from = offset;
		const magic = findMagic(held, start + 1 + FRAME_START, end);
		const next = magic === null ? Math.max(start + 1, end - FRAME_START - 2) : magic - FRAME_START;
		move(Math.min(next, end) - start);
		return { kind: "bad", offset: from };
	}

	return { push, next, offset: () => offset };
}

/** The frame that begins here, its CRC not yet tested. Cheap questions first. */
function frameAt(bytes: Uint8Array, offset: number): WholeFrame | "needs-more" | "bad" {
	if (bytes.length < SMALLEST_FRAME) return "needs-more";
	const length = readU32(bytes, 0);
	if (length < ENVELOPE_START || length > MAX_FRAME_BYTES) return "bad";
	const envelope = bytes.subarray(FRAME_START, Math.min(bytes.length, FRAME_START + length));
	const claimed = envelopeLength(envelope);
	if (claimed !== null && claimed !== length) return "bad";
	const header = parseHeader(envelope);
	if (header === null) return "bad";
	if (envelope.length < length) return "needs-more";
	return { kind: "frame", offset, length: FRAME_START + length, header, bytes: envelope };
}

/** Where "WME" stands next, whole, in [from, end). */
function findMagic(bytes: Uint8Array, from: number, end: number): number | null {
	for (let at = from; ; at++) {
		at = bytes.indexOf(0x57, at);
		if (at < 0 || at + 2 >= end) return null;
		if (bytes[at + 1] === 0x4d && bytes[at + 2] === 0x45) return at;
	}
}
