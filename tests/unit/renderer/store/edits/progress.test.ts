/** How goals, numbers and what matters have gone since last time, as told at a review. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { offeredLines } from "../../../../../renderer/screens/plan/first-page/one-line.ts";
import {
	keepHowItWent,
	outcomeOf,
	sayAnew,
	setAllStillTrue,
	setContingencyDay,
	setRiskDay,
	setStillTrue,
	setTried,
} from "../../../../../renderer/store/edits/progress.ts";
import { beginReview, setStillRight } from "../../../../../renderer/store/edits/reviews.ts";
import { newRisk, setRisk } from "../../../../../renderer/store/edits/risks.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../../../shared/plan/time.ts";
import { reviewFactsOf } from "../../../../../shared/reviews/facts.ts";
import { numbersToTry } from "../../../../../shared/reviews/numbers.ts";
import { openingOf } from "../../../../../templates/full/quote-list.ts";
import { composed, lys, textsOf } from "../../../../support/composed.ts";
import { arbitraryPlan } from "../../../../support/plan-arbitrary.ts";
import { arbitraryQuoteText } from "../../../../support/text-arbitrary.ts";
import { afterEdit, applied, blank, clock, must, quotedTexts, said } from "./support.ts";

const today = "2027-01-12" as LocalDate;

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
	it("tried once are tried wherever they stand; then none is due for half a year, nor a contingency whose day is set", () => {
		fc.assert(
			fc.property(arbitraryPlan, (plan) => {
				let done: Plan = { ...plan, state: { kind: "talking", on: today } };
				for (const number of numbersToTry(done)) done = applied(done, setTried(number, clock));
				for (const { id } of done.changePlans.contingencies)
					done = applied(done, setContingencyDay(id, "2027-07-12" as LocalDate));
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

	it("of a risk or a plan for what could change moves no day: a day is moved only by setting one", () => {
		const { risk, edit } = newRisk(blank(), "The canal", said("I will walk"), clock);
		const agreed = applied(applied(blank(), edit), setRisk(risk, "reviewOn", "2027-03-01" as LocalDate));
		const { review, edit: begun } = beginReview(agreed, clock);
		const plan = applied(agreed, begun);
		const right = afterEdit(plan, setStillRight(review, risk.id, true));
		const [now] = right.agreement.reviews;
		expect(now?.stillRight).toEqual([risk.id]);
		expect({ ...right, agreement: plan.agreement }).toEqual(plan);
		expect(afterEdit(right, setStillRight(must(now), risk.id, false))).toEqual(plan);
		expect(afterEdit(right, setRiskDay(risk.id, "2028-01-12" as LocalDate)).risks.items[0]?.reviewOn).toBe(
			"2028-01-12",
		);
	});
});

describe("what matters, said anew", () => {
	it("holds in the new words, letter for letter, with the old behind them; the first page follows", () => {
		const plan = lys();
		const profile = (of: Plan) => textsOf(composed(of, "profile", today)).join("\n");
		const ids = new Set(offeredLines(plan, () => true).map(({ id }) => id));
		const matter = must(plan.matters.find(({ quote }) => ids.has(quote.id) && profile(plan).includes(quote.text)));
		plan.firstPage.quoteId = matter.quote.id;
		const old = matter.quote.text;
		const text = "Only  the garden now – and Gwen.";
		const changed = applied(plan, setStillTrue(matter, "changed", clock));
		expect(openingOf(changed)).toBeNull();
		const anew = afterEdit(
			changed,
			sayAnew(changed, must(changed.matters.find(({ id }) => id === matter.id)), said(text), clock),
		);
		const now = must(anew.matters.find(({ id }) => id === matter.id));
		expect(now.quote).toMatchObject({ id: matter.quote.id, text, visibility: matter.quote.visibility });
		expect(now.quote.earlier.at(-1)?.text).toBe(old);
		expect(now.stillTrue?.answer).toBe("yes");
		expect(openingOf(anew)?.text).toBe(text);
		expect(profile(anew)).toContain(text);
	});
});
