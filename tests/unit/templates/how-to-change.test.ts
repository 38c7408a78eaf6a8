/** How a plan is changed, as each reader is told it: the plan is the person's, whoever holds the copy. */
import { describe, expect, it } from "vitest";
import type { DocumentName } from "../../../shared/documents/kinds.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import { composed, lys, ofKind } from "../../support/composed.ts";
import { allText, runText } from "../../support/tree-reading.ts";

const treeFor = (plan: Plan, reader: string, kind: DocumentName = "full") =>
	composed(plan, kind, "2026-11-29", { reader });
const textFor = (...of: Parameters<typeof treeFor>): string => allText(treeFor(...of));
const idOf = (plan: Plan, name: string): string => plan.team.contacts.find((one) => one.name === name)?.id ?? "";

describe("how to change this plan", () => {
	it("tells the person that it is theirs, and whoever else has a copy that it is not", () => {
		const plan = lys();
		for (const kind of ["full", "easy-read"] as const) {
			const [own, other] = [textFor(plan, "person", kind), textFor(plan, idOf(plan, "Dafydd Nowak"), kind)];
			expect(own).toMatch(/The plan is yours|This plan is yours/);
			expect(own).not.toContain("Ask Lys Nowak first");
			expect(other).not.toMatch(/plan is yours|Change it any time|You can write on it|I want a full look-again/);
			expect(other).toContain("This is Lys Nowak’s plan.");
			expect(other).toContain("Ask Lys Nowak first.");
			expect(other).toMatch(/Tell Joy|tell Joy Adeyemi/i);
		}
		expect(textFor(plan, idOf(plan, "Joy Adeyemi"))).not.toContain("tell Joy Adeyemi");
	});

	it("says that there is no number where whoever is to be told has none", () => {
		const plan = lys();
		for (const contact of plan.team.contacts) contact.phones = [];
		expect(textFor(plan, "person")).toContain("No number for Joy Adeyemi here.");
		expect(textFor(plan, idOf(plan, "Dafydd Nowak"))).toContain("Or tell Joy Adeyemi. No number here.");
		expect(textFor(plan, "person", "easy-read")).toContain("There is no number here.");
		for (const kind of ["profile", "thinking-sheet"] as const)
			expect(textFor(plan, "person", kind)).toMatch(/tell Joy.*\. No number here\./i);
		expect(textFor(plan, "person", "easy-read-thinking-sheet")).toContain("There is no number here.");
	});
});

it("names the person once among who has a copy, and never says that theirs is all of it", () => {
	const plan = lys();
	const [mine] = plan.agreement.copies;
	if (!mine) throw new Error("no copy");
	const older = {
		...mine,
		id: "0f0f0f0f-1111-4222-8333-444444444444" as never,
		planVersion: 1,
		state: "given" as const,
	};
	plan.agreement.copies = [older, ...plan.agreement.copies];
	const rows = ofKind(treeFor(plan, "person"), "table")
		.filter(({ columns }) => columns[0]?.header === "Who" && columns[1]?.header === "What they have")
		.flatMap(({ rows: all }) => all.map(({ cells }) => cells.map((cell) => runText(cell.runs))));
	const me = rows.filter(([who]) => who === "Me");
	expect(me).toHaveLength(1);
	expect(me[0]?.[1]).toMatch(/^My own copy/);
	expect(me[0]?.[2]).not.toContain("version 1");
});
