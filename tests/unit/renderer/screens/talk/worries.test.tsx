/** Which worry comes first, while somebody is here from whom one is kept. */
import "../outside-a-window.ts";

import { expect, it } from "vitest";
import { FirstList } from "../../../../../renderer/screens/plan/talk/Worries.tsx";
import { newQuote } from "../../../../../renderer/store/edits/words.ts";
import { setHere } from "../../../../../renderer/store/room.ts";
import { newId } from "../../../../../shared/plan/ids.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import { blank, clock, said, sister } from "../../store/edits/support.ts";
import { drawn, openedPlan } from "../drawn.tsx";

it("counts only those that are shown: a gap would tell of another", () => {
	const plan = blank();
	const worries: Plan["worries"] = [1, 2, 3].map((order) => ({
		id: newId(),
		area: "other",
		quote: {
			...newQuote(plan, said(`Worry of mine ${order}`), clock),
			visibility: order === 1 ? { kind: "private" } : { kind: "everyone" },
		},
		bother: null,
		order,
	}));
	const open = openedPlan({ ...plan, worries });
	const page = () => drawn(open, <FirstList />);
	expect(page()).toContain("Worry 3 comes 3");
	expect(page()).toContain("Three are enough to begin with.");
	setHere(open, sister, true, () => false);
	expect(page()).not.toContain("Worry of mine 1");
	expect(page()).toContain("Worry 1 comes 1");
	expect(page()).toContain("Worry 2 comes 2");
	expect(page()).not.toContain("comes 3");
	expect(page()).not.toContain("Three are enough to begin with.");
});
