/** Pages drawn once, outside of a window, as a plan that is open has them. */
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { type PlanContext, planContext } from "../../../../renderer/screens/plan/plan-context.ts";
import { OpenPlan } from "../../../../renderer/store/open-plan.ts";
import { newRecord } from "../../../../shared/changes/record.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import { blank, clock, staff } from "../store/edits/support.ts";

/** A plan that is open, whose every save is taken. */
export const openedPlan = (plan: Plan = blank()): OpenPlan =>
	new OpenPlan({ save: async () => ({ rev: 2 }) } as never, newRecord(plan), 1, clock);

/** In: a page, and the plan of which it is. Out: the page as it stands now, as text. */
export function drawn(open: OpenPlan, page: ReactNode): string {
	const act: PlanContext["act"] = (edit) => {
		if (edit) open.act(edit.label, edit.changes);
		return true;
	};
	const value = { plan: open.record.plan, open, state: open.state.get(), staff, act } as unknown as PlanContext;
	return renderToStaticMarkup(<planContext.Provider value={value}>{page}</planContext.Provider>);
}
