import { renderToStaticMarkup } from "react-dom/server";
import { expect, it, vi } from "vitest";
import { LeftOff } from "../../../../../renderer/screens/plan/papers/LeftOff.tsx";
import { type PlanContext, planContext } from "../../../../../renderer/screens/plan/plan-context.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import { today } from "../../../../../shared/plan/time.ts";
import { examples } from "../../../../../templates/examples/index.ts";

// Drawn once, outside of a window: there is nothing to hear of later.
vi.mock(import("../../../../../renderer/store/observable.ts"), async (original) => ({
	...(await original()),
	useObservable: (observable) => observable.get(),
}));

const clock = { now: () => new Date(2027, 0, 12, 14, 32) };
const leftOff = "Left off, to keep this on one page, under “First”: I cannot bear to be hurried";

function drawn(present: Plan["talks"]["held"][number]["present"]): string {
	const plan = structuredClone(examples[0]?.plan as Plan);
	const talk = plan.talks.held.at(-1);
	if (!talk) throw new Error("no talk");
	talk.on = today(clock);
	talk.present = present;
	return renderToStaticMarkup(
		<planContext.Provider value={{ plan, open: { clock } } as unknown as PlanContext}>
			<LeftOff sentences={[leftOff]} />
		</planContext.Provider>,
	);
}

it("words that were left off a page are not on the screen while somebody else is here; that some were, is", () => {
	expect(drawn([])).toContain("I cannot bear to be hurried");
	const withRaj = drawn([{ kind: "other", name: "Raj", relation: "" }]);
	expect(withRaj).not.toContain("hurried");
	expect(withRaj).toContain("Some lines were left off");
});
