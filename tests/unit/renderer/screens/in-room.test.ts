import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { isReadInPart, readingOf } from "../../../../renderer/screens/plan/agree/reading.ts";
import { partLines } from "../../../../renderer/screens/plan/overview/lines.ts";
import { turnedPage } from "../../../../renderer/screens/plan/turned/turned-page.ts";
import { partNames } from "../../../../renderer/store/route.ts";
import { mayBeNamed, mayBeShown, planInRoom, seenInRoom } from "../../../../renderer/store/shown.ts";
import { type Copy, copySchema, planPartSchema } from "../../../../shared/plan/agreement.ts";
import { newId } from "../../../../shared/plan/ids.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { Visibility, Who } from "../../../../shared/plan/quote.ts";
import type { LocalDate } from "../../../../shared/plan/time.ts";
import { seenBy, withoutMayBeTold } from "../../../../shared/plan/visible.ts";
import { examples } from "../../../../templates/examples/index.ts";
import { isAnythingKept, readerOfCopy, visiblePlan } from "../../../../templates/full/visible.ts";
import { arbitraryPlan } from "../../../support/plan-arbitrary.ts";

// Which pages there are is not asked here: each has one.
vi.mock("../../../../renderer/screens/plan/parts.tsx", () => ({ pageOf: () => () => null }));

const DAY = "2027-01-12" as LocalDate;
const withCopy = (plan: Plan, copy: Pick<Copy, "who" | "sees"> & Partial<Copy>): Plan => ({
	...plan,
	agreement: {
		...plan.agreement,
		copies: [
			...plan.agreement.copies,
			copySchema.parse({ id: newId(), state: "not-given", planVersion: plan.version, ...copy }),
		],
	},
});

it("a part left out of the newest copy of anybody here is off the screen, as it is off their paper", () => {
	fc.assert(
		fc.property(arbitraryPlan, fc.subarray([...planPartSchema.options], { minLength: 1 }), (any, withoutParts) => {
			const [contact] = any.team.contacts;
			if (!contact) return;
			const who = { kind: "contact" as const, contactId: contact.id };
			const plan = withCopy(any, { who, sees: "parts", withoutParts });
			const paper = visiblePlan(plan, contact.id);
			const here = [who];
			const quotes = (one: Plan) => [
				...one.matters.map(({ quote }) => quote),
				...one.worries.flatMap(({ quote }) => quote ?? []),
				...one.goals.map(({ quote }) => quote),
				...one.daily.findHard,
				...one.ahead.wishes,
			];
			const onPaper = new Set(quotes(paper).map(({ id }) => id));
			for (const goal of plan.goals)
				expect(mayBeShown(plan, here, goal, goal.quote)).toBe(paper.goals.some(({ id }) => id === goal.id));
			for (const { quote } of plan.matters) expect(mayBeShown(plan, here, quote)).toBe(onPaper.has(quote.id));
			for (const { quote } of plan.worries)
				if (quote) expect(mayBeShown(plan, here, quote)).toBe(onPaper.has(quote.id));
			for (const quote of plan.ahead.wishes) expect(mayBeShown(plan, here, quote)).toBe(onPaper.has(quote.id));
			// Alone, nothing is kept off.
			for (const quote of quotes(plan)) expect(mayBeShown(plan, [], quote)).toBe(true);
		}),
		{ numRuns: 40 },
	);
});

it("who has nothing, or the emergency page alone, sees nothing of the plan; the newest copy counts, by whatever name", () => {
	const lys = examples[0]?.plan as Plan;
	const [contact] = lys.team.contacts;
	if (!contact) throw new Error("nobody in the team");
	const who = { kind: "contact" as const, contactId: contact.id };
	const named = { kind: "other" as const, name: "Somebody Quite Else", relation: "" };
	for (const sees of ["nothing", "emergency-page"] as const) {
		const plan = withCopy(lys, { who, sees });
		expect(planInRoom(plan, [who])).toBeNull();
		expect(planInRoom(plan, [])).toBe(plan);
		expect(planInRoom(withCopy(plan, { who, sees: "everything" }), [who])).not.toBeNull();
		expect(planInRoom(withCopy(lys, { who: named, sees }), [named])).toBeNull();
	}
	expect(planInRoom(withCopy(lys, { who: named, sees: "parts", withoutParts: ["mind"] }), [named])?.worries).toEqual(
		[],
	);
});

