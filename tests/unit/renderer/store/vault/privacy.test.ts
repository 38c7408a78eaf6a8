import "fake-indexeddb/auto";
import { beforeEach, expect, test } from "vitest";
import { newId } from "../../../../../shared/vault/web-crypto.ts";
import { fakePlatform } from "./fake-platform.ts";
import { door, expectCode, filled, passphrase, raw, recoveryCode, wipe } from "./small-vault.ts";

beforeEach(wipe);

test("an erased person is gone, stays gone, and takes nobody along", async () => {
	const platform = fakePlatform();
	const records = await filled(platform, 3);
	const oldKeys = platform.papers.get("keys") ?? "";
	const session = await door(platform).unlock({ passphrase });
	const gone = records[1];
	if (gone === undefined) throw new Error("no record");
	await session.erasePerson(gone.person);
	expect((await session.list()).summaries).toHaveLength(2);
	await expectCode(session.load(gone.id), "record-missing");
	await expectCode(
		session.save({ id: newId(), person: gone.person, rev: 0, body: { words: "" }, summary: { name: "" } }),
		"record-missing",
	);
	session.close();
	expect(await raw((dexie) => dexie.table("records").count())).toBe(2);
	for (const step of ["as it is", "older keys put back", "working copy emptied"] as const) {
		if (step === "older keys put back") platform.papers.set("keys", oldKeys);
		if (step === "working copy emptied") await wipe();
		const again = await door(platform).unlock({ passphrase });
		const { summaries, refused } = await again.list();
		expect([step, summaries.length, refused]).toEqual([step, 2, []]);
		expect(platform.papers.get("keys")).toContain(gone.person);
		expect(platform.papers.get("keys")?.match(/"wrapped"/g)).toHaveLength(2);
		again.close();
	}
});

test("nothing readable is stored anywhere", async () => {
	const platform = fakePlatform();
	const marker = "Zanzibar-marker";
	const session = await door(platform).create({ passphrase: `${marker} kettle harbour moss`, recoveryCode });
	for (const id of [newId(), newId()]) {
		await session.save({
			id,
			person: newId(),
			rev: 0,
			body: { words: `${marker} words` },
			summary: { name: `${marker} name` },
		});
	}
	await session.setPassphrase(`${marker} harbour kettle moss`);
	session.close();
	const rows = await raw(async (dexie) => Promise.all(dexie.tables.map((table) => table.toArray())));
	const pieces: string[] = [Buffer.from(platform.file).toString("latin1"), ...platform.papers.values()];
	const seen = new Set<string>();
	for (const row of rows.flat() as Record<string, unknown>[]) {
		for (const [name, value] of Object.entries(row)) {
			seen.add(name);
			pieces.push(value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : String(value));
		}
	}
	const everything = pieces.join("\n");
	for (const form of [
		marker,
		Buffer.from(marker, "utf16le").toString("latin1"),
		Buffer.from(marker).toString("base64").slice(0, 18),
		recoveryCode.slice(0, 9),
	]) {
		expect(everything).not.toContain(form);
	}
	expect([...seen].sort()).toEqual(["bytes", "hash", "head", "id", "name", "person", "rev", "text"]);
	expect(pieces.length).toBeGreaterThan(10);
});
