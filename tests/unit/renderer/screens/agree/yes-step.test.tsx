/** What is said of a yes that was given: and, where the plan was changed since, that it is none to the plan as it is. */
import "../outside-a-window.ts";

import { expect, it, vi } from "vitest";
import { YesStep } from "../../../../../renderer/screens/plan/agree/YesStep.tsx";
import { agreedNow } from "../../../../../shared/criteria/agreed.ts";
import { lys } from "../../../../support/composed.ts";
import { drawn, openedPlan } from "../drawn.tsx";

// Of the page, its title and what stands on it.
vi.mock("../../../../../renderer/screens/plan/PartPage.tsx", () => ({
	PartPage: ({ title, children }: { title: string; children: unknown }) => [title, " ", children],
}));

const page = (change: (plan: ReturnType<typeof lys>) => void): string => {
	const plan = lys();
	if (agreedNow(plan) === null) throw new Error("not agreed");
	change(plan);
	return drawn(openedPlan(plan), <YesStep present={[]} />);
};

it("a yes to the plan as it is has its tick", () => {
	const html = page(() => undefined);
	expect(html).toContain("Lys agreed to the plan ");
	expect(html).toContain("mark-done");
	expect(html).not.toContain("as it was");
});

it("a yes to the plan as it was says so, that nobody has asked again, and has none", () => {
	const html = page((plan) => {
		const [matter] = plan.matters;
		if (matter) matter.quote.keptAt = "2027-01-12T14:32:00.000Z" as typeof matter.quote.keptAt;
	});
	expect(html).toContain("Lys agreed to the plan as it was, not as it is now");
	expect(html).toContain("Nobody has asked again yet.");
	expect(html).toContain("Ask again");
	expect(html).not.toContain("mark-done");
});
