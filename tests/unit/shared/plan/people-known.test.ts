/** Whoever is named in one list is offered in the other, once; whom the person does not want is offered nowhere. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arrangers } from "../../../../renderer/screens/plan/agree/arrangers.ts";
import { newContact } from "../../../../renderer/store/edits/team.ts";
import {
	isServiceToCall,
	isWorker,
	mayBeInTeam,
	peopleKnown,
	whoMeant,
	whoNamed,
	workerIn,
} from "../../../../shared/plan/people-known.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { Who } from "../../../../shared/plan/quote.ts";
import type { Contact } from "../../../../shared/plan/team.ts";
import { arbitraryPlan } from "../../../support/plan-arbitrary.ts";
import { blank } from "../../renderer/store/edits/support.ts";

const other = (name: string, relation = ""): Who => ({ kind: "other", name, relation });
const siobhan: Contact = newContact({ group: "mine", name: "Siobhan", relation: "my daughter" });
const names = (plan: Plan) => peopleKnown(plan).map(({ name, relation }) => [name, relation]);

function planWith(present: readonly Who[], more: Partial<Plan> = {}): Plan {
	const plan = blank();
	const talk = {
		id: "4b0f3f5e-2d53-4a31-8a36-0d9f0f6a1c01",
		present: [...present],
		by: { name: "Priya Nair", role: "practice nurse" },
	} as Plan["talks"]["held"][number];
	return {
		...plan,
		talks: { ...plan.talks, held: [talk] },
		team: { ...plan.team, contacts: [siobhan] },
		...more,
	};
}

describe("people known", () => {
	it("are the team, and then whoever was in the room, each once, with who they are", () => {
		const plan = planWith([other("Raj"), other("raj ", "next door"), other("SIOBHAN"), { kind: "me" }]);
		expect(names(plan)).toEqual([
			["Siobhan", "my daughter"],
			["raj ", "next door"],
		]);
	});

	it("leave out us, whom the person would rather not have there, and whom they do not want told", () => {
		const plan = planWith([other("Dave"), other("Colin"), other("Raj"), other("Priya Nair")]);
		const item = { id: "4b0f3f5e-2d53-4a31-8a36-0d9f0f6a1c02", name: "colin", because: null, mayPrint: false };
		expect(
			names({
				...plan,
				talks: { ...plan.talks, preparation: { ...plan.talks.preparation, wouldRatherNot: [other("Dave")] } },
				team: { ...plan.team, doNotContact: [item] },
			}),
		).toEqual([
			["Siobhan", "my daughter"],
			["Raj", ""],
		]);
	});

	it("of any plan are every contact and no name twice beyond them", () => {
		fc.assert(
			fc.property(arbitraryPlan, (plan) => {
				const known = peopleKnown(plan);
				const ids = known.flatMap(({ who }) => (who.kind === "contact" ? [who.contactId] : []));
				expect(ids).toEqual(plan.team.contacts.map(({ id }) => id));
				const elsewhere = known.filter(({ who }) => who.kind === "other").map(({ name }) => name.trim().toLowerCase());
				expect(new Set(elsewhere).size).toBe(elsewhere.length);
				for (const contact of plan.team.contacts) expect(elsewhere).not.toContain(contact.name.trim().toLowerCase());
			}),
			{ numRuns: 30 },
		);
	});
});

describe("a name as it was typed", () => {
	const plan = planWith([other("Raj", "next door")]);
	const contact: Who = { kind: "contact", contactId: siobhan.id };

	it("means whoever is known by it", () => {
		expect(whoNamed(plan, " siobhan ")).toEqual(contact);
		expect(whoNamed(plan, "Siobhan", "My daughter")).toEqual(contact);
		expect(whoNamed(plan, "Raj")).toEqual(other("Raj", "next door"));
		expect(whoMeant(plan, other("Siobhan"))).toEqual(contact);
		expect(whoMeant(plan, { kind: "me" })).toEqual({ kind: "me" });
	});

	it("means somebody new where the relation is another, the name is, or two have it", () => {
		expect(whoNamed(plan, "Siobhan", "the nurse")).toEqual(other("Siobhan", "the nurse"));
		expect(whoNamed(plan, " Jo ")).toEqual(other("Jo"));
		const two = {
			...plan,
			team: { ...plan.team, contacts: [siobhan, newContact({ group: "worker", name: "Siobhan", relation: "" })] },
		};
		expect(whoNamed(two, "Siobhan")).toEqual(other("Siobhan"));
	});
});

describe("somebody named before they joined the team", () => {
	const teamOf = (...contacts: Contact[]): Plan => planWith([], { team: { ...blank().team, contacts } });

	it.each([
		["mum", "my mum"],
		["My mum", "mum"],
		["mum", ""],
	])("as %s, and of the team as “%s”, is one person", (before, now) => {
		const maureen = newContact({ group: "mine", name: "Maureen Pratt", relation: now });
		const isMaureen: Who = { kind: "contact", contactId: maureen.id };
		expect(whoMeant(teamOf(maureen), other("Maureen Pratt", before))).toEqual(isMaureen);
		expect(whoMeant(teamOf(maureen), other("maureen pratt", "the nurse"))).toEqual(
			now === "" ? isMaureen : other("maureen pratt", "the nurse"),
		);
	});

	it("who leads the talks is one, whatever their job is called; a namesake in the family is another", () => {
		const worker = newContact({ group: "worker", name: "Priya Nair", relation: "my nurse at Elm Road" });
		const cousin = newContact({ group: "mine", name: "Priya Nair", relation: "cousin" });
		const named = other("Priya Nair", "practice nurse");
		expect(whoMeant(teamOf(worker), named)).toEqual({ kind: "contact", contactId: worker.id });
		expect(whoMeant(teamOf(cousin), named)).toEqual(named);
		expect(whoMeant(teamOf(worker, cousin), named)).toEqual(named);
	});
});

describe("a name with what they are behind it", () => {
	const grace = newContact({ group: "mine", name: "Grace Reid", relation: "my daughter" });
	const nurse = newContact({ group: "worker", name: "Dele Reid", relation: "practice nurse" });
	const planOf = (...contacts: Contact[]): Plan => ({ ...planWith([]), team: { ...blank().team, contacts } });
	const plan = planOf(grace, nurse);
	const isGrace: Who = { kind: "contact", contactId: grace.id };

	it.each(["Grace Reid, daughter", "grace  reid, My daughter", "Grace Reid (daughter)", "Grace Reid – her daughter"])(
		"%s is Grace Reid of the team",
		(typed) => {
			expect(whoNamed(plan, typed)).toEqual(isGrace);
			expect(whoMeant(plan, other(typed))).toEqual(isGrace);
			// Named so before she joined, she is offered once.
			expect(names(planWith([other(typed)], { team: plan.team })).map(([name]) => name)).toEqual([
				"Grace Reid",
				"Dele Reid",
			]);
		},
	);

	it("is somebody new where they are said to be another, or the name is but a part", () => {
		for (const typed of [
			"Grace Reid, neighbour",
			"Grace Reid, daughter of Ann",
			"Grace, daughter",
			"Grace Reidy",
			"Grace Reid,",
		])
			expect(whoNamed(plan, typed), typed).toEqual(other(typed));
		expect(whoNamed(plan, "Grace Reid, daughter", "the neighbour")).toMatchObject({ kind: "other" });
		const nameless = planOf(newContact({ group: "mine", name: "Grace Reid", relation: "" }));
		expect(whoNamed(nameless, "Grace Reid, daughter")).toEqual(other("Grace Reid, daughter"));
	});

	it("tells two of one name apart", () => {
		const other = newContact({ group: "worker", name: "Grace Reid", relation: "link worker" });
		expect(whoNamed(planOf(grace, other), "Grace Reid, link worker")).toEqual({ kind: "contact", contactId: other.id });
	});

	it.each([
		["Grace Reid, neighbour", [grace.id]],
		["Grace, daughter", [grace.id]],
		["Grace, my neighbour", [grace.id]],
		["My daughter Grace", [grace.id]],
		["daughter", [grace.id]],
		["The practice nurse", [nurse.id]],
		["Reid (nurse)", [grace.id, nurse.id]],
		["Grace", [grace.id]],
		["Raj, next door", []],
		["My", []],
	])("%s: whatever is kept from those in the team who that may be is kept from them too", (name, ids) => {
		expect(mayBeInTeam(plan, { kind: "other", name, relation: "" })).toEqual(ids);
	});
});

describe("a line or a service to call", () => {
	const contingency = { calls: [{ who: other("Listening Ear"), number: "0808 157 0000" }] };
	const plan = {
		...planWith([]),
		changePlans: { ...blank().changePlans, contingencies: [contingency] },
	} as unknown as Plan;
	const isService = (name: string) => isServiceToCall(plan, { name, who: other(name) as { kind: "other" } & Who });

	it("is known by its name, or by its number", () => {
		for (const name of ["Samaritans", "the ambulance", "NHS 111", "Crisis team", "listening ear"])
			expect(isService(name), name).toBe(true);
	});

	it("is nobody with a name of their own", () => {
		for (const name of ["Raj", "Siobhan Walsh", "Samira", "Abba Kidane"]) expect(isService(name), name).toBe(false);
	});
});

describe("whoever works at this device", () => {
	const staff = { name: "Priya Nair", role: "practice nurse" };
	const team = (name: string, relation: string, group: Contact["group"]): Plan => {
		const plan = blank();
		return { ...plan, team: { ...plan.team, contacts: [newContact({ group, name, relation })] } };
	};

	it("is somebody of the team by the whole name, or by a first name and the same job; never a relative's namesake", () => {
		const isUs = (name: string, relation: string, group: Contact["group"] | null) =>
			isWorker({ name, relation, group }, staff);
		expect(isUs("priya  nair", "", "worker")).toBe(true);
		expect(isUs("Priya", "Practice nurse", "worker")).toBe(true);
		expect(isUs("Priya", "my daughter", "mine")).toBe(false);
		expect(isUs("Priya", "dietitian", "worker")).toBe(false);
		expect(isUs("Priya Shah", "practice nurse", "worker")).toBe(false);
	});

	it("is one person, in the team or named in place", () => {
		const plan = team("Priya", "practice nurse", "worker");
		expect(workerIn(plan, staff).who).toEqual({ kind: "contact", contactId: plan.team.contacts[0]?.id });
		expect(workerIn(blank(), staff).who).toEqual({ kind: "other", name: "Priya Nair", relation: "practice nurse" });
	});

	it("stands once among who can arrange a look-again, and nobody named before is lost", () => {
		const plan = team("Priya Nair", "practice nurse", "worker");
		const words = (now: Who | null, of = plan) => arrangers(of, staff, now).map(({ word }) => word);
		expect(words(other("Priya Nair", "practice nurse"))).toEqual(["Priya Nair, practice nurse", "Mo"]);
		const id = plan.team.contacts[0]?.id ?? null;
		const kept = { ...plan, team: { ...plan.team, coordinatorId: id } };
		expect(words(null, kept)).toEqual(["Priya Nair, who keeps the plan together", "Mo"]);
		expect(words(other("Sam", "link worker"), blank())).toEqual(["Priya Nair, practice nurse", "Mo", "Sam"]);
	});
});