it("what somebody may be told stands on no page while anybody else is here, whoever it is said of", () => {
	fc.assert(
		fc.property(arbitraryPlan, fc.boolean(), (any, isSharing) => {
			const contacts = any.team.contacts.slice(0, 2).map((contact, index) => ({
				...contact,
				visibility: { kind: "everyone" as const },
				mayShare: `zqx${index}zqx`,
			}));
			const [first] = contacts;
			if (!first) return;
			const told: Plan = { ...any, team: { ...any.team, contacts } };
			const pagesFor = (plan: Plan, present: readonly Who[]) => [
				readingOf(plan, present, DAY),
				seenInRoom(plan, present),
				partLines(plan, (...things) => mayBeShown(plan, present, ...things), DAY),
				...partNames.flatMap((part) =>
					[null, ...contacts.map(({ id }) => id)].map((itemId) =>
						turnedPage(
							{ screen: "part", part, itemId },
							{ plan, present, isRoomAsked: true, day: DAY, copied: new Set<string>(), drafts: {} },
						),
					),
				),
			];
			for (const contact of contacts) {
				const who = { kind: "contact" as const, contactId: contact.id };
				const plan = isSharing ? withCopy(told, { who, sees: "everything" }) : told;
				const stranger = { kind: "other" as const, name: "A Student", relation: "" };
				for (const present of [[who], [{ kind: "me" as const }, who], [stranger]])
					expect(JSON.stringify(pagesFor(plan, present))).not.toMatch(/zqx/);
				// Whoever works with them and has all of it reads what others may be told, never what they may be told themselves.
				const theirs = JSON.stringify(visiblePlan(plan, contact.id));
				expect(theirs).not.toContain(contact.mayShare);
				if (contact.group === "mine") expect(theirs).not.toMatch(/zqx/);
			}
			// Alone it is read, and it keeps nothing else from anybody's copy.
			expect(JSON.stringify(pagesFor(told, []))).toContain(first.mayShare);
			for (const { id } of contacts)
				expect(isAnythingKept(told, id, [])).toBe(isAnythingKept(withoutMayBeTold(told), id, []));
		}),
		{ numRuns: 12 },
	);
});

it("what was not read because somebody is here makes the reading one of a part", () => {
	const lys = withoutMayBeTold(examples[0]?.plan as Plan);
	const [contact, ...others] = lys.team.contacts;
	if (!contact) throw new Error("nobody in the team");
	const alone = { ...lys, agreement: { ...lys.agreement, copies: [] }, rights: { ...lys.rights, sharing: [] } };
	const team = { ...lys.team, doNotContact: [] };
	const told = (mayShare: string | null): Plan =>
		seenBy({ ...alone, team: { ...team, contacts: [{ ...contact, mayShare }, ...others] } }, "person");
	const here = [{ kind: "contact" as const, contactId: contact.id }];
	expect(isReadInPart(told("Not the money."), here, DAY)).toBe(true);
	expect(isReadInPart(told(null), here, DAY)).toBe(false);
	expect(isReadInPart(told("Not the money."), [], DAY)).toBe(false);
});

it("somebody who is kept from one who is here is not named to them; whoever is here is no secret", () => {
	const lys = examples[0]?.plan as Plan;
	const [contact, another, ...others] = lys.team.contacts;
	if (!contact || !another) throw new Error("the example has too little");
	const who = { kind: "contact" as const, contactId: contact.id };
	const kept = { kind: "contact" as const, contactId: another.id };
	const hidden = { ...another, visibility: { kind: "not" as const, contactIds: [contact.id] } };
	const plan: Plan = {
		...lys,
		agreement: { ...lys.agreement, copies: [] },
		rights: { ...lys.rights, sharing: [] },
		team: { ...lys.team, contacts: [contact, hidden, ...others] },
	};
	const typed = { kind: "other" as const, name: another.name, relation: another.relation };
	for (const one of [kept, typed]) {
		expect(mayBeNamed(plan, [who], one)).toBe(false);
		expect(mayBeNamed(plan, [], one)).toBe(true);
		expect(mayBeNamed(plan, [who, kept], one)).toBe(true);
	}
	expect(mayBeNamed(plan, [who], who)).toBe(true);
	expect(mayBeNamed(plan, [who], { kind: "other", name: "A Student", relation: "" })).toBe(true);
});

it("the same person has the same screen, by whatever name they stand in the room", () => {
	fc.assert(
		fc.property(arbitraryPlan, fc.constantFrom("", "  ", "my own mother"), (any, relation) => {
			const [first, ...rest] = any.team.contacts;
			if (!first) return;
			const contact = { ...first, name: "Maureen Quill", relation: "mother" };
			const plan = { ...any, team: { ...any.team, contacts: [contact, ...rest] } };
			const known = { kind: "contact" as const, contactId: contact.id };
			const typed = { kind: "other" as const, name: " maureen  QUILL ", relation: "Mother" };
			const unsaid = { ...typed, relation: "" };
			const stranger = { ...typed, relation };
			const kept: Visibility[] = [
				{ kind: "everyone" },
				{ kind: "private" },
				{ kind: "only", contactIds: [contact.id] },
				{ kind: "not", contactIds: [contact.id] },
			];
			for (const visibility of kept)
				for (const { quote } of plan.matters) {
					const thing = { ...quote, visibility };
					const asContact = mayBeShown(plan, [known], thing);
					expect(mayBeShown(plan, [typed], thing)).toBe(asContact);
					expect(mayBeShown(plan, [unsaid], thing)).toBe(asContact);
					if (!asContact) expect(mayBeShown(plan, [stranger], thing)).toBe(false);
				}
			for (const here of [typed, unsaid])
				expect(readingOf(plan, [here], DAY).map(({ items }) => items)).toEqual(
					readingOf(plan, [known], DAY).map(({ items }) => items),
				);
		}),
		{ numRuns: 30 },
	);
});

