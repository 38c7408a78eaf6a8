/** Steps of a look-again: kept as they were given, and once, also where lock asks again what was drawn before it was kept. */
import "../outside-a-window.ts";

import type { ComponentType } from "react";
import { beforeEach, expect, it } from "vitest";
import { GoalStep } from "../../../../../renderer/screens/plan/review/GoalStep.tsx";
import type { StepProps } from "../../../../../renderer/screens/plan/review/HoldPage.tsx";
import { PreparationStep } from "../../../../../renderer/screens/plan/review/PreparationStep.tsx";
import { SaidStep } from "../../../../../renderer/screens/plan/review/SaidStep.tsx";
import { saidQuestions, textQuestions } from "../../../../../renderer/screens/plan/review/steps.ts";
import { TextStep } from "../../../../../renderer/screens/plan/review/TextStep.tsx";
import { ViewStep } from "../../../../../renderer/screens/plan/review/ViewStep.tsx";
import { set } from "../../../../../renderer/store/edits/edit.ts";
import { newGoal } from "../../../../../renderer/store/edits/goals.ts";
import { beginReview, type Review } from "../../../../../renderer/store/edits/reviews.ts";
import { setTalkInterpreted } from "../../../../../renderer/store/edits/talks.ts";
import type { OpenPlan } from "../../../../../renderer/store/open-plan.ts";
import { beginWithRoom } from "../../../../../renderer/store/room.ts";
import { clock, must, said, staff } from "../../store/edits/support.ts";
import { drawn, openedPlan } from "../drawn.tsx";

let open: OpenPlan;
let review: Review;
beforeEach(() => {
	open = openedPlan();
	const goal = newGoal(open.record.plan, said("To sing"), clock).edit;
	open.act(goal.label, goal.changes);
	const begun = beginReview(open.record.plan, clock);
	open.act("began to look again", begun.edit?.changes ?? []);
	({ review } = begun);
});

/** Draws a step as it stands now. Out: what keeps it, as the page would call it however much later. */
function keeperOf<P extends object>(Step: ComponentType<StepProps & P>, more: P): () => boolean {
	const keep: StepProps["keep"] = { current: () => false };
	const nothing = () => undefined;
	drawn(open, <Step {...more} review={review} keep={keep} finish={{ current: () => false }} onNext={nothing} />);
	return keep.current;
}

it("what is working, in somebody's view", () => {
	open.draft(`review-view:${review.id}:working`, "Singing on Fridays");
	open.draft(`review-view-by:${review.id}:working-who`, "me");
	const keep = keeperOf(ViewStep, { list: "working" as const });
	expect(keep()).toBe(true);
	expect(keep()).toBe(true);
	expect(open.record.plan.daily.working.map(({ quote }) => quote.text)).toEqual(["Singing on Fridays"]);
});

it("the person's own view in a talk with an interpreter came through the interpreter; anybody else's was said", () => {
	beginWithRoom(open, staff);
	const talk = must(open.record.plan.talks.held.at(-1));
	const { label, changes } = setTalkInterpreted(talk, true);
	open.act(label, changes);
	for (const [who, text] of [
		["me", "Canto"],
		["other", "She sings"],
	] as const) {
		open.draft(`review-view:${review.id}:working`, text);
		open.draft(`review-view-by:${review.id}:working-who`, who);
		keeperOf(ViewStep, { list: "working" as const })();
	}
	expect(open.record.plan.daily.working.map(({ quote }) => quote.how)).toEqual(["interpreter", "said"]);
});

it("what they had to prepare with", () => {
	open.draft(`review-text:${review.id}:prepared`, "A thinking sheet");
	const keep = keeperOf(PreparationStep, {});
	keep();
	keep();
	expect(open.record.plan.talks.preparation.given).toHaveLength(1);
});

it("how a goal has gone, and what was said in the meantime stays", () => {
	const goal = () => must(open.record.plan.goals[0]);
	open.draft(`review-goal:${goal().id}:words`, "I sang twice");
	const keep = keeperOf(GoalStep, { goal: goal() });
	keep();
	open.draft(`review-goal:${goal().id}:helped`, "A lift there");
	keeperOf(GoalStep, { goal: goal() })();
	keep();
	expect(goal().outcomes).toMatchObject([{ quote: { text: "I sang twice", earlier: [] }, helped: "A lift there" }]);
});

const worried = must(saidQuestions.find(({ field }) => field === "worriedWords"));
const worriedWords = () => must(open.record.plan.agreement.reviews[0]).worriedWords;

