import { deflateRawSync, inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isSameBytes } from "../../../../shared/vault/bytes.ts";
import { deflate, inflate } from "../../../../shared/vault/deflate.ts";
import { utf8 } from "../../../../shared/vault/web-crypto.ts";

const LIMIT = 100_000;

test("anything comes back as it was, and another implementation reads and writes the same", async () => {
	const anything = fc.oneof(
		fc.uint8Array({ maxLength: 2000 }),
		fc.string({ unit: "binary", maxLength: 3000 }).map((text) => utf8(JSON.stringify(text))),
		fc.nat({ max: LIMIT }).map((length) => new Uint8Array(length)),
	);
	await fc.assert(
		fc.asyncProperty(anything, async (plain) => {
			const deflated = await deflate(plain);
			const back = [
				await inflate(deflated, LIMIT),
				inflateRawSync(deflated),
				await inflate(Uint8Array.from(deflateRawSync(plain)), LIMIT),
			];
			for (const one of back) expect(one !== null && isSameBytes(one, plain)).toBe(true);
		}),
		{ numRuns: 100 },
	);
});

test("the limit is the longest that comes back; nothing longer is held", async () => {
	for (const length of [0, 1, 65_536, LIMIT]) {
		const deflated = await deflate(new Uint8Array(length).fill(7));
		expect((await inflate(deflated, length))?.length).toBe(length);
		if (length > 0) expect(await inflate(deflated, length - 1)).toBeNull();
	}
	const bomb = Uint8Array.from(deflateRawSync(new Uint8Array(100_000_000), { level: 9 }));
	const began = performance.now();
	expect(await inflate(bomb, LIMIT)).toBeNull();
	expect(performance.now() - began).toBeLessThan(5000);
});

test("what is cut off anywhere is refused", async () => {
	const deflated = await deflate(utf8("I want to sing in the choir again, I want to sing in the choir again"));
	for (let length = 0; length < deflated.length; length++)
		expect(await inflate(deflated.subarray(0, length), LIMIT)).toBeNull();
});
