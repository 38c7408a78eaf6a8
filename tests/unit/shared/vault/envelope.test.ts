import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { AppError } from "../../../../shared/errors.ts";
import { importAesKey } from "../../../../shared/vault/aes.ts";
import { concat, readU32 } from "../../../../shared/vault/bytes.ts";
import {
	decodeEnvelope,
	encodeEnvelope,
	headOf,
	MAX_BODY_BYTES,
	openBody,
	openSummary,
	seal,
} from "../../../../shared/vault/envelope.ts";
import { newId, randomBytes, utf8, type VaultCryptoKey } from "../../../../shared/vault/web-crypto.ts";
import { sealAsItIs } from "../../../support/sealed.ts";

const names = { vault: newId(), person: newId(), id: newId(), rev: 3 };
const [summary, body] = [utf8("a name"), utf8("what matters to me")];
let key: VaultCryptoKey;
let whole: Uint8Array;

beforeAll(async () => {
	key = await importAesKey(randomBytes(32));
	whole = await seal({ key, ...names, schema: 5, summary, body });
});

async function expectRefused(promise: Promise<unknown>, codes = ["record-refused"]): Promise<void> {
	await expect(promise).rejects.toSatisfy((error) => error instanceof AppError && codes.includes(error.code));
}

test("what is sealed opens again, whatever it is", async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.uint8Array({ maxLength: 300 }),
			fc.uint8Array({ maxLength: 3000 }),
			fc.integer({ min: 1, max: 0xffff_ffff }),
			fc.integer({ min: 1, max: 0xffff_ffff }),
			async (one, two, rev, schema) => {
				const at = { vault: newId(), person: newId(), id: newId(), rev };
				const bytes = await seal({ key, ...at, schema, summary: one, body: two });
				// What does not shrink grows by a few bytes for each 16 KiB at most.
				expect(bytes.length).toBeLessThanOrEqual(68 + 28 + one.length + 28 + two.length + 10);
				expect(decodeEnvelope(bytes)).toMatchObject({ format: 2, schema, ...at });
				expect(encodeEnvelope(decodeEnvelope(bytes))).toEqual(bytes);
				expect(await openSummary(bytes, at, key)).toEqual(one);
				expect(await openSummary(headOf(bytes), at, key)).toEqual(one);
				expect(await openBody(bytes, at, key)).toEqual(two);
			},
		),
		{ numRuns: 200 },
	);
});

test("the layout is the documented one", async () => {
	const at = {
		vault: "00112233-4455-4677-8899-aabbccddeeff",
		person: "10112233-4455-4677-8899-aabbccddeeff",
		id: "20112233-4455-4677-8899-aabbccddeeff",
	};
	const bytes = await seal({ key, ...at, rev: 258, schema: 5, summary, body });
	const start = `574d4502 00000005 00000102 00112233445546778899aabbccddeeff 10112233445546778899aabbccddeeff 20112233445546778899aabbccddeeff 00000022`;
	expect(Buffer.from(bytes.subarray(0, 64)).toString("hex")).toBe(start.replaceAll(" ", ""));
	expect(readU32(bytes, 64)).toBe(bytes.length - 68 - 0x22);
});

test("what is put together by hand as the layout says opens, in both formats", async () => {
	const parts = { key, ...names, summary, body };
	const old = await sealAsItIs({ ...parts, format: 1 });
	expect(await openBody(old, names, key)).toEqual(body);
	expect(await openSummary(old, names, key)).toEqual(summary);
	const raw = Uint8Array.from(deflateRawSync(body));
	expect(await openBody(await sealAsItIs({ ...parts, format: 2, body: raw }), names, key)).toEqual(body);
});

test("the format is bound too: neither is read as the other", async () => {
	for (const [format, other] of [
		[1, 2],
		[2, 1],
	] as const) {
		const bytes = await sealAsItIs({ key, ...names, format, summary, body: Uint8Array.from(deflateRawSync(body)) });
		bytes[3] = other;
		await expectRefused(openBody(bytes, names, key));
		await expectRefused(openSummary(bytes, names, key));
	}
});

test("a sealed body that is no whole deflated value is refused, and so is one that never ends", async () => {
	const raw = Uint8Array.from(deflateRawSync(Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 251)));
	const bomb = Uint8Array.from(deflateRawSync(new Uint8Array(MAX_BODY_BYTES + 1)));
	expect(bomb.length).toBeLessThan(20_000);
	for (const wrong of [new Uint8Array(0), raw.subarray(0, -1), raw.subarray(0, 100), raw.subarray(1), bomb]) {
		const bytes = await sealAsItIs({ key, ...names, format: 2, summary, body: wrong });
		await expectRefused(openBody(bytes, names, key));
		expect(await openSummary(bytes, names, key)).toEqual(summary);
	}
	const largest = Uint8Array.from(deflateRawSync(new Uint8Array(MAX_BODY_BYTES)));
	const bytes = await sealAsItIs({ key, ...names, format: 2, summary, body: largest });
	expect((await openBody(bytes, names, key)).length).toBe(MAX_BODY_BYTES);
});

