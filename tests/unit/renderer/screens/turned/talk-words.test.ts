import { expect, it } from "vitest";
import { daysPage, pointedAt, talkWords } from "../../../../../renderer/screens/plan/turned/talk-words.ts";
import { keptWords } from "../../../../../shared/guide/places.ts";
import { newId } from "../../../../../shared/plan/ids.ts";
import type { MatterArea } from "../../../../../shared/plan/matters.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import { examples } from "../../../../../templates/examples/index.ts";

const lys = examples[0]?.plan as Plan;
const quote = lys.goals[0]?.quote;

function withMatters(...said: readonly (readonly [MatterArea, string])[]): Plan {
	if (quote === undefined) throw new Error("no words");
	const matters = said.map(([area, text]) => ({
		id: newId(),
		area,
		quote: { ...quote, id: newId(), text },
		fromWorryId: null,
		stillTrue: null,
	}));
	return { ...lys, matters };
}
const leads = (plan: Plan) =>
	talkWords(plan, [], keptWords(plan, "life")).map(({ lead, quote }) => [lead, quote?.text ?? ""]);

it("a strength does not stand under a bad day", () => {
	const plan = withMatters(["love", "The sea"], ["bad-day", "I stay in bed"], ["proud", "42 years on the wards"]);
	expect(leads(plan)).toEqual([
		["What I love", "The sea"],
		["A bad day", "I stay in bed"],
		["What I am proud of", "42 years on the wards"],
	]);
});

it("where no words need the name of their place, none is said", () => {
	expect(leads(withMatters(["love", "The sea"], ["people", "Raj"]))).toEqual([
		["", "The sea"],
		["", "Raj"],
	]);
});

it("what is looked at together: the days, then the strengths, each under its own name, and nothing else", () => {
	const plan = withMatters(["proud", "42 years on the wards"], ["love", "The sea"], ["good-day", "Sun"]);
	expect(daysPage(plan, []).items.map(({ lead, quote }) => [lead, quote?.text])).toEqual([
		["A good day", "Sun"],
		["What I am proud of", "42 years on the wards"],
	]);
	expect(daysPage(withMatters(), []).nothing).toBe("not-yet");
});

it("a card that was pointed at and has no words yet is named, and never as words", () => {
	const worries = lys.worries.map((worry, at) =>
		at === 0 ? { ...worry, area: "sleep" as const, quote: null } : worry,
	);
	expect(worries.length).toBeGreaterThan(1);
	expect(pointedAt({ ...lys, worries }, [])).toEqual([
		{ id: worries[0]?.id, lead: "You pointed at", quote: null, line: "Sleep and rest" },
	]);
	expect(pointedAt(lys, [])).toEqual([]);
});
