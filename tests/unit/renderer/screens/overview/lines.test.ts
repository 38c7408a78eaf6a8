import { expect, it, vi } from "vitest";
import { partLines } from "../../../../../renderer/screens/plan/overview/lines.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../../../shared/plan/time.ts";
import { examples } from "../../../../../templates/examples/index.ts";

// Which pages there are is not asked here: each has one.
vi.mock("../../../../../renderer/screens/plan/parts.tsx", () => ({ pageOf: () => () => null }));

const lys = (): Plan => structuredClone(examples[0]?.plan as Plan);
const lineOf = (plan: Plan, title: string, mayShow: Parameters<typeof partLines>[1] = () => true) =>
	partLines(plan, mayShow, "2026-11-12" as LocalDate).find((line) => line.title === title);

it("the words of the only goal are not on the map while somebody is here who may not see the goal", () => {
	const plan = lys();
	plan.goals = plan.goals.slice(0, 1);
	const [goal] = plan.goals;
	if (!goal) throw new Error("no goal");
	Object.assign(goal.quote, { text: "Back in the alto row.", visibility: { kind: "everyone" } });
	expect(lineOf(plan, "My goals")?.quote?.id).toBe(goal.quote.id);
	const hidden = lineOf(plan, "My goals", (...things) => !things.some(({ id }) => id === goal.id));
	expect(hidden?.quote).toBeNull();
	expect(hidden?.says).toBe("Talked about.");
});

it("how each part stands is the same whoever is here, and says and counts nothing of what they may not see", () => {
	const plan = lys();
	const [goal] = plan.goals;
	const [action] = goal?.actions ?? [];
	if (!goal || !action) throw new Error("no action");
	Object.assign(action, { group: "mine", asked: "not-yet", status: "not-started" });
	const marks = (mayShow: Parameters<typeof partLines>[1]) =>
		partLines(plan, mayShow, "2026-11-12" as LocalDate).map(({ title, mark }) => [title, mark]);
	const nothing = () => false;
	expect(marks(nothing)).toEqual(marks(() => true));
	expect(marks((...things) => !things.some(({ id }) => id === action.id))).toEqual(marks(() => true));
	expect(lineOf(plan, "What is on my mind", nothing)).toMatchObject({
		mark: "done",
		quote: null,
		says: "Talked about.",
	});
	const others = lineOf(plan, "My goals", (...things) => !things.some(({ id }) => id === goal.id));
	expect(others?.says.match(/\./g)).toHaveLength(plan.goals.length - 1);
	expect(others?.says).not.toContain(`Goal ${plan.goals.length}.`);
});

it("counts no action and nobody in the team that somebody here may not see", () => {
	const plan = lys();
	const [goal] = plan.goals;
	const [action] = goal?.actions ?? [];
	const [contact] = plan.team.contacts;
	if (!action || !contact) throw new Error("no action");
	plan.goals = plan.goals.slice(0, 1);
	const count = goal?.actions.length ?? 0;
	expect(lineOf(plan, "Who does what")?.says).toMatch(new RegExp(`^${count} actions`));
	const without =
		(...ids: string[]) =>
		(...things: readonly { readonly id: string }[]) =>
			!things.some(({ id }) => ids.includes(id));
	expect(lineOf(plan, "Who does what", without(action.id))?.says).toMatch(new RegExp(`^${count - 1} actions?`));
	const none = lineOf(plan, "Who does what", without(...(goal?.actions.map(({ id }) => id) ?? [])));
	expect(none?.says).toBe("Not shown now.");
	const people = plan.team.contacts.length;
	expect(lineOf(plan, "People and team", without(contact.id))?.says).toContain(`${people - 1} people.`);
});

it("says of whom somebody may decide as the person is spoken of", () => {
	const plan = lys();
	const [contact] = plan.team.contacts;
	if (!contact) throw new Error("nobody");
	plan.about.pronouns = "she";
	Object.assign(plan.rights, {
		toldWhoSees: { on: "2026-11-12", by: null, note: null },
		representative: { contactId: contact.id, authority: "deputy", where: "" },
	});
	expect(lineOf(plan, "Who may see this, and who decides")?.says).toMatch(/may decide for her\.$/);
});

it("asks of nobody what has been done already", () => {
	const plan = lys();
	const action = plan.goals.flatMap(({ actions }) => actions)[0];
	if (!action) throw new Error("nothing to do");
	for (const goal of plan.goals) goal.actions = [];
	plan.goals[0]?.actions.push(Object.assign(action, { group: "mine", asked: "not-yet", status: "not-started" }));
	expect(lineOf(plan, "Who does what")).toMatchObject({ says: "1 action. 1 not asked yet.", mark: "begun" });
	action.status = "done";
	expect(lineOf(plan, "Who does what")).toMatchObject({ says: "1 action.", mark: "done" });
});

it("counts the copies that this version is owed, and none of an earlier one", () => {
	const plan = lys();
	const [one] = plan.agreement.copies;
	if (!one || !plan.agreement.agreed) throw new Error("no copy, or not agreed");
	plan.agreement.agreed.covers = null;
	const of = (version: number, state: typeof one.state, id: string): typeof one => ({
		...one,
		id: `${one.id.slice(0, -1)}${id}`,
		sees: "everything",
		state,
		planVersion: version,
	});
	plan.version = 2;
	plan.agreement.copies = [of(1, "not-given", "1"), of(1, "given", "2"), of(2, "not-given", "3")];
	expect(lineOf(plan, "Agree and share")?.says).toMatch(/ 1 copy to give\.$/);
	plan.agreement.copies = [of(1, "given", "2")];
	expect(lineOf(plan, "Agree and share")?.says).toMatch(/ 1 copy to give\.$/);
	plan.agreement.copies = [of(1, "not-given", "1"), of(2, "given", "3")];
	expect(lineOf(plan, "Agree and share")?.says).not.toMatch(/to give/);
});

it("quotes the worry that comes first, and never the next in its place", () => {
	const plan = lys();
	const [one, other] = plan.worries.filter(({ quote }) => quote !== null);
	if (!one?.quote || !other?.quote) throw new Error("too few worries");
	for (const worry of plan.worries) worry.order = null;
	one.quote.text = "The rent.";
	other.quote.text = "Being on my own";
	Object.assign(one, { order: 2 });
	Object.assign(other, { order: 1 });
	expect(lineOf(plan, "What is on my mind")?.quote?.id).toBe(other.quote.id);
	other.quote.text = "Being on my own, ".repeat(8);
	expect(lineOf(plan, "What is on my mind")?.quote).toBeNull();
	const hidden = other.quote.id;
	expect(lineOf(plan, "What is on my mind", (...things) => !things.some(({ id }) => id === hidden))?.quote).toBeNull();
});
