/** What is shared and decided, as it is shown to the person: while others are here, and when not. */
import { expect, it } from "vitest";
import type { PartName } from "../../../../../renderer/store/route.ts";
import { newId } from "../../../../../shared/plan/ids.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import type { Who } from "../../../../../shared/plan/quote.ts";
import { day, lys, part } from "./support.ts";

it("what is between the two stays off while others are here: sharing, whose decision, others’ copies, the fourteen", () => {
	const [contact] = lys.team.contacts;
	if (!contact) throw new Error("nobody in the team");
	const here: Who[] = [{ kind: "contact", contactId: contact.id }];
	const plan: Plan = {
		...lys,
		rights: {
			...lys.rights,
			sharing: [{ id: newId(), on: day, decision: "refused", what: "the bank", because: null }],
			capacity: [{ id: newId(), decision: "Where to live", result: "in-doubt", on: null, by: null, where: "" }],
		},
	};
	const lines = (name: PartName, present: readonly Who[]) => JSON.stringify(part(name, null, plan, present).items);
	for (const words of ["the bank", "Where to live"]) {
		expect(lines("rights", [])).toContain(words);
		expect(lines("rights", here)).not.toContain(words);
	}
	expect(part("copies", null, plan).items.length).toBeGreaterThan(1);
	expect(part("copies", null, plan, here).items).toHaveLength(1);
	expect(part("rules", null, plan).items.length).toBeGreaterThan(14);
	expect(part("rules", null, plan, here).nothing).toBe("not-now");
});

it("a copy of everything, but for what is kept from its reader, is not said to be all of it", () => {
	const [matter, ...others] = lys.matters;
	const copy = lys.agreement.copies.find(({ who, sees }) => who.kind === "contact" && sees === "everything");
	if (!matter || copy?.who.kind !== "contact") throw new Error("no such copy");
	const lineOf = (plan: Plan) =>
		part("copies", null, plan).items.find(({ id }) => id === `contact:${(copy.who as { contactId: string }).contactId}`)
			?.line;
	expect(lineOf(lys)).toMatch(/^Everything\. /);
	const quote = { ...matter.quote, visibility: { kind: "not" as const, contactIds: [copy.who.contactId] } };
	expect(lineOf({ ...lys, matters: [{ ...matter, quote }, ...others] })).toMatch(/^All but what you keep from them\. /);
});
