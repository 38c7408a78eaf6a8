// @ts-check
/** A save taken apart: what each of its steps costs by itself, in the same window. For where the time goes, not for a goal. */
import { platform } from "../../renderer/store/platform/index.ts";
import { bodySchema, RECORD_SCHEMA, savedBodySchema } from "../../renderer/store/records.ts";
import { openDatabase, putRecord } from "../../renderer/store/vault/database.ts";
import { withLock } from "../../renderer/store/vault/locks.ts";
import { importAesKey } from "../../shared/vault/aes.ts";
import { sha256Hex } from "../../shared/vault/bytes.ts";
import { deflate } from "../../shared/vault/deflate.ts";
import { headOf, seal } from "../../shared/vault/envelope.ts";
import { randomBytes, utf8 } from "../../shared/vault/web-crypto.ts";

/**
 * Into the practice vault's places, which the bench leaves empty otherwise.
 * @param {import("../../shared/changes/record.ts").PlanRecord} record @param {number} rounds
 * @returns {Promise<Record<string, number[]>>} milliseconds
 */
export async function saveInParts(record, rounds) {
	const opened = await openDatabase("practice");
	if (!opened.isOpen) throw opened.error;
	const { database } = opened;
	const key = await importAesKey(randomBytes(32));
	const [vault, person, id] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
	/** @type {import("../../renderer/store/records.ts").Body} */
	const body = { kind: "plan", record };
	/** @type {Record<string, number[]>} */
	const found = {};
	for (let rev = 1; rev <= rounds; rev++) {
		/** @template T @param {string} name @param {() => T | Promise<T>} work */
		const part = async (name, work) => {
			const from = performance.now();
			const made = await work();
			found[name] = [...(found[name] ?? []), performance.now() - from];
			return made;
		};
		await part("check against the schema, the first time (not in a save)", () => bodySchema.parse(body));
		await part("check again", () => savedBodySchema.parse(body));
		const plain = await part("JSON and UTF-8", () => utf8(JSON.stringify(body)));
		await part("lock, and read the head", () => withLock("bench", () => database.heads.get(id)));
		await part("deflate", () => deflate(plain));
		const bytes = await part("deflate and seal", () =>
			seal({ key, vault, person, id, rev, schema: RECORD_SCHEMA, summary: utf8("{}"), body: plain }),
		);
		await part("bridge and journal", () => platform.journal?.append("practice", bytes));
		const hash = await part("hash", () => sha256Hex(bytes));
		await part("working copy (strict)", () =>
			putRecord(database, rev - 1, { id, person, rev, bytes }, { id, person, rev, hash, head: headOf(bytes) }),
		);
	}
	return found;
}
