/**
 * The first released vault files, which every later version must open. Never change these fixtures: a new format gets a
 * folder of its own beside them.
 */
import "fake-indexeddb/auto";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { openVault } from "../../../../renderer/store/vault/session.ts";
import { concat } from "../../../../shared/vault/bytes.ts";
import { decodeEnvelope, encodeEnvelope } from "../../../../shared/vault/envelope.ts";
import { encodeFrame, foldFrames, journalHeads, readFrames } from "../../../../shared/vault/frames.ts";
import { readKeys, writeKeys } from "../../../../shared/vault/keys.ts";
import { readSlots, writeSlots } from "../../../../shared/vault/slots.ts";
import { fakePlatform } from "../../renderer/store/vault/fake-platform.ts";

const folder = new URL("../../../fixtures/vault/v1/", import.meta.url);
const text = (name: string) => readFileSync(new URL(name, folder), "utf8");
const bytes = (name: string) => Uint8Array.from(readFileSync(new URL(name, folder)));

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
const expected = expectedSchema.parse(JSON.parse(text("expected.json")));

test("opens with the passphrase and with the recovery code, and everything is there", async () => {
	const platform = fakePlatform();
	platform.file = bytes("journal.wmj");
	platform.papers.set("slots", text("slots.json")).set("keys", text("keys.json"));
	const options = {
		platform,
		vault: "main",
		bodySchema: z.strictObject({ words: z.string() }),
		summarySchema: z.strictObject({ name: z.string() }),
		schemaVersion: 1,
	} as const;
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
	const path = new URL("recovery-identity.age", folder).pathname;
	try {
		execFileSync("age", ["--version"]);
	} catch {
		skip("age is not on this machine");
	}
	// Without a terminal it can ask for no passphrase: it says so, having read the file's head.
	expect(() => execFileSync("age", ["-d", path], { stdio: "pipe" })).toThrow(/passphrase|terminal|tty/i);
});
