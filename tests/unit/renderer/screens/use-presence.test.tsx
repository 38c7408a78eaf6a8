import { expect, it, vi } from "vitest";
import { type Presence, usePresence } from "../../../../renderer/screens/plan/use-presence.ts";
import { beginWithRoom } from "../../../../renderer/store/room.ts";
import type { Who } from "../../../../shared/plan/quote.ts";
import { staff } from "../store/edits/support.ts";
import { drawn, openedPlan } from "./drawn.tsx";

// Drawn once, outside of a window: there is nothing to hear of later.
vi.mock(import("../../../../renderer/store/observable.ts"), async (original) => ({
	...(await original()),
	useObservable: (observable) => observable.get(),
}));

const raj: Who = { kind: "other", name: "Raj", relation: "" };
const jose: Who = { kind: "other", name: "José Luis", relation: "brother" };

/** A talk that goes on, and what the two places that ask who is here would be told of it now. */
function talk() {
	const open = openedPlan();
	beginWithRoom(open, staff);
	return {
		open,
		presence(): Presence {
			const seen: Presence[] = [];
			function Asks() {
				seen.push(usePresence());
				return null;
			}
			drawn(open, <Asks />);
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
