import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { setBudget } from "../../../../../renderer/store/edits/budget.ts";
import { keepQuote } from "../../../../../renderer/store/edits/quotes.ts";
import {
	addContact,
	addDoNotContact,
	addPhone,
	contactAt,
	emergencyList,
	isEmergencyContact,
	joinEmergency,
	keepTogether,
	leaveEmergency,
	moveEmergency,
	removeContact,
	removeDoNotContact,
	removePhone,
	setContact,
	setCoordinator,
	setDoNotContact,
	setPhone,
	setTeam,
} from "../../../../../renderer/store/edits/team.ts";
import { applyChanges } from "../../../../../shared/changes/change.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../../../shared/plan/time.ts";
import { arbitraryPlan } from "../../../../support/plan-arbitrary.ts";
import { afterEdit, blank, clock, must, said } from "./support.ts";

const people = (...names: string[]): Plan =>
	names.reduce((plan, name) => afterEdit(plan, addContact(plan, { group: "mine", name, relation: "" }).edit), blank());

describe("people", () => {
	it("begin with nothing assumed, and a number only where one was given", () => {
		const plan = people("Siobhan");
		expect(plan.team.contacts[0]).toMatchObject({
			pronouns: null,
			circle: null,
			hasKey: null,
			knowsTheyAreListed: null,
			knowsAboutPlan: null,
			emergencyOrder: null,
			phones: [],
		});
	});

	it("have numbers whose check is forgotten when they change", () => {
		let plan = people("Siobhan");
		const one = () => must(plan.team.contacts[0]);
		const at = () => [...contactAt(one()), "phones"];
		plan = afterEdit(plan, addPhone(at(), one().phones, "07700 900 412"));
		plan = afterEdit(plan, setPhone(at(), must(one().phones[0]), { checkedOn: "2027-01-12" as LocalDate }));
		plan = afterEdit(plan, setPhone(at(), must(one().phones[0]), { hours: "after six" }));
		expect(one().phones[0]).toMatchObject({ hours: "after six", checkedOn: "2027-01-12" });
		plan = afterEdit(plan, setPhone(at(), must(one().phones[0]), { number: "07700 900 419" }));
		expect(one().phones[0]).toMatchObject({ number: "07700 900 419", checkedOn: null });
		plan = afterEdit(plan, removePhone(at(), must(one().phones[0])));
		expect(one().phones).toEqual([]);
	});

	it("are rung in an order that counts from one, whatever is done to it", () => {
		const step = fc.tuple(fc.nat(4), fc.constantFrom("join", "leave", "up", "down"));
		fc.assert(
			fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
				let plan = people("Ana", "Bo", "Cy", "Di", "Ed");
				let expected: string[] = [];
				for (const [index, what] of steps) {
					const one = must(plan.team.contacts[index]);
					const place = expected.indexOf(one.name);
					if (what === "join") {
						const joined = joinEmergency(plan, one);
						expect(joined === null).toBe(place >= 0);
						if (joined) plan = afterEdit(plan, joined);
						if (place < 0) expected = [...expected, one.name];
					} else if (what === "leave") {
						plan = afterEdit(plan, leaveEmergency(plan, one));
						expected = expected.filter((name) => name !== one.name);
					} else {
						const target = what === "up" ? place - 1 : place + 1;
						const moved = moveEmergency(plan, one, what as "up" | "down");
						expect(moved !== null).toBe(place >= 0 && target >= 0 && target < expected.length);
						if (!moved) continue;
						plan = afterEdit(plan, moved);
						const others = expected.filter((name) => name !== one.name);
						expected = [...others.slice(0, target), one.name, ...others.slice(target)];
					}
					expect(emergencyList(plan).map((contact) => contact.name)).toEqual(expected);
					expect(
						plan.team.contacts
							.filter(({ relationTypes }) => relationTypes.includes("emergency-contact"))
							.map(({ name }) => name),
					).toEqual(expected.toSorted());
					expect(plan.team.contacts.filter(isEmergencyContact)).toHaveLength(expected.length);
					expect(emergencyList(plan).map((contact) => contact.emergencyOrder)).toEqual(
						expected.map((_name, order) => order + 1),
					);
				}
			}),
			{ numRuns: 80 },
		);
	});

	it("keep the plan together one at a time; places and an advocate are set and taken back", () => {
		let plan = people("Priya", "Siobhan");
		const [priya, siobhan] = plan.team.contacts;
		plan = afterEdit(plan, setCoordinator(must(priya).id));
		plan = afterEdit(plan, setCoordinator(must(siobhan).id));
		expect(plan.team.coordinatorId).toBe(must(siobhan).id);
		plan = afterEdit(plan, setTeam("place", { name: "Canal Street Surgery", email: null, phone: null }));
		expect(plan.team.place?.name).toBe("Canal Street Surgery");
	});

	it("who are not to be contacted are not printed until the person agrees", () => {
		let plan = afterEdit(blank(), addDoNotContact(blank(), "Derek"));
		expect(plan.team.doNotContact[0]).toMatchObject({ name: "Derek", because: null, mayPrint: false });
		plan = afterEdit(plan, setDoNotContact(must(plan.team.doNotContact[0]), { mayPrint: true }));
		expect(plan.team.doNotContact[0]?.mayPrint).toBe(true);
		plan = afterEdit(plan, removeDoNotContact(must(plan.team.doNotContact[0]).id));
		expect(plan.team.doNotContact).toEqual([]);
	});
});