test("a plan's words shrink: the same envelope is much smaller than its body", async () => {
	const long = utf8(
		JSON.stringify(Array.from({ length: 2000 }, (_, at) => ({ id: at, words: "I want to sing again" }))),
	);
	const bytes = await seal({ key, ...names, schema: 5, summary, body: long });
	expect(bytes.length).toBeLessThan(long.length / 5);
	expect(await openBody(bytes, names, key)).toEqual(long);
});

test("the same save twice is never the same bytes", async () => {
	const again = await seal({ key, ...names, schema: 5, summary, body });
	expect(Buffer.from(again.subarray(68)).equals(Buffer.from(whole.subarray(68)))).toBe(false);
	expect(Buffer.from(again.subarray(68, 80)).equals(Buffer.from(whole.subarray(68, 80)))).toBe(false);
});

test("a changed bit anywhere is refused", async () => {
	for (let at = 0; at < whole.length * 8; at++) {
		const hurt = whole.slice();
		hurt[at >> 3] = (hurt[at >> 3] ?? 0) ^ (1 << (at & 7));
		await expectRefused(openBody(hurt, names, key), ["record-refused", "from-newer-version"]);
		if (at >> 3 < 68 + 28 + summary.length)
			await expectRefused(openSummary(hurt, names, key), ["record-refused", "from-newer-version"]);
	}
});

test("anything cut off or added is refused", async () => {
	for (let length = 0; length < whole.length; length++) {
		await expectRefused(openBody(whole.slice(0, length), names, key));
		if (length !== headOf(whole).length) await expectRefused(openSummary(whole.slice(0, length), names, key));
	}
	for (const more of [1, 28, 68]) {
		await expectRefused(openBody(concat(whole, new Uint8Array(more)), names, key));
		await expectRefused(openSummary(concat(headOf(whole), new Uint8Array(more)), names, key));
	}
	await expectRefused(openBody(headOf(whole), names, key));
});

test("an envelope in another's place is refused, with and without its header changed to fit", async () => {
	for (const change of [{ vault: newId() }, { person: newId() }, { id: newId() }, { rev: 4 }, { rev: 2 }]) {
		const expected = { ...names, ...change };
		await expectRefused(openSummary(whole, expected, key));
		await expectRefused(openBody(whole, expected, key));
		const forged = encodeEnvelope({ ...decodeEnvelope(whole), ...change });
		await expectRefused(openSummary(forged, expected, key));
		await expectRefused(openBody(forged, expected, key));
	}
	const schema = encodeEnvelope({ ...decodeEnvelope(whole), schema: 6 });
	await expectRefused(openBody(schema, names, key));
	await expectRefused(openBody(whole, names, await importAesKey(randomBytes(32))));
});

test("parts of two saves of the same record cannot be mixed, nor change places", async () => {
	const other = decodeEnvelope(
		await seal({ key, ...names, schema: 5, summary: utf8("another"), body: utf8("another body") }),
	);
	const mine = decodeEnvelope(whole);
	await expectRefused(openBody(encodeEnvelope({ ...mine, summary: other.summary }), names, key));
	await expectRefused(openBody(encodeEnvelope({ ...mine, body: other.body }), names, key));
	const turned = encodeEnvelope({ ...mine, summary: mine.body, body: mine.summary });
	await expectRefused(openSummary(turned, names, key));
	await expectRefused(openBody(turned, names, key));
});

test("a later format says so", async () => {
	const later = whole.slice();
	later[3] = 3;
	await expectRefused(openBody(later, names, key), ["from-newer-version"]);
	await expectRefused(openSummary(later, names, key), ["from-newer-version"]);
});

test("what could not be read back is not made", async () => {
	const parts = { key, ...names, schema: 5, summary, body };
	for (const change of [
		{ rev: 0 },
		{ rev: 2 ** 32 },
		{ rev: 1.5 },
		{ schema: 0 },
		{ id: names.id.toUpperCase() },
		{ person: "nobody" },
		{ vault: "00000000-0000-0000-0000-000000000000" },
		{ body: new Uint8Array(16 * 1024 * 1024) },
	]) {
		await expectRefused(seal({ ...parts, ...change }), ["bad-input"]);
	}
});
