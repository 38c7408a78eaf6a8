import { renderToStaticMarkup } from "react-dom/server";
import { expect, it, vi } from "vitest";
import { type PlanContext, planContext } from "../../../../renderer/screens/plan/plan-context.ts";
import { type Presence, usePresence } from "../../../../renderer/screens/plan/use-presence.ts";
import { OpenPlan } from "../../../../renderer/store/open-plan.ts";
import { beginWithRoom } from "../../../../renderer/store/room.ts";
import { newRecord } from "../../../../shared/changes/record.ts";
import type { Who } from "../../../../shared/plan/quote.ts";
import { blank, clock, staff } from "../store/edits/support.ts";

// Drawn once, outside of a window: there is nothing to hear of later.
vi.mock(import("../../../../renderer/store/observable.ts"), async (original) => ({
	...(await original()),
	useObservable: (observable) => observable.get(),
}));

const raj: Who = { kind: "other", name: "Raj", relation: "" };
const jose: Who = { kind: "other", name: "José Luis", relation: "brother" };

/** A talk that goes on, and what the two places that ask who is here would be told of it now. */
function talk() {
	const open = new OpenPlan({ save: async () => ({ rev: 2 }) } as never, newRecord(blank()), 1, clock);
	beginWithRoom(open, staff);
	const act: PlanContext["act"] = (edit) => {
		if (edit) open.act(edit.label, edit.changes);
		return true;
	};
	return {
		open,
		presence(): Presence {
			const seen: Presence[] = [];
			function Asks() {
				seen.push(usePresence());
				return null;
			}
			const value = { plan: open.record.plan, open, act } as unknown as PlanContext;
			renderToStaticMarkup(
				<planContext.Provider value={value}>
					<Asks />
				</planContext.Provider>,
			);
			const [presence] = seen;
			if (!presence) throw new Error("not drawn");
			return presence;
		},
	};
}

it("nobody goes out of the room by undo or redo, whatever was put right of others", () => {
	const { open, presence } = talk();
	presence().setHere(raj, true);
	presence().wasNotHere(raj);
	presence().setHere(jose, true);
	open.undo("undo");
	expect(presence().isHere(jose)).toBe(true);
	open.undo("redo");
	expect(presence().isHere(jose)).toBe(true);
});
