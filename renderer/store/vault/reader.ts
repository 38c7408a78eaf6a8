/** Between plain values and the bytes in an envelope: JSON in UTF-8, checked by the caller's schemas both ways. */
import type { z } from "zod";
import { AppError } from "../../../shared/errors.ts";
import { envelopeHeader, fromNewer, openBody, openSummary, refused } from "../../../shared/vault/envelope.ts";
import { fromUtf8, utf8 } from "../../../shared/vault/web-crypto.ts";
import type { OpenVault } from "./copies.ts";
import type { HeadRow } from "./database.ts";
import type { VaultOptions } from "./session.ts";

export interface Reader<Body, Summary> {
	/** The body in an opened envelope, brought up to today's schema. */
	readonly body: (envelope: Uint8Array, plain: Uint8Array) => Body;
	/** The summary in a head; made anew from the body where an older one no longer reads. */
	readonly summary: (row: HeadRow) => Promise<{ readonly value: Summary }>;
	/** Both as bytes, the caller's to zero. Throws AppError `bad-input` for what could not be read back. */
	readonly toBytes: (body: Body, summary: Summary) => { readonly body: Uint8Array; readonly summary: Uint8Array };
}

/** The reader for this vault's schemas. */
export function makeReader<Body, Summary>(
	options: VaultOptions<Body, Summary>,
	vault: OpenVault,
): Reader<Body, Summary> {
	const { bodySchema, savedBodySchema = bodySchema, summarySchema, schemaVersion, migrate, summarise } = options;

	function body(envelope: Uint8Array, plain: Uint8Array): Body {
		const schema = checkSchema(envelope);
		const value = fromJson(plain);
		const parsed = bodySchema.safeParse(
			schema < schemaVersion && migrate !== undefined ? migrate(schema, value) : value,
		);
		if (!parsed.success) throw refused();
		return parsed.data;
	}

	async function summary(row: HeadRow): Promise<{ value: Summary }> {
		const key = await vault.ring.keyOf(row.person);
		if (key === null) throw refused();
		const expected = { vault: vault.vault, id: row.id, person: row.person, rev: row.rev };
		const plain = await openSummary(row.head, expected, key);
		const schema = checkSchema(row.head);
		const parsed = summarySchema.safeParse(fromJson(plain));
		if (parsed.success) return { value: parsed.data };
		const record =
			schema < schemaVersion && summarise !== undefined ? await vault.database.records.get(row.id) : undefined;
		if (record === undefined || summarise === undefined) throw refused();
		return { value: summarise(body(record.bytes, await openBody(record.bytes, expected, key))) };
	}

	function checkSchema(envelope: Uint8Array): number {
		const { schema } = envelopeHeader(envelope);
		if (schema > schemaVersion) throw fromNewer();
		return schema;
	}

	return {
		body,
		summary,
		toBytes: (bodyValue, summaryValue) => ({
			body: toJson(bodyValue, savedBodySchema, bodySchema, "body"),
			summary: toJson(summaryValue, summarySchema, summarySchema, "summary"),
		}),
	};
}

function fromJson(plain: Uint8Array): unknown {
	try {
		return JSON.parse(fromUtf8(plain));
	} catch {
		throw refused();
	}
}

/** Checked before it is written, so that everything written can be read. The reader's schema says what is wrong. */
function toJson<T>(value: T, quick: z.ZodType<T>, schema: z.ZodType<T>, part: string): Uint8Array {
	if (quick.safeParse(value).success) return utf8(JSON.stringify(value));
	const path = schema.safeParse(value).error?.issues[0]?.path.join(".") ?? "";
	throw new AppError(
		"bad-input",
		"Something in here cannot be kept as it is. Change it, then save again.",
		path === "" ? part : `${part}.${path}`,
	);
}
