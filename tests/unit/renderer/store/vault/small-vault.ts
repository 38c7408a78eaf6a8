/** A small vault for tests of the session: its door, some records, and ways past the app. */
import { Dexie } from "dexie";
import { IDBFactory } from "fake-indexeddb";
import { expect } from "vitest";
import { z } from "zod";
import { openVault, type VaultOptions, type VaultSession } from "../../../../../renderer/store/vault/session.ts";
import { AppError } from "../../../../../shared/errors.ts";
import { makeRecoveryCode } from "../../../../../shared/vault/recovery-code.ts";
import { newId } from "../../../../../shared/vault/web-crypto.ts";
import { type FakePlatform, quickKeyTools } from "./fake-platform.ts";

const bodySchema = z.strictObject({ words: z.string() });
const summarySchema = z.strictObject({ name: z.string() });
type Body = z.infer<typeof bodySchema>;
type Summary = z.infer<typeof summarySchema>;
type Session = VaultSession<Body, Summary>;

export const passphrase = "violet kettle harbour moss";
export const recoveryCode = makeRecoveryCode();
const instant = new Date("2026-05-01T09:00:00.000Z");

export const door = (platform: FakePlatform, more: Partial<VaultOptions<Body, Summary>> = {}) =>
	openVault({
		platform,
		vault: "main",
		bodySchema,
		summarySchema,
		schemaVersion: 2,
		now: () => instant,
		withKeyTools: quickKeyTools,
		...more,
	});

/** A new vault with some records; ends as it would at lock. */
export async function filled(platform: FakePlatform, count = 3) {
	const session = await door(platform).create({ passphrase, recoveryCode });
	const records = Array.from({ length: count }, (_, at) => ({
		id: newId(),
		person: newId(),
		words: `what matters ${at}`,
		name: `Person ${at}`,
	}));
	for (const { id, person, words, name } of records)
		await session.save({ id, person, rev: 0, body: { words }, summary: { name } });
	session.close();
	return records;
}

export async function expectCode(promise: Promise<unknown>, code: string): Promise<void> {
	await expect(promise).rejects.toSatisfy((error) => error instanceof AppError && error.code === code);
}

export const change = (session: Session, record: { id: string; person: string }, rev: number, words: string) =>
	session.save({ id: record.id, person: record.person, rev, body: { words }, summary: { name: "Changed" } });

/** Straight into the working copy, past the app. */
export async function raw<T>(work: (dexie: Dexie) => Promise<T>): Promise<T> {
	const dexie = await new Dexie("what-matters").open();
	return work(dexie).finally(() => dexie.close());
}

/** The working copy is gone, as when Chromium empties it; also what each test begins with. */
export async function wipe(): Promise<void> {
	globalThis.indexedDB = new IDBFactory();
	Dexie.dependencies.indexedDB = globalThis.indexedDB;
}
