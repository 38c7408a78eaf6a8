/** A review from the request to the version it begins, and where planning is. */
import { describe, expect, it } from "vitest";
import { sureLastTime } from "../../../../../renderer/store/edits/agreement.ts";
import { book, unbook } from "../../../../../renderer/store/edits/bookings.ts";
import { rewordQuote } from "../../../../../renderer/store/edits/quotes.ts";
import {
	answerRequest,
	askForReview,
	beginReview,
	finishReview,
	logChange,
	removeSmallChange,
	setSmallChange,
	smallChangeAt,
} from "../../../../../renderer/store/edits/reviews.ts";
import { setPlanningState } from "../../../../../renderer/store/edits/state.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import type { Who } from "../../../../../shared/plan/quote.ts";
import type { LocalDate } from "../../../../../shared/plan/time.ts";
import { dueNow } from "../../../../../shared/reviews/due.ts";
import { reviewFactsOf } from "../../../../../shared/reviews/facts.ts";
import { composed, textsOf } from "../../../../support/composed.ts";
import { afterEdit, applied, blank, clock, said, sister, staff } from "./support.ts";

const today = "2027-01-12" as LocalDate;
const me: Who = { kind: "me" };

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
				isAgain: false,
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

describe("a small change", () => {
	const day = { on: today, by: me, what: "Tuesdays at the day centre", words: said("Tuesdays suit me") };

	it("is put right field by field, and taken out; undo brings back what stood there", () => {
		const plan = applied(blank(), logChange(blank(), day, clock));
		const [change] = plan.agreement.changes;
		if (!change) throw new Error("not kept");
		const on = "2027-01-11" as LocalDate;
		const later = afterEdit(plan, setSmallChange(change, "on", on));
		expect(later.agreement.changes).toEqual([{ ...change, on }]);
		expect(afterEdit(plan, setSmallChange(change, "by", sister)).agreement.changes).toEqual([
			{ ...change, by: sister },
		]);
		const reworded = afterEdit(plan, setSmallChange(change, "what", "Wednesdays instead"), "Wednesdays instead");
		expect(reworded.agreement.changes[0]).toMatchObject({ what: "Wednesdays instead", quote: change.quote });
		expect(afterEdit(plan, removeSmallChange(change)).agreement.changes).toEqual([]);
	});

	it("keeps the earlier words behind the new ones", () => {
		const plan = applied(blank(), logChange(blank(), day, clock));
		const [change] = plan.agreement.changes;
		if (!change?.quote) throw new Error("not kept");
		const place = { at: [...smallChangeAt(change), "quote"], isOne: true, name: "a small change" };
		const { agreement } = afterEdit(plan, rewordQuote(plan, place, change.quote, said("Wednesdays suit me"), clock));
		expect(agreement.changes[0]?.quote?.text).toBe("Wednesdays suit me");
		expect(agreement.changes[0]?.quote?.earlier.map(({ text }) => text)).toEqual(["Tuesdays suit me"]);
	});
});

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

	it("a review that is booked for a later day stays booked, unless this was it", () => {
		const later = { on: "2027-02-03" as LocalDate, time: "11 am", place: "at home", by: null, what: "review" as const };
		const plan = applied(agreedPlan(), book(agreedPlan(), later));
		const { review, edit } = beginReview(plan, clock);
		const begun = applied(plan, edit);
		const finish = { heldOn: today, lookAgain: null, note: "" };
		expect(applied(begun, finishReview(begun, review, finish, clock)).talks.booked).toMatchObject([later]);
		const done = applied(begun, finishReview(begun, review, { ...finish, wasBooked: true }, clock));
		expect(done.talks.booked).toEqual([]);
	});

	it("how sure they were is of the version they said it of: kept with it, shown as last time, on no later paper", () => {
		const agreed = agreedPlan();
		const nine = { kind: "number", value: 9 } as const;
		const plan = { ...agreed, agreement: { ...agreed.agreement, overallConfidence: nine } };
		const { review, edit } = beginReview(plan, clock);
		const begun = applied(plan, edit);
		expect(sureLastTime(begun)).toBeNull();
		const done = afterEdit(begun, finishReview(begun, review, { heldOn: today, lookAgain: null, note: "" }, clock));
		expect(done.agreement.overallConfidence).toBeNull();
		expect(done.agreement.versions[0]?.sure).toEqual(nine);
		expect(sureLastTime(done)).toEqual(nine);
		expect(textsOf(composed(done, "full", today)).join(" ")).not.toMatch(/out.of.10 sure/);
	});

	it("without a new date, the old one is not due again: a year counts from the day it was held", () => {
		const plan = { ...agreedPlan() };
		const { review, edit } = beginReview(plan, clock);
		const begun = applied(plan, edit);
		const done = applied(begun, finishReview(begun, review, { heldOn: today, lookAgain: null, note: "" }, clock));
		expect(reviewFactsOf(done).due).toEqual([{ kind: "yearly", on: "2028-01-12" }]);
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
