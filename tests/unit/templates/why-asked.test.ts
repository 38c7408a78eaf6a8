/** Why a look-again was asked for is said to be of whoever asked, and is nobody's example of how to read the plan. */
import { expect, it } from "vitest";
import { readingOf } from "../../../renderer/screens/plan/agree/reading.ts";
import { askForReview } from "../../../renderer/store/edits/reviews.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { Who } from "../../../shared/plan/quote.ts";
import type { LocalDate } from "../../../shared/plan/time.ts";
import { composed, linesOf, lys, ofKind } from "../../support/composed.ts";
import { applied, clock, said } from "../renderer/store/edits/support.ts";

const TODAY = "2027-01-12";
const WHY = "Lys fell on the stairs.";
const askedBy = (plan: Plan, by: Who, isHeld: boolean): Plan => {
	const asking = { kind: "requested", by, on: "2027-01-07" as LocalDate, how: "by phone", because: said(WHY) } as const;
	const { edit } = askForReview(plan, asking, clock);
	const asked = structuredClone(applied(plan, edit));
	if (isHeld) Object.assign(asked.agreement.reviews.at(-1) ?? {}, { heldOn: TODAY });
	return asked;
};
const carysOf = (plan: Plan): Who => {
	const carys = plan.team.contacts.find(({ name }) => name.startsWith("Carys"));
	if (!carys) throw new Error("no sister");
	return { kind: "contact", contactId: carys.id };
};

it.each([true, false])("names who asked, before their own voice; held: %s", (isHeld) => {
	const plan = lys();
	const tree = composed(askedBy(plan, carysOf(plan), isHeld), "full", TODAY);
	expect(linesOf(tree).join("\n")).toContain("Why Carys asked.");
	expect(linesOf(tree).join("\n")).not.toContain("Why I asked.");
	expect(ofKind(tree, "voice").find(({ text }) => text === WHY)?.speaker).toMatch(/^Carys/);
});

it("says that she asked where she did", () => {
	const lines = linesOf(composed(askedBy(lys(), { kind: "me" }, true), "full", TODAY)).join("\n");
	expect(lines).toContain(`Why I asked. “${WHY}”`);
});

it("is read back as it is printed", () => {
	const leads = (by: Who, plan = lys()) =>
		readingOf(askedBy(plan, by, true), [], TODAY as LocalDate)
			.flatMap(({ items }) => items)
			.find(({ quote }) => quote?.text === WHY)?.lead;
	expect(leads({ kind: "me" })).toMatch(/: why you asked$/);
	expect(leads(carysOf(lys()))).toMatch(/: why Carys Bevan asked$/);
});

it("stands once: no example of a voice comes from a review", () => {
	const plan = lys();
	// Nothing else of the family is short enough.
	const family = (by: Who) => by.kind !== "me";
	plan.daily.working = plan.daily.working.filter(({ by }) => !family(by));
	plan.daily.notWorking = plan.daily.notWorking.filter(({ by }) => !family(by));
	plan.matters = plan.matters.filter(({ quote }) => !family(quote.spokenBy));
	for (const risk of plan.risks.items) risk.othersThink = [];
	const tree = composed(askedBy(plan, carysOf(plan), true), "full", TODAY);
	expect(ofKind(tree, "voice").filter(({ text }) => text === WHY)).toHaveLength(1);
});
