/** At the end of reading back, while others are here: what is only for two waits, and nobody learns whether anything does. */
import "../outside-a-window.ts";

import { expect, it } from "vitest";
import { WaitsForTwo } from "../../../../../renderer/screens/plan/agree/WaitsForTwo.tsx";
import { set } from "../../../../../renderer/store/edits/edit.ts";
import { newGoal } from "../../../../../renderer/store/edits/goals.ts";
import type { Who } from "../../../../../shared/plan/quote.ts";
import { clock, must, said } from "../../store/edits/support.ts";
import { drawn, openedPlan } from "../drawn.tsx";

it("is said while others are here, the same whether anything waits or not", () => {
	const open = openedPlan();
	const { label, changes } = newGoal(open.record.plan, said("To sing again"), clock).edit;
	open.act(label, changes);
	const raj: Who = { kind: "other", name: "Raj", relation: "" };
	const waits = (present: readonly Who[]) => drawn(open, <WaitsForTwo present={present} />);
	const before = waits([raj]);
	expect(before).toContain("read when nobody else is here");
	const { id } = must(open.record.plan.goals[0]);
	open.act("kept it between the two", [set(["goals", { id }, "visibility"], { kind: "private" })]);
	expect(waits([raj])).toBe(before);
	expect(waits([])).toBe("");
	expect(waits([{ kind: "me" }])).toBe("");
});
