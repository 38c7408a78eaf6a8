/** What must hold for every plan, whoever reads it and in whichever form. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorFor } from "../../../shared/documents/anchor.ts";
import { copyKinds, kindOf } from "../../../shared/documents/kinds.ts";
import { picturesOf } from "../../../shared/documents/pictures.ts";
import type { Block, Run } from "../../../shared/documents/tree.ts";
import { type Plan, planSchema } from "../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../shared/plan/time.ts";
import { type ComposeOptions, compose } from "../../../templates/compose.ts";
import { visiblePlan } from "../../../templates/full/visible.ts";
import { pictureConcepts } from "../../../templates/pictures/index.ts";
import { arbitraryPlan } from "../../support/plan-arbitrary.ts";
import { quotesFor } from "../../support/plan-reading.ts";
import { allText, everyBlock, everyText } from "../../support/tree-reading.ts";

const RUNS = process.env.WM_LONG === "1" ? 2000 : 30;
const options: ComposeOptions = {
	kind: "full",
	exportId: "3d0c7d1e-52a5-4f0f-8a3e-0f6f8f6f8f6f",
	today: "2026-11-12" as LocalDate,
	isForEditing: false,
};
const reading = fc.record({
	kind: fc.constantFrom<ComposeOptions["kind"]>(...new Set(copyKinds.map((kind) => kindOf(kind).document))),
	isForEditing: fc.boolean(),
	readerNumber: fc.option(fc.nat(5), { nil: null }),
});

interface Read {
	readonly kind: ComposeOptions["kind"];
	readonly isForEditing: boolean;
	readonly readerNumber: number | null;
}

const readerOf = (plan: Plan, { readerNumber }: Read): string =>
	readerNumber === null
		? "person"
		: (plan.team.contacts[readerNumber % Math.max(1, plan.team.contacts.length)]?.id ?? "person");
const treeOf = (plan: Plan, read: Read) =>
	compose(plan, { ...options, kind: read.kind, isForEditing: read.isForEditing, reader: readerOf(plan, read) });
const always = (name: string, holds: (plan: Plan, read: Read) => void): void =>
	it(
		name,
		() =>
			fc.assert(
				fc.property(arbitraryPlan, reading, (plan, read) => void holds(plan, read)),
				{ numRuns: RUNS },
			),
		300_000,
	);

describe("every plan", () => {
	always("is one that the schema accepts", (plan) => expect(planSchema.parse(plan)).toEqual(plan));
	always("is still one when a reader's view is taken of it", (plan, read) => {
		expect(planSchema.safeParse(visiblePlan(plan, readerOf(plan, read))).success).toBe(true);
	});
});

describe("every document", () => {
	always("holds each quote that this reader may see, letter for letter, as a thing of its own", (plan, read) => {
		const tree = treeOf(plan, { ...read, kind: "full" });
		const texts = new Set([...everyText(tree.blocks)].filter((one) => one.anchor !== undefined).map((one) => one.text));
		for (const quote of quotesFor(plan, readerOf(plan, read)).seen) expect(texts).toContain(quote.text);
	});

	always("holds nothing that this reader may not see", (plan, read) => {
		const { plan: marked, marks } = markHidden(plan, readerOf(plan, read));
		const text = allText(treeOf(planSchema.parse(marked), read));
		for (const mark of marks) expect(text).not.toContain(mark);
	});

	always("has each anchor once", (plan, read) => {
		const anchors = [...everyText(treeOf(plan, read).blocks)].flatMap((one) =>
			one.anchor === undefined ? [] : [one.anchor],
		);
		expect(anchors.length).toBe(new Set(anchors).size);
	});

	always("has one name at its head, no heading over nothing, and skips no level", (plan, read) => {
		const blocks = [...everyBlock(treeOf(plan, read).blocks)];
		let level = 0;
		blocks.forEach((block, index) => {
			if (block.kind !== "heading") return;
			expect(block.text.trim()).not.toBe("");
			expect(block.level).toBeLessThanOrEqual(level + 1);
			level = block.level;
			const next = blocks[index + 1];
			expect(next).toBeDefined();
			if (next?.kind === "heading") expect(next.level).toBeGreaterThan(block.level);
		});
		expect(blocks.filter((block) => block.kind === "heading" && block.level === 1)).toHaveLength(1);
	});

	always("has no empty paragraph, item, cell, list or table, and rows as wide as their table", (plan, read) => {
		for (const block of everyBlock(treeOf(plan, read).blocks)) checkWhole(block);
	});

	always("asks only for pictures of the shipped set", (plan, read) => {
		for (const block of everyBlock(treeOf(plan, read).blocks)) {
			for (const picture of picturesOf(block))
				if ("concept" in picture) expect(pictureConcepts).toContain(picture.concept);
		}
	});

	always("says the allergy line and the danger line where it is acted on, and never a blank of ours", (plan, read) => {
		const tree = treeOf(plan, read);
		const own = [...everyText(tree.blocks)].map((one) => one.text);
		const isActedOn = ["full", "large-print", "easy-read", "emergency"].includes(read.kind);
		expect(own.some((text) => /allerg/i.test(text)) || !isActedOn).toBe(true);
		expect(own.some((text) => text.startsWith("If someone’s life is in danger, call 999."))).toBe(isActedOn);
		expect(own.join("\n")).not.toMatch(/\bundefined\b|\bnull\b/);
	});

	always("puts who does what in the order me, my family and friends, others", (plan) => {
		const groups = new Map(
			plan.goals.flatMap((goal) =>
				goal.actions.map((action) => [anchorFor(action.id), ["me", "mine", "others"].indexOf(action.group)] as const),
			),
		);
		for (const block of everyBlock(compose(plan, options).blocks)) {
			if (block.kind !== "table") continue;
			const order = block.rows.flatMap((row) => (row.anchor === undefined ? [] : (groups.get(row.anchor) ?? [])));
			expect(order).toEqual(order.toSorted());
		}
	});
});

function checkWhole(block: Block): void {
	const filled = (runs: readonly Run[]): boolean =>
		runs.some((run) => run.kind === "dots" || (run.kind === "text" && run.text.trim() !== ""));
	if (block.kind === "paragraph") expect(filled(block.runs)).toBe(true);
	if (block.kind === "quote" || block.kind === "voice") expect(block.text.trim()).not.toBe("");
	if (block.kind === "voice") expect(block.speaker.trim()).not.toBe("");
	if (block.kind === "list")
		expect(block.items.length > 0 && block.items.every((item) => filled(item.runs))).toBe(true);
	if (block.kind === "easy" || block.kind === "together" || block.kind === "change-box")
		expect(block.blocks.length).toBeGreaterThan(0);
	if (block.kind === "pictures") expect(block.pictures.length).toBeGreaterThan(0);
	if (block.kind === "writing-lines") expect(block.lines).toBeGreaterThan(0);
	if (block.kind === "answers") expect(block.answers.every(({ text }) => text.trim() !== "")).toBe(true);
	if (block.kind !== "table") return;
	expect(block.rows.length).toBeGreaterThan(0);
	expect(block.columns.reduce((sum, column) => sum + column.share, 0)).toBeCloseTo(1, 5);
	for (const row of block.rows) {
		expect(row.cells.length + (row.firstSpan ?? 1) - 1).toBe(block.columns.length);
		for (const cell of row.cells) expect(filled(cell.runs)).toBe(true);
	}
}

const WORDS = new Set([
	"text",
	"name",
	"title",
	"relation",
	"caredFor",
	"note",
	"mayShare",
	"content",
	"asTold",
	"doctorsName",
	"because",
	"instead",
	"goWell",
	"goWrong",
	"routines",
	"allergies",
	"homeAndPets",
]);

/** The same plan with a mark in the place of everything that must not be seen. */
function markHidden(plan: Plan, reader: string): { plan: unknown; marks: string[] } {
	const marks: string[] = [];
	const mark = (): string => {
		marks.push(`zqx${marks.length}zqx`);
		return marks.at(-1) ?? "";
	};
	const hidden = new Set(quotesFor(plan, reader).hidden.map((quote) => quote.id));
	const walk = (value: unknown, isHidden: boolean): unknown => {
		if (Array.isArray(value)) return value.map((item) => walk(item, isHidden));
		if (value === null || typeof value !== "object") return value;
		const { visibility, id } = value as { visibility?: { kind: string; contactIds?: string[] }; id?: string };
		const here = isHidden || visibility?.kind === "private" || (id !== undefined && hidden.has(id));
		return Object.fromEntries(
			Object.entries(value).map(([key, child]) => [
				key,
				here && WORDS.has(key) && typeof child === "string" && child !== "" ? mark() : walk(child, here),
			]),
		);
	};
	return { plan: walk(plan, false), marks };
}
