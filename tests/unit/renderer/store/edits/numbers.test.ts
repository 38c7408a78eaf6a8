import { describe, expect, it } from "vitest";
import { addCall, newContingency, setCall } from "../../../../../renderer/store/edits/changes.ts";
import { carried } from "../../../../../renderer/store/edits/numbers.ts";
import { addContact, contactAt, setPhone } from "../../../../../renderer/store/edits/team.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../../../shared/plan/time.ts";
import { afterEdit, blank, clock, must } from "./support.ts";

const number = "07700 900 412";

/** Siobhan, in the team and called by two plans, spaced in two ways; Raj has a number of his own. */
function begin(): Plan {
	let plan = blank();
	for (const [name, phone] of [
		["Siobhan", number],
		["Raj", "01632 960 114"],
	] as const)
		plan = afterEdit(plan, addContact(plan, { group: "mine", name, relation: "", number: phone }).edit);
	for (const title of ["If my breathing gets bad", "If I fall"]) {
		plan = afterEdit(plan, newContingency(plan, title, clock).edit);
		for (const contact of plan.team.contacts) {
			const typed =
				title === "If I fall" ? must(contact.phones[0]).number.replaceAll(" ", "") : must(contact.phones[0]).number;
			const call = {
				who: { kind: "contact" as const, contactId: contact.id },
				number: typed,
				when: "any" as const,
				hours: "",
			};
			plan = afterEdit(plan, addCall(must(plan.changePlans.contingencies.at(-1)), call, clock).edit);
		}
	}
	return plan;
}
const numbers = (plan: Plan, index: number) => [
	must(plan.team.contacts[index]).phones[0]?.number,
	...plan.changePlans.contingencies.map((contingency) => contingency.calls[index]?.number),
];
const tried = (plan: Plan, index: number) => [
	must(plan.team.contacts[index]).phones[0]?.checkedOn,
	...plan.changePlans.contingencies.map((contingency) => contingency.calls[index]?.dialledOn),
];

describe("a number put right", () => {
	it("in a call is right in the team and in every other call, and nobody else’s changes", () => {
		const plan = begin();
		const contingency = must(plan.changePlans.contingencies[0]);
		const call = must(contingency.calls[0]);
		const next = { number: "07700 900 419" };
		const changed = afterEdit(
			plan,
			carried(plan, call.who, call.number, next, setCall(contingency, call, next, "changed a number", clock)),
		);
		expect(numbers(changed, 0)).toEqual([next.number, next.number, next.number]);
		expect(tried(changed, 0)).toEqual([null, null, null]);
		expect(numbers(changed, 1)).toEqual(numbers(plan, 1));
	});

	it("in the team is right in the calls; tried in one place, it was tried in all", () => {
		const plan = begin();
		const siobhan = must(plan.team.contacts[0]);
		const phone = must(siobhan.phones[0]);
		const at = [...contactAt(siobhan), "phones"];
		const who = { kind: "contact" as const, contactId: siobhan.id };
		const on = "2027-01-12" as LocalDate;
		const once = afterEdit(
			plan,
			carried(plan, who, phone.number, { triedOn: on }, setPhone(at, phone, { checkedOn: on })),
		);
		expect(tried(once, 0)).toEqual([on, on, on]);
		expect(tried(once, 1)).toEqual([null, null, null]);
		const now = must(must(once.team.contacts[0]).phones[0]);
		const next = { number: "07700 900 419" };
		const changed = afterEdit(once, carried(once, who, now.number, next, setPhone(at, now, next)));
		expect(numbers(changed, 0)).toEqual([next.number, next.number, next.number]);
		expect(tried(changed, 0)).toEqual([null, null, null]);
	});

	it("of somebody who is not in the team stays where it is", () => {
		const plan = begin();
		const edit = { label: "x", changes: [] };
		expect(carried(plan, { kind: "other", name: "Siobhan", relation: "" }, number, { number: "111" }, edit)).toBe(edit);
	});
});
