import { describe, expect, it } from "vitest";
import type { DocumentTree } from "../../../shared/documents/tree.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import { examples } from "../../../templates/examples/index.ts";
import { composed, headingsOf, linesOf, lys, ofKind, textsOf } from "../../support/composed.ts";
import { allText, runText } from "../../support/tree-reading.ts";

const treeOf = (plan: Plan): DocumentTree => composed(plan, "emergency", "2027-01-12");

describe("whom the emergency page says to ring", () => {
	it("says whom to ask about medicines with their number, and never with another's", () => {
		const plan = lys();
		const rowsOf = () =>
			ofKind(treeOf(plan), "table").flatMap(({ rows }) => rows.map(({ cells: [who] }) => runText(who?.runs ?? [])));
		const line = () => [...linesOf(treeOf(plan)), ...rowsOf()].find((one) => one.includes("For what I take"));
		expect(line()).toMatch(/^Wharf Road Surgery, .*pm\. For what I take, ask them\.$/);
		const { gpPractice } = plan.team;
		if (!gpPractice) throw new Error("no practice");
		Object.assign(gpPractice, { name: "Cragg Bridge Surgery", phone: "" });
		expect(line()).toContain("For what I take, ask Cragg Bridge Surgery.");
	});

	it("knows the number of the place where it stands in the team", () => {
		const plan = lys();
		Object.assign(plan.team, {
			gpPractice: { name: "Canalside Surgery", practiceCode: "", gpName: "", phone: "", details: "" },
		});
		const [contact] = plan.team.contacts.filter(({ group }) => group === "service");
		if (!contact) throw new Error("no service");
		contact.name = "Canalside Surgery";
		contact.phones = [{ ...contact.phones[0], id: contact.id, number: "01632 960 777" }] as typeof contact.phones;
		expect(allText(treeOf(plan))).toContain("For what I take, ask Canalside Surgery: 01632\u00a0960\u00a0777.");
	});

	it("names nobody beside those to ring to whom the person said no, and whoever is rung is named all the same", () => {
		const plan = lys();
		const carys = plan.team.contacts.find(({ name }) => name === "Carys Bevan");
		const [situation] = plan.changePlans.contingencies;
		const [given] = plan.agreement.copies;
		if (!carys || !situation || !given) throw new Error("no Carys");
		const isOrdered = (order: number | null) => {
			Object.assign(carys, { emergencyOrder: order, relationTypes: [] });
			return allText(treeOf(plan));
		};
		for (const one of plan.changePlans.contingencies) one.calls = [];
		situation.homeAndPets = "Not before Carys is told.";
		plan.agreement.copies = plan.agreement.copies.filter(
			({ who }) => who.kind !== "contact" || who.contactId !== carys.id,
		);
		expect(isOrdered(null)).toContain("Also named on this page. Carys, my sister.");
		plan.agreement.copies.push({
			...given,
			who: { kind: "contact", contactId: carys.id },
			sees: "nothing",
			state: "not-given",
		});
		expect(isOrdered(null)).not.toContain("my sister");
		expect(isOrdered(null)).toContain("Not before Carys is told.");
		expect(isOrdered(2)).toContain("Carys Bevan, my sister.");
	});

	it("names whoever is to be rung without a number too, and heads no number where there is none", () => {
		const plan = lys();
		const [only] = plan.team.contacts;
		if (!only) throw new Error("nobody");
		plan.team.contacts = [{ ...only, emergencyOrder: 1, phones: [] }];
		Object.assign(plan.team, { gpPractice: null, place: null, coordinatorId: null });
		for (const one of plan.changePlans.contingencies) Object.assign(one, { calls: [], usesOneOneOne: false });
		const row = () => ofKind(treeOf(plan), "table")[0]?.rows[0]?.cells.map(({ runs }) => runText(runs));
		expect(row()?.[0]).toContain(only.name);
		expect(row()?.[1]).toBe("No number here");
		expect(headingsOf(treeOf(plan))).toContain("Who to ring");
		for (const one of plan.changePlans.contingencies) one.usesOneOneOne = true;
		expect(allText(treeOf(plan))).not.toContain("the others");
	});

	it("speaks of others beside 111 only where there are others to ring", () => {
		const plan = lys();
		expect(textsOf(treeOf(plan)).join("\n")).toContain("when the others cannot be reached");
		expect(headingsOf(treeOf(plan))).toContain("Ring these people, in this order");
		plan.team.contacts = [];
		Object.assign(plan.team, { gpPractice: null, place: null });
		for (const one of plan.changePlans.contingencies) Object.assign(one, { calls: [], usesOneOneOne: true });
		const alone = textsOf(treeOf(plan));
		expect(alone).toContain("NHS 111");
		expect(alone.join("\n")).not.toContain("the others");
		expect(headingsOf(treeOf(plan))).toContain("Ring this number");
		expect(allText(treeOf(plan))).not.toContain("in this order");
	});

	it("the whole plan and easy read speak of others beside 111 only where there are others to call", () => {
		const plan = lys();
		const whole = () => textsOf(composed(plan, "full", "2027-01-12"));
		const easy = () => textsOf(composed(plan, "easy-read", "2027-01-12")).join("\n");
		for (const one of plan.changePlans.contingencies) one.usesOneOneOne = true;
		expect(whole()).toContain("If you can’t reach the others");
		expect(easy()).toContain("You can also call 111.");
		for (const one of plan.changePlans.contingencies) one.calls = [];
		expect(whole()).toContain("NHS 111");
		expect(whole()).not.toContain("If you can’t reach the others");
		expect(easy()).toContain("You can call 111.");
		expect(easy()).not.toContain("also call 111");
	});

	it("rings nobody who has left, and rings them on their last day", () => {
		const plan = lys();
		const carys = plan.team.contacts.find(({ name }) => name === "Carys Bevan");
		if (!carys) throw new Error("no Carys");
		const isRung = (until: string) => {
			carys.until = until as typeof carys.until;
			const [table] = ofKind(treeOf(plan), "table");
			return table?.rows.some(({ cells: [who] }) => runText(who?.runs ?? []).includes("Carys")) ?? false;
		};
		expect([isRung("2027-01-11"), isRung("2027-01-12")]).toEqual([false, true]);
	});

	it("rings in the person's own order, and says the number of each", () => {
		const plan = lys();
		const order = plan.team.contacts.filter(({ emergencyOrder }) => emergencyOrder !== null);
		order.forEach((contact, index) => {
			contact.emergencyOrder = order.length - index;
		});
		const [table] = ofKind(treeOf(plan), "table");
		const names = table?.rows.map(({ cells: [who] }) => runText(who?.runs ?? []).split(",")[0]);
		expect(names?.slice(0, order.length)).toEqual(order.map(({ name }) => name).toReversed());
		for (const row of table?.rows ?? []) expect(runText(row.cells[1]?.runs ?? [])).toMatch(/^[\d\u00a0]+$/);
	});

	it("says that somebody has my whole plan only where they were given all of it", () => {
		const rows = ofKind(treeOf(lys()), "table").flatMap(({ rows: all }) =>
			all.map(({ cells: [who] }) => runText(who?.runs ?? [])),
		);
		expect(rows.filter((row) => row.includes("Has my whole plan."))).toEqual([
			"Dafydd Nowak, my son. Has a key. Has my whole plan.",
		]);
	});

	it("rings whoever is called at night too, and tells of nobody who was refused a copy what they are to me", () => {
		const nasreen = examples.find(({ plan }) => plan.about.calledName === "Mrs Akhtar")?.plan as Plan;
		const all = allText(treeOf(nasreen));
		expect(all).toContain("Mrs Dhillon, my neighbour, at night, next door, wakes easily. Has a key.");
		expect(all).toContain("One person stays with Khalid.");
		expect(all).not.toContain("my husband");
	});
});
