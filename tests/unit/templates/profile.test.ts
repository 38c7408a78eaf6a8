/** What stands on the one-page profile, and what never does. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorFor } from "../../../shared/documents/anchor.ts";
import type { DocumentTree } from "../../../shared/documents/tree.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { ComposeOptions } from "../../../templates/compose.ts";
import { composed, headingsOf, linesOf, lys, ofKind } from "../../support/composed.ts";
import { arbitraryPlan } from "../../support/plan-arbitrary.ts";
import { quotesFor } from "../../support/plan-reading.ts";
import { everyText } from "../../support/tree-reading.ts";

const treeOf = (plan: Plan, more: Partial<ComposeOptions> = {}): DocumentTree =>
	composed(plan, "profile", "2027-01-12", more);

describe("the profile", () => {
	it("says that the plan was agreed, not this page, and when it was not by me", () => {
		const plan = lys();
		expect(treeOf(plan).foot.text).toContain("from my plan. I agreed it on 9\u00a0November 2026.");
		if (plan.agreement.agreed) plan.agreement.agreed.by = { kind: "other", name: "Carys Bevan", relation: "my sister" };
		expect(treeOf(plan).foot.text).toContain("from my plan. It was agreed for me on 9\u00a0November 2026.");
	});

	it("lets named others say what they appreciate, before what I say myself", () => {
		const tree = treeOf(lys());
		expect(headingsOf(tree)).toEqual([
			"This is Lys",
			"What people appreciate about me",
			"What I am good at, and proud of",
			"What is important to me",
			"How best to support me",
		]);
		const [voice] = ofKind(tree, "voice");
		expect(voice?.speaker).toBe("Carys, my sister, says");
		expect(tree.mustFitOnePage).toBe(true);
	});

	it("says every need that my own words do not say: the hearing aid, and the large print", () => {
		const plan = lys();
		const flag = (kind: "contact" | "format", text: string) => ({ id: crypto.randomUUID(), kind, text, effect: null });
		plan.needs.flags = [
			flag("contact", "Hearing aid in my left ear: check it’s on"),
			flag("format", "Large print, 20 point"),
			flag("format", "Letters in 16 point print"),
		];
		expect(plan.needs.howToTalkWithMe.length).toBeGreaterThan(0);
		const all = linesOf(treeOf(plan));
		for (const need of ["Hearing aid in my left ear: check it’s on.", "I need: Large print, 20 point."])
			expect(all).toContain(need);
		expect(all).not.toContain("Letters in 16 point print.");
	});

	it("holds no health, no NHS number, no birth date, and no number but the co-ordinator's, of any plan", () => {
		fc.assert(
			fc.property(arbitraryPlan, (plan) => {
				const anchors = new Set([...everyText(treeOf(plan).blocks)].map(({ anchor }) => anchor));
				const { health, daily, changePlans, about, team } = plan;
				const ids = (value: unknown): string[] =>
					[...JSON.stringify(value).matchAll(/"id":"([0-9a-f-]{36})"/g)].map(([, id = ""]) => id);
				for (const id of ids({ health, daily, changePlans, about, phones: team.contacts.map(({ phones }) => phones) }))
					expect(anchors.has(anchorFor(id))).toBe(false);
				for (const field of ["about.born", "about.nhsNumber"])
					expect(anchors.has(anchorFor(plan.id, field))).toBe(false);
			}),
			{ numRuns: 30 },
		);
	});

	it("holds every word that still holds on what matters and how to support me, unless it is left for another day", () => {
		fc.assert(
			fc.property(arbitraryPlan, fc.nat(), (plan, pick) => {
				const areas = new Set([
					"people",
					"routines",
					"places",
					"love",
					"culture",
					"appreciate",
					"getting-through",
					"proud",
					"please-do",
					"please-dont",
				]);
				const seen = new Set(quotesFor(plan).seen.map(({ id }) => id));
				const expected = [
					...plan.matters
						.filter(({ area, stillTrue }) => areas.has(area) && (stillTrue === null || stillTrue.answer === "yes"))
						.map(({ quote }) => quote),
					...plan.needs.howToTalkWithMe,
				].filter(({ id }) => seen.has(id));
				const left = expected[pick % Math.max(1, expected.length)];
				const fields = (leaveOut: ComposeOptions["leaveOut"]) =>
					new Map(
						[...everyText(treeOf(plan, leaveOut ? { leaveOut } : {}).blocks)].map(({ anchor, text }) => [anchor, text]),
					);
				const all = fields(undefined);
				for (const { id, text } of expected) expect(all.get(anchorFor(id))).toContain(text);
				if (!left) return;
				const fewer = fields([anchorFor(left.id)]);
				expect(fewer.has(anchorFor(left.id))).toBe(false);
				for (const { id, text } of expected) if (id !== left.id) expect(fewer.get(anchorFor(id))).toContain(text);
			}),
			{ numRuns: 60 },
		);
	});
});