it("what they are worried about: their words, letter for letter, who typed them and at which talk; once", () => {
	beginWithRoom(open, staff);
	const text = "  Sundays.\n“Nobody” comes — ’tis long ";
	open.draft(`review-text:${review.id}:worried`, text);
	const keep = keeperOf(SaidStep, { question: worried });
	keep();
	keep();
	expect(worriedWords()).toMatchObject([
		{
			text,
			how: "said",
			spokenBy: { kind: "me" },
			typedBy: { kind: "staff", name: staff.name },
			talkId: must(open.record.plan.talks.held.at(-1)).id,
			questionId: "review.worried",
			visibility: { kind: "everyone" },
		},
	]);
	expect(open.draftOf(`review-text:${review.id}:worried`)).toBe("");
	open.undo("undo");
	expect(worriedWords()).toEqual([]);
});

it("how such words were given is as it was chosen, then as in this talk again; another’s words are theirs", () => {
	beginWithRoom(open, staff);
	const { label, changes } = setTalkInterpreted(must(open.record.plan.talks.held.at(-1)), true);
	open.act(label, changes);
	const answer = (text: string, way: object | null) => {
		open.draft(`review-text:${review.id}:worried`, text);
		if (way !== null) open.draft(`review-way:${review.id}:worried`, JSON.stringify(way));
		keeperOf(SaidStep, { question: worried })();
	};
	const mother = { kind: "other", name: "Ola Quill", relation: "mother" };
	answer("On paper", { how: "written" });
	answer("Canto", null);
	answer("She is alone", { spokenBy: mother });
	answer("He says so too", { how: "someone-who-knows", through: " Ola " });
	expect(
		worriedWords().map(({ text, how, through, spokenBy, typedBy }) => [
			text,
			how,
			through,
			spokenBy.kind,
			typedBy.kind,
		]),
	).toEqual([
		["On paper", "written", null, "me", "me"],
		["Canto", "interpreter", null, "me", "staff"],
		["She is alone", "said", null, "other", "staff"],
		["He says so too", "someone-who-knows", "Ola", "other", "staff"],
	]);
});

it("where they would like to be in a year: kept as such words are, in a place for one", () => {
	const year = must(saidQuestions.find(({ field }) => field === "inAYear"));
	open.draft(`review-text:${review.id}:year`, "By the sea");
	open.draft(`review-way:${review.id}:year`, JSON.stringify({ how: "signed" }));
	keeperOf(SaidStep, { question: year })();
	expect(must(open.record.plan.agreement.reviews[0]).inAYear).toMatchObject({
		text: "By the sea",
		how: "signed",
		spokenBy: { kind: "me" },
		questionId: "review.year",
	});
});

it("a view in the way that was chosen; told by somebody who knows the person, it is theirs", () => {
	const view = (text: string, way: object) => {
		open.draft(`review-view:${review.id}:working`, text);
		open.draft(`review-view-by:${review.id}:working-who`, "me");
		open.draft(`review-view-way:${review.id}:working`, JSON.stringify(way));
		keeperOf(ViewStep, { list: "working" as const })();
	};
	view("Fridays", { how: "written" });
	view("He sings", { how: "someone-who-knows", through: "Ola" });
	view("Mondays", {});
	expect(open.record.plan.daily.working.map(({ by, quote }) => [quote.how, by.kind, quote.spokenBy.kind])).toEqual([
		["written", "me", "me"],
		["someone-who-knows", "other", "other"],
		["said", "me", "me"],
	]);
});

it("a note of earlier days stays a note: nobody is known to have said it", () => {
	const note = { label: "", changes: [set(["agreement", "reviews", { id: review.id }, "worriedAbout"], "Sundays.")] };
	open.act(note.label, note.changes);
	[review] = open.record.plan.agreement.reviews as [Review];
	keeperOf(SaidStep, { question: worried })();
	expect(worriedWords()).toEqual([]);
	expect(open.record.plan.agreement.reviews[0]?.worriedAbout).toBe("Sundays.");
});

it("one answer, which stays undone where it was taken back", () => {
	const [question] = textQuestions;
	open.draft(`review-text:${review.id}:${must(question).step}`, "We tried the bus");
	const keep = keeperOf(TextStep, { question: must(question) });
	keep();
	open.undo("undo");
	keep();
	expect(open.record.plan.agreement.reviews[0]?.[must(question).field]).toBeNull();
});
