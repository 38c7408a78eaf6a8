/** Easy-read: no picture beside a line says anything that the line does not. */
import { describe, expect, it } from "vitest";
import type { EasyBlock } from "../../../shared/documents/tree.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../shared/plan/time.ts";
import { compose } from "../../../templates/compose.ts";
import { examples } from "../../../templates/examples/index.ts";
import { everyBlock, runText } from "../../support/tree-reading.ts";

const TODAY = "2026-11-12" as LocalDate;
const lys = (): Plan => structuredClone(examples[0]?.plan as Plan);

const easyBlocks = (plan: Plan): EasyBlock[] =>
	[...everyBlock(compose(plan, { kind: "easy-read", exportId: "x", today: TODAY, isForEditing: false }).blocks)].filter(
		(block) => block.kind === "easy",
	);

const linesOf = (block: EasyBlock): string =>
	[...everyBlock(block.blocks)]
		.map((part) => (part.kind === "paragraph" ? runText(part.runs) : part.kind === "quote" ? part.text : ""))
		.join("\n");

/** The picture beside the block in which a line stands. */
function beside(plan: Plan, line: string): string | null {
	const found = easyBlocks(plan).find((block) => linesOf(block).includes(line));
	if (!found) throw new Error(`Nothing says “${line}”.`);
	return found.picture !== null && "concept" in found.picture ? found.picture.concept : null;
}

const YES = ["yes", "thumbs-up", "happy"];

describe("no picture says anything untrue", () => {
	it("has no tick beside a plan that is not agreed, nor beside a day to come", () => {
		const plan = lys();
		expect(beside(plan, "I agreed this plan on")).toBe("yes");
		const { agreed } = plan.agreement;
		plan.agreement.agreed = null;
		expect(beside(plan, "I have not agreed this plan yet.")).toBe("time");
		if (agreed) plan.agreement.agreed = { ...agreed, by: { kind: "other", name: "Ann", relation: "" }, quote: null };
		expect(YES).not.toContain(beside(plan, "We will look at it together on"));
	});

	it("has no tick beside no allergies, no capsule beside no medicines or an allergy", () => {
		const plan = lys();
		plan.easyRead.lines = plan.easyRead.lines.map((entry) =>
			entry.lines[0] === "I have an allergy to penicillin."
				? { ...entry, picture: { kind: "shipped", concept: "pill" } }
				: entry,
		);
		expect(beside(plan, "I have an allergy to penicillin.")).toBe("warning");
		const told = { to: "Joy Adeyemi", on: TODAY };
		if (plan.health.allergies) Object.assign(plan.health.allergies, { state: "none", items: [], told });
		plan.health.medicines = { state: "none", items: [], told } as Plan["health"]["medicines"];
		expect(YES).not.toContain(beside(plan, "I have no allergies."));
		expect(["medicines", "pill"]).not.toContain(beside(plan, "I take no medicines."));
	});

	it("has no thumb up beside words that say no", () => {
		const plan = lys();
		const [helps] = plan.daily.helps;
		if (helps) plan.daily.helps = [{ ...helps, text: "Nothing much helps." }];
		expect(beside(plan, "Nothing much helps.")).toBe("talking");
	});

	it("has no thumb up beside how sure I am, nor where nobody is to help yet", () => {
		const plan = lys();
		plan.daily.oneHigher = null;
		plan.daily.doAlready = [];
		expect(YES).not.toContain(beside(plan, "sure that I can manage."));
		const [goal] = plan.goals;
		if (goal) Object.assign(goal, { actions: [], isKeepAsIs: false, notPossible: null });
		expect(YES).not.toContain(beside(plan, "We have not said who will help yet."));
	});

	it("has no worried face beside a wish to know more, or a worry of 0 out of 10", () => {
		const plan = lys();
		expect(beside(plan, "I want to know more about:")).toBe("question");
		const [worry] = plan.worries.filter(({ quote }) => quote !== null);
		if (worry) Object.assign(worry, { bother: { kind: "number", value: 0 }, order: 1 });
		if (worry?.quote) worry.quote.text = "The light evenings, and what comes of them.".repeat(4);
		expect(beside(plan, "How much this worries me: 0")).toBe("talking");
	});

	it("has no letter beside a paper that I do not have", () => {
		const plan = lys();
		const [paper] = plan.ahead.papers;
		if (paper) Object.assign(paper, { exists: "no" });
		plan.easyRead.lines = plan.easyRead.lines.filter(({ itemId }) => itemId !== paper?.id);
		expect(beside(plan, "I do not have this paper.")).toBe("no");
	});

	it("has no tick beside how I usually am, in words of mine that may be hard", () => {
		expect(YES).not.toContain(beside(lys(), "As usual"));
	});

	it("has an ear beside words about hearing only, not beside speaking with a tablet", () => {
		const callum = structuredClone(examples.find(({ name }) => name.startsWith("Callum"))?.plan as Plan);
		expect(beside(callum, "Speaks with a tablet")).toBe("speech");
		const plan = lys();
		plan.easyRead.lines = [];
		expect(beside(plan, "I hear best on my right side.")).toBe("listening");
	});
});