describe("taking somebody out of the team", () => {
	it("leaves their name in words wherever they do or say something", () => {
		let plan = people("Siobhan Walsh");
		const siobhan = must(plan.team.contacts[0]);
		plan = afterEdit(plan, setContact(siobhan, "relation", "my daughter"));
		plan = afterEdit(plan, setCoordinator(siobhan.id));
		plan = afterEdit(plan, setBudget({ coordinatorId: siobhan.id }));
		const place = { at: ["ahead", "wishes"], isOne: false, name: "Planning ahead" };
		plan = afterEdit(plan, keepQuote(plan, place, said("Let me be at home"), clock));
		plan = applyChanges(plan, [
			{
				op: "set",
				at: ["ahead", "wishes", { id: must(plan.ahead.wishes[0]).id }, "spokenBy"],
				value: { kind: "contact", contactId: siobhan.id },
			},
		]).plan;
		const now = must(plan.team.contacts[0]);
		const gone = afterEdit(plan, removeContact(plan, now), "Siobhan Walsh");
		expect(gone.team).toMatchObject({ contacts: [], coordinatorId: null });
		expect(gone.budget.coordinatorId).toBeNull();
		expect(gone.ahead.wishes[0]).toMatchObject({
			text: "Let me be at home",
			spokenBy: { kind: "other", name: "Siobhan Walsh", relation: "my daughter" },
		});
	});

	it("of any plan leaves no trace of the id, changes no words, or says that it cannot", () => {
		let [asked, removed] = [0, 0];
		fc.assert(
			fc.property(arbitraryPlan, (plan) => {
				for (const contact of plan.team.contacts.slice(0, 2)) {
					// As it is, their id mostly has to stay; where they neither typed nor are named in who may see, it never has.
					for (const from of [plan, withoutHolding(plan, contact.id)]) {
						const edit = removeContact(from, contact);
						if (from !== plan) asked++;
						if (edit === null) continue;
						if (from !== plan) removed++;
						const gone = afterEdit(from, edit);
						expect(JSON.stringify(gone)).not.toContain(contact.id);
						const texts = (value: Plan) =>
							[...JSON.stringify(value.matters).matchAll(/"text":"(.*?)"/g)].map(([all]) => all);
						expect(texts(gone)).toEqual(texts(from));
					}
				}
			}),
			{ numRuns: 40 },
		);
		expect(removed).toBe(asked);
	});
});

/** The plan as if the contact had typed nothing and were named in nothing about who may see it. */
function withoutHolding(plan: Plan, id: string): Plan {
	const free = (value: unknown, key: string): unknown => {
		if (Array.isArray(value)) {
			const items = key === "contactIds" ? value.filter((item) => item !== id) : value;
			return items.map((item) => free(item, ""));
		}
		if (typeof value !== "object" || value === null) return value;
		if (key === "typedBy" && JSON.stringify(value).includes(id)) return { kind: "me" };
		return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, free(inner, name)]));
	};
	return free(plan, "") as Plan;
}

it("whoever works here joins the team as the one who keeps the plan together, in one step back", () => {
	const plan = afterEdit(blank(), keepTogether(blank(), { group: "worker", name: "Priya Nair", relation: "nurse" }));
	expect(plan.team.contacts).toMatchObject([{ name: "Priya Nair", relation: "nurse", group: "worker" }]);
	expect(plan.team.coordinatorId).toBe(plan.team.contacts[0]?.id);
});
