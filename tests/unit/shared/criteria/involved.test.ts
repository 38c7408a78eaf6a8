/** Whoever has a copy is not asked for again under the name by which they first stood in the plan. */
import { expect, it } from "vitest";
import { newCopy } from "../../../../renderer/store/edits/copies.ts";
import { newContact } from "../../../../renderer/store/edits/team.ts";
import { caseOf } from "../../../../shared/criteria/case.ts";
import { everyoneCanHaveIt } from "../../../../shared/criteria/criterion-4.ts";
import type { Copy } from "../../../../shared/plan/agreement.ts";
import type { LocalDate } from "../../../../shared/plan/time.ts";
import { serviceWords } from "../../../../templates/service-words.ts";
import { lys } from "../../../support/composed.ts";

const TODAY = "2026-11-28" as LocalDate;

/** What is still to do of copies, where Kev stands in the team and, by his name, as who does something. */
function toDo(relation: string, change: Partial<Copy>): string {
	const plan = lys();
	const kev = newContact({ group: "mine", name: "Kev", relation });
	const [action] = plan.goals[0]?.actions ?? [];
	if (!action) throw new Error("no action");
	Object.assign(action, { owner: { kind: "other", name: "Kev", relation: "my son" }, group: "mine" });
	plan.team.contacts.push(kev);
	plan.agreement.copies.push({ ...newCopy(plan, { kind: "contact", contactId: kev.id }), on: TODAY, ...change });
	return JSON.stringify(everyoneCanHaveIt(caseOf(plan, TODAY, serviceWords)));
}

it.each(["my son", ""])("a copy given to him in the team (%o) is his", (relation) => {
	expect(toDo(relation, { state: "given", forms: ["pdf"] })).not.toContain("Give Kev a copy");
	expect(toDo(relation, { state: "not-given", forms: ["pdf"] })).toContain("Give Kev a copy");
});

it("another Kev is another", () => {
	expect(toDo("my neighbour", { state: "given", forms: ["pdf"] })).toContain("Give Kev a copy");
});
