import { expect, it } from "vitest";
import { needsItsName } from "../../../../renderer/screens/plan/talk/where.ts";
import { shownOf, turnedPart, turnedWords } from "../../../../renderer/screens/plan/turned-part.ts";
import { placeIdSchema } from "../../../../shared/guide/places.ts";
import { copySchema } from "../../../../shared/plan/agreement.ts";
import { newId } from "../../../../shared/plan/ids.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../../shared/plan/time.ts";
import { examples } from "../../../../templates/examples/index.ts";

const day = "2026-11-12" as LocalDate;
const lys = examples[0]?.plan as Plan;

it("a place that turns the words round, or tells a help from a harm, is said before them", () => {
	const named = placeIdSchema.options.filter(needsItsName);
	for (const place of [
		"matter.please-dont",
		"matter.please-do",
		"matter.bad-day",
		"daily.makes-worse",
		"daily.find-hard",
		"daily.not-working",
	] as const)
		expect(named).toContain(place);
	expect(named).not.toContain("matter.people");
});

it("each step of a plan for when things change says which band it is of", () => {
	const one = lys.changePlans.contingencies[0];
	if (!one) throw new Error("no plan for when things change");
	const { question, items } = turnedPart(lys, "changes", one.id, [], day);
	expect(question).toBe(one.title);
	for (const quote of one.seriousSigns) expect(items.find(({ id }) => id === quote.id)?.lead).toBe("Serious");
	for (const quote of one.helpsMe) expect(items.find(({ id }) => id === quote.id)?.lead).toBe("What helps you");
});

it("a part without words of its own shows what is read back, never the first question of another part", () => {
	for (const part of ["agree", "copies", "rules", "team", "budget", "health", "rights"] as const) {
		const { question, items } = turnedPart(lys, part, null, [], day);
		expect(question).not.toMatch(/\?|Tell me/);
		expect(items.length).toBeGreaterThan(0);
	}
});

it("nothing of a part that somebody here may not see", () => {
	const [contact] = lys.team.contacts;
	if (!contact) throw new Error("nobody in the team");
	const who = { kind: "contact" as const, contactId: contact.id };
	const copy = { id: newId(), who, sees: "parts", withoutParts: ["mind", "changes", "ahead"], state: "not-given" };
	const copies = [...lys.agreement.copies, copySchema.parse({ ...copy, planVersion: lys.version })];
	const plan: Plan = { ...lys, agreement: { ...lys.agreement, copies } };
	const worries = plan.worries.flatMap(({ quote }) => quote ?? []);
	expect(worries.length).toBeGreaterThan(0);
	expect(shownOf(plan, [who], turnedWords(worries))).toEqual([]);
	expect(shownOf(plan, [], turnedWords(worries))).toHaveLength(worries.length);
	expect(turnedPart(plan, "changes", plan.changePlans.contingencies[0]?.id ?? null, [who], day).items).toEqual([]);
	expect(turnedPart(plan, "ahead", null, [who], day).items).toEqual([]);
});
