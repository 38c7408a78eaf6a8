/** Envelopes for tests of the shell: whole in form, with random bytes where ciphertext would be. */
import { randomBytes, randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { encodeEnvelope } from "../../../../shared/vault/envelope.ts";

const vault = randomUUID();
const person = randomUUID();

/** One revision of one record. */
export function envelopeOf(id: string, rev: number, size = 200): Uint8Array {
	return encodeEnvelope({
		format: 1,
		vault,
		person,
		id,
		rev,
		schema: 1,
		summary: randomBytes(40),
		body: randomBytes(28 + size),
	});
}

/** A new folder of this test's own, gone when it ends. */
export async function testFolder(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), "wm-unit-"));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	return folder;
}
