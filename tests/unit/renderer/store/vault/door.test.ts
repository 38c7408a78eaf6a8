import "fake-indexeddb/auto";
import { beforeEach, expect, test } from "vitest";
import type { AppError } from "../../../../../shared/errors.ts";
import { makeRecoveryCode } from "../../../../../shared/vault/recovery-code.ts";
import { newId } from "../../../../../shared/vault/web-crypto.ts";
import { fakePlatform } from "./fake-platform.ts";
import { door, expectCode, filled, passphrase, recoveryCode, wipe } from "./small-vault.ts";

beforeEach(wipe);

test("new, then locked; what was saved is there again", async () => {
	const platform = fakePlatform();
	expect(await door(platform).state()).toBe("new");
	await expectCode(door(platform).unlock({ passphrase }), "no-vault");
	const records = await filled(platform);
	expect(await door(platform).state()).toBe("locked");
	await expectCode(door(platform).create({ passphrase, recoveryCode }), "vault-exists");
	const session = await door(platform).unlock({ passphrase });
	const { summaries, refused, repaired } = await session.list();
	expect({ refused, repaired }).toEqual({ refused: [], repaired: 0 });
	expect(summaries.map(({ id, summary }) => [id, summary.name]).sort()).toEqual(
		records.map(({ id, name }) => [id, name]).sort(),
	);
	for (const { id, person, words } of records)
		expect(await session.load(id)).toEqual({ person, rev: 1, body: { words } });
	await expectCode(session.load(newId()), "record-missing");
	expect(session.mended.inStep).toBe(3);
});

test("wrong secrets always say the same, and change nothing", async () => {
	const platform = fakePlatform();
	await filled(platform, 1);
	const before = new Map(platform.papers);
	const said = new Set<string>();
	for (const wrong of ["", "wrong", `${passphrase} `, passphrase.toUpperCase()]) {
		await door(platform)
			.unlock({ passphrase: wrong })
			.catch((error: AppError) => said.add(`${error.code} ${error.message}`));
	}
	expect([...said]).toEqual([
		"wrong-passphrase wrong-passphrase: This passphrase does not open the vault. Try again, or use the recovery code.",
	]);
	await expectCode(door(platform).unlock({ recoveryCode: makeRecoveryCode() }), "wrong-recovery-code");
	await expectCode(door(platform).unlock({ recoveryCode: "no code" }), "wrong-recovery-code");
	expect(platform.papers).toEqual(before);
});

test("the recovery code opens, and a new passphrase takes the old one's place", async () => {
	const platform = fakePlatform();
	const [record] = await filled(platform, 1);
	const session = await door(platform).unlock({ recoveryCode: recoveryCode.toLowerCase().replaceAll("-", " ") });
	await expectCode(session.setPassphrase("short"), "bad-input");
	await session.setPassphrase("another four words entirely");
	session.close();
	await expectCode(door(platform).unlock({ passphrase }), "wrong-passphrase");
	for (const secret of [{ passphrase: "another four words entirely" }, { recoveryCode }]) {
		const again = await door(platform).unlock(secret);
		expect((await again.load(record?.id ?? "")).body).toEqual({ words: "what matters 0" });
		again.close();
	}
});

test("the passphrase is the same however its accents are built", async () => {
	const platform = fakePlatform();
	await door(platform).create({ passphrase: "caf\u00e9 harbour kettle moss", recoveryCode });
	await door(platform).unlock({ passphrase: "cafe\u0301 harbour kettle moss" });
});

test("a weak passphrase or a code that is none makes no vault", async () => {
	const platform = fakePlatform();
	await expectCode(door(platform).create({ passphrase: "password1234", recoveryCode }), "bad-input");
	await expectCode(door(platform).create({ passphrase, recoveryCode: "AAAA" }), "bad-input");
	expect(platform.papers.size).toBe(0);
	expect(await door(platform).state()).toBe("new");
});

test("the vault's backup secret and the recipient are the same at each unlock", async () => {
	const platform = fakePlatform();
	await filled(platform, 1);
	const found = [];
	for (const secret of [{ passphrase }, { recoveryCode }]) {
		const session = await door(platform).unlock(secret);
		found.push([await session.recoveryRecipient(), Buffer.from(await session.backupSecret()).toString("hex")].join());
		session.close();
	}
	expect(new Set(found).size).toBe(1);
	expect(found[0]).toMatch(/^age1quick,[0-9a-f]{64}$/);
});

test("a recipient put in by someone else is refused", async () => {
	const platform = fakePlatform();
	await filled(platform, 1);
	const other = fakePlatform();
	await wipe();
	await filled(other, 1);
	const theirs = JSON.parse(other.papers.get("keys") ?? "").recoveryRecipient;
	await wipe();
	const keys = JSON.parse(platform.papers.get("keys") ?? "");
	platform.papers.set("keys", JSON.stringify({ ...keys, recoveryRecipient: theirs }));
	const session = await door(platform).unlock({ passphrase });
	await expectCode(session.recoveryRecipient(), "vault-damaged");
});
