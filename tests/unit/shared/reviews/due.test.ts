/** What is due and why, against a second reading of the table on a calendar of its own. WM_LONG=1: 100,000 plans. */
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { LocalDate } from "../../../../shared/plan/time.ts";
import { dueNow, promisesSchema, requestDays, suggestLookAgain } from "../../../../shared/reviews/due.ts";
import { reviewFactsOf } from "../../../../shared/reviews/facts.ts";
import { dueKindSchema, wordsOfDue } from "../../../../shared/reviews/kinds.ts";
import { expected, type Facts, LEAP_DAY, linesOf } from "./due-oracle.ts";
import { day, planOf, review } from "./plan-of-facts.ts";
import { placeOf } from "./wall-calendar.ts";

const IS_LONG = process.env["WM_LONG"] === "1";
const CASES = IS_LONG ? 100_000 : 5_000;
vi.setConfig({ testTimeout: IS_LONG ? 900_000 : 120_000 });

const around = placeOf("2028-03-01");
const place = fc.oneof(
	{ weight: 6, arbitrary: fc.integer({ min: around - 900, max: around + 600 }) },
	{ weight: 1, arbitrary: fc.constantFrom(LEAP_DAY - 1, LEAP_DAY, LEAP_DAY + 1, placeOf("2027-08-31")) },
);
/** There once in so many. */
const oneIn = <T>(times: number, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
	fc.oneof({ weight: times - 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });
const looseFacts: fc.Arbitrary<Facts> = fc.record({
	today: place,
	state: fc.constantFrom(
		"offered",
		"invited",
		"declined",
		"talking",
		"talking",
		"agreed",
		"agreed",
		"agreed",
		"closed",
	),
	isLite: fc.constantFrom(false, false, false, true),
	agreed: oneIn(2, place),
	agreedBefore: oneIn(4, place),
	formal: fc.array(place, { maxLength: 2 }),
	informal: fc.array(place, { maxLength: 1 }),
	lookAgain: oneIn(2, place),
	budget: fc.constantFrom(null, null, "phb", "integrated", "council", "wheelchair", "ehc", "none", "not-sure"),
	funder: fc.constantFrom(null, null, "nhs", "council"),
	direct: fc.constantFrom("no", "header", "line"),
	firstPayment: oneIn(2, place),
	budgetDate: oneIn(4, place),
	hasEducationPlan: fc.constantFrom(false, false, true),
	contingencies: fc.array(fc.record({ changed: place, own: oneIn(4, place), tried: oneIn(4, place) }), {
		maxLength: 2,
	}),
	contactTried: oneIn(4, place),
	risk: oneIn(4, place),
	asked: oneIn(
		4,
		fc.record({
			kind: fc.constantFrom("requested", "unplanned"),
			on: place,
			isAnswered: fc.boolean(),
			offered: oneIn(2, place),
		}),
	),
	bookedReview: oneIn(4, place),
});

/** Half of them on the edge of a date: the day before, the day itself, the day after, eight weeks, a day more. */
const anyFacts = fc
	.tuple(looseFacts, fc.nat(3), oneIn(2, fc.constantFrom(-1, 0, 1, 56, 57)))
	.map(([facts, which, before]) => {
		const lines = linesOf(facts);
		const line = lines[which % Math.max(1, lines.length)];
		return line && before !== null ? { ...facts, today: line[1] - before } : facts;
	});

describe("what is due", () => {
	it(`agrees with a calendar on the wall over ${CASES} plans`, () => {
		const seen = new Map<string, number>();
		fc.assert(
			fc.property(anyFacts, (facts) => {
				const now = dueNow(reviewFactsOf(planOf(facts)), day(facts.today));
				const should = expected(facts);
				expect({
					state: now.state,
					kind: now.due?.kind ?? null,
					on: now.due?.on ?? null,
					bookedFor: now.bookedFor,
				}).toEqual({
					state: should.state,
					kind: should.kind,
					on: should.day === null ? null : day(should.day),
					bookedFor: should.bookedFor === null ? null : day(should.bookedFor),
				});
				for (const name of [now.state, now.due?.kind ?? "nothing"]) seen.set(name, (seen.get(name) ?? 0) + 1);
			}),
			{ numRuns: CASES },
		);
		// Every state and every reason came up: a comparison that never met them would prove nothing.
		const states = ["not-due", "soon", "due", "overdue", "booked", "held"];
		for (const name of IS_LONG ? [...states, ...dueKindSchema.options] : states)
			expect(seen.get(name) ?? 0, name).toBeGreaterThan(0);
	});

	it("lists every line of the table that applies, earliest first", () => {
		fc.assert(
			fc.property(anyFacts, (facts) => {
				const due = reviewFactsOf(planOf(facts)).due;
				expect(due.map(({ kind, on }) => `${on} ${kind}`).sort()).toEqual(
					linesOf(facts)
						.map(([kind, at]) => `${day(at)} ${kind}`)
						.sort(),
				);
				expect(due.map(({ on }) => on)).toEqual(due.map(({ on }) => on).sort());
			}),
			{ numRuns: CASES / 5 },
		);
	});

	it("leaves nothing due of a plan that is closed or declined", () => {
		fc.assert(
			fc.property(anyFacts, fc.constantFrom("closed" as const, "declined" as const), (facts, state) => {
				const found = reviewFactsOf(planOf({ ...facts, state }));
				expect(found).toMatchObject({ due: [], asked: null, booked: [] });
			}),
			{ numRuns: 500 },
		);
	});
});

const none: Facts = {
	today: placeOf("2027-01-12"),
	state: "agreed",
	isLite: false,
	agreed: null,
	agreedBefore: null,
	formal: [],
	informal: [],
	lookAgain: null,
	budget: null,
	funder: null,
	direct: "no",
	firstPayment: null,
	budgetDate: null,
	hasEducationPlan: false,
	contingencies: [],
	contactTried: null,
	risk: null,
	asked: null,
	bookedReview: null,
};
const at = (facts: Partial<Facts>, today = "2027-01-12") =>
	dueNow(reviewFactsOf(planOf({ ...none, ...facts })), today as LocalDate);

describe("single days, by hand", () => {
	it("a plan agreed on a leap day is due on 28 February", () => {
		expect(at({ agreed: LEAP_DAY }, "2029-02-28")).toMatchObject({
			state: "due",
			due: { kind: "yearly", on: "2029-02-28" },
		});
		expect(at({ agreed: LEAP_DAY }, "2029-03-01").state).toBe("overdue");
	});

	it("is near from 8 weeks before, and not a day sooner", () => {
		const agreed = placeOf("2026-03-09");
		expect(at({ agreed }, "2027-01-12").state).toBe("soon");
		expect(at({ agreed }, "2027-01-11").state).toBe("not-due");
	});

	it("asked on Thursday 7 January: answer by Thursday 14, a date by 4 February; the weekend does not count", () => {
		const asked = { kind: "requested" as const, on: placeOf("2027-01-07"), isAnswered: false, offered: null };
		expect(at({ asked }).due).toEqual({ kind: "answer", on: "2027-01-14" });
		expect(at({ asked: { ...asked, isAnswered: true } }).due).toEqual({ kind: "offer", on: "2027-02-04" });
		const promises = promisesSchema.parse({ answerWorkingDays: 1, offerWeeks: 2 });
		expect(requestDays("2027-01-08" as LocalDate, promises)).toEqual({ answerBy: "2027-01-11", offerBy: "2027-01-22" });
	});

	it("a booking stands for what it covers, and is itself due when its day has passed unwritten", () => {
		const facts = { agreed: placeOf("2026-01-19"), bookedReview: placeOf("2027-01-22") };
		expect(at(facts)).toMatchObject({ state: "booked", bookedFor: "2027-01-22", due: { kind: "yearly" } });
		expect(at({ ...facts, agreed: placeOf("2026-12-01") }, "2027-01-23")).toMatchObject({
			state: "overdue",
			due: { kind: "write-down", on: "2027-01-22" },
		});
	});

	it("a day that is counted is the one that is suggested: no Sunday", () => {
		// Three months after Sunday 29 November 2026 is Sunday 28 February 2027.
		const facts = { isLite: true, agreed: placeOf("2026-11-29"), lookAgain: null };
		expect(at(facts).due).toEqual({ kind: "wellbeing", on: "2027-02-26" });
	});

	it("the first payment rule ends with the first review held after it", () => {
		const facts = { budget: "phb" as const, direct: "header" as const, firstPayment: placeOf("2026-11-30") };
		expect(at(facts).due).toEqual({ kind: "nhs-payment-first", on: "2027-02-28" });
		expect(at({ ...facts, formal: [placeOf("2027-01-12")] }).due?.kind).toBe("nhs-payment-yearly");
	});

	it("an informal change never counts as a review", () => {
		const plan = planOf({ ...none, agreed: placeOf("2026-01-19") });
		const changed = {
			...plan,
			agreement: {
				...plan.agreement,
				reviews: [review(1, { kind: "informal", heldOn: "2027-01-10" as LocalDate })],
			},
		};
		expect(reviewFactsOf(changed).due[0]?.on).toBe("2027-01-19");
	});
});

describe("the date to offer", () => {
	it("is the earliest that the rules ask for, after today, with its reason", () => {
		fc.assert(
			fc.property(anyFacts, (facts) => {
				const plan = planOf({ ...facts, state: "talking" });
				const offer = suggestLookAgain(plan, day(facts.today));
				const lines = linesOf({
					...facts,
					state: "agreed",
					agreed: facts.today,
					agreedBefore: null,
					lookAgain: null,
					contingencies: [],
					contactTried: null,
					risk: null,
				}).map(([, on]) => on);
				// Somebody who asked is to be seen on the day they were offered, or within the weeks promised.
				const { asked } = facts;
				const theirs = asked === null ? Number.POSITIVE_INFINITY : (asked.offered ?? asked.on + 28);
				const due = Math.max(facts.today + 1, Math.min(...lines, theirs));
				const weekday = new Date(`${day(due)}T00:00:00Z`).getUTCDay();
				const friday = due - (weekday === 6 ? 1 : weekday === 0 ? 2 : 0);
				const isOffered = asked?.offered != null && Math.min(...lines) >= theirs;
				expect(offer.on).toBe(day(friday > facts.today && !isOffered ? friday : due));
				expect(offer.reason.length).toBeGreaterThan(5);
			}),
			{ numRuns: 1_000 },
		);
	});

	it("counts from the day a plan was agreed, when that was before today, and names the day that gives way", () => {
		const plan = { ...planOf({ ...none, hasEducationPlan: false }), kind: "lite" as const };
		const [agreed, today] = ["2026-11-24", "2026-11-28"] as LocalDate[];
		expect(suggestLookAgain(plan, today as LocalDate, agreed)).toMatchObject({ on: "2027-02-24", insteadOf: null });
		expect(suggestLookAgain(plan, today as LocalDate)).toMatchObject({ on: "2027-02-26", insteadOf: "2027-02-28" });
		// Long ago: already due.
		const late = suggestLookAgain(plan, "2027-06-01" as LocalDate, agreed);
		expect(late.on).toBe("2027-06-02");
		// The day stands with what it is the day of.
		expect(late.reason).toBe(
			"3 months after a wellbeing plan was agreed on 24\u00a0November 2026: already due, so as soon as can be",
		);
	});

	it("is half a year for a small child with an education plan", () => {
		const plan = planOf({ ...none, hasEducationPlan: true });
		const child = { ...plan, about: { ...plan.about, born: "2023-06-01" as LocalDate } };
		expect(suggestLookAgain(child, "2027-01-12" as LocalDate)).toMatchObject({
			on: "2027-07-12",
			kind: "education-plan",
		});
		expect(suggestLookAgain(plan, "2027-01-12" as LocalDate).on).toBe("2028-01-12");
		// Agreed longer ago than that: already due, not only after the year.
		expect(suggestLookAgain(child, "2027-01-12" as LocalDate, "2026-06-12" as LocalDate)).toMatchObject({
			on: "2027-01-13",
			kind: "education-plan",
			reason: "6 months on, as suggested for children under five: already due, so as soon as can be",
		});
	});
});

it("every reason has words and says who it comes from", () => {
	for (const kind of dueKindSchema.options)
		expect(Object.values(wordsOfDue(kind)).every((text) => text.length > 5)).toBe(true);
});
