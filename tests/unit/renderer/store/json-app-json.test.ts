import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { OpenPlan } from "../../../../renderer/store/open-plan.ts";
import { bodySchema, RECORD_SCHEMA, rowSchema } from "../../../../renderer/store/records.ts";
import { openVault } from "../../../../renderer/store/vault/session.ts";
import { canonicalJson, parseJson } from "../../../../shared/canonical-json.ts";
import { newRecord } from "../../../../shared/changes/record.ts";
import { readPlan } from "../../../../shared/plan/migrations.ts";
import { makeRecoveryCode } from "../../../../shared/vault/recovery-code.ts";
import { examples } from "../../../../templates/examples/index.ts";
import { arbitraryPlan } from "../../../support/plan-arbitrary.ts";
import { fakePlatform, quickKeyTools } from "./vault/fake-platform.ts";

const RUNS = process.env["WM_LONG"] ? 300 : 12;

beforeEach(() => {
	globalThis.indexedDB = new IDBFactory();
});

const door = () =>
	openVault({
		platform: fakePlatform(),
		vault: "practice",
		bodySchema,
		summarySchema: rowSchema,
		schemaVersion: RECORD_SCHEMA,
		withKeyTools: quickKeyTools,
	});

describe("JSON → app → JSON", () => {
	it("is the same plan, for the examples and for generated ones", async () => {
		const session = await door().create({ passphrase: "practice makes practice", recoveryCode: makeRecoveryCode() });
		const clock = { now: () => new Date() };
		const through = async (json: string): Promise<string> => {
			const plan = readPlan(parseJson(json));
			const open = new OpenPlan(session, newRecord(plan), 0, clock);
			await open.flush();
			const { body } = await session.load(plan.id);
			if (body.kind !== "plan") throw new Error("not a plan");
			return canonicalJson(body.record.plan);
		};
		for (const { plan } of examples) expect(await through(canonicalJson(plan))).toBe(canonicalJson(plan));
		const seen = new Set<string>();
		await fc.assert(
			fc.asyncProperty(arbitraryPlan, async (plan) => {
				fc.pre(!seen.has(plan.id));
				seen.add(plan.id);
				expect(await through(canonicalJson(plan))).toBe(canonicalJson(plan));
			}),
			{ numRuns: RUNS },
		);
	});
});
