/** What the turned screen says under what is read together: that it is between the two of them, and of nothing else. */
import "../outside-a-window.ts";

import { expect, it } from "vitest";
import { noBox, Turned } from "../../../../../renderer/screens/plan/turned/Turned.tsx";
import type { TurnedItem } from "../../../../../renderer/screens/plan/turned/turned-page.ts";
import { newGoal } from "../../../../../renderer/store/edits/goals.ts";
import type { Visibility } from "../../../../../shared/plan/quote.ts";
import { clock, must, said } from "../../store/edits/support.ts";
import { drawn, openedPlan } from "../drawn.tsx";

const everyone: Visibility = { kind: "everyone" };
const hidden: Visibility = { kind: "private" };
const marked = "Only between us";

/** One thing turned: the words of a goal with this visibility of their own, or a line; and where what they stand in has one. */
function turned(words: Visibility | null, within?: Visibility): string {
	const open = openedPlan();
	const { label, changes } = newGoal(open.record.plan, said("To sing again"), clock).edit;
	open.act(label, changes);
	const { id, quote } = must(open.record.plan.goals[0]);
	const item: TurnedItem = {
		id,
		lead: "",
		quote: words && { ...quote, visibility: words },
		line: words ? "" : "A dog at home",
		...(within && { visibility: within }),
	};
	return drawn(open, <Turned {...noBox} question="What matters?" items={[item]} onBack={() => undefined} />);
}

it("words that are private are marked; others are not", () => {
	expect(turned(hidden)).toContain(marked);
	expect(turned(everyone)).not.toContain(marked);
	expect(turned({ kind: "not", contactIds: [] })).not.toContain(marked);
});

it("what is between the two because of what it stands in is marked too, words and lines alike", () => {
	expect(turned(everyone, hidden)).toContain(marked);
	expect(turned(null, hidden)).toContain(marked);
	expect(turned(null, everyone)).not.toContain(marked);
});
