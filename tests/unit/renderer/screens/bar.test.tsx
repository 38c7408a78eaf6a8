/** The bar of a narrow window counts the parts that this talk has time for. */
import "./outside-a-window.ts";

import { expect, it } from "vitest";
import { Bar } from "../../../../renderer/screens/plan/Bar.tsx";
import { setTalkShape } from "../../../../renderer/store/edits/talks.ts";
import { beginWithRoom } from "../../../../renderer/store/room.ts";
import type { Stage } from "../../../../shared/plan/talks.ts";
import { must, staff } from "../store/edits/support.ts";
import { drawn, openedPlan } from "./drawn.tsx";

it("counts the parts of this talk; one that it has no time for is led from to the map", () => {
	const open = openedPlan();
	beginWithRoom(open, staff);
	const bar = (now: Stage) =>
		drawn(
			open,
			<Bar now={now} hasPrompts={false}>
				{" "}
			</Bar>,
		);
	expect(bar("read-back")).toContain("Part 8 of 8");
	const { label, changes } = setTalkShape(must(open.record.plan.talks.held.at(-1)), 10);
	open.act(label, changes);
	expect(bar("read-back")).toContain("Part 6 of 6");
	expect(bar("daily")).toContain("Plan map");
});
