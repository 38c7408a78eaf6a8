/** Envelopes put together by hand, as the documented layout says, whatever stands in their parts. */
import { sealBytes } from "../../shared/vault/aes.ts";
import { concat } from "../../shared/vault/bytes.ts";
import { encodeEnvelope } from "../../shared/vault/envelope.ts";
import { randomBytes, type VaultCryptoKey } from "../../shared/vault/web-crypto.ts";

/** Seals the bytes of both parts as they are: the body of format 2 is to be given deflated. */
export async function sealAsItIs(o: {
	readonly key: VaultCryptoKey;
	readonly format: number;
	readonly vault: string;
	readonly person: string;
	readonly id: string;
	readonly rev: number;
	readonly summary: Uint8Array;
	readonly body: Uint8Array;
}): Promise<Uint8Array> {
	const header = { format: o.format, vault: o.vault, person: o.person, id: o.id, rev: o.rev, schema: 1 };
	const start = encodeEnvelope({ ...header, summary: randomBytes(28), body: randomBytes(28) }).subarray(0, 60);
	const summary = await sealBytes(o.key, concat(start, Uint8Array.of(1)), o.summary);
	const body = await sealBytes(o.key, concat(start, Uint8Array.of(2), summary), o.body);
	return encodeEnvelope({ ...header, summary, body });
}
