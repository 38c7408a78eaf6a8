/** Wording that must be so: me in a list, what is late, what is not to be, what this paper is not. */
import { describe, expect, it } from "vitest";
import type { TableBlock } from "../../../shared/documents/tree.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../shared/plan/time.ts";
import { compose } from "../../../templates/compose.ts";
import { examples } from "../../../templates/examples/index.ts";
import { allText, everyBlock, runText } from "../../support/tree-reading.ts";

const copyOf = (name: string): Plan =>
	structuredClone(examples.find(({ plan }) => plan.about.calledName === name)?.plan as Plan);
const treeOf = (plan: Plan, kind: "full" | "easy-read" = "full", today = "2026-11-12", reader?: string) =>
	compose(plan, {
		...{ kind, exportId: "x", today: today as LocalDate, isForEditing: false },
		...(reader === undefined ? {} : { reader }),
	});
const rows = (plan: Plan, today?: string): string[][] =>
	[...everyBlock(treeOf(plan, "full", today).blocks)]
		.filter((block): block is TableBlock => block.kind === "table")
		.flatMap((table) => table.rows.map(({ cells }) => cells.map(({ runs }) => runText(runs))));

describe("wording", () => {
	it.each(["full", "easy-read"] as const)("%s: I am me inside a list, and Me where one opens", (kind) => {
		const plan = copyOf("Lys");
		for (const paper of plan.ahead.papers)
			Object.assign(paper, {
				exists: "yes",
				copies: [{ kind: "other", name: "Dr Imran Qureshi", relation: "" }, { kind: "me" }],
			});
		plan.easyRead.lines = [];
		const [first, ...others] = plan.agreement.copies;
		if (first) plan.agreement.copies = [...others, { ...first, who: { kind: "me" } }];
		const all = allText(treeOf(plan, kind));
		expect(all).toContain("Dr Imran Qureshi and me.");
		expect(all).not.toMatch(/(?:,|and) Me\b/);
	});

	it("says was to of a copy that is late, and will of one that is not", () => {
		const plan = copyOf("Lys");
		const [first] = plan.agreement.copies;
		if (first)
			Object.assign(first, {
				state: "not-given",
				by: { name: "Dr Moyo, social prescriber", role: "" },
				byWhen: "2026-11-16",
			});
		const given = (today: string) => rows(plan, today).map((cells) => cells.at(-1));
		expect(given("2026-11-16")).toContain("Not yet. Dr Moyo, social prescriber, will, by 16\u00a0November 2026.");
		expect(given("2026-11-17")).toContain("Not yet. Dr Moyo, social prescriber, was to, by 16\u00a0November 2026.");
		if (first) first.by = null;
		expect(given("2026-11-17")).toContain("Not yet. It was to be by 16\u00a0November 2026.");
	});

	it("gives what is not possible no date", () => {
		const refused = rows(copyOf("Lys")).find((cells) => cells[1]?.includes("Put in a wet room."));
		expect(refused?.at(-1)).toBe("No date");
	});

	it.each(examples)("$name: nobody’s own plan says their name for me", ({ plan }) => {
		expect(rows(plan).flat().join("\n")).not.toContain(`${plan.about.calledName}’s surgery`);
	});

	it("says of a copy in large print that it is one, and of no other", () => {
		const said = rows(copyOf("Lys")).filter((cells) => cells.some((words) => /large print/i.test(words)));
		expect(said.map(([who]) => who)).toEqual(["Me"]);
	});

	it("says in easy-read that large print is what I need", () => {
		const plan = copyOf("Len");
		plan.easyRead.lines = [];
		const all = allText(treeOf(plan, "easy-read"));
		expect(all).toContain("I need: Large print, 20 point.");
	});

	it("names nobody who has left as whom to ask, and still names them on their last day", () => {
		const plan = copyOf("Lys");
		const coordinator = plan.team.contacts.find(({ id }) => id === plan.team.coordinatorId);
		if (!coordinator) throw new Error("nobody keeps it together");
		coordinator.until = "2026-11-12" as LocalDate;
		const asks = new RegExp(`Ring ${coordinator.name.split(" ")[0]}|Newest copy: ${coordinator.name}`);
		expect(allText(treeOf(plan, "full", "2026-11-12"))).toMatch(asks);
		const after = treeOf(plan, "full", "2026-11-13");
		expect(`${allText(after)}\n${after.firstFoot.text}\n${after.foot.text}`).not.toMatch(asks);
		expect(allText(after)).toContain("Nobody keeps this plan together with me yet.");
	});

	it("says sign language where it was signed, so that nobody takes it for a signature", () => {
		const plan = copyOf("Lys");
		if (plan.agreement.readBack) plan.agreement.readBack.how = "signed";
		const all = allText(treeOf(plan));
		expect(all).toContain("Told to me in sign language on");
		expect(all).not.toMatch(/\bsigned\b/i);
	});

	it("tells of a plan that was read back in part that it was part, and to nobody else that there was more", () => {
		for (const name of ["Lys", "Len"] as const) {
			const plan = copyOf(name);
			if (!plan.agreement.readBack) throw new Error("not read back");
			plan.agreement.readBack.isPart = true;
			const own = allText(treeOf(plan));
			expect(own).toContain("Part of it was read back to me on");
			const contact = plan.team.contacts[0];
			const theirs = contact ? allText(treeOf(plan, "full", undefined, contact.id)) : "";
			expect(theirs).not.toContain("read back to me on");
			expect(`${own}${theirs}`).not.toMatch(/read aloud to me|went through this plan together/iu);
		}
	});

	it("names on the first page of a wellbeing plan nobody for a plan they do not have", () => {
		const plan = copyOf("Len");
		const [first] = plan.agreement.copies;
		if (!first) throw new Error("Len has given no copies.");
		const other = (name: string, sees: "emergency-page" | "parts" | "nothing") => ({
			...first,
			id: `${first.id}`,
			who: { kind: "other" as const, name, relation: "" },
			sees,
			withoutParts: sees === "parts" ? ["mind" as const] : [],
			state: "given" as const,
		});
		plan.agreement.copies = [first, other("Mr Lam", "emergency-page"), other("Jo", "parts"), other("Pat", "nothing")];
		expect(allText(treeOf(plan))).toContain("Copies: me, Mr Lam (emergency page) and Jo (parts of it).");
		// Whoever reads that theirs is parts of it learns that something is kept from them.
		const [reader] = plan.team.contacts;
		if (!reader) throw new Error("nobody in Len's team");
		const theirs = {
			...other("", "parts"),
			id: `${first.id}`,
			who: { kind: "contact" as const, contactId: reader.id },
		};
		plan.agreement.copies = [first, theirs, other("Jo", "parts"), other("Mr Lam", "emergency-page")];
		const shown = allText(treeOf(plan, "full", undefined, reader.id));
		expect(shown).toContain("Copies: me,");
		expect(shown).not.toMatch(/parts of it|\(emergency page\)/);
	});
});
