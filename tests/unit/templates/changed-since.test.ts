/** What a copy for somebody else says of a change since the yes. */
import { describe, expect, it } from "vitest";
import { leaveOut, newCopy } from "../../../renderer/store/edits/copies.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../shared/plan/time.ts";
import { compose } from "../../../templates/compose.ts";
import { agreedTo, everyField, withCopy } from "../../support/agreed-plans.ts";
import { editedAt } from "../../support/plan-edits.ts";

describe("a copy for somebody else", () => {
	it("says no more of a change than the whole plan has, whatever is left out of it", () => {
		const contact = everyField.team.contacts[0];
		if (!contact) throw new Error("nobody");
		const copy = leaveOut(newCopy(everyField, { kind: "contact", contactId: contact.id }), ["goals"], (part) => part);
		const agreed = agreedTo(
			withCopy({ ...everyField, agreement: { ...everyField.agreement, copies: [], versions: [] } }, copy),
		);
		const [goal] = agreed.goals;
		if (!goal) throw new Error("no goal");
		const kept = { ...agreed, goals: [{ ...goal, visibility: { kind: "not" as const, contactIds: [contact.id] } }] };
		const changed = editedAt(agreed, ["about", "calledName"], 0);
		for (const kind of ["full", "easy-read", "emergency"] as const) {
			const toldBy = (plan: Plan | null): string =>
				plan === null
					? "nothing"
					: JSON.stringify(
							compose(plan, {
								kind,
								exportId: copy.id,
								today: "2027-01-12" as LocalDate,
								isForEditing: false,
								reader: contact.id,
							}),
						);
			expect(toldBy(agreed), kind).not.toMatch(/changed (after|since)/i);
			expect(toldBy(agreedTo(kept)), kind).not.toMatch(/changed (after|since)/i);
			if (kind === "full") expect(toldBy(changed)).toMatch(/changed (after|since)/i);
		}
	});
});
