/**
 * Vault files of each format, which every later version must open. Never change these fixtures: a new format gets a
 * folder of its own beside them. v1: envelopes of format 1. v2: of format 2, whose bodies are deflated.
 */
import "fake-indexeddb/auto";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { Dexie } from "dexie";
import { IDBFactory } from "fake-indexeddb";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { openVault } from "../../../../renderer/store/vault/session.ts";
import { concat } from "../../../../shared/vault/bytes.ts";
import { decodeEnvelope, encodeEnvelope } from "../../../../shared/vault/envelope.ts";
import { encodeFrame, foldFrames, journalHeads, readFrames } from "../../../../shared/vault/frames.ts";
import { readKeys, writeKeys } from "../../../../shared/vault/keys.ts";
import { readSlots, writeSlots } from "../../../../shared/vault/slots.ts";
import { type FakePlatform, fakePlatform } from "../../renderer/store/vault/fake-platform.ts";

const expectedSchema = z.object({
	passphrase: z.string(),
	recoveryCode: z.string(),
	recipient: z.string(),
	backupSecret: z.string(),
	records: z.array(
		z.object({ id: z.string(), person: z.string(), rev: z.number(), name: z.string(), words: z.string() }),
	),
	erased: z.object({ id: z.string(), person: z.string(), erasedAt: z.string() }),
});

interface Files {
	readonly text: (name: string) => string;
	readonly bytes: (name: string) => Uint8Array;
	readonly path: (name: string) => string;
	readonly expected: z.infer<typeof expectedSchema>;
}

function filesOf(version: string): Files {
	const folder = new URL(`../../../fixtures/vault/${version}/`, import.meta.url);
	const text = (name: string) => readFileSync(new URL(name, folder), "utf8");
	return {
		text,
		bytes: (name) => Uint8Array.from(readFileSync(new URL(name, folder))),
		path: (name) => new URL(name, folder).pathname,
		expected: expectedSchema.parse(JSON.parse(text("expected.json"))),
	};
}

/** A platform whose disk holds these files; its working copy is empty. */
function platformOf({ text, bytes }: Files): FakePlatform {
	globalThis.indexedDB = new IDBFactory();
	Dexie.dependencies.indexedDB = globalThis.indexedDB;
	const platform = fakePlatform();
	platform.file = bytes("journal.wmj");
	platform.papers.set("slots", text("slots.json")).set("keys", text("keys.json"));
	return platform;
}

const optionsOf = (platform: FakePlatform) =>
	({
		platform,
		vault: "main",
		bodySchema: z.strictObject({ words: z.string() }),
		summarySchema: z.strictObject({ name: z.string() }),
		schemaVersion: 1,
	}) as const;

/** In a process of its own: scrypt runs several times faster there than inside the test runner. */
const openWithLibrary = `
import { readFileSync } from "node:fs";
import { armor, Decrypter, identityToRecipient } from "age-encryption";
const { code, file } = JSON.parse(readFileSync(0, "utf8"));
const decrypter = new Decrypter();
decrypter.addPassphrase(code);
const text = await decrypter.decrypt(armor.decode(file), "text");
process.stdout.write(JSON.stringify({ text, recipient: await identityToRecipient(text.split("\\n")[1]) }));
`;

