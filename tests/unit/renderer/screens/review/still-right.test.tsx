/** Asked whether it is still right: with its words, and its day in full, which is moved by nothing but a press for another. */
import "../outside-a-window.ts";

import { describe, expect, it } from "vitest";
import { signItems } from "../../../../../renderer/screens/plan/agree/reading/changes.ts";
import { said as item } from "../../../../../renderer/screens/plan/agree/reading/item.ts";
import { StillRight } from "../../../../../renderer/screens/plan/review/StillRight.tsx";
import { beginReview, setStillRight } from "../../../../../renderer/store/edits/reviews.ts";
import { newRisk, setRisk } from "../../../../../renderer/store/edits/risks.ts";
import type { LocalDate } from "../../../../../shared/plan/time.ts";
import { examples } from "../../../../../templates/examples/index.ts";
import { applied, blank, clock, must, said } from "../../store/edits/support.ts";
import { drawn, openedPlan } from "../drawn.tsx";

function page(on: string | null, isRight = false): string {
	const { risk, edit } = newRisk(blank(), "The canal", said("I will walk to the lock"), clock);
	const dated = applied(applied(blank(), edit), setRisk(risk, "reviewOn", on as LocalDate | null));
	const begun = applied(dated, beginReview(dated, clock).edit);
	const plan = isRight ? applied(begun, setStillRight(must(begun.agreement.reviews[0]), risk.id, true)) : begun;
	const things = plan.risks.items.map((one) => ({
		id: one.id,
		title: one.title,
		items: [item(one.want, ["risks"])],
		within: one,
		on: one.reviewOn,
		offered: "2027-07-12" as LocalDate,
		onDay: () => {},
	}));
	const html = drawn(
		openedPlan(plan),
		<StillRight review={must(plan.agreement.reviews[0])} part="risks" things={things} />,
	);
	return html.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");
}

describe("what is asked to be still right", () => {
	it("shows its words, and the day that was agreed with its year; another day is only offered", () => {
		for (const text of [page("2027-03-01"), page("2027-03-01", true)]) {
			expect(text).toContain("I will walk to the lock");
			expect(text).toContain("Look again on 1 March 2027.");
			expect(text).toContain("Look again on 12 July 2027 instead");
		}
	});

	it("is offered a day where none was agreed, and where that has passed", () => {
		expect(page(null)).toMatch(/No day to look at it again has been agreed\. Look again on 12 July 2027 :/);
		expect(page("2026-12-01")).toMatch(/Was to be looked at by 1 December 2026\. Look again on 12 July 2027 :/);
		expect(page("2027-09-01")).not.toContain("12 July");
	});

	it("shows each cell of a plan if things change under its step and its side", () => {
		const plan = must(examples[0]).plan;
		const begun = applied(plan, beginReview(plan, clock).edit);
		const one = must(begun.changePlans.contingencies[0]);
		const html = drawn(
			openedPlan(begun),
			<StillRight
				review={must(begun.agreement.reviews.at(-1))}
				part="changes"
				things={[
					{ ...one, items: signItems(one), within: one, on: null, offered: "2027-07-12" as LocalDate, onDay: () => {} },
				]}
			/>,
		);
		const text = html.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");
		expect(text).toContain(`Getting worse ${must(one.earlySigns[0]).text}`);
		expect(text).toContain(`What you do when it is serious ${must(one.iDo.serious[0]).text}`);
	});
});
