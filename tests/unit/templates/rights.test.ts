/** Who may decide and what was decided about sharing, on paper: in words that were said, and to whom they may be shown. */
import { describe, expect, it } from "vitest";
import { readPlan } from "../../../shared/plan/migrations.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../shared/plan/time.ts";
import { compose } from "../../../templates/compose.ts";
import lys from "../../../templates/examples/lys-nowak.json" with { type: "json" };
import { everyBlock, runText } from "../../support/tree-reading.ts";

const textFor = (plan: Plan, reader = "person"): string =>
	[
		...everyBlock(
			compose(plan, {
				kind: "full",
				exportId: "3d0c7d1e-52a5-4f0f-8a3e-0f6f8f6f8f6f",
				today: "2026-11-20" as LocalDate,
				isForEditing: false,
				reader,
			}).blocks,
		),
	]
		.map((block) => (block.kind === "paragraph" ? runText(block.runs) : block.kind === "heading" ? block.text : ""))
		.join("\n")
		.replaceAll("\u00a0", " ");

describe("what I decided about sharing", () => {
	it("stands in my own copy, with the day I was told, and in nobody else's", () => {
		const plan = readPlan(lys);
		const [decision] = plan.rights.sharing;
		const own = textFor(plan);
		expect(own).toContain("On 12 October 2026 I was told who will see this plan.");
		expect(own).toContain(`I said yes to part of it. ${decision?.what}`);
		for (const { id } of plan.team.contacts) {
			expect(textFor(plan, id)).not.toContain(decision?.what);
			expect(textFor(plan, id)).not.toContain("What I decided about sharing");
		}
	});

	it("is said plainly where nobody wrote down yet what it is about", () => {
		const plan = readPlan(lys);
		const [decision] = plan.rights.sharing;
		if (!decision) throw new Error("no decision");
		plan.rights.sharing = [{ ...decision, decision: "agreed", what: null, because: null }];
		expect(textFor(plan)).toMatch(/I said yes\. What it is about is not written down yet\.$/m);
	});

	it.each(["refused", "withdrawn"] as const)("is on no paper where it is a no (%s): who it names may read it", (no) => {
		const plan = readPlan(lys);
		const [decision] = plan.rights.sharing;
		if (!decision) throw new Error("no decision");
		const refusal = { ...decision, decision: no, what: "My mother: nothing", because: "She tells everybody" };
		plan.rights.sharing = [refusal, decision];
		const own = textFor(plan);
		expect(own).not.toMatch(/My mother: nothing|She tells everybody|I said no|took back/);
		expect(own).toContain(`I said yes to part of it. ${decision.what}`);
		expect(own).toContain("On 12 October 2026 I was told who will see this plan.");
		plan.rights.sharing = [refusal];
		expect(textFor(plan)).not.toMatch(/My mother|What I decided about sharing/);
	});

	it("is not there where nothing was decided, whoever was told", () => {
		const plan = readPlan(lys);
		plan.rights.sharing = [];
		expect(textFor(plan)).not.toContain("I was told who will see");
	});
});

describe("who may decide for me", () => {
	it("is named with the right and where its paper is, to everyone; nobody is named where nobody was", () => {
		const plan = readPlan(lys);
		expect(textFor(plan)).not.toMatch(/may decide for me|speaks for me/);
		const [dafydd, carys] = plan.team.contacts;
		if (!dafydd || !carys) throw new Error("no contacts");
		plan.rights.representative = { contactId: dafydd.id, authority: "lpa-health", where: "Top drawer of the bureau" };
		const said = "may decide for me: power of attorney for health and care. The paper is here: Top drawer";
		expect(textFor(plan)).toContain(said);
		expect(textFor(plan, carys.id)).toContain(said);
	});

	it.each(["chosen", "advocate"] as const)("whoever speaks for me (%s) is not said to decide", (authority) => {
		const plan = readPlan(lys);
		const [dafydd] = plan.team.contacts;
		if (!dafydd) throw new Error("no contacts");
		plan.rights.representative = { contactId: dafydd.id, authority, where: "" };
		expect(textFor(plan)).toContain("Dafydd speaks for me:");
		expect(textFor(plan)).not.toContain("may decide for me");
	});
});
