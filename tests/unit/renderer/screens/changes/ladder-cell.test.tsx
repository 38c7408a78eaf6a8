import "../outside-a-window.ts";

import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { OpenCell } from "../../../../../renderer/screens/plan/changes/Ladder.tsx";
import { LadderCell } from "../../../../../renderer/screens/plan/changes/LadderCell.tsx";
import { type PlanContext, planContext } from "../../../../../renderer/screens/plan/plan-context.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import type { Visibility } from "../../../../../shared/plan/quote.ts";
import { today } from "../../../../../shared/plan/time.ts";
import { examples } from "../../../../../templates/examples/index.ts";

const clock = { now: () => new Date(2027, 0, 12, 14, 32) };
const half = "and when my hands go cold, no, when th";

/** A plan whose last talk goes on, with or without somebody of the team there. */
function talking(isAnybodyHere: boolean) {
	const plan = structuredClone(examples[0]?.plan as Plan);
	const [contact] = plan.team.contacts;
	const talk = plan.talks.held.at(-1);
	const [one] = plan.changePlans.contingencies;
	const [quote] = one?.earlySigns ?? [];
	if (!contact || !talk || !one || !quote) throw new Error("the example has too little");
	talk.on = today(clock);
	talk.present = isAnybodyHere ? [{ kind: "contact", contactId: contact.id }] : [];
	plan.agreement.copies = [];
	one.visibility = { kind: "everyone" };
	quote.visibility = { kind: "everyone" };
	const hidden: Visibility = { kind: "not", contactIds: [contact.id] };
	return { plan, one, quote, hidden };
}

function drawn({ plan, one }: ReturnType<typeof talking>, quoteId: string | null): string {
	const drafts = { [quoteId === null ? "words-to-come" : `quote:${quoteId}`]: half };
	const value = { plan, open: { clock }, state: { record: { drafts } }, sheet: null } as unknown as PlanContext;
	const open: OpenCell = { band: "early", column: "know", quoteId };
	return renderToStaticMarkup(
		<planContext.Provider value={value}>
			<LadderCell
				contingency={one}
				band="early"
				column="know"
				name="Getting worse"
				quotes={one.earlySigns}
				open={open}
				onOpen={() => undefined}
			/>
		</planContext.Provider>,
	);
}

it("an open cell shows neither its words nor what is typed while somebody is here who may not see them", () => {
	for (const what of ["quote", "one"] as const) {
		const here = talking(true);
		expect(drawn(here, here.quote.id)).toContain(half);
		here[what].visibility = here.hidden;
		const html = drawn(here, here.quote.id);
		expect(html).not.toContain(half);
		expect(html).not.toContain(here.quote.text);
		// Once they have left it stands in its box again, as it was typed.
		const alone = talking(false);
		alone[what].visibility = here.hidden;
		expect(drawn(alone, alone.quote.id)).toContain(half);
	}
});

it("a box for words to come closes with the plan that it stands in", () => {
	const here = talking(true);
	expect(drawn(here, null)).toContain("<textarea");
	here.one.visibility = here.hidden;
	expect(drawn(here, null)).not.toContain("<textarea");
});
