/** The one line of the first page: what the screen offers and shows is what paper prints. */
import { describe, expect, it } from "vitest";
import { offeredLines, otherLine } from "../../../../../renderer/screens/plan/first-page/one-line.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import { examples } from "../../../../../templates/examples/index.ts";

const everybody = () => true;
const lys = (): Plan => structuredClone(examples[0]?.plan as Plan);
const firstMatter = (plan: Plan) => {
	const [offered] = offeredLines(plan, everybody);
	const matter = plan.matters.find(({ quote }) => quote.id === offered?.id);
	if (!matter) throw new Error("no words to offer");
	return matter;
};

describe("the one line", () => {
	it("is not offered once it no longer holds, and of one chosen before it is said that paper goes without", () => {
		const plan = lys();
		const matter = firstMatter(plan);
		plan.firstPage.quoteId = matter.quote.id;
		expect(otherLine(plan, offeredLines(plan, everybody))).toBeNull();
		matter.stillTrue = { answer: "no", on: "2026-11-12" } as never;
		const offered = offeredLines(plan, everybody);
		expect(offered.map(({ id }) => id)).not.toContain(matter.quote.id);
		expect(otherLine(plan, offered)).toBe("The line chosen before was taken off: it is no longer so");
		matter.stillTrue = { answer: "changed", on: "2026-11-12" } as never;
		expect(otherLine(plan, offered)).toBe("The line chosen before was taken off: it has changed");
	});

	it("is on no paper once it is private, and is other words where it is a worry", () => {
		const plan = lys();
		const matter = firstMatter(plan);
		plan.firstPage.quoteId = matter.quote.id;
		matter.quote.visibility = { kind: "private" };
		expect(otherLine(plan, offeredLines(plan, everybody))).toBe("The line chosen before does not stand here any more");
		const worry = plan.worries.find(({ quote }) => quote?.visibility.kind === "everyone")?.quote;
		if (!worry) throw new Error("no worry in words");
		plan.firstPage.quoteId = worry.id;
		expect(otherLine(plan, offeredLines(plan, everybody))).toBe("Other words, chosen where they were kept");
	});
});
