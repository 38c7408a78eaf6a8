/** The foot of the conversation: which talk it is, and that it is over once somebody said so. */
import "./outside-a-window.ts";

import { expect, it } from "vitest";
import { Thread } from "../../../../renderer/screens/plan/Thread.tsx";
import { endTalk } from "../../../../renderer/store/edits/talks.ts";
import { beginWithRoom } from "../../../../renderer/store/room.ts";
import { instantNow } from "../../../../shared/plan/time.ts";
import { clock, must, staff } from "../store/edits/support.ts";
import { drawn, openedPlan } from "./drawn.tsx";

it("a talk that was ended is said to be over, and goes on once it goes on", () => {
	const open = openedPlan();
	beginWithRoom(open, staff);
	const end = (at: ReturnType<typeof instantNow> | null) => {
		const { label, changes } = endTalk(must(open.record.plan.talks.held.at(-1)), at);
		open.act(label, changes);
	};
	const foot = () => drawn(open, <Thread now="life" />).replace(/<[^>]*>|\u00a0/g, " ");
	expect(foot()).toMatch(/Talk 1\s*, Tuesday 12 January 2027\s*\./);
	end(instantNow(clock));
	expect(foot()).toMatch(/Talk 1\s*, Tuesday 12 January 2027\s*, ended at 14:32\s*\./);
	expect(foot()).toContain("Begin talk 2");
	end(null);
	expect(foot()).not.toContain("Begin talk");
	expect(foot()).not.toContain("ended");
});
