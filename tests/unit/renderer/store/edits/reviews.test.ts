import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Edit } from "../../../../../renderer/store/edits/edit.ts";
import {
	keepHowItWent,
	outcomeOf,
	setActionTold,
	setAllStillTrue,
	setContingencyRight,
	setRiskRight,
	setStillTrue,
	setTried,
} from "../../../../../renderer/store/edits/progress.ts";
import {
	addView,
	answerRequest,
	askForReview,
	beginReview,
	book,
	finishReview,
	givePreparation,
	logChange,
	setNeedsRight,
	setReview,
	unbook,
} from "../../../../../renderer/store/edits/reviews.ts";
import { newRisk, setRisk } from "../../../../../renderer/store/edits/risks.ts";
import { setPlanningState } from "../../../../../renderer/store/edits/state.ts";
import { canonicalJson } from "../../../../../shared/canonical-json.ts";
import { applyChanges } from "../../../../../shared/changes/change.ts";
import { change, newRecord, stepHistory } from "../../../../../shared/changes/record.ts";
import { blankPlan } from "../../../../../shared/plan/blank.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import type { Who } from "../../../../../shared/plan/quote.ts";
import type { LocalDate } from "../../../../../shared/plan/time.ts";
import { dueNow } from "../../../../../shared/reviews/due.ts";
import { reviewFactsOf } from "../../../../../shared/reviews/facts.ts";
import { numbersToTry } from "../../../../../shared/reviews/numbers.ts";
import { arbitraryPlan } from "../../../../support/plan-arbitrary.ts";
import { arbitraryQuoteText } from "../../../../support/text-arbitrary.ts";

const clock = { now: () => new Date(2027, 0, 12, 14, 32) };
const today = "2027-01-12" as LocalDate;
const staff = { name: "Priya Nair", role: "practice nurse" };
const me: Who = { kind: "me" };
const sister: Who = { kind: "other", name: "Carys", relation: "sister" };
const said = (text: string) => ({ text, how: "said" as const, staff, questionId: "review" });
const applied = (plan: Plan, edit: Edit | null): Plan => (edit ? applyChanges(plan, edit.changes).plan : plan);

