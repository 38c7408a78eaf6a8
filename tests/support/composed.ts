/** The example plan of Lys and a plan still blank, and what a test reads in the papers composed of a plan. */
import type { DocumentName } from "../../shared/documents/kinds.ts";
import type { Block, DocumentTree } from "../../shared/documents/tree.ts";
import { blankPlan } from "../../shared/plan/blank.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import type { LocalDate } from "../../shared/plan/time.ts";
import { type ComposeOptions, compose } from "../../templates/compose.ts";
import { examples } from "../../templates/examples/index.ts";
import { everyBlock, everyText, runText } from "./tree-reading.ts";

/** A copy of Lys Nowak's plan, to change as the test needs. */
export const lys = (): Plan =>
	structuredClone(examples.find(({ plan }) => plan.about.calledName === "Lys")?.plan as Plan);

/** A plan in which nothing is known yet but who it is for and who made it. */
export const blankOf = (calledName: string, familyName: string, now: Date): Plan =>
	blankPlan(
		{ firstName: calledName, familyName, calledName, born: null },
		{ name: "Joy Adeyemi", role: "social prescriber" },
		"full",
		{ now: () => now },
	);

/** Composes one kind of paper on a day, for the person, not for editing. */
export const composed = (
	plan: Plan,
	kind: DocumentName,
	today: string,
	more: Partial<ComposeOptions> = {},
): DocumentTree => compose(plan, { kind, exportId: "x", today: today as LocalDate, isForEditing: false, ...more });

/** The text of everything that can be read, in order. */
export const textsOf = (tree: DocumentTree): string[] => [...everyText(tree.blocks)].map(({ text }) => text);

/** The text of every paragraph and list item, in order. */
export const linesOf = (tree: DocumentTree): string[] =>
	[...everyBlock(tree.blocks)].flatMap((block) =>
		block.kind === "paragraph"
			? [runText(block.runs)]
			: block.kind === "list"
				? block.items.map((item) => runText(item.runs))
				: [],
	);

export const ofKind = <K extends Block["kind"]>(tree: DocumentTree, kind: K): Extract<Block, { kind: K }>[] =>
	[...everyBlock(tree.blocks)].filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);

export const headingsOf = (tree: DocumentTree): string[] => ofKind(tree, "heading").map(({ text }) => text);
