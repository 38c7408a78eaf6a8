/** The budget sheet alone: A4 on its side in both writers, the head on page 1, the total across, clean by our checker. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDocument } from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import type { DocumentTree } from "../../shared/documents/tree.ts";
import { writeDocx } from "../../shared/documents/write/docx/index.ts";
import { writePdf } from "../../shared/documents/write/pdf/index.ts";
import type { LocalDate } from "../../shared/plan/time.ts";
import { compose } from "../../templates/compose.ts";
import { planWithBudget } from "../support/budget-example.ts";
import { resources as docxResources } from "./docx/make.ts";
import { open } from "./docx/open.ts";
import { resources as pdfResources } from "./pdf/resources.ts";
import { brokenRules } from "./ua-check/index.ts";

const options = {
	exportId: "3d0c7d1e-52a5-4f0f-8a3e-0f6f8f6f8f6f",
	today: "2026-04-10" as LocalDate,
	isForEditing: false,
};
const alone: DocumentTree = compose(planWithBudget(), { ...options, kind: "budget-sheet" });
const { orientation: _, isHeadOnFirst: __, ...upright } = alone;

const pagesOf = async (tree: DocumentTree) => {
	const { bytes } = await writePdf(tree, pdfResources);
	return (await PDFDocument.load(bytes)).getPages().map((page) => page.getSize());
};

/** The words of the first page, in the order of the content. */
async function firstPage(tree: DocumentTree): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), "budget-sheet-"));
	try {
		const file = join(folder, "a.pdf");
		writeFileSync(file, (await writePdf(tree, pdfResources)).bytes);
		return execFileSync("pdftotext", ["-raw", "-l", "1", file, "-"], { encoding: "utf8" });
	} finally {
		rmSync(folder, { recursive: true });
	}
}

describe("as PDF", () => {
	it("lies on its side; the same tree without that stands upright", async () => {
		for (const size of await pagesOf(alone)) expect(size).toEqual({ width: 841.89, height: 595.28 });
		for (const size of await pagesOf(upright)) expect(size).toEqual({ width: 595.28, height: 841.89 });
	});
	it("holds every PDF/UA rule we check, its total across the columns, and its structure is the tree", async () => {
		const { bytes, warnings } = await writePdf(alone, pdfResources);
		expect(await brokenRules(bytes, alone)).toEqual([]);
		expect(warnings).toEqual([]);
	});
	it("has the head on its first page too; another document only from its second", async () => {
		expect(await firstPage(alone)).toMatch(/^Callum Reid, born 22 February 2002\s+Page 1 of 1/);
		expect(await firstPage({ ...alone, isHeadOnFirst: false })).not.toContain("Page 1 of 1");
	});
});

describe("as a Word copy", () => {
	const partsOf = async (tree: DocumentTree) => ({
		document: open((await writeDocx(tree, docxResources)).bytes).text("word/document.xml"),
	});
	it("lies on its side", async () => {
		const { document } = await partsOf(alone);
		expect(document).toMatch(/<w:pgSz [^>]*w:w="16838"[^>]*w:h="11906"[^>]*w:orient="landscape"/);
		expect((await partsOf(upright)).document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
	});
	it("has a total that takes all columns but those of money, and tables as wide as the paper", async () => {
		const { document } = await partsOf(alone);
		expect(document).toMatch(/<w:gridSpan w:val="7"\/>/);
		expect(document).toMatch(/<w:tblW [^>]*w:w="14570"/);
	});
});
