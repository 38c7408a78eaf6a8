/** What is told between two reviews: kept in the words of whoever told it, in the way that was chosen beside the box. */
import "../outside-a-window.ts";

import { expect, it } from "vitest";
import { ChangePage } from "../../../../../renderer/screens/plan/review/ChangePage.tsx";
import { type Told, useTold } from "../../../../../renderer/screens/plan/review/Told.tsx";
import type { Said } from "../../../../../renderer/store/edits/words.ts";
import type { OpenPlan } from "../../../../../renderer/store/open-plan.ts";
import { must, staff } from "../../store/edits/support.ts";
import { drawn, openedPlan } from "../drawn.tsx";

/** Writes down what is typed. Out: the words as they are handed on to be kept. */
function written(open: OpenPlan): Said | null {
	const kept: (Said | null)[] = [];
	let told: Told | undefined;
	function Asks() {
		told = useTold("review-change", {
			wayKey: "review-change:way",
			questionId: "review.change",
			nobody: "Who?",
			more: () => [],
			keep: ({ words }) => kept.push(words) > 0,
			onKept: () => undefined,
		});
		return null;
	}
	drawn(open, <Asks />);
	must(told).submit();
	expect(kept).toHaveLength(1);
	return kept[0] ?? null;
}

it("the words go on letter for letter, as they were given, and what was chosen is chosen anew the next time", () => {
	const open = openedPlan();
	const text = "  Not Mondays,\n“ever” ";
	open.draft("review-change:words", text);
	open.draft("review-change:way", JSON.stringify({ how: "someone-who-knows", through: " Ola " }));
	expect(written(open)).toEqual({
		text,
		how: "someone-who-knows",
		through: "Ola",
		staff,
		questionId: "review.change",
	});
	expect(open.draftOf("review-change:words")).toBe("");
	expect(open.draftOf("review-change:way")).toBe("");
});

it("where no words were given, none are kept", () => {
	const open = openedPlan();
	open.draft("review-change:words", " \n");
	expect(written(open)).toBeNull();
});

it("the box says whose words they are, and of nobody’s that they are theirs", () => {
	const open = openedPlan();
	const name = open.record.plan.about.calledName;
	expect(drawn(open, <ChangePage />)).toContain(`In ${name}’s own words`);
	open.draft("review-change:by-who", "other");
	expect(drawn(open, <ChangePage />)).toContain("In their own words");
});
