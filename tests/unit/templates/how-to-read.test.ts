/** "How to read my plan": each voice stands with its own key, and no key without its voice. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "../../../shared/documents/tree.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../shared/plan/time.ts";
import { compose } from "../../../templates/compose.ts";
import { examples } from "../../../templates/examples/index.ts";
import { arbitraryPlan } from "../../support/plan-arbitrary.ts";
import { everyBlock, runText } from "../../support/tree-reading.ts";

const KEYS = [
	["mine", /^Big words in quotation marks/],
	["family", /^A name and a dotted line/],
	["worker", /^A name, a job and two thin lines/],
] as const;

/** The section's quotes and keys in their order: "example family", "key family". */
function howToRead(plan: Plan): string[] {
	const { blocks } = compose(plan, {
		kind: "full",
		exportId: "x",
		today: "2026-11-12" as LocalDate,
		isForEditing: false,
	});
	const all: Block[] = [...everyBlock(blocks)];
	const start = all.findIndex((block) => block.kind === "heading" && block.text === "How to read my plan");
	if (start < 0) return [];
	const end = all.findIndex((block, at) => at > start && block.kind === "heading");
	return all.slice(start, end < 0 ? undefined : end).flatMap((block) => {
		if (block.kind === "quote") return ["example mine"];
		if (block.kind === "voice") return [`example ${block.voice}`];
		const words = block.kind === "paragraph" ? runText(block.runs) : "";
		return KEYS.flatMap(([voice, pattern]) => (pattern.test(words) ? [`key ${voice}`] : []));
	});
}

const paired = (plan: Plan): string[] =>
	howToRead(plan)
		.filter((line) => line.startsWith("example"))
		.flatMap((line) => [line, line.replace("example", "key")]);

describe("how to read my plan", () => {
	it.each(examples)("$name: each example has its own key after it", ({ plan }) => {
		expect(howToRead(plan)).toEqual(paired(plan));
		expect(howToRead(plan).length > 0).toBe(plan.kind === "full");
	});

	it("holds for any plan", () => {
		fc.assert(
			fc.property(arbitraryPlan, (plan) => {
				expect(howToRead(plan)).toEqual(paired(plan));
			}),
			{ numRuns: 100 },
		);
	});

	it("gives words that somebody told for me the key of the dotted line", () => {
		const plan = structuredClone(examples[0]?.plan as Plan);
		for (const goal of plan.goals) goal.notes = [];
		plan.daily.working = [];
		plan.daily.notWorking = [];
		for (const risk of plan.risks.items) risk.othersThink = [];
		for (const matter of plan.matters)
			Object.assign(matter.quote, { how: "someone-who-knows", through: "Carys Nowak", spokenBy: { kind: "me" } });
		expect(howToRead(plan)).toEqual(paired(plan));
		expect(howToRead(plan)).toContain("key family");
	});

	it("shows no word of anybody else's as an example: it may be a painful one", () => {
		const plan = structuredClone(examples[0]?.plan as Plan);
		const { blocks } = compose(plan, {
			kind: "full",
			exportId: "x",
			today: "2026-11-12" as LocalDate,
			isForEditing: false,
		});
		const all: Block[] = [...everyBlock(blocks)];
		const start = all.findIndex((block) => block.kind === "heading" && block.text === "How to read my plan");
		const end = all.findIndex((block, at) => at > start && block.kind === "heading");
		const voices = all.slice(start, end).filter((block) => block.kind === "voice");
		expect(voices.map(({ voice }) => voice)).toEqual(["family", "worker"]);
		for (const { text, speaker } of voices) {
			expect(text).toBe("This is only an example.");
			expect(speaker).toMatch(/^Name, /);
		}
	});
});
