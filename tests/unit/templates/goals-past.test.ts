/** Goals that are done or were let go: after those that are worked on, not counted, and nobody is asked for them. */
import { describe, expect, it, vi } from "vitest";
import { readingOf } from "../../../renderer/screens/plan/agree/reading.ts";
import { partLines } from "../../../renderer/screens/plan/overview/lines.ts";
import { set } from "../../../renderer/store/edits/edit.ts";
import { addAction, newGoal } from "../../../renderer/store/edits/goals.ts";
import { keepHowItWent } from "../../../renderer/store/edits/progress.ts";
import { beginReview, finishReview } from "../../../renderer/store/edits/reviews.ts";
import { goalsThatStand } from "../../../shared/criteria/standing.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../shared/plan/time.ts";
import { composed, textsOf } from "../../support/composed.ts";
import { applied, blank, clock, must, said, sister } from "../renderer/store/edits/support.ts";

// What a line holds is looked at here, not the pages it leads to.
vi.mock("../../../renderer/screens/plan/parts.tsx", () => ({ pageOf: () => () => null }));

const day = "2027-01-12" as LocalDate;

/** Two goals, of which the first was let go at a look-again, with something that nobody was asked for yet. */
function letGo(): Plan {
	let plan = blank();
	for (const text of ["Upstairs at my machine", "To the temple"])
		plan = applied(plan, newGoal(plan, said(text), clock).edit);
	const goal = () => must(plan.goals[0]);
	const ironing = {
		group: "mine",
		owner: sister,
		text: "Carry the ironing",
		when: null,
		asked: "not-yet",
		agreed: null,
	} as const;
	plan = applied(plan, addAction(goal(), ironing, clock).edit);
	const went = { words: null, helped: "", gotInTheWay: "", next: "drop", level: undefined } as const;
	return applied(plan, must(keepHowItWent(plan, goal(), went, clock)));
}
const paperOf = (plan: Plan, kind: "full" | "easy-read") => textsOf(composed(plan, kind, day)).join("\n");

describe("a goal that was let go", () => {
	it("stands last on paper, not counted, with what is so and nothing that nobody said", () => {
		const paper = paperOf(letGo(), "full");
		expect(paper).toContain("I have one goal.");
		expect(paper).toMatch(/To the temple[\s\S]*Done, or let go:[\s\S]*Goal 1, let go[\s\S]*Upstairs at my machine/);
		expect(paper).toMatch(/Let go on 12.January 2027\./);
		expect(paper).not.toMatch(/changed my mind|Not asked yet|How it went|On 12.January 2027\.$/m);
	});

	it("and in easy read", () => {
		const paper = paperOf(letGo(), "easy-read");
		expect(paper).toMatch(/To the temple[\s\S]*Goal 1, let go[\s\S]*Upstairs at my machine/);
		expect(paper).not.toMatch(/has not been asked|ask her yet/i);
	});

	it("is last when it is read back, and so named; nobody is still to be asked on the map", () => {
		const titles = readingOf(letGo(), [], day).map(({ title }) => title);
		const at = (title: string) => titles.findIndex((one) => one.startsWith(title));
		expect(at("Goal 2: ")).toBeLessThan(at("Goal 1, let go: "));
		const lines = partLines(letGo(), () => true, day);
		expect(lines.find(({ title }) => title === "My goals")?.says).toBe("Goal 2. Goal 1, let go.");
		expect(lines.find(({ title }) => title === "Who does what")?.says).not.toContain("not asked yet");
	});

	it("is asked for by no criterion, and comes last when the next version begins", () => {
		const plan = letGo();
		expect(goalsThatStand(plan).map(({ item }) => item.quote.text)).toEqual(["To the temple"]);
		const { review, edit } = beginReview(plan, clock);
		const begun = applied(plan, must(edit));
		const done = applied(begun, finishReview(begun, review, { heldOn: day, lookAgain: null, note: "" }, clock));
		expect(done.goals.map(({ quote }) => quote.text)).toEqual(["To the temple", "Upstairs at my machine"]);
	});
});

it("what was done in part and never promised says both", () => {
	let plan = letGo();
	plan = applied(plan, {
		label: "x",
		changes: [set(["goals", { id: must(plan.goals[0]).id }, "status"], "working-on-it")],
	});
	const goal = must(plan.goals[0]);
	const at = ["goals", { id: goal.id }, "actions", { id: must(goal.actions[0]).id }, "status"];
	const paper = paperOf(applied(plan, { label: "x", changes: [set(at, "partly")] }), "full");
	expect(paper).toContain("Not asked yet. Partly done.");
});
