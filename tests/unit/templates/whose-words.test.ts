/** What stands beside what on paper: each thing under its own lead, nothing said that nobody said. */
import { describe, expect, it } from "vitest";
import type { DocumentTree } from "../../../shared/documents/tree.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../shared/plan/time.ts";
import { composed, linesOf, lys, textsOf } from "../../support/composed.ts";
import { allText, everyText } from "../../support/tree-reading.ts";

/** Paragraphs and quotes, whole, in order. */
const linesAndQuotes = (tree: DocumentTree): string[] =>
	[...everyText(tree.blocks)].flatMap(({ text, where }) => (where.endsWith(" run") ? [] : [text]));

const TODAY = "2026-11-12";

describe("the wellbeing plan", () => {
	it("puts what people like about me, and what I am proud of, under a lead of their own, never under a bad day", () => {
		const plan = lys();
		plan.kind = "lite";
		const all = textsOf(composed(plan, "full", TODAY));
		const said = (area: string) => all.indexOf(plan.matters.find((matter) => matter.area === area)?.quote.text ?? "");
		for (const [area, lead] of [
			["appreciate", "What people appreciate about me."],
			["getting-through", "What I am good at getting through."],
		] as const) {
			const at = all.indexOf(lead);
			expect(at, area).toBeGreaterThan(-1);
			const between = all.slice(at + 1, said(area));
			expect(said(area), area).toBeGreaterThan(at);
			for (const line of between) expect(line).not.toMatch(/^(A bad day|A good day|Please)/);
		}
	});
});

describe("worries", () => {
	const words = (order: (at: number) => number | null): string => {
		const plan = lys();
		plan.worries.forEach((worry, at) => {
			worry.order = order(at);
		});
		return allText(composed(plan, "full", TODAY));
	};
	it("of which nobody asked which comes first say nothing about it", () => {
		expect(words(() => null)).not.toMatch(/comes first|comes next|First\?|Not now/i);
	});
	it("of which one was ticked say so of that one alone, and never “Not now” of the others", () => {
		const all = words((at) => (at === 0 ? 1 : null));
		expect(all.match(/This comes first\./g)).toHaveLength(1);
		expect(all).not.toMatch(/Not now|Which comes first/);
	});
});

describe("a risk", () => {
	it("of which part is agreed and part is not says so of what is agreed", () => {
		const plan = lys();
		const [risk] = plan.risks.items;
		if (!risk?.agreed) throw new Error("no risk");
		expect(linesOf(composed(plan, "full", TODAY))).toContain(`What we agreed. ${risk.agreed}`);
		risk.disagreement = "Carys wants me to stop.";
		expect(linesOf(composed(plan, "full", TODAY))).toContain(`What we agreed, in part. ${risk.agreed}`);
	});
});

describe("the names doctors use", () => {
	/** Sugar in words of its own. */
	const apart = (kind: Plan["kind"]): Plan => {
		const plan = lys();
		plan.kind = kind;
		const [ms, sugar] = plan.health.conditions;
		if (!ms?.quote || !sugar) throw new Error("no conditions");
		sugar.quote = { ...ms.quote, id: "0f0f0f0f-1111-4222-8333-444444444444", text: "Sugar since Tomasz died." };
		return plan;
	};
	it.each(["full", "lite"] as const)("stand with the words on the same thing, after them, in the %s plan", (kind) => {
		const all = linesAndQuotes(composed(apart(kind), "full", TODAY));
		const at = all.indexOf("Sugar since Tomasz died.");
		expect(all[at - 1]).toBe("Doctors call it: multiple sclerosis (secondary progressive).");
		expect(all[at + 1]).toBe("Doctors call it: type 2 diabetes.");
		expect(all[at + 2]).toBe("Other names doctors use. asthma. depression that comes and goes.");
	});
	it("stand with the words on the same thing in easy-read", () => {
		const all = linesAndQuotes(composed(apart("full"), "easy-read", TODAY));
		const at = all.indexOf("Sugar since Tomasz died.");
		expect(all.slice(0, at)).toContain("Doctors call it: multiple sclerosis (secondary progressive)");
		expect(all[at + 1]).toBe("Doctors call it: type 2 diabetes");
	});
	it("follow all together what was said in one go", () => {
		expect(linesOf(composed(lys(), "full", TODAY))).toContainEqual(
			expect.stringMatching(/^The names doctors use\. multiple sclerosis .+ asthma\. depression/),
		);
	});
});

describe("the next meeting and the day all of it is looked at again", () => {
	it("each have a sentence", () => {
		const plan = lys();
		const [talk] = plan.talks.booked;
		if (!talk || !plan.agreement.lookAgain) throw new Error("no dates");
		talk.on = "2026-12-14" as LocalDate;
		plan.agreement.lookAgain.on = "2027-02-09" as LocalDate;
		const line = linesOf(composed(plan, "full", TODAY)).find((one) => one.startsWith("We meet next on"));
		expect(line).toMatch(/^We meet next on .+\. We look at the whole plan again on Tuesday 9\u00a0February 2027/);
		plan.agreement.lookAgain.because = "before the swim";
		const why = linesOf(composed(plan, "full", TODAY)).find((one) => one.startsWith("We meet next on"));
		expect(why).toMatch(/ arranges it\. Why then: before the swim\.$/);
	});
});

describe("whoever keeps the plan together", () => {
	it("is given no title that nobody typed", () => {
		const plan = lys();
		const one = plan.team.contacts.find(({ id }) => id === plan.team.coordinatorId);
		if (!one) throw new Error("no co-ordinator");
		one.relation = "";
		const line = linesOf(composed(plan, "full", TODAY)).find((words) => words.includes("keeps this plan together"));
		expect(line).toMatch(/^Joy Adeyemi is the one person who keeps this plan together with me\. Ring Joy on/);
	});
});
