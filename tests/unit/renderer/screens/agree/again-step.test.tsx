import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, expect, it, vi } from "vitest";
import { AgainStep } from "../../../../../renderer/screens/plan/agree/AgainStep.tsx";
import { type PlanContext, planContext } from "../../../../../renderer/screens/plan/plan-context.ts";
import { OpenPlan } from "../../../../../renderer/store/open-plan.ts";
import { newRecord } from "../../../../../shared/changes/record.ts";
import { blank, clock, staff } from "../../store/edits/support.ts";

const held = vi.hoisted(() => {
	vi.stubGlobal("window", new EventTarget());
	vi.stubGlobal("navigator", { platform: "", userAgent: "" });
	return { keep: () => {} };
});
// Drawn once, outside of a window: there is nothing to hear of later.
vi.mock(import("../../../../../renderer/store/observable.ts"), async (original) => ({
	...(await original()),
	useObservable: (observable) => observable.get(),
}));
vi.mock("../../../../../renderer/screens/plan/use-keep-on-lock.ts", () => ({
	useKeepOnLock: (_name: string, keep: () => void) => {
		held.keep = keep;
	},
}));
vi.mock("../../../../../renderer/screens/plan/PartPage.tsx", () => ({ PartPage: () => null }));

let open: OpenPlan;
beforeEach(() => {
	open = new OpenPlan({ save: async () => ({ rev: 2 }) } as never, newRecord(blank()), 1, clock);
});

function lockOnIt(): void {
	const act: PlanContext["act"] = (edit) => {
		if (edit) open.act(edit.label, edit.changes);
		return true;
	};
	const value = { plan: open.record.plan, open, state: open.state.get(), staff, act } as unknown as PlanContext;
	renderToStaticMarkup(
		<planContext.Provider value={value}>
			<AgainStep />
		</planContext.Provider>,
	);
	held.keep();
}

it("a day that was only offered is none that was agreed, whatever was typed beside it", () => {
	open.draft("again-place", "At home");
	lockOnIt();
	expect(open.record.plan.agreement.lookAgain).toBeNull();
	expect(open.draftOf("again-place")).toBe("At home");
});

it("a day that was typed is kept at lock, with its place", () => {
	open.draft("again-place", "At home");
	open.draft("again-on", "9 June 2027");
	lockOnIt();
	expect(open.record.plan.agreement.lookAgain).toMatchObject({ on: "2027-06-09", place: "At home" });
	expect(open.draftOf("again-place")).toBe("");
});
