/**
 * Malformed vault files by the thousand: every one is refused with an AppError, or is so little changed that it still
 * means the same; none is taken for something else, none stops or delays the app.
 *
 * 10,000 cases for each commit; a million with WM_LONG=1. WM_SEED repeats a run.
 */
import { deflateRawSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { AppError } from "../../shared/errors.ts";
import { concat, isSameBytes, readU32, toHex } from "../../shared/vault/bytes.ts";
import {
	decodeEnvelope,
	encodeEnvelope,
	envelopeHeader,
	headOf,
	MAX_BODY_BYTES,
	openBody,
	openSummary,
	seal,
} from "../../shared/vault/envelope.ts";
import { encodeFrame, foldFrames, readFrames } from "../../shared/vault/frames.ts";
import type { DeriveKey } from "../../shared/vault/kdf-params.ts";
import {
	addPerson,
	createKeys,
	deriveVaultKeys,
	erasePersonKey,
	hkdf,
	isErased,
	type KeysPaper,
	mergeKeys,
	openPerson,
	readKeys,
	type VaultKeys,
	writeKeys,
} from "../../shared/vault/keys.ts";
import { makeRecoveryCode } from "../../shared/vault/recovery-code.ts";
import { createSlots, openSlots, readSlots, type SlotsPaper, writeSlots } from "../../shared/vault/slots.ts";
import { newId, utf8, type VaultCryptoKey } from "../../shared/vault/web-crypto.ts";
import { sealAsItIs } from "../support/sealed.ts";
import { hurtBytes, hurtText, randomFrom } from "./damage.ts";

const IS_LONG = process.env["WM_LONG"] === "1";
const EACH = IS_LONG ? 250_000 : 2_500;
const SLOWEST = 5_000;
const fitting = ["record-refused", "from-newer-version", "vault-damaged", "wrong-passphrase"];
const seed = Number(process.env["WM_SEED"] ?? (IS_LONG ? Date.now() % 2 ** 31 : 20260501));
const limit = IS_LONG ? 3_600_000 : 60_000;

const quick: DeriveKey = (secret, salt) => hkdf(secret, salt, utf8("quick"), 32);
const passphrase = "violet kettle harbour moss";
const [summary, body] = [utf8("a name"), utf8("what matters to me")];

let vaultKeys: VaultKeys;
let slots: SlotsPaper;
let vaultKey: Uint8Array;
let keysPaper: KeysPaper;
let people: { person: string; key: VaultCryptoKey; envelope: Uint8Array; id: string }[];
let erased: string;

beforeAll(async () => {
	({ paper: slots, vaultKey } = await createSlots({ passphrase, recoveryCode: makeRecoveryCode(), derive: quick }));
	vaultKeys = await deriveVaultKeys(slots.vault, vaultKey);
	keysPaper = await createKeys(vaultKeys, "age1recipient");
	erased = newId();
	keysPaper = erasePersonKey(await addPerson(vaultKeys, keysPaper, erased), erased, new Date(0));
	people = [];
	for (let count = 0; count < 3; count++) {
		const [person, id] = [newId(), newId()];
		keysPaper = await addPerson(vaultKeys, keysPaper, person);
		const key = await openPerson(vaultKeys, keysPaper, person);
		if (key === null) throw new Error("no key");
		const envelope = await seal({ key, vault: slots.vault, person, id, rev: count + 1, schema: 1, summary, body });
		people.push({ person, key, envelope, id });
	}
});

/** Runs one case: true when it was refused with an AppError of a fitting code. Anything else thrown fails the test. */
async function isRefused(what: string, work: () => Promise<void>): Promise<boolean> {
	const began = performance.now();
	const hasRefused = await work().then(
		() => false,
		(error: unknown) => {
			if (error instanceof AppError && fitting.includes(error.code)) return true;
			throw new Error(`seed ${seed}: ${what}`, { cause: error });
		},
	);
	const took = performance.now() - began;
	if (took > SLOWEST) throw new Error(`seed ${seed}: ${what} took ${Math.round(took)} ms`);
	return hasRefused;
}

test("envelopes", { timeout: limit }, async () => {
	const random = randomFrom(seed);
	let count = 0;
	for (let run = 0; run < EACH; run++) {
		const [mine, other] = [people[random(3)], people[random(3)]];
		if (mine === undefined || other === undefined) throw new Error("nobody");
		const hurt = hurtBytes(random, mine.envelope, other.envelope);
		if (isSameBytes(hurt, mine.envelope)) continue;
		count += 1;
		const expected = { vault: slots.vault, person: mine.person, id: mine.id, rev: readU32(mine.envelope, 8) };
		const what = toHex(hurt);
		expect(await isRefused(what, async () => void (await openBody(hurt, expected, mine.key)))).toBe(true);
		const isSummaryWhole = isSameBytes(hurt.subarray(0, 68 + 34), headOf(mine.envelope));
		if (!isSummaryWhole)
			expect(await isRefused(what, async () => void (await openSummary(hurt, expected, mine.key)))).toBe(true);
		// What is taken apart at all is put together again as the very same bytes.
		await isRefused(what, async () => expect(encodeEnvelope(decodeEnvelope(hurt))).toEqual(hurt));
		await isRefused(what, async () => void envelopeHeader(hurt));
	}
	expect(count).toBeGreaterThan(EACH * 0.95);
});

test("bodies that whoever has the key could seal", { timeout: limit }, async () => {
	const random = randomFrom(seed + 4);
	const [one] = people;
	if (one === undefined) throw new Error("nobody");
	const names = { key: one.key, vault: slots.vault, person: one.person, id: one.id, rev: 1 };
	const words = utf8(JSON.stringify(Array.from({ length: 40 }, (_, at) => `what matters to me ${at}`)));
	const wholes = [words, new Uint8Array(70_000).fill(65), concat(words, words)].map((plain) =>
		Uint8Array.from(deflateRawSync(plain)),
	);
	let refusals = 0;
	for (let run = 0; run < EACH; run++) {
		const [whole, other] = [wholes[random(3)], wholes[random(3)]];
		if (whole === undefined || other === undefined) throw new Error("nothing");
		const hurt = hurtBytes(random, whole, other);
		const bytes = await sealAsItIs({ ...names, format: 2, summary, body: hurt });
		const what = toHex(hurt);
		// Whatever inflates is short enough; whatever does not is refused, and nothing else happens.
		const hasRefused = await isRefused(what, async () => {
			expect((await openBody(bytes, names, one.key)).length).toBeLessThanOrEqual(MAX_BODY_BYTES);
		});
		if (hasRefused) refusals += 1;
		expect(await openSummary(bytes, names, one.key)).toEqual(summary);
	}
	expect(refusals).toBeGreaterThan(EACH * 0.5);
});

test("slots", { timeout: limit }, async () => {
	const random = randomFrom(seed + 1);
	const text = writeSlots(slots);
	let refusals = 0;
	for (let run = 0; run < EACH; run++) {
		const hurt = hurtText(random, text, writeKeys(keysPaper));
		const hasRefused = await isRefused(hurt, async () => {
			// What still opens is the same key: only what nobody reads was changed (a space; the other slot).
			expect(await openSlots(readSlots(hurt), { passphrase }, quick)).toEqual(vaultKey);
		});
		if (hasRefused) refusals += 1;
	}
	expect(refusals).toBeGreaterThan(EACH * 0.8);
});

test("keys", { timeout: limit }, async () => {
	const random = randomFrom(seed + 2);
	const text = writeKeys(keysPaper);
	let refusals = 0;
	for (let run = 0; run < EACH; run++) {
		const hurt = hurtText(random, text, writeSlots(slots));
		const hasRefused = await isRefused(hurt, async () => {
			const paper = readKeys(hurt);
			for (const { person } of paper.people) {
				const key = await openPerson(vaultKeys, paper, person);
				const whole = people.find((one) => one.person === person);
				if (key === null) continue;
				expect(isErased(paper, person)).toBe(false);
				if (whole === undefined) throw new Error("a key for nobody");
				const expected = { vault: slots.vault, person, id: whole.id, rev: readU32(whole.envelope, 8) };
				expect(await openBody(whole.envelope, expected, key)).toEqual(body);
			}
			const merged = mergeKeys(paper, keysPaper);
			expect(isErased(merged, erased)).toBe(true);
			expect(merged.people.some(({ person }) => person === erased)).toBe(false);
		});
		if (hasRefused) refusals += 1;
	}
	expect(refusals).toBeGreaterThan(EACH * 0.5);
});

test("journals", { timeout: limit }, async () => {
	const random = randomFrom(seed + 3);
	const frames = people.map(({ envelope }) => encodeFrame(envelope));
	const whole = new Set(people.map(({ envelope }) => toHex(envelope)));
	const file = concat(...frames);
	for (let run = 0; run < EACH; run++) {
		let hurt = hurtBytes(random, file, file);
		if (random(3) === 0) hurt = hurtBytes(random, hurt.length === 0 ? file : hurt, file);
		// A frame that is still there, byte for byte, is found, unless what was put before it is a whole frame reaching into it.
		const hex = toHex(hurt);
		const untouched = people.filter(({ envelope }) => hex.includes(toHex(encodeFrame(envelope))));
		const chunk = 1 + random(hurt.length + 1);
		const chunks = Array.from({ length: Math.ceil(hurt.length / chunk) }, (_, index) =>
			hurt.subarray(index * chunk, (index + 1) * chunk),
		);
		await isRefused(hex, async () => {
			let reached = 0;
			for await (const event of readFrames(chunks)) {
				expect(event.offset).toBe(reached);
				reached += event.length;
				if (event.kind === "frame") expect(whole.has(toHex(event.bytes))).toBe(true);
			}
			expect(reached).toBe(hurt.length);
			const fold = await foldFrames(readFrames(chunks));
			for (const { id } of untouched) expect(fold.heads.has(id)).toBe(true);
		});
	}
});
