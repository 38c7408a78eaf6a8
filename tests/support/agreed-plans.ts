/** Plans that were agreed, those that were copied, and what is done to them afterwards. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { agree } from "../../renderer/store/edits/agreement.ts";
import { applyChanges } from "../../shared/changes/change.ts";
import type { Copy } from "../../shared/plan/agreement.ts";
import { readPlan } from "../../shared/plan/migrations.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import { editedAt, placesIn } from "./plan-edits.ts";

const staff = { name: "Priya Nair", role: "practice nurse" };
const clock = { now: () => new Date("2027-01-12T14:32:05.120Z") };
const yes = { by: { kind: "me" } as const, how: "aloud" as const, place: "", present: [], said: null };

/** A plan in which something stands in every field. */
export const everyField = readPlan(
	JSON.parse(readFileSync(new URL("../fixtures/plan/v2/every-field.json", import.meta.url), "utf8")),
);

/** The plan with a yes to it as it stands. */
export const agreedTo = (plan: Plan): Plan => applyChanges(plan, agree(plan, yes, staff, clock).changes).plan;

/** The same for any plan: of one in which a version begins after the day of the yes, that version is not agreed at all. */
export const agreedFrom = (start: Plan): Plan =>
	agreedTo({ ...start, agreement: { ...start.agreement, versions: [] } });

export const withCopy = (plan: Plan, copy: Copy): Plan => ({
	...plan,
	agreement: { ...plan.agreement, copies: [...plan.agreement.copies, copy] },
});

export const afterRestart = (plan: Plan): Plan => readPlan(JSON.parse(JSON.stringify(plan)));

/** What every plan holds that is no part of what was agreed or copied: which it is, and when it was made. */
export const BESIDE = new Set([
	"id",
	"personId",
	"schema",
	"version",
	"language",
	"isInvented",
	"createdAt",
	"updatedAt",
]);

/** Small edits one after another: which place, and which of its edits. */
export const ladder = fc.array(fc.tuple(fc.nat(), fc.nat(40)), { minLength: 1, maxLength: 6 });

/** The plan after one of them; as it was where the schema refuses it. */
export function climbed(plan: Plan, [number, which]: readonly [number, number]): Plan {
	const places = placesIn(plan).filter(([part]) => part !== "agreement" && part !== "version");
	const at = places[number % places.length];
	return (at && editedAt(plan, at, which)) ?? plan;
}
