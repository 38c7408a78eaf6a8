/** Plans made from bare facts. Made once whole and spread, not parsed each time: a hundred thousand are looked at. */
import { blankPlan } from "../../../../shared/plan/blank.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../../shared/plan/time.ts";
import type { Facts } from "./due-oracle.ts";
import { textAt } from "./wall-calendar.ts";

const clock = { now: () => new Date(2027, 0, 12, 14, 32) };
const blank = blankPlan(
	{ firstName: "Rahima", familyName: "Begum", calledName: "Mrs Begum", born: "1946-01-01" },
	{ name: "Dan Howarth", role: "link worker" },
	"full",
	clock,
);
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
export const day = (place: number): LocalDate => textAt(place) as LocalDate;
const maybeDay = (place: number | null): LocalDate | null => (place === null ? null : day(place));
const staff = { name: "Dan Howarth", role: "link worker" };

type Review = Plan["agreement"]["reviews"][number];
export const review = (n: number, more: Partial<Review>): Review => ({
	id: id(n),
	kind: "planned",
	startedBy: null,
	askedOn: null,
	typedOn: "2027-01-12" as LocalDate,
	how: "",
	because: null,
	answeredOn: null,
	offeredFor: null,
	heldOn: null,
	with: [],
	tried: null,
	learned: null,
	pleasedAbout: null,
	worriedAbout: null,
	changed: null,
	pleasedWords: [],
	worriedWords: [],
	changedWords: [],
	next: null,
	inAYear: null,
	numbersDialled: null,
	needsStillRight: null,
	stillRight: [],
	budgetWorking: null,
	wantsToPlanMore: null,
	madeVersion: null,
	...more,
});

const stateOf = (facts: Facts): Plan["state"] => {
	const on = day(facts.today);
	return facts.state === "closed"
		? { kind: "closed", on, why: "moved" }
		: ({ kind: facts.state, on, ...(facts.state === "declined" ? { because: null } : {}) } as Plan["state"]);
};

function agreementOf(facts: Facts): Plan["agreement"] {
	const asked = facts.asked;
	return {
		...blank.agreement,
		agreed:
			facts.agreed === null
				? null
				: {
						on: day(facts.agreed),
						at: null,
						covers: null,
						isAgain: false,
						by: { kind: "me" },
						with: staff,
						quote: null,
						place: "",
						present: [],
					},
		versions: [
			{ number: 1, startedOn: day(0), agreedOn: maybeDay(facts.agreedBefore), note: null, words: [], sure: null },
			{ number: 2, startedOn: day(0), agreedOn: maybeDay(facts.agreed), note: null, words: [], sure: null },
		],
		lookAgain:
			facts.lookAgain === null
				? null
				: { on: day(facts.lookAgain), time: "", place: "", arrangedBy: { kind: "me" }, because: null },
		reviews: [
			...facts.formal.map((held, index) => review(100 + index, { heldOn: day(held) })),
			...facts.informal.map((held, index) => review(200 + index, { kind: "informal", heldOn: day(held) })),
			...(asked
				? [
						review(300, {
							kind: asked.kind,
							askedOn: day(asked.on),
							answeredOn: asked.isAnswered ? day(asked.on) : null,
							offeredFor: maybeDay(asked.offered),
						}),
					]
				: []),
		],
	};
}

function changePlansOf(facts: Facts): Plan["changePlans"] {
	const contingencies = facts.contingencies.map(({ changed, own, tried }, index) => ({
		id: id(400 + index),
		title: "If my breathing gets bad",
		updatedOn: day(changed),
		lookAgainOn: maybeDay(own),
		calls: [
			{ id: id(450 + index), number: "01632 960 114", dialledOn: maybeDay(tried) },
			{ id: id(460 + index), number: "999", dialledOn: day(0) },
		],
	}));
	return { ...blank.changePlans, contingencies } as unknown as Plan["changePlans"];
}

export function planOf(facts: Facts): Plan {
	return {
		...blank,
		kind: facts.isLite ? "lite" : "full",
		state: stateOf(facts),
		agreement: agreementOf(facts),
		changePlans: changePlansOf(facts),
		about: {
			...blank.about,
			ehcPlan: facts.hasEducationPlan ? { has: true, where: "", views: null, outcomes: null } : null,
		},
		budget: {
			...blank.budget,
			type: facts.budget,
			funders: facts.funder === null ? [] : [{ id: id(500), name: "Payer", kind: facts.funder, share: null }],
			howHeld: facts.direct === "header" ? ["direct-payment"] : ["notional"],
			lines: (facts.direct === "line" ? [{ howHeld: "direct-payment" }] : []) as unknown as Plan["budget"]["lines"],
			firstPaymentOn: maybeDay(facts.firstPayment),
			reviewOn: maybeDay(facts.budgetDate),
		},
		risks: {
			...blank.risks,
			items: (facts.risk === null
				? []
				: [{ id: id(600), reviewOn: day(facts.risk) }]) as unknown as Plan["risks"]["items"],
		},
		team: {
			...blank.team,
			contacts: (facts.contactTried === null
				? []
				: [
						{ id: id(700), phones: [{ number: "07700 900482", checkedOn: day(facts.contactTried) }] },
					]) as unknown as Plan["team"]["contacts"],
		},
		talks: {
			...blank.talks,
			booked:
				facts.bookedReview === null
					? []
					: [{ id: id(800), on: day(facts.bookedReview), time: "14:00", place: "", by: null, what: "review" }],
		},
	};
}
