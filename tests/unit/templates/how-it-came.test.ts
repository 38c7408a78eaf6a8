/** How words came is true of every one of them: where it is said once for many, whatever came otherwise says so itself. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorFor } from "../../../shared/documents/anchor.ts";
import type { Block } from "../../../shared/documents/tree.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { HowGiven, Quote } from "../../../shared/plan/quote.ts";
import type { LocalDate } from "../../../shared/plan/time.ts";
import { compose } from "../../../templates/compose.ts";
import { examples } from "../../../templates/examples/index.ts";
import { allQuotes, wordsBeforeTheEnd } from "../../../templates/full/quote-list.ts";
import { visiblePlan } from "../../../templates/full/visible.ts";
import { isMine, mainWay, wayOf } from "../../../templates/full/when-line.ts";
import { arbitraryPlan } from "../../support/plan-arbitrary.ts";
import { everyBlock, runText } from "../../support/tree-reading.ts";

const SAYS: Partial<Record<HowGiven, RegExp>> = {
	said: /\bI said this/,
	written: /\bI wrote this myself/,
	signed: /sign language/,
	pictures: /I chose pictures/,
	interpreter: /through|into English/,
};
const tells = /\bI (said|wrote|chose)\b/;

const blocksOf = (plan: Plan): Block[] => [
	...everyBlock(
		compose(plan, {
			kind: "full",
			exportId: "x",
			today: "2026-11-12" as LocalDate,
			isForEditing: false,
		}).blocks,
	),
];

const whenText = (block: Block | undefined): string =>
	block?.kind === "paragraph" && block.style === "when" ? runText(block.runs) : "";

/** Large quotes of the person's of which neither a line of their own nor the line over them says how they came. */
function untrue(plan: Plan): string[] {
	const blocks = blocksOf(plan);
	const byAnchor = new Map<string, Quote>(
		allQuotes(plan).flatMap((quote) =>
			[undefined, "example", "opening"].map((name) => [JSON.stringify(anchorFor(quote.id, name)), quote] as const),
		),
	);
	const before = wordsBeforeTheEnd(visiblePlan(plan, "person")).filter(isMine);
	const common = before.find((quote) => wayOf(quote) === mainWay(before));
	const firstSection = blocks.findIndex((block) => block.kind === "heading" && block.level === 2);
	const head =
		plan.kind === "lite"
			? (blocks
					.slice(0, firstSection)
					.map(whenText)
					.findLast((text) => tells.test(text)) ?? "")
			: "";
	// The line of the innermost heading that has one.
	const lines = new Map<number, string>();
	return blocks.flatMap((block, at) => {
		if (block.kind === "heading") {
			for (const level of [...lines.keys()]) if (level >= block.level) lines.delete(level);
			const line = whenText(blocks[at + 1]);
			if (tells.test(line)) lines.set(block.level, line);
		}
		if (block.kind !== "quote") return [];
		const quote = byAnchor.get(JSON.stringify(block.anchor));
		if (!quote) return [];
		const own = whenText(blocks[at + 1]);
		const said = tells.test(own) ? own : ([...lines.values()].at(-1) ?? head);
		// With nothing said here it goes by what is said once for all.
		const isTrue = said === "" ? quote.how === common?.how : SAYS[quote.how]?.test(said) === true;
		return isTrue ? [] : [`${quote.how}: ${quote.text.slice(0, 30)} | ${said}`];
	});
}

describe("how words came", () => {
	it.each(examples)("$name: is true of every quote", ({ plan }) => {
		expect(untrue(plan)).toEqual([]);
		expect(untrue({ ...plan, kind: "lite" })).toEqual([]);
	});

	it("is true of every quote of any plan", () => {
		fc.assert(
			fc.property(arbitraryPlan, (plan) => {
				expect(untrue(plan)).toEqual([]);
			}),
			{ numRuns: 60, endOnFailure: true },
		);
	});

	it("what the person wrote at the end of a plan that staff typed says so, there and on the first page", () => {
		const plan = structuredClone(examples[0]?.plan) as Plan;
		const hand = { how: "written", through: null, typedBy: { kind: "me" } } as const;
		const end = [...plan.talks.held.flatMap(({ hopes }) => hopes), plan.agreement.agreed?.quote].filter((one) => !!one);
		for (const quote of end) Object.assign(quote, hand);
		const dont = plan.matters.find(({ area }) => area === "please-dont");
		if (dont) Object.assign(dont.quote, hand);
		expect(end.length).toBeGreaterThan(0);
		expect(untrue(plan)).toEqual([]);
		const blocks = blocksOf(plan);
		for (const quote of end) {
			const at = blocks.findIndex((block) => block.kind === "quote" && block.text === quote.text);
			expect(whenText(blocks[at + 1])).toMatch(/^I wrote this myself/);
		}
	});
});
