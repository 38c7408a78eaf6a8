import { renderToStaticMarkup } from "react-dom/server";
import { expect, it, vi } from "vitest";
import { WordsChange } from "../../../../../renderer/screens/plan/fields/WordsChange.tsx";
import { type PlanContext, planContext } from "../../../../../renderer/screens/plan/plan-context.ts";
import { goalWordsPlace } from "../../../../../renderer/store/edits/goal-more.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import { today } from "../../../../../shared/plan/time.ts";
import { examples } from "../../../../../templates/examples/index.ts";

vi.hoisted(() => vi.stubGlobal("window", new EventTarget()));
// Drawn once, outside of a window: there is nothing to hear of later.
vi.mock(import("../../../../../renderer/store/observable.ts"), async (original) => ({
	...(await original()),
	useObservable: (observable) => observable.get(),
}));

const clock = { now: () => new Date(2027, 0, 12, 14, 32) };

/** The screen of a plan while its last talk goes on. */
function drawn(plan: Plan): string {
	const [goal] = plan.goals;
	if (!goal) throw new Error("no goal");
	const value = { plan, open: { clock }, state: { record: { drafts: {} } }, sheet: null } as unknown as PlanContext;
	return renderToStaticMarkup(
		<planContext.Provider value={value}>
			<WordsChange within={goal} place={goalWordsPlace(goal)} quote={goal.quote} which="the words of this goal" />
		</planContext.Provider>,
	);
}

it("words of a goal that somebody here may not see cannot be opened to be changed", () => {
	const plan = structuredClone(examples[0]?.plan as Plan);
	const [goal] = plan.goals;
	const [contact] = plan.team.contacts;
	const talk = plan.talks.held.at(-1);
	if (!goal || !contact || !talk) throw new Error("no goal, contact or talk");
	talk.on = today(clock);
	talk.present = [{ kind: "contact", contactId: contact.id }];
	plan.agreement.copies = [];
	goal.visibility = { kind: "everyone" };
	goal.quote.visibility = { kind: "everyone" };
	expect(drawn(plan)).toContain("Change");
	const hidden = structuredClone(plan);
	Object.assign(hidden.goals[0] ?? {}, { visibility: { kind: "not", contactIds: [contact.id] } });
	expect(drawn(hidden)).not.toContain("button");
});
