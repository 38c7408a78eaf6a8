import fc from "fast-check";
import { expect, test } from "vitest";
import { AppError } from "../../../../shared/errors.ts";
import { fromBase64, toBase64 } from "../../../../shared/vault/bytes.ts";
import type { DeriveKey } from "../../../../shared/vault/kdf-params.ts";
import {
	addPerson,
	backupSecret,
	createKeys,
	deriveVaultKeys,
	erasePersonKey,
	hkdf,
	isErased,
	type KeysPaper,
	mergeKeys,
	openPerson,
	openRecipient,
	readKeys,
	type VaultKeys,
	writeKeys,
} from "../../../../shared/vault/keys.ts";
import { makeRecoveryCode } from "../../../../shared/vault/recovery-code.ts";
import {
	createSlots,
	openSlots,
	readSlots,
	replacePassphrase,
	type SlotsPaper,
	writeSlots,
} from "../../../../shared/vault/slots.ts";
import { newId, randomBytes, utf8 } from "../../../../shared/vault/web-crypto.ts";

const quick: DeriveKey = (secret, salt) => hkdf(secret, salt, utf8("quick"), 32);
const passphrase = "violet kettle harbour moss";
const recoveryCode = makeRecoveryCode();
const at = new Date("2026-02-03T04:05:06.007Z");

async function expectCode(promise: Promise<unknown>, code: string): Promise<void> {
	await expect(promise).rejects.toSatisfy((error) => error instanceof AppError && error.code === code);
}

const isRefused = (work: () => unknown, code = "vault-damaged") =>
	expect(work).toThrow(expect.objectContaining({ name: "AppError", code }));

test("base64url has one written form for each value", () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
			const text = toBase64(bytes);
			expect(text).toBe(Buffer.from(bytes).toString("base64url"));
			expect(fromBase64(text)).toEqual(bytes);
		}),
	);
	const letters = fc.string({ unit: fc.constantFrom(..."ABCwxyz0189-_+/= "), maxLength: 9 });
	fc.assert(
		fc.property(letters, (text) => {
			const bytes = fromBase64(text);
			return bytes === null || toBase64(bytes) === text;
		}),
		{ numRuns: 5000 },
	);
	for (const text of ["A", "AB=", "AB", "A+", "AAA/", "AA==", " AA", "AAF"]) expect(fromBase64(text)).toBe(null);
});

test("both secrets open the same vault key; others do the same work and open nothing", async () => {
	let derived = 0;
	const counted: DeriveKey = (...o) => {
		derived += 1;
		return quick(...o);
	};
	const { paper, vaultKey } = await createSlots({ passphrase, recoveryCode, derive: quick });
	const read = readSlots(writeSlots(paper));
	expect(read).toEqual(paper);
	expect(await openSlots(read, { passphrase }, counted)).toEqual(vaultKey);
	expect(await openSlots(read, { recoveryCode }, counted)).toEqual(vaultKey);
	expect(derived).toBe(2);
	await expectCode(openSlots(read, { passphrase: "wrong" }, counted), "wrong-passphrase");
	await expectCode(openSlots(read, { passphrase: "" }, counted), "wrong-passphrase");
	await expectCode(openSlots(read, { passphrase: recoveryCode }, counted), "wrong-passphrase");
	await expectCode(openSlots(read, { recoveryCode: makeRecoveryCode() }, counted), "wrong-recovery-code");
	expect(derived).toBe(6);
});

test("every slot of a kind is tried, whichever opens", async () => {
	const { paper } = await createSlots({ passphrase, recoveryCode, derive: quick });
	const other = (await createSlots({ passphrase: "someone else's", recoveryCode, derive: quick })).paper;
	const slots = [...paper.slots, ...other.slots];
	for (const order of [slots, slots.toReversed()]) {
		let derived = 0;
		const counted: DeriveKey = (...o) => quick(...o).finally(() => derived++);
		await openSlots({ ...paper, slots: order }, { passphrase }, counted);
		expect(derived).toBe(2);
	}
});

test("secrets and keys are zeroed after use", async () => {
	const seen: Uint8Array[] = [];
	const watched: DeriveKey = async (secret, salt, params) => {
		const key = await quick(secret, salt, params);
		seen.push(secret, key);
		return key;
	};
	const { paper } = await createSlots({ passphrase, recoveryCode, derive: watched });
	await openSlots(paper, { passphrase }, watched);
	await openSlots(paper, { passphrase: "wrong" }, watched).catch(() => undefined);
	expect(seen).toHaveLength(8);
	for (const bytes of seen) expect(bytes.every((byte) => byte === 0)).toBe(true);
});