describe.each([
	["v1", 1],
	["v2", 2],
] as const)("the files of %s", (version, format) => {
	const files = filesOf(version);
	const { text, bytes, expected } = files;

	test("opens with the passphrase and with the recovery code, and everything is there", async () => {
		const platform = platformOf(files);
		const options = optionsOf(platform);
		const { passphrase, recoveryCode, records, erased } = expected;
		for (const secret of [{ passphrase }, { recoveryCode }]) {
			const session = await openVault(options).unlock(secret);
			const { summaries, refused } = await session.list();
			expect(refused).toEqual([]);
			expect(summaries.toSorted((one, other) => (one.id < other.id ? -1 : 1))).toEqual(
				records.map(({ id, person, rev, name }) => ({ id, person, rev, summary: { name } })),
			);
			for (const { id, person, rev, words } of records)
				expect(await session.load(id)).toEqual({ person, rev, body: { words } });
			await expect(session.load(erased.id)).rejects.toMatchObject({ code: "record-missing" });
			expect(await session.recoveryRecipient()).toBe(expected.recipient);
			expect(Buffer.from(await session.backupSecret()).toString("hex")).toBe(expected.backupSecret);
			session.close();
		}
		// Opening does not rewrite what was right.
		expect([platform.papers.get("slots"), platform.papers.get("keys"), platform.file]).toEqual([
			text("slots.json"),
			text("keys.json"),
			bytes("journal.wmj"),
		]);
	});

	test("each file is written today as it was then", async () => {
		expect(writeSlots(readSlots(text("slots.json")))).toBe(text("slots.json"));
		expect(writeKeys(readKeys(text("keys.json")))).toBe(text("keys.json"));
		expect(encodeEnvelope(decodeEnvelope(bytes("envelope.bin")))).toEqual(bytes("envelope.bin"));
		expect(decodeEnvelope(bytes("envelope.bin")).format).toBe(format);
		const frames: Uint8Array[] = [];
		for await (const event of readFrames([bytes("journal.wmj")]))
			if (event.kind === "frame") frames.push(encodeFrame(event.bytes));
		expect(frames).toHaveLength(5);
		expect(concat(...frames)).toEqual(bytes("journal.wmj"));
		const heads = journalHeads(await foldFrames(readFrames([bytes("journal.wmj")])));
		expect(heads.map(({ id, rev }) => [id, rev]).sort()).toEqual(
			[...expected.records.map(({ id }) => [id, 2]), [expected.erased.id, 1]].sort(),
		);
	});

	test("the recovery code is the passphrase of the recovery identity", { timeout: 120_000 }, () => {
		const input = JSON.stringify({ code: expected.recoveryCode, file: text("recovery-identity.age") });
		const output = execFileSync(process.execPath, ["--input-type=module", "-e", openWithLibrary], {
			input,
			encoding: "utf8",
		});
		const opened = z.strictObject({ text: z.string(), recipient: z.string() }).parse(JSON.parse(output));
		const { recipient } = expected;
		expect(opened).toMatchObject({ recipient });
		expect(opened.text).toMatch(new RegExp(`^# public key: ${recipient}\nAGE-SECRET-KEY-1[0-9A-Z]+\n$`));
	});

	test("the stock age tool reads the recovery identity's outside", ({ skip }) => {
		const path = files.path("recovery-identity.age");
		try {
			execFileSync("age", ["--version"]);
		} catch {
			skip("age is not on this machine");
		}
		// Without a terminal it can ask for no passphrase: it says so, having read the file's head.
		expect(() => execFileSync("age", ["-d", path], { stdio: "pipe" })).toThrow(/passphrase|terminal|tty/i);
	});
});

test("a vault of v1 that is saved into holds both formats, and all of it opens", async () => {
	const files = filesOf("v1");
	const platform = platformOf(files);
	const { passphrase, records } = files.expected;
	const [first, second] = records;
	if (first === undefined || second === undefined) throw new Error("no records");
	const session = await openVault(optionsOf(platform)).unlock({ passphrase });
	await session.save({ ...first, body: { words: "of today" }, summary: { name: "Today" } });
	session.close();
	const formats = new Set<number>();
	for await (const event of readFrames([platform.file])) if (event.kind === "frame") formats.add(event.header.format);
	expect(formats).toEqual(new Set([1, 2]));
	globalThis.indexedDB = new IDBFactory();
	Dexie.dependencies.indexedDB = globalThis.indexedDB;
	const after = await openVault(optionsOf(platform)).unlock({ passphrase });
	expect((await after.list()).refused).toEqual([]);
	expect((await after.load(first.id)).body).toEqual({ words: "of today" });
	expect((await after.load(second.id)).body).toEqual({ words: second.words });
});
