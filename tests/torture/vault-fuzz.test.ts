/**
 * Malformed vault files by the thousand: every one is refused with an AppError, or is so little changed that it still
 * means the same; none is taken for something else, none stops or delays the app.
 *
 * 10,000 cases for each commit; a million with WM_LONG=1. WM_SEED repeats a run.
 */
import { deflateRawSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { AppError } from "../../shared/errors.ts";
import { concat, isSameBytes, readU32, toHex, writeU32 } from "../../shared/vault/bytes.ts";
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

const IS_LONG = process.env["WM_LONG"] === "1";
const EACH = IS_LONG ? 250_000 : 2_500;
const SLOWEST = 5_000;
const fitting = ["record-refused", "from-newer-version", "vault-damaged", "wrong-passphrase"];
const seed = Number(process.env["WM_SEED"] ?? (IS_LONG ? Date.now() % 2 ** 31 : 20260501));
const limit = IS_LONG ? 3_600_000 : 60_000;

/** Mulberry32: small, and the same everywhere. */
function randomFrom(start: number): (below: number) => number {
	let state = start;
	return (below) => {
		state = (state + 0x6d2b79f5) | 0;
		let value = Math.imul(state ^ (state >>> 15), 1 | state);
		value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
		return ((value ^ (value >>> 14)) >>> 0) % below;
	};
}

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

/** Bytes with something done to them. */
function hurtBytes(random: (below: number) => number, bytes: Uint8Array, other: Uint8Array): Uint8Array {
	const at = random(bytes.length);
	const changed = bytes.slice();
	switch (random(10)) {
		case 0:
			return bytes.slice(0, at);
		case 1:
			return concat(bytes, new Uint8Array(1 + random(80)).fill(random(256)));
		case 2:
			return concat(bytes.subarray(0, at), new Uint8Array(1 + random(9)).fill(random(256)), bytes.subarray(at));
		case 3:
			return concat(bytes.subarray(0, at), bytes.subarray(Math.min(bytes.length, at + 1 + random(40))));
		case 4:
			return concat(bytes.subarray(0, at), other.subarray(random(other.length)));
		case 5:
			writeU32(
				changed,
				Math.min(at & ~3, bytes.length - 4),
				[0, 1, 27, 28, 0x7fff_ffff, 0xffff_ffff, random(2 ** 31)][random(7)] ?? 0,
			);
			return changed;
		case 6:
			return Uint8Array.from({ length: random(400) }, () => random(256));
		case 7:
			return concat(
				bytes.subarray(0, 60),
				Uint8Array.from({ length: random(200) }, () => random(256)),
			);
		case 8:
			changed.set(other.subarray(at, Math.min(other.length, bytes.length, at + 1 + random(60))), at);
			return changed;
		default:
			for (let count = 1 + random(4); count > 0; count--) {
				const place = random(bytes.length);
				changed[place] = (changed[place] ?? 0) ^ (1 << random(8));
			}
			return changed;
	}
}

const junk: readonly unknown[] = [
	null,
	true,
	-1,
	0,
	1.5,
	1e308,
	"",
	"A",
	"__proto__",
	"\ud800",
	[],
	{},
	[[]],
	{ a: 1 },
	"a".repeat(5000),
	2 ** 53,
];

/** A text with something done to its letters. */
function hurtLetters(random: (below: number) => number, text: string, other: string): string {
	const at = random(text.length);
	switch (random(4)) {
		case 0:
			return text.slice(0, at);
		case 1:
			return text.slice(0, at) + text.slice(at + 1 + random(30));
		case 2:
			return text.slice(0, at) + other.slice(random(other.length));
		default:
			return text.slice(0, at) + String.fromCharCode(random(0x10000)) + text.slice(at + 1);
	}
}

/** JSON with something done to its letters, or to a value somewhere inside. */
function hurtText(random: (below: number) => number, text: string, other: string): string {
	switch (random(8)) {
		case 0:
			return JSON.stringify(junk[random(junk.length)]);
		case 1:
			return "[".repeat(random(20_000)) + text;
		case 2:
		case 3:
			return hurtLetters(random, text, other);
		default:
			return JSON.stringify(hurtValue(random, JSON.parse(text)));
	}
}

function hurtValue(random: (below: number) => number, value: unknown): unknown {
	if (random(4) === 0 || typeof value !== "object" || value === null) {
		if (typeof value === "string" && value !== "" && random(2) === 0) return hurtLetters(random, value, value);
		return junk[random(junk.length)];
	}
	const entries = Object.entries(value);
	const at = random(entries.length + 1);
	const [name, part] = entries[at] ?? [];
	if (Array.isArray(value))
		return name === undefined
			? [...value, value[0]]
			: value.toSpliced(at, 1, ...(random(3) === 0 ? [] : [hurtValue(random, part)]));
	if (name === undefined) return { ...value, more: 1 };
	const { [name]: _, ...rest } = value as Record<string, unknown>;
	return random(4) === 0 ? rest : { ...rest, [name]: hurtValue(random, part) };
}

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