test("a slot opens only in its own vault, under its own id, as its own kind", async () => {
	const { paper } = await createSlots({ passphrase, recoveryCode, derive: quick });
	const [slot] = paper.slots;
	if (slot === undefined) throw new Error("no slot");
	for (const changed of [
		{ ...paper, vault: newId() },
		{ ...paper, slots: [{ ...slot, id: newId() }] },
		{ ...paper, slots: [{ ...slot, salt: toBase64(randomBytes(16)) }] },
	] as SlotsPaper[]) {
		await expectCode(openSlots(changed, { passphrase }, quick), "wrong-passphrase");
	}
	// A recovery slot renamed as a passphrase slot does not take its code as a passphrase.
	const renamed = paper.slots.map((one) => ({ ...one, kind: "passphrase" as const }));
	await expectCode(
		openSlots({ ...paper, slots: renamed.slice(1) }, { passphrase: recoveryCode }, quick),
		"wrong-passphrase",
	);
});

test("a new passphrase takes the old one's place; the recovery code stays", async () => {
	const { paper, vaultKey } = await createSlots({ passphrase, recoveryCode, derive: quick });
	const next = await replacePassphrase({ paper, vaultKey, passphrase: "next", derive: quick });
	expect(await openSlots(next, { passphrase: "next" }, quick)).toEqual(vaultKey);
	expect(await openSlots(next, { recoveryCode }, quick)).toEqual(vaultKey);
	await expectCode(openSlots(next, { passphrase }, quick), "wrong-passphrase");
	expect(JSON.stringify(next)).not.toContain(paper.slots[0]?.wrapped);
});

test("papers that are not exactly right are refused", async () => {
	const { paper } = await createSlots({ passphrase, recoveryCode, derive: quick });
	const [slot] = paper.slots;
	const kdf = slot?.kdf;
	const wrong: unknown[] = [
		{},
		[],
		null,
		{ ...paper, paper: "keys" },
		{ ...paper, more: 1 },
		{ ...paper, version: 0 },
		{ ...paper, vault: paper.vault.toUpperCase() },
		{ ...paper, slots: [] },
		{ ...paper, slots: [slot, slot] },
		{ ...paper, slots: [{ ...slot, kdf: { ...kdf, passes: 2 } }] },
		{ ...paper, slots: [{ ...slot, kdf: { ...kdf, memoryKiB: 1024 } }] },
		{ ...paper, slots: [{ ...slot, kdf: { ...kdf, memoryKiB: 2 ** 30 } }] },
		{ ...paper, slots: [{ ...slot, kdf: { ...kdf, name: "argon2i" } }] },
		{ ...paper, slots: [{ ...slot, salt: "AAAA" }] },
		{ ...paper, slots: [{ ...slot, wrapped: `${slot?.wrapped}A` }] },
		{ ...paper, slots: Array.from({ length: 9 }, () => ({ ...slot, id: newId() })) },
	];
	for (const value of wrong) isRefused(() => readSlots(JSON.stringify(value)));
	isRefused(() => readSlots(""));
	isRefused(() => readSlots(writeSlots(paper).slice(0, -3)));
	isRefused(() => readSlots(`${writeSlots(paper)}${" ".repeat(8 * 1024 * 1024)}`));
	isRefused(() => readSlots(JSON.stringify({ ...paper, version: 2, new: true })), "from-newer-version");
});

async function vault(): Promise<{ keys: VaultKeys; paper: KeysPaper; vaultKey: Uint8Array }> {
	const vaultKey = randomBytes(32);
	const keys = await deriveVaultKeys(newId(), vaultKey);
	return { keys, paper: await createKeys(keys, "age1recipient"), vaultKey };
}

test("working keys are not shown, and differ with purpose and vault", async () => {
	const { keys, vaultKey } = await vault();
	for (const key of [keys.people, keys.papers]) expect(key.extractable).toBe(false);
	const secrets = new Set<string>();
	for (const id of [keys.vault, newId()]) secrets.add(Buffer.from(await backupSecret(id, vaultKey)).toString("hex"));
	for (const purpose of ["people", "papers"]) {
		const salt = Buffer.from(keys.vault.replaceAll("-", ""), "hex");
		secrets.add(Buffer.from(await hkdf(vaultKey, salt, utf8(`what-matters/1/${purpose}`), 32)).toString("hex"));
	}
	expect(secrets.size).toBe(4);
});

