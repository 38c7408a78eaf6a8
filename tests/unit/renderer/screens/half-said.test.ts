/** The map leads to words that lock kept, wherever they stand, and to none that somebody here may not see. */
import { expect, it } from "vitest";
import { actionDraft, halfSaid, halfTyped } from "../../../../renderer/screens/plan/half-said.ts";
import { withKept } from "../../../../renderer/store/kept-at-lock.ts";
import { writeRoute } from "../../../../renderer/store/route.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import { examples } from "../../../../templates/examples/index.ts";
import { blank, must } from "../store/edits/support.ts";

const lys = examples[0]?.plan as Plan;
const draft = withKept(blank(), lys, undefined);
const places = (left: string, mayShow: Parameters<typeof halfSaid>[2] = () => true) =>
	halfSaid(lys, left, mayShow).map(writeRoute);

it("is on the pages of the talk, of goals, of plans if things change, each once", () => {
	const all = places(draft);
	expect(new Set(all).size).toBe(all.length);
	for (const goal of lys.goals) expect(all).toContain(`goal/${goal.id}/3`);
	for (const { id } of lys.changePlans.contingencies) expect(all).toContain(`part/changes/${id}`);
	expect(all).toContain("talk/life/");
	expect(places("")).toEqual([]);
});

it("is on the page of a request, and where it was asked what would have made it better", () => {
	const callum = must(examples.find(({ plan }) => plan.agreement.reviews.length > 0)).plan;
	const quote = { ...must(callum.matters[0]).quote, earlier: [] };
	const plan = structuredClone(callum);
	const [review] = plan.agreement.reviews;
	const [answer] = plan.agreement.answers;
	must(review).because = { ...quote, id: "0f0f0f0f-1111-4222-8333-444444444441" as never };
	must(answer).better = { ...quote, id: "0f0f0f0f-1111-4222-8333-444444444442" as never };
	const all = halfSaid(plan, withKept(callum, plan, undefined), () => true).map(writeRoute);
	expect(all).toEqual([`part/questions/better`, `part/review/${must(review).id}`]);
});

it("passes over words, and what they stand in, that may not be shown", () => {
	const hidden = new Set(lys.goals.map(({ id }) => id));
	const seen = places(draft, (...things) => things.every(({ id }) => !hidden.has(id as never)));
	expect(seen.filter((place) => place.startsWith("goal/"))).toEqual([]);
	expect(places(draft, () => false)).toEqual([]);
});

it("is where an action was begun and not added, for as long as something is typed there", () => {
	const goal = must(lys.goals[0]);
	const typed = (text: string, mayShow: Parameters<typeof halfTyped>[2] = () => true) =>
		halfTyped(lys, { [actionDraft(goal.id)]: text, [actionDraft("gone")]: "of a goal that is gone" }, mayShow).map(
			writeRoute,
		);
	expect(typed("I ask the")).toEqual([`goal/${goal.id}/4`]);
	expect(typed(" ")).toEqual([]);
	expect(typed("I ask the", () => false)).toEqual([]);
});
