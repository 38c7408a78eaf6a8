import "fake-indexeddb/auto";
import { beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { openVault } from "../../../../../renderer/store/vault/session.ts";
import { newId } from "../../../../../shared/vault/web-crypto.ts";
import { fakePlatform, quickKeyTools } from "./fake-platform.ts";
import { change, door, expectCode, filled, passphrase, recoveryCode, wipe } from "./small-vault.ts";

beforeEach(wipe);

test("what a newer version wrote is not shown, not overwritten, not mistaken for damage", async () => {
	const platform = fakePlatform();
	const [record] = await filled(platform, 1);
	const newer = await door(platform, { schemaVersion: 3 }).unlock({ passphrase });
	await change(newer, record as never, 1, "of tomorrow");
	newer.close();
	const session = await door(platform).unlock({ passphrase });
	expect(await session.list()).toMatchObject({
		summaries: [],
		refused: [{ id: record?.id, code: "from-newer-version" }],
	});
	await expectCode(session.load(record?.id ?? ""), "from-newer-version");
	await expectCode(change(session, record as never, 2, "of yesterday"), "from-newer-version");
});

test("an older schema is brought up to date when it is read", async () => {
	const platform = fakePlatform();
	const old = openVault({
		platform,
		vault: "main",
		bodySchema: z.strictObject({ text: z.string() }),
		summarySchema: z.strictObject({ title: z.string() }),
		schemaVersion: 1,
		withKeyTools: quickKeyTools,
	});
	const session = await old.create({ passphrase, recoveryCode });
	const id = newId();
	await session.save({ id, person: newId(), rev: 0, body: { text: "old words" }, summary: { title: "Old" } });
	session.close();
	const today = await door(platform, {
		migrate: (schema, body) => ({ words: `${schema} ${z.object({ text: z.string() }).parse(body).text}` }),
		summarise: (body) => ({ name: body.words }),
	}).unlock({ passphrase });
	expect((await today.list()).summaries).toMatchObject([{ summary: { name: "1 old words" } }]);
	expect((await today.load(id)).body).toEqual({ words: "1 old words" });
});
