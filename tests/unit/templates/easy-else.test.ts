/** Words under "Something else", calls by day and night, whom to ask, and what is needed: told as what they are. */
import { expect, it } from "vitest";
import { keepWords } from "../../../renderer/store/edits/words.ts";
import { applyChanges } from "../../../shared/changes/change.ts";
import { readPlan } from "../../../shared/plan/migrations.ts";
import { guide } from "../../../templates/guide.ts";
import { composed, headingsOf, linesOf, lys, textsOf } from "../../support/composed.ts";
import { easyBlocks, easyReadOf, wordsOf } from "../../support/easy-read.ts";

it("prints no worry where words were only put under something else, and one once somebody said how much it bothers", () => {
	const plan = lys();
	const [worry] = plan.worries;
	if (!worry?.quote) throw new Error("no worry");
	plan.worries = [{ ...worry, area: "other", bother: null, order: null }];
	const { text } = worry.quote;
	for (const kind of ["full", "easy-read", "large-print"] as const) {
		const tree = composed(plan, kind, "2026-11-12");
		expect(headingsOf(tree).filter((heading) => /worries me|on my mind/.test(heading))).toEqual([]);
		expect(headingsOf(tree)).toContain("Something else I said");
		expect(textsOf(tree).filter((line) => line === text)).toHaveLength(1);
	}
	const block = easyBlocks(easyReadOf(plan)).find((one) => wordsOf(one).includes(text));
	expect(block?.picture).not.toEqual({ concept: "worried" });
	plan.worries = [{ ...worry, area: "other", order: 1 }];
	expect(headingsOf(easyReadOf(plan))).toContain("What worries me");
	expect(headingsOf(easyReadOf(plan))).not.toContain("Something else I said");
});

it("prints as a worry what worries them most, in no area, before it has a number or a place in the order", () => {
	const place = guide.stages.find(({ id }) => id === "mind")?.question.place;
	if (!place) throw new Error("no place");
	const text = "That nobody comes.";
	const said = { text, how: "said", staff: { name: "Bea", role: "" }, questionId: "mind.first" } as const;
	const empty = { ...lys(), worries: [], goals: [] };
	const clock = { now: () => new Date("2026-11-12T10:00:00Z") };
	const plan = readPlan(applyChanges(empty, keepWords(empty, place, "", said, clock).changes).plan);
	for (const kind of ["full", "easy-read", "large-print"] as const) {
		const tree = composed(plan, kind, "2026-11-12");
		expect(
			headingsOf(tree).filter((heading) => /worries me|on my mind/.test(heading)),
			kind,
		).toHaveLength(1);
		expect(headingsOf(tree)).not.toContain("Something else I said");
		expect(textsOf(tree).filter((line) => line === text)).toHaveLength(1);
		expect(textsOf(tree).join("\n")).not.toMatch(/something else|a worry/i);
	}
});

it("says at night, and any time, where the hours do not say it", () => {
	const plan = lys();
	const call = plan.changePlans.contingencies[0]?.calls[0];
	if (!call) throw new Error("no call");
	const said = (when: typeof call.when, hours: string): string => {
		Object.assign(call, { when, hours });
		return linesOf(easyReadOf(structuredClone(plan))).find((line) => line.includes(hours)) ?? "";
	};
	expect(said("night", "next door, wakes easily")).toMatch(/^At night, call .* When: next door, wakes easily\.$/);
	expect(said("any", "ask for Bea")).toMatch(/^Any time, call .* When: ask for Bea\.$/);
	expect(said("any", "any time, ask for Bea")).toMatch(/^Call /);
	expect(said("day", "9 am to 5 pm")).toMatch(/^Call /);
});

it("names whoever keeps the plan among the people, and shows no telephone without a number", () => {
	const plan = lys();
	const keeper = plan.team.contacts.find(({ id }) => id === plan.team.coordinatorId);
	if (!keeper) throw new Error("nobody");
	keeper.phones = [];
	const lines = linesOf(easyReadOf(structuredClone(plan)));
	expect(lines).toContain("Joy Adeyemi, keeps this plan");
	for (const block of easyBlocks(easyReadOf(structuredClone(plan))))
		if (/^Tell Joy\.|keeps this plan with me/m.test(wordsOf(block).join("\n")))
			expect(block.picture).toEqual({ concept: "talking" });
});

it("says of the names of things that they are needed, on every first page", () => {
	const plan = lys();
	plan.needs.howToTalkWithMe = [];
	const flag = (id: string, text: string) => ({ id, text, kind: "other" as const, effect: null });
	plan.needs.flags = [
		flag("0d6f0a3e-52a5-4f0f-8a3e-0f6f8f6f8f6f", "Easy read"),
		flag("1d6f0a3e-52a5-4f0f-8a3e-0f6f8f6f8f6f", "Large print"),
		flag("2d6f0a3e-52a5-4f0f-8a3e-0f6f8f6f8f6f", "Speak slowly"),
	];
	for (const kind of ["full", "emergency", "profile"] as const)
		expect(textsOf(composed(plan, kind, "2026-11-12")).join("\n"), kind).toMatch(
			/I need: Easy read; Large print\.[\s\S]*Speak slowly\./,
		);
	const lines = linesOf(easyReadOf(plan));
	for (const line of ["I need: Easy read.", "I need: Large print.", "Speak slowly."]) expect(lines).toContain(line);
});
