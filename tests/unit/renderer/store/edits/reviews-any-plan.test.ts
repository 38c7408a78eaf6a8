/** Every edit of a review, on any plan and with any words: nothing is lost, and undo brings it all back. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { book } from "../../../../../renderer/store/edits/bookings.ts";
import type { Edit } from "../../../../../renderer/store/edits/edit.ts";
import {
	keepHowItWent,
	setActionTold,
	setContingencyDay,
	setStillTrue,
	setTried,
} from "../../../../../renderer/store/edits/progress.ts";
import {
	addView,
	answerRequest,
	askForReview,
	beginReview,
	finishReview,
	givePreparation,
	logChange,
	setNeedsRight,
	setReview,
	setStillRight,
} from "../../../../../renderer/store/edits/reviews.ts";
import { setPlanningState } from "../../../../../renderer/store/edits/state.ts";
import { canonicalJson } from "../../../../../shared/canonical-json.ts";
import { change, newRecord, stepHistory } from "../../../../../shared/changes/record.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import type { Who } from "../../../../../shared/plan/quote.ts";
import type { LocalDate } from "../../../../../shared/plan/time.ts";
import { numbersToTry } from "../../../../../shared/reviews/numbers.ts";
import { arbitraryPlan } from "../../../../support/plan-arbitrary.ts";
import { arbitraryQuoteText } from "../../../../support/text-arbitrary.ts";
import { applied, blank, clock, quotedTexts, said, sister, staff } from "./support.ts";

const today = "2027-01-12" as LocalDate;
const me: Who = { kind: "me" };

/** Every edit of this file, on any plan, with any words. */
function edits(plan: Plan, words: string): Edit[] {
	const { review, edit: asked } = askForReview(
		plan,
		{ kind: "requested", by: sister, on: "2027-01-07" as LocalDate, how: "by phone", because: said(words) },
		clock,
	);
	const withReview = applied(plan, asked);
	const list: (Edit | null)[] = [
		asked,
		logChange(plan, { on: today, by: me, what: words, words: said(words) }, clock),
		beginReview(plan, clock).edit,
		book(plan, { on: today, time: "10:30", place: "at home", by: staff, what: "review" }),
		givePreparation(plan, "Thinking sheet", "large print", today, staff),
		addView(plan, "working", sister, said(words), clock),
		addView(plan, "notWorking", me, said(words), clock),
		...plan.goals.map((goal) =>
			keepHowItWent(plan, goal, { words: said(words), helped: words, gotInTheWay: "", next: "drop", level: 1 }, clock),
		),
		...plan.goals.flatMap((goal) => goal.actions.map((action) => setActionTold(goal, action, "partly", clock))),
		...plan.matters.map((matter) => setStillTrue(matter, "changed", clock)),
		...plan.changePlans.contingencies.map(({ id }) => setContingencyDay(id, "2027-07-12" as LocalDate)),
		...numbersToTry(plan).map((number) => setTried(number, clock)),
		setPlanningState(plan, { kind: "closed", on: today, why: "moved" }),
	];
	const later: (Edit | null)[] = [
		answerRequest(review, today, "2027-01-20" as LocalDate),
		setReview(review, "tried", words, "kept what we tried"),
		setNeedsRight(review, true, clock),
		setStillRight(review, review.id, true),
		finishReview(withReview, review, { heldOn: today, lookAgain: null, note: words }, clock),
	];
	return [
		...list.filter((edit) => edit !== null),
		...later.filter((edit) => edit !== null).map((edit) => ({ ...edit, changes: [...asked.changes, ...edit.changes] })),
	];
}

describe("every edit of a review", () => {
	it("leaves a whole plan, keeps every word there was, and undo restores it letter for letter", () => {
		fc.assert(
			fc.property(arbitraryPlan, arbitraryQuoteText, (plan, words) => {
				const before = canonicalJson({ ...plan, updatedAt: null });
				const all = quotedTexts(plan);
				for (const edit of edits(plan, words)) {
					const done = change(newRecord(plan), edit.label, edit.changes, clock);
					const kept = new Set(quotedTexts(done.plan));
					expect(
						all.filter((text) => !kept.has(text)),
						edit.label,
					).toEqual([]);
					const undone = stepHistory(done, "undo", clock);
					expect(canonicalJson({ ...undone?.record.plan, updatedAt: null }), edit.label).toBe(before);
				}
			}),
			{ numRuns: 60 },
		);
	});

	it("never names the words in undo", () => {
		const plan = blank();
		for (const { label } of edits(plan, "Biscuit and the canal")) expect(label).not.toMatch(/Biscuit|Carys|Mo\b/);
	});
});
