import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { bodySchema, migrateBody, profileSchema } from "../../../../renderer/store/records.ts";
import { newRecord } from "../../../../shared/changes/record.ts";
import { readPlan } from "../../../../shared/plan/migrations.ts";
import { SCHEMA_VERSION } from "../../../../shared/plan/plan.ts";

const older = JSON.parse(
	readFileSync(new URL("../../../fixtures/plan/v1/every-field.json", import.meta.url), "utf8"),
) as Record<string, unknown>;

it("a body saved by an older app opens as today's, with nothing of it changed", () => {
	const body = {
		kind: "plan",
		record: { ...newRecord(readPlan(older)), plan: older, drafts: { "words:life": "half a" } },
	};
	const opened = bodySchema.parse(migrateBody(1, body));
	expect(opened).toMatchObject({ kind: "plan", record: { plan: readPlan(older), drafts: { "words:life": "half a" } } });
	expect(opened.kind === "plan" && opened.record.plan.schema).toBe(SCHEMA_VERSION);
});

it("a body that is none is left to the schema to refuse", () => {
	expect(migrateBody(1, { kind: "profile" })).toEqual({ kind: "profile" });
	expect(bodySchema.safeParse(migrateBody(1, { kind: "plan", record: {} })).success).toBe(false);
});

it("a profile saved by an older app has the usual times for answering", () => {
	expect(profileSchema.parse({ name: "Priya Nair" }).promises).toEqual({ answerWorkingDays: 5, offerWeeks: 4 });
});
