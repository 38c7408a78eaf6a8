/** What stands on the emergency page, in which order, and what never does. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorFor } from "../../../shared/documents/anchor.ts";
import type { DocumentTree } from "../../../shared/documents/tree.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import { composed, headingsOf, linesOf, lys, textsOf } from "../../support/composed.ts";
import { arbitraryPlan } from "../../support/plan-arbitrary.ts";
import { quotesFor } from "../../support/plan-reading.ts";
import { allText, everyText } from "../../support/tree-reading.ts";

const treeOf = (plan: Plan): DocumentTree => composed(plan, "emergency", "2027-01-12");

describe("the emergency page", () => {
	it("goes in the order a stranger needs, in black", () => {
		const tree = treeOf(lys());
		expect(headingsOf(tree)).toEqual([
			"Lys Nowak",
			"First",
			"If my chest gets bad",
			"What I live with",
			"Ring these people, in this order",
			"Where things are",
		]);
		expect(tree.accent).toBe("black");
		const all = textsOf(tree);
		const at = (start: string) => all.findIndex((text) => text.startsWith(start));
		const order = [
			"In an emergency",
			"Lys Nowak",
			"If someone’s life is in danger",
			"Allergy.",
			"How to talk with me.",
			"Please don’t",
			"Check the date.",
		].map(at);
		expect(order).toEqual(order.toSorted((a, b) => a - b));
		expect(order).not.toContain(-1);
		expect(allText(tree)).toContain("999\u00a0041\u00a02758");
	});

	it("says how to talk with me straight after the allergy, with every need that my words do not say", () => {
		const plan = lys();
		plan.needs.flags.push({
			id: "0f0f0f0f-1111-4222-8333-444444444444",
			kind: "contact",
			text: "Hearing aid in my left ear: check it’s on",
		} as (typeof plan.needs.flags)[number]);
		plan.health.alerts = [
			{ id: "0f0f0f0f-2222-4222-8333-444444444444", text: "I bleed easily" },
		] as typeof plan.health.alerts;
		const all = linesOf(treeOf(plan));
		const at = (start: string) => all.findIndex((line) => line.startsWith(start));
		expect([at("How to talk with me."), at("Please don’t")].map((one) => one > at("Allergy."))).toEqual([true, true]);
		expect(at("How to talk with me.")).toBe(at("Allergy.") + 1);
		expect(at("I bleed easily")).toBeGreaterThan(at("How to talk with me."));
		for (const words of ["Hearing aid in my left ear: check it’s on", "Letters in 16 point print"])
			expect(all.slice(0, at("I bleed easily")).join("\n")).toContain(words);
	});

	it("tells every medicine as it was told, with what it is for, and where it is only where that was said", () => {
		const plan = lys();
		const items = plan.health.medicines?.items ?? [];
		const [pink, other] = items;
		if (!pink || !other) throw new Error("no medicines");
		Object.assign(pink, {
			asTold: "the pink one",
			whatFor: "thins my blood",
			howTaken: "two at night",
			whereKept: null,
		});
		Object.assign(other, { asTold: "the water tablet", whatFor: null, whereKept: "on the sill" });
		const lines = linesOf(treeOf(plan));
		expect(lines).toContain("I take: the pink one. What it is for: thins my blood.");
		expect(lines).toContain("I take: the water tablet. Where it is: on the sill.");
		expect(lines.filter((line) => line.startsWith("I take: "))).toHaveLength(items.length);
		expect(lines.join("\n")).not.toContain("two at night");
		const order = (treeOf(plan).mayLeaveOff ?? []).flat();
		const [, low] = plan.changePlans.contingencies;
		const late = order.slice(order.indexOf(anchorFor(pink.id, "asTold")) - items.length + 1);
		expect(late.slice(0, items.length)).toEqual(items.map(({ id }) => anchorFor(id, "asTold")).toReversed());
		expect(late.slice(items.length)).toContain(anchorFor(low?.theyDo.serious[0]?.id ?? ""));
	});

	it("says my own words on how to talk with me and please don't, whole, of any plan", () => {
		fc.assert(
			fc.property(arbitraryPlan, (plan) => {
				const fields = new Map([...everyText(treeOf(plan).blocks)].map(({ anchor, text }) => [anchor, text]));
				const seen = new Set(quotesFor(plan).seen.map(({ id }) => id));
				const dont = plan.matters.filter(
					({ area, stillTrue }) => area === "please-dont" && (stillTrue === null || stillTrue.answer === "yes"),
				);
				for (const { id, text } of [...plan.needs.howToTalkWithMe, ...dont.map(({ quote }) => quote)])
					if (seen.has(id)) expect(fields.get(anchorFor(id))).toContain(text);
			}),
			{ numRuns: 40 },
		);
	});

	it("says each thing that nobody must do on a line of its own, with its own “Please don’t”", () => {
		const lines = textsOf(treeOf(lys()));
		expect(lines).toContain("Please don’t: “Lay me flat.”");
		expect(lines).toContain("Please don’t: “Give me penicillin.”");
		const plan = lys();
		for (const line of plan.changePlans.contingencies[0]?.pleaseDont ?? []) line.text = "give me penicillin";
		expect(textsOf(treeOf(plan))).toContain("Please don’t give me penicillin.");
	});

	it("says after the sign what I do, what others do and whom to ring, whether or not 999 may be needed", () => {
		const plan = lys();
		const [chest, low] = plan.changePlans.contingencies;
		if (!chest || !low) throw new Error("nothing can happen");
		plan.changePlans.contingencies = [low];
		const inOrder = (...starts: string[]) => {
			const all = linesOf(treeOf(plan));
			const from = all.indexOf("If I get low in March");
			return starts.map((start) => all.findIndex((line, at) => at > from && line.startsWith(start)));
		};
		const steps = [
			"I do: “Give Bożena my key",
			"Please do: “Ask me straight",
			"Ring: Samaritans",
			"Please don’t: “Tell me",
		];
		const rising = (places: number[]) => expect(places).toEqual([1, 2, 3, 4, 5].map((by) => (places[0] ?? 0) + by - 1));
		const { when999 } = low;
		low.when999 = null;
		rising(inOrder("Serious, get help now: “I stop getting dressed", ...steps));
		low.when999 = when999;
		rising(inOrder("Serious, get help now: “I stop getting dressed", ...steps));
		expect(inOrder("Call 999 when: I have hurt myself")[0]).toBe((inOrder("Serious")[0] ?? 0) - 1);
	});

	it("says under a sign that no step is written here, where none is", () => {
		const plan = lys();
		const bare = { when999: null, calls: [], pleaseDont: [], tellThem: [] };
		for (const one of plan.changePlans.contingencies)
			Object.assign(one, bare, {
				iDo: { ...one.iDo, serious: [] },
				theyDo: { ...one.theyDo, serious: [] },
			});
		const said = () => linesOf(treeOf(plan)).filter((line) => line === "What to do then is not written here.");
		expect(said()).toHaveLength(2);
		const [chest] = plan.changePlans.contingencies;
		if (chest) chest.pleaseDont = lys().changePlans.contingencies[0]?.pleaseDont ?? [];
		expect(said()).toHaveLength(1);
	});

	it("has my own words of what doctors have a name for, whom to ask after what I take, and that I take nothing", () => {
		const plan = lys();
		const lines = linesOf(treeOf(plan));
		const at = (start: string) => lines.findIndex((line) => line.startsWith(start));
		expect(at("In my words: “MS since 2009.")).toBe(at("Doctors call it:") + 1);
		plan.team.gpPractice = null;
		plan.team.place = null;
		const alone = linesOf(treeOf(plan));
		expect(alone.indexOf("For what I take, ask my doctor.")).toBe(
			alone.findLastIndex((line) => line.startsWith("I take:")) + 1,
		);
		if (plan.health.medicines) Object.assign(plan.health.medicines, { state: "none", items: [] });
		expect(allText(treeOf(plan))).toContain("that I take no medicines.");
		expect(allText(treeOf(plan))).not.toContain("For what I take");
		plan.health.medicines = null;
		expect(allText(treeOf(plan))).not.toContain("no medicines");
	});

	it("says for what each thing at home holds", () => {
		const lines = textsOf(treeOf(lys()));
		expect(lines).toContain(
			"If my chest gets bad. At home: Pączek goes to Bożena, 07700 900 155. She knows, and has a key.",
		);
		expect(lines).toContain("If I get low in March. At home: Pączek stays with me. He is the point.");
	});

	it("may leave off no allergy, no alert, no way to talk, nothing of what may need 999 first, and nobody to ring", () => {
		fc.assert(
			fc.property(arbitraryPlan, (plan) => {
				const left = new Set((treeOf(plan).mayLeaveOff ?? []).flat());
				const [first] = plan.changePlans.contingencies.toSorted(
					(a, b) => Number(a.when999 === null) - Number(b.when999 === null),
				);
				const kept = [
					...(plan.health.allergies?.items ?? []).map(({ id }) => anchorFor(id, "asTold")),
					...plan.health.alerts.map(({ id }) => anchorFor(id, "text")),
					...plan.needs.howToTalkWithMe.map(({ id }) => anchorFor(id)),
					...plan.needs.flags.map(({ id }) => anchorFor(id, "text")),
					...plan.health.conditions.map(({ id }) => anchorFor(id, "doctorsName")),
					...plan.team.contacts.map(({ id }) => anchorFor(id)),
					...[...(first?.pleaseDont ?? []), ...(first?.tellThem ?? [])].map(({ id }) => anchorFor(id, "text")),
					...(first?.theyDo.serious ?? []).map(({ id }) => anchorFor(id)),
				];
				for (const anchor of kept) expect(left.has(anchor)).toBe(false);
			}),
			{ numRuns: 40 },
		);
	});

	it("never prints whom not to contact", () => {
		const plan = lys();
		plan.team.doNotContact = [
			{
				id: "00000000-0000-4000-8000-000000000009",
				name: "Gareth Quigley",
				because: "He frightens me.",
				mayPrint: true,
			},
		];
		const all = allText(treeOf(plan));
		expect(all).not.toMatch(/Quigley|frightens/);
	});

	it("says at its foot that it is not agreed yet", () => {
		const plan = lys();
		expect(treeOf(plan).firstFoot.text).not.toMatch(/not agreed/);
		plan.agreement.agreed = null;
		expect(treeOf(plan).firstFoot.text).toMatch(/version 3, not agreed yet\./);
		expect(treeOf(plan).foot.hasPageNumber).toBe(true);
	});

	it("says how old it is, and never that it was agreed when it was not", () => {
		const plan = lys();
		plan.agreement.agreed = null;
		const last = (of: Plan) => textsOf(treeOf(of)).find((text) => text.startsWith("Check the date.")) ?? "";
		expect(last(lys())).toMatch(
			/From my plan\. I agreed it on 9\u00a0November 2026\. If it is after 9\u00a0February 2027, ring Joy/,
		);
		const forMe = lys();
		if (forMe.agreement.agreed)
			forMe.agreement.agreed.by = { kind: "other", name: "Carys Bevan", relation: "my sister" };
		expect(last(forMe)).toContain("From my plan. It was agreed for me on 9\u00a0November 2026.");
		expect(last(plan)).toMatch(/made on 12\u00a0January 2027\. I have not agreed it yet\. If it is after /);
	});
});
