/** Before somebody comes in with a yes to part of the plan: said only while nobody else can read it. */
import "./outside-a-window.ts";

import { expect, it } from "vitest";
import { PartsFirst } from "../../../../renderer/screens/plan/PartsFirst.tsx";
import { set } from "../../../../renderer/store/edits/edit.ts";
import { beginWithRoom } from "../../../../renderer/store/room.ts";
import { newId } from "../../../../shared/plan/ids.ts";
import type { Who } from "../../../../shared/plan/quote.ts";
import { today } from "../../../../shared/plan/time.ts";
import { blank, clock, must, staff } from "../store/edits/support.ts";
import { drawn, openedPlan } from "./drawn.tsx";

const raj: Who = { kind: "other", name: "Raj", relation: "" };

/** A talk with these people, where sharing with Raj was decided like this. */
function asked(decision: "agreed" | "agreed-in-part", present: readonly Who[] = []): string {
	const plan = blank();
	plan.rights.sharing = [{ id: newId(), on: today(clock), decision, what: "Raj, the plan", because: null }];
	const open = openedPlan(plan);
	beginWithRoom(open, staff);
	const { id } = must(open.record.plan.talks.held.at(-1));
	open.act("who is here", [set(["talks", "held", { id }, "present"], [...present])]);
	return drawn(open, <PartsFirst who={raj} />);
}

it("whoever is to have part of it has that part chosen before they come in", () => {
	expect(asked("agreed-in-part")).toContain("Say first which parts Raj may see");
	expect(asked("agreed")).toBe("");
});

it("with somebody else here it is not said", () => {
	expect(asked("agreed-in-part", [{ kind: "other", name: "José Luis", relation: "brother" }])).toBe("");
});
