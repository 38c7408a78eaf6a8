/** What a vault of ours holds: plans, and one profile of who works here. */
import { z } from "zod";
import { recordSchema, savedRecordSchema, summarySchema } from "../../shared/changes/record.ts";
import { migratePlan } from "../../shared/plan/migrations.ts";
import { lineSchema } from "../../shared/plan/text.ts";
import { promisesSchema } from "../../shared/reviews/due.ts";

/** Who uses this computer's vault, how they like the screen, and where they were when it was locked. */
export const profileSchema = z.strictObject({
	name: z.string().min(1).max(200),
	role: lineSchema.default(""),
	organisation: lineSchema.default(""),
	phone: lineSchema.default(""),
	theme: z.enum(["system", "light", "dark"]).default("system"),
	size: z.union([z.literal(100), z.literal(115), z.literal(130)]).default(100),
	/** The plan that was open at lock, so that unlock returns to the same question. */
	resume: z.uuidv4().nullable().default(null),
	/** How soon a request for a look-again is answered here, and a date offered. */
	promises: promisesSchema.prefault({}),
});
export type Profile = z.infer<typeof profileSchema>;

export const bodySchema = z.discriminatedUnion("kind", [
	z.strictObject({ kind: z.literal("plan"), record: recordSchema }),
	z.strictObject({ kind: z.literal("profile"), profile: profileSchema }),
]);
export type Body = z.infer<typeof bodySchema>;

/** Takes what `bodySchema` takes, for what is being saved: quicker, as most of it was looked at when it was changed. */
export const savedBodySchema: z.ZodType<Body> = z.discriminatedUnion("kind", [
	z.strictObject({ kind: z.literal("plan"), record: savedRecordSchema }),
	z.strictObject({ kind: z.literal("profile"), profile: profileSchema }),
]);

export const rowSchema = z.discriminatedUnion("kind", [
	z.strictObject({ kind: z.literal("plan"), summary: summarySchema }),
	z.strictObject({ kind: z.literal("profile") }),
]);
export type Row = z.infer<typeof rowSchema>;

/** Raised with each change of what a record holds, together with a migration. The plan in it has a number of its own. */
export const RECORD_SCHEMA = 2;

const olderBody = z.looseObject({
	kind: z.literal("plan"),
	record: z.looseObject({ plan: z.looseObject({ schema: z.int().positive() }) }),
});

/** A body of an older app as one of today's; what is none is left to the schema to refuse. */
export function migrateBody(_schema: number, body: unknown): unknown {
	const older = olderBody.safeParse(body);
	if (!older.success) return body;
	const { record } = older.data;
	return { ...older.data, record: { ...record, plan: migratePlan(record.plan, record.plan.schema) } };
}