/** Every text of every quote, earlier ones too. */
function quotedTexts(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(quotedTexts);
	if (value === null || typeof value !== "object") return [];
	const own = "typedBy" in value && "text" in value ? [String(value.text)] : [];
	return [...own, ...Object.values(value).flatMap(quotedTexts)];
}

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
		...plan.changePlans.contingencies.map(({ id }) => setContingencyRight(id, clock)),
		...numbersToTry(plan).map((number) => setTried(number, clock)),
		setPlanningState(plan, { kind: "closed", on: today, why: "moved" }),
	];
	const later: (Edit | null)[] = [
		answerRequest(review, today, "2027-01-20" as LocalDate),
		setReview(review, "tried", words, "kept what we tried"),
		setNeedsRight(review, true, clock),
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
				for (const edit of edits(plan, words)) {
					const done = change(newRecord(plan), edit.label, edit.changes, clock);
					const kept = quotedTexts(done.plan);
					for (const text of quotedTexts(plan)) expect(kept, edit.label).toContain(text);
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

const blank = () =>
	blankPlan({ firstName: "Maureen", familyName: "Adeyemi-Walsh", calledName: "Mo", born: null }, staff, "full", clock);

function agreedPlan(): Plan {
	const plan = blank();
	const quote = { ...logged(plan, "That is me") };
	return {
		...plan,
		state: { kind: "agreed", on: "2026-01-19" as LocalDate },
		agreement: {
			...plan.agreement,
			agreed: {
				on: "2026-01-19" as LocalDate,
				at: null,
				covers: null,
				by: me,
				with: staff,
				quote,
				place: "",
				present: [],
			},
		},
	};
}
const logged = (plan: Plan, text: string) => {
	const quote = applied(plan, logChange(plan, { on: today, by: me, what: "x", words: said(text) }, clock)).agreement
		.changes[0]?.quote;
	if (!quote) throw new Error("not kept");
	return quote;
};

describe("a request", () => {
	it("keeps asked on apart from typed on, and in whose words; answered, offered, it is booked", () => {
		const { review, edit } = askForReview(
			agreedPlan(),
			{
				kind: "requested",
				by: sister,
				on: "2027-01-07" as LocalDate,
				how: "by phone",
				because: said("Mum fell twice"),
			},
			clock,
		);
		const plan = applied(agreedPlan(), edit);
		expect(plan.agreement.reviews[0]).toMatchObject({
			askedOn: "2027-01-07",
			typedOn: "2027-01-12",
			because: { text: "Mum fell twice", spokenBy: sister, typedBy: { kind: "staff", name: "Priya Nair" } },
		});
		expect(dueNow(reviewFactsOf(plan), today)).toMatchObject({ due: { kind: "answer", on: "2027-01-14" } });
		const answered = applied(plan, answerRequest(review, today, "2027-01-22" as LocalDate));
		expect(dueNow(reviewFactsOf(answered), today)).toMatchObject({ state: "booked", bookedFor: "2027-01-22" });
	});

	it("is gone on with when the review is held: no second one is begun", () => {
		const { review, edit } = askForReview(
			agreedPlan(),
			{ kind: "requested", by: me, on: today, how: "", because: null },
			clock,
		);
		expect(beginReview(applied(agreedPlan(), edit), clock)).toMatchObject({ review: { id: review.id }, edit: null });
	});
});

describe("finishing", () => {
	it("begins the next version, to be agreed anew, and leaves copies and old words where they were", () => {
		const plan = applied(
			agreedPlan(),
			book(agreedPlan(), { on: today, time: "", place: "", by: null, what: "review" }),
		);
		const { review, edit } = beginReview(plan, clock);
		const lookAgain = {
			on: "2027-07-12" as LocalDate,
			time: "",
			place: "",
			arrangedBy: sister,
			because: "Mo asked for six months",
		};
		const done = applied(
			applied(plan, edit),
			finishReview(applied(plan, edit), review, { heldOn: today, lookAgain, note: "" }, clock),
		);
		expect(done).toMatchObject({
			version: 2,
			state: { kind: "talking" },
			talks: { booked: [] },
			agreement: {
				agreed: null,
				lookAgain,
				reviews: [{ heldOn: today, madeVersion: 2 }],
				versions: [
					{ number: 1, agreedOn: "2026-01-19", words: [{ text: "That is me" }] },
					{ number: 2, agreedOn: null, startedOn: today },
				],
			},
		});
		expect(dueNow(reviewFactsOf(done), today)).toMatchObject({ state: "held", due: { on: "2027-07-12" } });
	});

	it("without a new date, the old one is not due again: a year counts from the day it was held", () => {
		const plan = { ...agreedPlan() };
		const { review, edit } = beginReview(plan, clock);
		const begun = applied(plan, edit);
		const done = applied(begun, finishReview(begun, review, { heldOn: today, lookAgain: null, note: "" }, clock));
		expect(reviewFactsOf(done).due).toEqual([{ kind: "yearly", on: "2028-01-12" }]);
	});
});

describe("how a goal has gone", () => {
	const withGoal = fc
		.tuple(arbitraryPlan, arbitraryQuoteText, arbitraryQuoteText)
		.filter(([plan]) => plan.goals.length > 0);

	it("keeps what was said first beside what is said again the same day", () => {
		fc.assert(
			fc.property(withGoal, ([plan, one, two]) => {
				fc.pre(one !== two);
				const went = (text: string) => ({
					words: said(text),
					helped: "",
					gotInTheWay: "",
					next: null,
					level: undefined,
				});
				const goal = (at: Plan) => {
					const found = at.goals[0];
					if (!found) throw new Error("no goal");
					return found;
				};
				const first = applied(plan, keepHowItWent(plan, goal(plan), went(one), clock));
				const second = applied(first, keepHowItWent(first, goal(first), went(two), clock));
				expect(outcomeOf(goal(second), today)?.quote).toMatchObject({ text: two });
				expect(outcomeOf(goal(second), today)?.quote?.earlier.at(-1)).toMatchObject({ text: one });
				expect(goal(second).outcomes).toHaveLength(goal(first).outcomes.length);
				expect(keepHowItWent(second, goal(second), went(two), clock)).toBeNull();
			}),
			{ numRuns: 60 },
		);
	});

	it("drop and finish are results; keep takes neither back to nothing; nothing said changes nothing", () => {
		fc.assert(
			fc.property(withGoal, ([plan]) => {
				const goal = plan.goals[0];
				if (!goal) return;
				const nothing = { words: null, helped: " ", gotInTheWay: "", level: undefined };
				const status = (next: "keep" | "finish" | "drop") =>
					applied(plan, keepHowItWent(plan, goal, { ...nothing, next }, clock)).goals[0]?.status;
				expect(status("drop")).toBe("changed-my-mind");
				expect(status("finish")).toBe("reached");
				expect(["thinking", "working-on-it", "partly", "on-hold"]).toContain(status("keep"));
				if (!outcomeOf(goal, today) && goal.status === "working-on-it")
					expect(keepHowItWent(plan, goal, { ...nothing, next: null }, clock)).toBeNull();
			}),
			{ numRuns: 60 },
		);
	});
});

describe("numbers", () => {
	it("tried once are tried wherever they stand; then none is due for half a year, and a contingency neither", () => {
		fc.assert(
			fc.property(arbitraryPlan, (plan) => {
				let done: Plan = { ...plan, state: { kind: "talking", on: today } };
				for (const number of numbersToTry(done)) done = applied(done, setTried(number, clock));
				for (const { id } of done.changePlans.contingencies) done = applied(done, setContingencyRight(id, clock));
				expect(numbersToTry(done).every(({ triedOn }) => triedOn === today)).toBe(true);
				for (const { kind, on } of reviewFactsOf(done).due)
					if (kind === "numbers" || kind === "contingency") expect(on).toBe("2027-07-12");
			}),
			{ numRuns: 100 },
		);
	});
});

describe("what is still so", () => {
	it("is said of everything that was not answered in one step, and no answer of before is touched", () => {
		fc.assert(
			fc.property(arbitraryPlan, fc.nat(3), (plan, count) => {
				const some = plan.matters.slice(0, count);
				const done = applied(plan, setAllStillTrue(some, clock));
				for (const [at, matter] of done.matters.entries())
					expect(matter.stillTrue).toEqual(
						at < some.length ? { answer: "yes", on: today } : plan.matters[at]?.stillTrue,
					);
				expect(quotedTexts(done)).toEqual(quotedTexts(plan));
			}),
			{ numRuns: 60 },
		);
	});

	it("of a risk puts its day a year on, but never a day later than was agreed", () => {
		const after = (reviewOn: string | null) => {
			const { risk, edit } = newRisk(blank(), "The canal", said("I will walk"), clock);
			const plan = applied(applied(blank(), edit), setRisk(risk, "reviewOn", reviewOn as LocalDate | null));
			const [now] = plan.risks.items;
			return now && applied(plan, setRiskRight(now, clock)).risks.items[0]?.reviewOn;
		};
		expect([null, "2026-05-01", today, "2027-05-01", "2029-05-01"].map(after)).toEqual([
			"2028-01-12",
			"2028-01-12",
			"2028-01-12",
			"2027-05-01",
			"2029-05-01",
		]);
	});
});

describe("where planning is", () => {
	it("a closed plan that was agreed opens again as agreed, with every word; undo too", () => {
		const plan = agreedPlan();
		const closed = applied(plan, setPlanningState(plan, { kind: "closed", on: today, why: "moved" }));
		expect(reviewFactsOf(closed).due).toEqual([]);
		expect(applied(closed, setPlanningState(closed, { kind: "talking", on: today }))).toEqual(plan);
	});

	it("a booking comes out again", () => {
		const booked = applied(blank(), book(blank(), { on: today, time: "", place: "", by: null, what: "talk" }));
		expect(applied(booked, unbook(booked.talks.booked[0]?.id ?? ""))).toEqual(withoutBookings(booked));
	});
});
const withoutBookings = (plan: Plan): Plan => ({ ...plan, talks: { ...plan.talks, booked: [] } });