test("a person's key opens for that person in that vault, and for nobody else", async () => {
	const { keys, paper } = await vault();
	const [one, other] = [newId(), newId()];
	const both = await addPerson(keys, await addPerson(keys, paper, one), other);
	expect(both.edition).toBe(3);
	expect(readKeys(writeKeys(both)).people).toHaveLength(2);
	const key = await openPerson(keys, both, one);
	expect(key?.extractable).toBe(false);
	expect(await openPerson(keys, both, newId())).toBe(null);
	const swapped = { ...both, people: [{ person: one, wrapped: both.people[1]?.wrapped ?? "" }] };
	expect(await openPerson(keys, swapped, one)).toBe(null);
	const elsewhere = await deriveVaultKeys(newId(), randomBytes(32));
	expect(await openPerson(elsewhere, both, one)).toBe(null);
	expect(await addPerson(keys, both, one)).toBe(both);
});

test("the recipient is the vault's own", async () => {
	const [mine, theirs] = [await vault(), await vault()];
	expect(await openRecipient(mine.keys, mine.paper)).toBe("age1recipient");
	await expectCode(
		openRecipient(mine.keys, { ...mine.paper, recoveryRecipient: theirs.paper.recoveryRecipient }),
		"vault-damaged",
	);
});

test("an erased person gets no key again", async () => {
	const { keys, paper } = await vault();
	const person = newId();
	const erased = erasePersonKey(await addPerson(keys, paper, person), person, at);
	expect(erased.people).toEqual([]);
	expect(erased.erased).toEqual([{ person, erasedAt: "2026-02-03T04:05:06.007Z" }]);
	expect(await openPerson(keys, erased, person)).toBe(null);
	await expectCode(addPerson(keys, erased, person), "record-missing");
	expect(erasePersonKey(erased, person, new Date())).toBe(erased);
	const both = { ...erased, people: (await addPerson(keys, paper, person)).people };
	isRefused(() => readKeys(JSON.stringify(both)));
});

test("of two tombstones for one person the earlier counts, whichever paper is newer", async () => {
	const { keys, paper } = await vault();
	const person = newId();
	const early = erasePersonKey(paper, person, at);
	const late = erasePersonKey(await addPerson(keys, paper, newId()), person, new Date(at.getTime() + 1000));
	for (const merged of [mergeKeys(early, late), mergeKeys(late, early)]) {
		expect(merged.erased).toEqual([{ person, erasedAt: at.toISOString() }]);
	}
	const lateOld = erasePersonKey(paper, person, new Date(at.getTime() + 1000));
	const earlyNew = erasePersonKey(await addPerson(keys, paper, newId()), person, at);
	expect(mergeKeys(lateOld, earlyNew).erased).toEqual([{ person, erasedAt: at.toISOString() }]);
});

test("no merge, in any order, with any older copy, brings an erased person back or loses anyone else", async () => {
	const { keys, paper } = await vault();
	const people = Array.from({ length: 5 }, newId);
	const step = fc.record({
		copy: fc.nat(2),
		person: fc.nat(4),
		what: fc.constantFrom("add", "erase", "merge", "roll back"),
	});
	await fc.assert(
		fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
			const copies = [paper, paper, paper];
			const erased = new Set<string>();
			const added = new Set<string>();
			const past: KeysPaper[] = [paper];
			for (const { copy, person, what } of steps) {
				const id = people[person] ?? "";
				const mine = copies[copy] ?? paper;
				const next =
					what === "add"
						? await addPerson(keys, mine, id).catch(() => mine)
						: what === "erase"
							? erasePersonKey(mine, id, at)
							: what === "merge"
								? mergeKeys(mine, copies[(copy + 1) % 3] ?? paper)
								: mergeKeys(past[person % past.length] ?? paper, mine);
				if (what === "add" && !isErased(mine, id)) added.add(id);
				if (what === "erase") erased.add(id);
				copies[copy] = next;
				past.push(next);
				for (const one of next.people) expect(isErased(next, one.person)).toBe(false);
			}
			const all = past.reduce(mergeKeys);
			const turned = past.toReversed().reduce(mergeKeys);
			for (const merged of [all, turned, mergeKeys(all, turned), readKeys(writeKeys(all))]) {
				expect(new Set(merged.erased.map(({ person }) => person))).toEqual(erased);
				expect(new Set(merged.people.map(({ person }) => person))).toEqual(
					new Set([...added].filter((id) => !erased.has(id))),
				);
			}
		}),
		{ numRuns: 150 },
	);
	isRefused(() => mergeKeys(paper, { ...paper, vault: newId() }));
});
