/** Looking again, turned to the person: its questions, and what was said to them. */
import { expect, it } from "vitest";
import { itemOf, stepsOf } from "../../../../../renderer/screens/plan/review/steps.ts";
import { newId } from "../../../../../shared/plan/ids.ts";
import type { Quote, Who } from "../../../../../shared/plan/quote.ts";
import { looking, lys, part } from "./support.ts";

it("a question of a review is said to the person, not about them", () => {
	const { plan, review } = looking(lys);
	for (const step of stepsOf(plan)) {
		const { question } = part("review", itemOf(review, step), plan);
		expect(question, step).not.toContain(lys.about.calledName);
		expect(question, step).not.toBe("Looking again");
	}
});

it("what they said they are worried about stands turned, letter for letter, but for whom it is kept from", () => {
	const { plan, review } = looking(lys);
	const [contact] = plan.team.contacts;
	const [matter] = lys.matters;
	if (!contact || !matter) throw new Error("nobody in the team, or nothing that matters");
	const quote: Quote = {
		...matter.quote,
		id: newId(),
		text: "  Not  Mondays \n“ever” ",
		visibility: { kind: "not", contactIds: [contact.id] },
	};
	const asked = { ...review, worriedWords: [quote] };
	const said = { ...plan, agreement: { ...plan.agreement, reviews: [asked] } };
	const seen = (present: readonly Who[]) => part("review", itemOf(review, "worried"), said, present).items;
	expect(seen([])).toMatchObject([{ id: quote.id, quote: { text: quote.text } }]);
	expect(seen([{ kind: "contact", contactId: contact.id }])).toEqual([]);
});
