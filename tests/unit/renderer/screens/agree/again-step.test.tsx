import { beforeEach, expect, it, vi } from "vitest";
import { AgainStep } from "../../../../../renderer/screens/plan/agree/AgainStep.tsx";
import type { OpenPlan } from "../../../../../renderer/store/open-plan.ts";
import { drawn, openedPlan } from "../drawn.tsx";

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
vi.mock("../../../../../renderer/screens/plan/PartPage.tsx", () => ({
	PartPage: ({ children }: { children: unknown }) => children,
}));

let open: OpenPlan;
beforeEach(() => {
	open = openedPlan();
});

function lockOnIt(): void {
	drawn(open, <AgainStep />);
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

it("says that a day that is only offered is not set yet, and no more of one that was typed", () => {
	const says = "No day is set until you type one";
	expect(drawn(open, <AgainStep />)).toContain(says);
	open.draft("again-on", "9 June 2027");
	expect(drawn(open, <AgainStep />)).not.toContain(says);
});

it("a day that cannot be kept is said at its box", () => {
	expect(drawn(open, <AgainStep />)).toContain('id="again-on"');
});
