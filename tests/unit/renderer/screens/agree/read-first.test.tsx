/** A yes rests on what is read back now: what has no yes, or none any more, is said where the yes is asked for. */
import { expect, it, vi } from "vitest";
import { ReadFirst } from "../../../../../renderer/screens/plan/agree/ReadFirst.tsx";
import { newGoal } from "../../../../../renderer/store/edits/goals.ts";
import { yesToWords } from "../../../../../renderer/store/edits/read-back.ts";
import { clock, must, said, staff } from "../../store/edits/support.ts";
import { drawn, openedPlan } from "../drawn.tsx";

vi.hoisted(() => {
	vi.stubGlobal("window", new EventTarget());
	vi.stubGlobal("navigator", { platform: "", userAgent: "" });
});

it("says which page is not read back; nothing once it is; and again when that yes was undone", () => {
	const open = openedPlan();
	const { goal, edit } = newGoal(open.record.plan, said("To sing"), clock);
	open.act(edit.label, edit.changes);
	const page = () => drawn(open, <ReadFirst present={[]} />);
	expect(page()).toContain("Goal 1");
	const yes = must(yesToWords(open.record.plan, [goal.quote], [], staff, clock));
	open.act(yes.label, yes.changes);
	expect(page()).toBe("");
	open.undo("undo");
	expect(page()).toContain("Not all of it has been read back.");
});

it("names the part that was not read, also where another one gives its page the title", () => {
	const open = openedPlan();
	const goals = ["To sing", "To swim"].map((words) => {
		const { goal, edit } = newGoal(open.record.plan, said(words), clock);
		open.act(edit.label, edit.changes);
		return goal;
	});
	const yes = must(yesToWords(open.record.plan, [must(goals[0]).quote], [], staff, clock));
	open.act(yes.label, yes.changes);
	const page = drawn(open, <ReadFirst present={[]} />);
	expect(page).toContain("Goal 2");
	expect(page).not.toContain("Goal 1");
});
