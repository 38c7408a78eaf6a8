/** What “How was it for you?” asks, and that it holds nothing the person said. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DocumentTree } from "../../../shared/documents/tree.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import { composed, lys, ofKind, textsOf } from "../../support/composed.ts";
import { arbitraryPlan } from "../../support/plan-arbitrary.ts";
import { everyBlock, everyText } from "../../support/tree-reading.ts";

const treeOf = (plan: Plan): DocumentTree => composed(plan, "how-was-it", "2027-01-12");

describe("how was it for you", () => {
	it("asks seven questions, four on the first side, each with the same four answers in words", () => {
		const tree = treeOf(lys());
		const blocks = [...everyBlock(tree.blocks)];
		const overleaf = blocks.findIndex((block) => block.kind === "heading" && block.breakBefore === "page");
		const faces = blocks.flatMap((block, at) =>
			block.kind === "answers" && block.answers.length === 4 ? [{ block, at }] : [],
		);
		expect(faces).toHaveLength(7);
		expect(faces.filter(({ at }) => at < overleaf)).toHaveLength(4);
		for (const { block } of faces)
			expect(block.answers.map(({ text }) => text)).toEqual(["Yes", "Mostly", "No", "I would rather not say"]);
		expect(textsOf(tree)).toContain("Any answer is all right. It will not change the help you get.");
	});

	it("holds none of the person's answers and none of their words, whoever they are", () => {
		fc.assert(
			fc.property(arbitraryPlan, (plan) => {
				const tree = treeOf(plan);
				expect(ofKind(tree, "quote")).toEqual([]);
				expect([...everyText(tree.blocks)].filter(({ anchor }) => anchor !== undefined)).toEqual([]);
			}),
			{ numRuns: 30 },
		);
	});
});
