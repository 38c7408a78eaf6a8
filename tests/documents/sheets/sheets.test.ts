/**
 * The sheets and single pages as files: every word of the tree letter for letter in Word and in PDF, the PDF clean by our own
 * check with a structure equal to the tree, and as many pages as there must be.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DocumentName } from "../../../shared/documents/kinds.ts";
import type { DocumentTree } from "../../../shared/documents/tree.ts";
import { writeDocx } from "../../../shared/documents/write/docx/index.ts";
import { writePdf } from "../../../shared/documents/write/pdf/index.ts";
import { blankPlan } from "../../../shared/plan/blank.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../shared/plan/time.ts";
import { compose } from "../../../templates/compose.ts";
import { examples } from "../../../templates/examples/index.ts";
import { arbitraryPlan } from "../../support/plan-arbitrary.ts";
import { everyText } from "../../support/tree-reading.ts";
import { resources as docxResources } from "../docx/make.ts";
import { all, open, wordsOf } from "../docx/open.ts";
import { resources } from "../pdf/resources.ts";
import { brokenRules, readPdf } from "../ua-check/index.ts";
import { letters } from "../ua-check/rules.ts";

const PLANS = process.env.WM_LONG === "1" ? 200 : 5;
const sheets = [
	"thinking-sheet",
	"easy-read-thinking-sheet",
	"large-print-thinking-sheet",
	"how-was-it",
	"profile",
	"emergency",
] as const;
const clock = { now: () => new Date("2027-01-12T10:00:00Z") };
const blank = blankPlan(
	{ firstName: "Tariq", familyName: "Hussain", calledName: "Tariq", born: null },
	{ name: "Joy Adeyemi", role: "social prescriber" },
	"full",
	clock,
);
const plans: readonly { readonly name: string; readonly plan: Plan }[] = [
	...examples,
	{ name: "a blank plan", plan: blank },
];

const treeOf = (plan: Plan, kind: DocumentName): DocumentTree =>
	compose(plan, {
		kind,
		exportId: "3d0c7d1e-52a5-4f0f-8a3e-0f6f8f6f8f6f",
		today: "2026-11-12" as LocalDate,
		isForEditing: false,
	});

async function check(tree: DocumentTree): Promise<void> {
	const texts = [...everyText(tree.blocks)].filter(({ text, where }) => text.trim() !== "" && !where.endsWith(" run"));
	const { bytes } = await writePdf(tree, resources);
	expect(await brokenRules(bytes, tree)).toEqual([]);
	const read = (await readPdf(bytes)).nodes.map((node) => letters(node.text));
	const word = open((await writeDocx(tree, docxResources)).bytes);
	const paragraphs = all(word.xml("word/document.xml"), "w:p").map(wordsOf);
	const marked = all(word.xml("word/document.xml"), "w:bookmarkStart").map((mark) => mark.getAttribute("w:name"));
	for (const { text, anchor, where } of texts) {
		expect(
			paragraphs.some((one) => one.includes(text)),
			`DOCX, ${where}`,
		).toBe(true);
		expect(
			read.some((one) => one.includes(letters(text))),
			`PDF, ${where}`,
		).toBe(true);
		if (anchor !== undefined) expect(marked).toContain(anchor);
	}
}

describe.each(sheets)("%s", (kind) => {
	it.each(plans)("of $name: letter for letter, and the PDF is clean", async ({ plan }) => {
		await check(treeOf(plan, kind));
	});

	it(`of ${PLANS} invented plans: the same`, async () => {
		await fc.assert(
			fc.asyncProperty(arbitraryPlan, async (plan) => check(treeOf(plan, kind))),
			{ numRuns: PLANS, endOnFailure: true },
		);
	}, 7_200_000);

	it.each(plans)("of $name: not a box anywhere, and no line typed in dots", ({ plan }) => {
		for (const { text } of everyText(treeOf(plan, kind).blocks))
			expect(text).not.toMatch(/[\u2500-\u25ff\u2610-\u2612\u2b1a-\u2b1c\u2e3a\u2e3b_]|\.{3}/);
	});
});

describe("pages", () => {
	const pagesOf = async (plan: Plan, kind: DocumentName) => (await writePdf(treeOf(plan, kind), resources)).pages;

	it("one for a thinking sheet that nobody has said anything for", async () =>
		expect(await pagesOf(blank, "thinking-sheet")).toBe(1));

	it("a letter, then two of questions, for the easy-read one", async () =>
		expect(await pagesOf(blank, "easy-read-thinking-sheet")).toBe(3));

	it("four for the one in large print, which has three lines a question, with room to write as large as it is read", async () => {
		const tree = treeOf(blank, "large-print-thinking-sheet");
		expect(tree.bodySize).toBe(18);
		expect((await writePdf(tree, resources)).pages).toBe(4);
		const styles = open((await writeDocx(tree, docxResources)).bytes).xml("word/styles.xml");
		const line = all(styles, "w:style").find((style) => style.getAttribute("w:styleId") === "WritingLine");
		const spacing = line && all(line, "w:spacing")[0];
		const height = Number(spacing?.getAttribute("w:before")) + Number(spacing?.getAttribute("w:line"));
		expect(height / 20).toBeGreaterThanOrEqual(40);
	});

	it.each(plans)("two sides for “How was it for you?”, of $name", async ({ plan }) =>
		expect(await pagesOf(plan, "how-was-it")).toBe(2),
	);

	it("two sides for “How was it for you?”, whatever the place and the person are called", async () => {
		const long: Plan = structuredClone(blank);
		const about = { ...long.about, calledName: "Wilhelmina-Alexandra of the house by the old mill" };
		const place = {
			name: "The Severn Vale Centre for Community Health and Wellbeing",
			email: null,
			phone: "01632 960 110",
		};
		expect(await pagesOf({ ...long, about, team: { ...long.team, place } }, "how-was-it")).toBe(2);
	});

	it("one for the emergency page and one for the profile of somebody who has said little", async () => {
		for (const kind of ["emergency", "profile"] as const) expect(await pagesOf(blank, kind)).toBe(1);
	});
});
