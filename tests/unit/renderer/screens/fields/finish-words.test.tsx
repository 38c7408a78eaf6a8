/** The mark of words that lock kept: where nobody has looked yet whether they are whole, and only to whom may read them. */
import "../outside-a-window.ts";

import { expect, it } from "vitest";
import { FinishWords } from "../../../../../renderer/screens/plan/fields/FinishWords.tsx";
import { WordsAndChange } from "../../../../../renderer/screens/plan/talk/ChangeWords.tsx";
import { set } from "../../../../../renderer/store/edits/edit.ts";
import { goalWordsPlace } from "../../../../../renderer/store/edits/goal-more.ts";
import { newGoal } from "../../../../../renderer/store/edits/goals.ts";
import { KEPT_AT_LOCK } from "../../../../../renderer/store/kept-at-lock.ts";
import { beginWithRoom } from "../../../../../renderer/store/room.ts";
import type { Goal } from "../../../../../shared/plan/goals.ts";
import type { Quote } from "../../../../../shared/plan/quote.ts";
import { clock, must, said, staff } from "../../store/edits/support.ts";
import { drawn, openedPlan } from "../drawn.tsx";

/** A goal whose words lock kept, in a talk that goes on. */
function kept() {
	const open = openedPlan();
	const { label, changes } = newGoal(open.record.plan, said("To sing at the"), clock).edit;
	open.act(label, changes);
	beginWithRoom(open, staff);
	const goal = (): Goal => must(open.record.plan.goals[0]);
	open.draft(KEPT_AT_LOCK, JSON.stringify([goal().quote.id]));
	const mark = (change: Partial<Quote> = {}) => {
		const quote = { ...goal().quote, ...change };
		return drawn(open, <FinishWords within={goal()} place={goalWordsPlace(goal())} quote={quote} />);
	};
	return { open, goal, mark };
}

it("words that lock kept can be finished or said to be whole; others have no mark", () => {
	const { open, goal, mark } = kept();
	expect(mark()).toContain("Finish it");
	expect(mark()).toContain("It is whole");
	expect(mark({ earlier: [goal().quote as never] })).toBe("");
	open.draft(KEPT_AT_LOCK, "");
	expect(mark()).toBe("");
});

it("while somebody is here whom they are kept from, they have no mark", () => {
	const { open, mark } = kept();
	const { id } = must(open.record.plan.talks.held.at(-1));
	const raj = { kind: "other" as const, name: "Raj", relation: "" };
	open.act("somebody came", [set(["talks", "held", { id }, "present"], [raj])]);
	expect(mark()).toContain("Finish it");
	expect(mark({ visibility: { kind: "private" } })).toBe("");
});

it("opened to be finished, they stand in their box letter for letter; otherwise they are read first", () => {
	const { open, goal } = kept();
	const box = (isUnfinished: boolean) =>
		drawn(open, <WordsAndChange quote={goal().quote} isUnfinished={isUnfinished} edit={() => null} />);
	expect(box(true)).toMatch(/<textarea[^>]*>To sing at the<\/textarea>/);
	expect(box(false)).not.toContain("<textarea");
});
