/** What is typed and not kept yet, on the page that it is typed on. */
import { expect, it } from "vitest";
import { itemOf } from "../../../../../renderer/screens/plan/review/steps.ts";
import { turnedPage } from "../../../../../renderer/screens/plan/turned/turned-page.ts";
import type { PartName } from "../../../../../renderer/store/route.ts";
import { copySchema } from "../../../../../shared/plan/agreement.ts";
import { looking, lys, turning } from "./support.ts";

it("what is being typed stands turned letter for letter, marked as being typed, in the voice of whoever says it", () => {
	const { plan, review } = looking(lys);
	const [contact] = plan.team.contacts;
	if (!contact) throw new Error("nobody in the team");
	const text = "  Not  Mondays \n“ever” ";
	const at = (itemId: string, drafts: Record<string, string>, name: PartName = "review") =>
		turnedPage({ screen: "part", part: name, itemId }, { ...turning(plan), drafts })
			.items.filter(({ typed }) => typed !== undefined)
			.map(({ lead, line, typed }) => ({ lead, line, typed }));
	const mine = { lead: "Your words, being typed now", line: text, typed: "theirs" };
	expect(at("change", { "review-change:words": text })).toEqual([mine]);
	expect(at("change", { "review-change:words": text, "review-change:by-who": contact.id })).toEqual([
		{ lead: `${contact.name}’s words, being typed now`, line: text, typed: "another" },
	]);
	expect(at("ask", { "review-ask:words": text })).toEqual([
		{ lead: "Words, being typed now", line: text, typed: "another" },
	]);
	expect(at(itemOf(review, "year"), { [`review-text:${review.id}:year`]: text })).toEqual([mine]);
	const worried = (way: object) =>
		at(itemOf(review, "worried"), {
			[`review-text:${review.id}:worried`]: text,
			[`review-way:${review.id}:worried`]: JSON.stringify(way),
		});
	expect(worried({})).toEqual([mine]);
	expect(worried({ how: "written" })).toEqual([mine]);
	expect(worried({ spokenBy: { kind: "contact", contactId: contact.id } })).toEqual([
		{ lead: `${contact.name}’s words, being typed now`, line: text, typed: "another" },
	]);
	const told = [{ lead: "Words, being typed now", line: text, typed: "another" }];
	expect(worried({ how: "someone-who-knows" })).toEqual(told);
	const way = JSON.stringify({ how: "best-interests" });
	expect(at("change", { "review-change:words": text, "review-change:way": way })).toEqual(told);
	expect(at("yes", { "agree:yes": text }, "agree")).toEqual([mine]);
	expect(at("next", { "agree:next": text, "agree:yes": "no" }, "agree")).toEqual([mine]);
	expect(at("change", {})).toEqual([]);
});

it("the person's words that are typed and not kept yet stand on the page they are typed on, letter for letter, and on no other", () => {
	const [contingency] = lys.changePlans.contingencies;
	const [risk] = lys.risks.items;
	const [goal] = lys.goals;
	if (!contingency || !risk || !goal) throw new Error("Lys has each of them.");
	const typed = "I am not afraid to die  of it…";
	const routes: Record<string, Parameters<typeof turnedPage>[0]> = {
		[`words-seriousSigns:${contingency.id}`.toLowerCase()]: { screen: "part", part: "changes", itemId: contingency.id },
		[`words-ithink:${risk.id}`]: { screen: "part", part: "risks", itemId: risk.id },
		"risk-want": { screen: "part", part: "risks", itemId: null },
		[`goal-why:${goal.id}`]: { screen: "goal", goalId: goal.id, part: 2 },
		[`mistyped:${goal.quote.id}`]: { screen: "goal", goalId: goal.id, part: 2 },
		"goal-words": { screen: "goal", goalId: null, part: 1 },
		"words-ahead-wishes": { screen: "part", part: "ahead", itemId: null },
		"words-needs-howtotalkwithme": { screen: "part", part: "about", itemId: null },
		"words-condition": { screen: "part", part: "health", itemId: null },
	};
	const shows = (route: Parameters<typeof turnedPage>[0], key: string): boolean =>
		turnedPage(route, { ...turning(lys), drafts: { [key]: typed } }).items.some(
			({ line, lead, typed: voice }) => line === typed && lead === "Your words, being typed now" && voice === "theirs",
		);
	for (const [key, route] of Object.entries(routes)) {
		expect(shows(route, key), key).toBe(true);
		for (const other of Object.values(routes))
			if (JSON.stringify({ ...other, part: 0 }) !== JSON.stringify({ ...route, part: 0 }) && other.part !== route.part)
				expect(shows(other, key), `${key} on ${JSON.stringify(other)}`).toBe(false);
	}
});

it("what is typed for a part that is left out for somebody here is not shown to them", () => {
	const [contact] = lys.team.contacts;
	if (!contact) throw new Error("Lys has people.");
	const who = { kind: "contact" as const, contactId: contact.id };
	const copy = {
		...copySchema.parse(lys.agreement.copies[0]),
		who,
		sees: "parts" as const,
		withoutParts: ["ahead" as const],
	};
	const plan = { ...lys, agreement: { ...lys.agreement, copies: [copy] } };
	const { items } = turnedPage(
		{ screen: "part", part: "ahead", itemId: null },
		{ ...turning(plan, [who]), drafts: { "words-ahead-wishes": "At home" } },
	);
	expect(items.some(({ line }) => line === "At home")).toBe(false);
});
