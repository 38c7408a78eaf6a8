import fc from "fast-check";
import { expect, test } from "vitest";
import { concat, sha256Hex } from "../../../../shared/vault/bytes.ts";
import { crc32 } from "../../../../shared/vault/crc32.ts";
import { ENVELOPE_FORMAT, encodeEnvelope } from "../../../../shared/vault/envelope.ts";
import {
	encodeFrame,
	type FrameEvent,
	foldFrames,
	frameHeader,
	journalHeads,
	readFrames,
} from "../../../../shared/vault/frames.ts";
import { newId, randomBytes, utf8 } from "../../../../shared/vault/web-crypto.ts";

const vault = newId();
const person = newId();

function envelope(id: string, rev: number, size = 40): Uint8Array {
	const parts = { summary: randomBytes(30), body: randomBytes(28 + size) };
	return encodeEnvelope({ format: ENVELOPE_FORMAT, vault, person, id, rev, schema: 1, ...parts });
}

async function read(bytes: Uint8Array, chunk = bytes.length): Promise<FrameEvent[]> {
	const chunks: Uint8Array[] = [];
	for (let at = 0; at < bytes.length; at += Math.max(1, chunk))
		chunks.push(bytes.subarray(at, at + Math.max(1, chunk)));
	const events: FrameEvent[] = [];
	for await (const event of readFrames(chunks)) events.push(event);
	return events;
}

const kinds = (events: readonly FrameEvent[]) => events.map((event) => event.kind);

test("CRC-32 is the one that zip has", () => {
	expect(crc32(utf8("123456789"))).toBe(0xcbf43926);
});

test("frames are read back as they were written, in chunks of any size", async () => {
	const envelopes = [envelope(newId(), 1), envelope(newId(), 2, 60_000), envelope(newId(), 1, 0)];
	const file = concat(...envelopes.map(encodeFrame));
	for (const chunk of [1, 7, 4096, 65_536, file.length]) {
		const events = await read(chunk === 1 ? file.subarray(0, 300) : file, chunk);
		if (chunk === 1) expect(kinds(events)).toEqual(["frame", "torn"]);
		else expect(events.map((event) => (event.kind === "frame" ? event.bytes : event.kind))).toEqual(envelopes);
	}
	expect(await read(new Uint8Array(0))).toEqual([]);
});

test("the header is read without a key", () => {
	const id = newId();
	expect(frameHeader(envelope(id, 7))).toEqual({ format: ENVELOPE_FORMAT, vault, person, id, rev: 7, schema: 1 });
	expect(() => frameHeader(new Uint8Array(200))).toThrow("record-refused");
});

test("a tail torn at any byte loses only the last frame", async () => {
	const [first, last] = [encodeFrame(envelope(newId(), 1)), encodeFrame(envelope(newId(), 2))];
	for (let cut = 1; cut < last.length; cut++) {
		const events = await read(concat(first, last.subarray(0, cut)), 50);
		expect(kinds(events)).toEqual(["frame", "torn"]);
		expect(events[1]).toMatchObject({ offset: first.length, length: cut });
	}
});

test("a byte changed anywhere in a frame loses that frame only", async () => {
	const frames = [1, 2, 3].map((rev) => encodeFrame(envelope(newId(), rev)));
	const [first, middle, last] = frames as [Uint8Array, Uint8Array, Uint8Array];
	for (let at = 0; at < middle.length; at++) {
		for (const change of [0x01, 0x80, 0xff]) {
			const hurt = middle.slice();
			hurt[at] = (hurt[at] ?? 0) ^ change;
			const events = await read(concat(first, hurt, last), 97);
			expect(kinds(events)).toEqual(["frame", "damaged", "frame"]);
			expect(events[1]).toEqual({ kind: "damaged", offset: first.length, length: middle.length });
		}
	}
});

test("appending after a torn end still reads", async () => {
	const frames = [1, 2].map((rev) => encodeFrame(envelope(newId(), rev)));
	const [first, last] = frames as [Uint8Array, Uint8Array];
	const torn = encodeFrame(envelope(newId(), 3, 50_000)).subarray(0, 20_000);
	expect(kinds(await read(concat(first, torn, last)))).toEqual(["frame", "damaged", "frame"]);
});

test("a frame of a later format is kept as a head", async () => {
	const later = envelope(newId(), 4);
	later[3] = ENVELOPE_FORMAT + 1;
	later.fill(0xaa, 60);
	const fold = await foldFrames(await read(encodeFrame(later)));
	expect([...fold.heads.values()]).toMatchObject([{ format: ENVELOPE_FORMAT + 1, rev: 4 }]);
});

test("folding agrees with a simple model, whatever is damaged", async () => {
	const ids = [newId(), newId(), newId()];
	const step = fc.record({
		record: fc.nat(2),
		rev: fc.integer({ min: 1, max: 5 }),
		size: fc.nat(300),
		isHurt: fc.boolean(),
		at: fc.nat(),
		bit: fc.nat(7),
	});
	await fc.assert(
		fc.asyncProperty(fc.array(step, { maxLength: 12 }), fc.integer({ min: 1, max: 500 }), async (steps, chunk) => {
			const model = new Map<string, { rev: number; hash: string }>();
			const parts: Uint8Array[] = [];
			for (const { record, rev, size, isHurt, at, bit } of steps) {
				const id = ids[record] ?? "";
				const bytes = envelope(id, rev, size);
				const frame = encodeFrame(bytes);
				if (isHurt) frame[at % frame.length] = (frame[at % frame.length] ?? 0) ^ (1 << bit);
				else if (rev >= (model.get(id)?.rev ?? 0)) model.set(id, { rev, hash: await sha256Hex(bytes) });
				parts.push(frame);
			}
			const fold = await foldFrames(await read(concat(...parts), chunk));
			const found = new Map(journalHeads(fold).map(({ id, rev, hash }) => [id, { rev, hash }]));
			expect(found).toEqual(model);
			expect(fold.damaged > 0).toBe(steps.some((one) => one.isHurt));
		}),
		{ numRuns: 300 },
	);
});

test("a file made to waste time is read in bounded time", async () => {
	// Every eight bytes a new frame seems to begin, each of a later format and as long as a frame may be.
	const file = new Uint8Array(4 * 1024 * 1024);
	const piece = encodeFrame(envelope(newId(), 1)).subarray(0, 76);
	piece[0] = 0;
	piece.set([0, 0x20, 0, 0], 0);
	piece[11] = ENVELOPE_FORMAT + 1;
	for (let at = 0; at + piece.length < file.length; at += piece.length) file.set(piece, at);
	const began = performance.now();
	expect(kinds(await read(file, 65_536))).toEqual(["torn"]);
	expect(performance.now() - began).toBeLessThan(5000);
});
