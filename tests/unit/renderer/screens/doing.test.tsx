import "./outside-a-window.ts";

import { renderToStaticMarkup } from "react-dom/server";
import { expect, it, vi } from "vitest";
import { Doing } from "../../../../renderer/screens/plan/Doing.tsx";
import { type PlanContext, planContext } from "../../../../renderer/screens/plan/plan-context.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import { today } from "../../../../shared/plan/time.ts";
import { lys } from "../../../support/composed.ts";

// What stands beside the chosen action is its own affair.
vi.mock("../../../../renderer/screens/plan/ActionSide.tsx", () => ({
	ActionSide: ({ action }: { action: { text: string } }) => action.text,
}));

const clock = { now: () => new Date(2027, 0, 12, 14, 32) };

function drawn(plan: Plan): string {
	const [goal] = plan.goals;
	if (!goal) throw new Error("no goal");
	const value = { plan, open: { clock }, sheet: null, state: { record: { drafts: {} } } } as unknown as PlanContext;
	return renderToStaticMarkup(
		<planContext.Provider value={value}>
			<Doing goal={goal} onNext={() => undefined} />
		</planContext.Provider>,
	);
}

it("who does what is without what somebody here may not see", () => {
	const plan = lys();
	const [contact] = plan.team.contacts;
	const talk = plan.talks.held.at(-1);
	const action = plan.goals[0]?.actions.at(-1);
	if (!contact || !talk || !action) throw new Error("no contact, talk or action");
	talk.on = today(clock);
	talk.present = [{ kind: "contact", contactId: contact.id }];
	plan.agreement.copies = [];
	action.text = "Read the brown envelopes with me";
	expect(drawn(plan)).toContain(action.text);
	action.visibility = { kind: "not", contactIds: [contact.id] };
	expect(drawn(structuredClone(plan))).not.toContain(action.text);
});