it("somebody the team does not have sees nothing that is kept from anybody, nor what a namesake's copy leaves out", () => {
	const lys = examples[0]?.plan as Plan;
	const [contact, another] = lys.team.contacts;
	const [matter] = lys.matters;
	if (!contact || !another || !matter) throw new Error("the example has too little");
	const hidden = { ...matter.quote, visibility: { kind: "not" as const, contactIds: [contact.id] } };
	const student = { kind: "other" as const, name: "A Student", relation: "" };
	expect(mayBeShown(lys, [{ kind: "contact", contactId: another.id }], hidden)).toBe(true);
	expect(mayBeShown(lys, [student], hidden)).toBe(false);
	expect(mayBeShown(lys, [student], { ...hidden, visibility: { kind: "everyone" } })).toBe(true);
	// The same name with another relation: it cannot be told whether they are the same.
	const namesake = { kind: "other" as const, name: contact.name, relation: "somebody else" };
	const plan = withCopy(lys, { who: { kind: "contact", contactId: contact.id }, sees: "nothing" });
	expect(planInRoom(plan, [namesake])).toBeNull();
	expect(planInRoom(plan, [student])).not.toBeNull();
});

it("the copy of somebody named before they joined the team keeps to what is hidden from them", () => {
	const lys = examples[0]?.plan as Plan;
	const [contact] = lys.team.contacts;
	const [matter, ...others] = lys.matters;
	if (!contact || !matter) throw new Error("the example has too little");
	const quote = { ...matter.quote, visibility: { kind: "not" as const, contactIds: [contact.id] } };
	const plan = withCopy(
		{ ...lys, matters: [{ ...matter, quote }, ...others] },
		{ who: { kind: "other", name: contact.name, relation: "" }, sees: "everything" },
	);
	const copy = plan.agreement.copies.at(-1) as Copy;
	expect(readerOfCopy(plan, copy)).toBe(contact.id);
	expect(JSON.stringify(visiblePlan(plan, readerOfCopy(plan, copy)).matters)).not.toContain(quote.id);
});

it("a no to sharing, and a yes to part of it before the part is chosen, leave nothing of the plan on the screen", () => {
	const lys = examples[0]?.plan as Plan;
	const [contact, another] = lys.team.contacts;
	if (!contact || !another) throw new Error("nobody in the team");
	const who = { kind: "contact" as const, contactId: contact.id };
	const alone = { ...lys, agreement: { ...lys.agreement, copies: [] } };
	type Decision = Plan["rights"]["sharing"][number]["decision"];
	const decided = (plan: Plan, ...said: readonly (readonly [Decision, string])[]): Plan => ({
		...plan,
		rights: {
			...plan.rights,
			sharing: said.map(([decision, what]) => ({ id: newId(), on: DAY, decision, what, because: null })),
		},
	});
	const about = `Not to ${contact.name}.`;
	for (const decision of ["refused", "withdrawn", "agreed-in-part"] as const) {
		const plan = decided(alone, [decision, about]);
		expect(planInRoom(plan, [who])).toBeNull();
		expect(planInRoom(plan, [{ kind: "other", name: contact.name, relation: "" }])).toBeNull();
		expect(planInRoom(plan, [])).toBe(plan);
		expect(planInRoom(plan, [{ kind: "contact", contactId: another.id }])).not.toBeNull();
		// What was said after it counts.
		expect(planInRoom(decided(alone, [decision, about], ["agreed", about]), [who])).not.toBeNull();
	}
	// Once the parts are chosen they count; a no stands over a copy that was chosen or given before it.
	const parts = { who, sees: "parts" as const, withoutParts: ["mind" as const] };
	expect(planInRoom(decided(withCopy(alone, parts), ["agreed-in-part", about]), [who])?.worries).toEqual([]);
	expect(planInRoom(withCopy(alone, { ...parts, withoutParts: [] }), [who])).toBeNull();
	for (const [on, isSeen] of [
		["2027-01-11", false],
		["2027-01-13", true],
	] as const) {
		const given = withCopy(alone, { who, sees: "everything", state: "given", on: on as LocalDate });
		expect(planInRoom(decided(given, ["refused", about]), [who]) !== null).toBe(isSeen);
	}
});
