import { expect, it, vi } from "vitest";
import { HereNow } from "../../../../renderer/screens/plan/PeopleOfTalk.tsx";
import { keepQuote } from "../../../../renderer/store/edits/quotes.ts";
import { beginWithRoom, hereNow, roomOf, setHere } from "../../../../renderer/store/room.ts";
import { seenInRoom } from "../../../../renderer/store/shown.ts";
import type { Who } from "../../../../shared/plan/quote.ts";
import { today } from "../../../../shared/plan/time.ts";
import { clock, said, staff } from "../store/edits/support.ts";
import { drawn, openedPlan } from "./drawn.tsx";

// Drawn once, outside of a window: there is nothing to hear of later.
vi.mock(import("../../../../renderer/store/observable.ts"), async (original) => ({
	...(await original()),
	useObservable: (observable) => observable.get(),
}));
vi.hoisted(() => {
	vi.stubGlobal("window", new EventTarget());
	vi.stubGlobal("navigator", { platform: "", userAgent: "" });
});

const raj: Who = { kind: "other", name: "Raj", relation: "" };
const jose: Who = { kind: "other", name: "José Luis", relation: "brother" };
const LINE =
	"What is kept meanwhile is shown once Raj is back, unless it is marked as only between you, or kept from them.";

it("while somebody is out it is said to the two alone what becomes of what is kept; and that is so", () => {
	const open = openedPlan();
	beginWithRoom(open, staff);
	const put = (who: Who, isHere: boolean) =>
		setHere(open, who, isHere, ({ changes }) => {
			open.note(changes);
			return true;
		});
	const page = () => drawn(open, <HereNow />);
	expect(page()).not.toContain("meanwhile");
	put(raj, true);
	expect(page()).not.toContain("meanwhile");
	put(raj, false);
	expect(page()).toContain(LINE);
	const place = { at: ["daily", "findHard"], name: "here", isOne: false };
	for (const words of [said("My hands shake"), { ...said("I hide the post"), isPrivate: true }]) {
		const { label, changes } = keepQuote(open.record.plan, place, words, clock);
		open.act(label, changes);
	}
	put(jose, true);
	expect(page()).not.toContain("meanwhile");
	put(jose, false);
	expect(page()).toContain("is shown once they are back");
	put(raj, true);
	const { plan } = open.record;
	const seen = seenInRoom(plan, hereNow(plan, roomOf(open).get(), today(clock)));
	expect(seen?.daily.findHard.map(({ text }) => text)).toEqual(["My hands shake"]);
});
