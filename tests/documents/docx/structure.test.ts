import { beforeAll, describe, expect, it } from "vitest";
import type { Anchor, Block, DocumentTree, Run } from "../../../shared/documents/tree.ts";
import { writeDocx } from "../../../shared/documents/write/docx/index.ts";
import { lookOf } from "../../../shared/documents/write/docx/look.ts";
import { easyTree } from "./easy-tree.ts";
import { fullTree } from "./full-tree.ts";
import { resources } from "./make.ts";
import { all, first, type Opened, open, styleOf, value, wordsOf } from "./open.ts";

const runAnchors = (runs: readonly Run[]): (Anchor | undefined)[] =>
	runs.map((run) => (run.kind === "text" ? run.anchor : undefined));

/** Every anchor of a tree, found by this test's own walk. */
function anchorsIn(blocks: readonly Block[]): Anchor[] {
	const found = blocks.flatMap((block): (Anchor | undefined)[] => {
		switch (block.kind) {
			case "heading":
			case "quote":
			case "voice":
				return [block.anchor];
			case "paragraph":
				return [block.anchor, ...runAnchors(block.runs)];
			case "list":
				return block.items.flatMap((item) => [item.anchor, ...runAnchors(item.runs)]);
			case "table":
				return block.rows.flatMap((row) => [
					row.anchor,
					...row.cells.flatMap((cell) => [cell.anchor, ...runAnchors(cell.runs)]),
				]);
			case "pictures":
			case "writing-lines":
			case "answers":
			case "contents":
				return [];
			default:
				return anchorsIn(block.blocks);
		}
	});
	return found.filter((anchor) => anchor !== undefined);
}

const partsWithText = ({ names }: Opened) =>
	names.filter((name) => /^word\/(document|header\d|footer\d)\.xml$/.test(name));

describe.each([
	["full plan", fullTree],
	["easy-read", easyTree],
])("Word copy: %s", (_, makeTree) => {
	let tree: DocumentTree;
	let file: Opened;
	let bytes: Uint8Array;

	beforeAll(async () => {
		tree = makeTree();
		const written = await writeDocx(tree, resources);
		bytes = written.bytes;
		file = open(bytes);
		expect(written.warnings).toEqual([]);
		expect(written.pages).toBeNull();
	});

	it("uses no style that is not there, and names each once", () => {
		const styles = all(file.xml("word/styles.xml"), "w:style").map((style) => value(style, "w:styleId"));
		expect(new Set(styles).size).toBe(styles.length);
		const used = partsWithText(file).flatMap((path) =>
			["w:pStyle", "w:rStyle", "w:tblStyle"].flatMap((name) => all(file.xml(path), name).map((one) => value(one))),
		);
		expect(used.length).toBeGreaterThan(20);
		expect(used.filter((id) => !styles.includes(id))).toEqual([]);
		const named = ["w:basedOn", "w:next"].flatMap((name) =>
			all(file.xml("word/styles.xml"), name).map((one) => value(one)),
		);
		expect(named.filter((id) => !styles.includes(id))).toEqual([]);
	});

	it("gives every paragraph a style of its own, and no direct look", () => {
		for (const path of partsWithText(file)) {
			const paragraphs = all(file.xml(path), "w:p");
			expect(paragraphs.filter((paragraph) => styleOf(paragraph) === "Normal")).toEqual([]);
			for (const name of ["w:b", "w:i", "w:sz", "w:color", "w:u", "w:rFonts", "w:shd", "w:jc", "w:ind"]) {
				expect(all(file.xml(path), name).length, `${name} in ${path}`).toBe(0);
			}
		}
	});

	it("has one bookmark for each anchor, with ids that differ", () => {
		const document = file.xml("word/document.xml");
		const starts = all(document, "w:bookmarkStart");
		const names = starts.map((start) => value(start, "w:name"));
		expect(new Set(names).size).toBe(names.length);
		expect([...names].sort()).toEqual([...new Set(anchorsIn(tree.blocks))].sort());
		const ids = starts.map((start) => value(start, "w:id"));
		expect(new Set(ids).size).toBe(ids.length);
		expect(
			all(document, "w:bookmarkEnd")
				.map((end) => value(end, "w:id"))
				.sort(),
		).toEqual([...ids].sort());
	});

	it("says the title and the language, and nothing about who or when", () => {
		const core = file.xml("docProps/core.xml");
		expect(first(core, "dc:title").textContent).toBe(tree.title);
		expect(first(core, "dc:language").textContent).toBe("en-GB");
		const named = Array.from(first(core, "cp:coreProperties").childNodes).map((node) => node.nodeName);
		expect(named).toEqual(["dc:title", "dc:language"]);
		expect(file.text("docProps/app.xml")).not.toMatch(/<(Company|Manager|Template|Application|TotalTime)/);
		for (const name of file.names)
			expect(name.endsWith(".xml") ? file.text(name) : "", name).not.toMatch(/w:rsid|w:author|Un-named/);
	});

	it("holds the person's words in the text only, not in the properties or the file's lists", () => {
		const elsewhere = file.names.filter(
			(name) => /\.(xml|rels)$/.test(name) && !partsWithText(file).includes(name) && name !== "docProps/core.xml",
		);
		expect(elsewhere.length).toBeGreaterThan(8);
		for (const name of elsewhere) expect(file.text(name), name).not.toMatch(/Lys|Nowak|Eirlys|choir|Joy/);
	});

	it("bears no date of its making, and is the same each time", async () => {
		const again = await writeDocx(makeTree(), resources);
		expect(again.bytes).toEqual(bytes);
		const view = new DataView(bytes.buffer, bytes.byteOffset);
		expect(view.getUint16(10, true)).toBe(0);
		expect(view.getUint16(12, true)).toBe(0x21);
		for (const name of file.names.filter((one) => one.endsWith(".xml")))
			expect(file.text(name), name).not.toMatch(/20[2-9]\d-\d\d-\d\dT/);
	});

	it("carries what it needs to come home", () => {
		const properties = all(file.xml("docProps/custom.xml"), "property").map((one) => [
			one.getAttribute("name"),
			one.textContent,
		]);
		expect(properties).toEqual([
			["cpPlanId", tree.identity.planId],
			["cpExportId", tree.identity.exportId],
			["cpSchema", "1"],
			["cpPlanVersion", "3"],
			["cpKind", tree.identity.kind],
		]);
	});

	it("records changes only in a copy for editing", () => {
		expect(all(file.xml("word/settings.xml"), "w:trackRevisions").length).toBe(tree.isForEditing ? 1 : 0);
	});

	it("shows pictures as SVG with a PNG to fall back on, and gives a screen reader nothing to say", () => {
		const document = file.xml("word/document.xml");
		const drawings = all(document, "w:drawing");
		const expected = tree.blocks.flatMap((block): readonly unknown[] => {
			if (block.kind === "pictures") return block.pictures;
			if (block.kind === "easy" && block.picture) return [block.picture];
			return block.kind === "paragraph" ? block.runs.filter((run) => run.kind === "dots") : [];
		}).length;
		expect(drawings.length).toBe(expected);
		const ids = drawings.map((drawing) => value(first(drawing, "wp:docPr"), "id"));
		expect(new Set(ids).size).toBe(ids.length);
		const targets = new Map(
			all(file.xml("word/_rels/document.xml.rels"), "Relationship").map((one) => [
				value(one, "Id"),
				value(one, "Target"),
			]),
		);
		for (const drawing of drawings) {
			expect(value(first(drawing, "adec:decorative"), "val")).toBe("1");
			expect(first(drawing, "wp:docPr").hasAttribute("descr")).toBe(false);
			const png = targets.get(value(first(drawing, "a:blip"), "r:embed")) ?? "";
			const svg = targets.get(value(first(drawing, "asvg:svgBlip"), "r:embed")) ?? "";
			expect(file.text(`word/${png}`).slice(1, 4)).toBe("PNG");
			expect(file.text(`word/${svg}`)).toMatch(/^<svg /);
		}
	});

	it("numbers pages with fields, and has a first page of its own", () => {
		const section = first(file.xml("word/document.xml"), "w:sectPr");
		expect(all(section, "w:titlePg").length).toBe(1);
		const size = first(section, "w:pgSz");
		expect([value(size, "w:w"), value(size, "w:h")]).toEqual(["11906", "16838"]);
		const relations = new Map(
			all(file.xml("word/_rels/document.xml.rels"), "Relationship").map((one) => [
				value(one, "Id"),
				value(one, "Target"),
			]),
		);
		const running = (kind: "w:headerReference" | "w:footerReference", type: "first" | "default") => {
			const reference = all(section, kind).find((one) => value(one, "w:type") === type);
			return file.xml(`word/${relations.get(value(reference ?? section, "r:id"))}`);
		};
		const linesOf = (part: ReturnType<typeof running>) => all(part, "w:p").map(wordsOf).join("\n");
		const fields = (part: ReturnType<typeof running>) => all(part, "w:instrText").map((one) => one.textContent?.trim());
		const check = (part: ReturnType<typeof running>, line: DocumentTree["foot"], draft: string) => {
			expect(linesOf(part)).toBe(`${line.text}${line.hasPageNumber ? "\tPage  of " : ""}${draft}`);
			expect(fields(part)).toEqual(line.hasPageNumber ? ["PAGE", "NUMPAGES"] : []);
		};
		expect(linesOf(running("w:headerReference", "first"))).toBe("");
		check(running("w:headerReference", "default"), tree.head, tree.draftMark ? `\n${tree.draftMark}` : "");
		check(running("w:footerReference", "first"), tree.firstFoot, "");
		check(running("w:footerReference", "default"), tree.foot, "");
		const opening = all(file.xml("word/document.xml"), "w:p")[0];
		expect(opening && styleOf(opening)).toBe(tree.draftMark ? "DraftMark" : "Subtitle");
	});

	it("sets sizes and colours in the styles, as drawn", () => {
		const look = lookOf(tree);
		const style = (id: string) => {
			const found = all(file.xml("word/styles.xml"), "w:style").find((one) => value(one, "w:styleId") === id);
			if (!found) throw new Error(`No style ${id}.`);
			return found;
		};
		const half = (id: string) => Number(value(first(style(id), "w:sz"))) / 2;
		expect([half("Title"), half("Heading1"), half("BodyText"), half("Quote"), half("TableText")]).toEqual(
			tree.layout === "easy" ? [44, 28, 16, 18, 16] : [48, 27, 12, 15.5, 11.5],
		);
		for (const id of ["BodyText", "Quote", "EasyText", "TableText"]) {
			const type = { BodyText: look.body, Quote: look.mine, EasyText: look.body, TableText: look.table }[id];
			const spacing = first(style(id), "w:spacing");
			expect([value(spacing, "w:line"), value(spacing, "w:lineRule")], id).toEqual([
				String((type?.line ?? 0) * 20),
				"atLeast",
			]);
			if (tree.layout === "easy") expect((type?.line ?? 0) / (type?.size ?? 1), id).toBeGreaterThanOrEqual(1.5);
		}
		for (const id of ["Title", "Heading1", "Quote"]) expect(value(first(style(id), "w:color"))).toBe("0B4A3C");
		for (const one of all(file.xml("word/styles.xml"), "w:rPr")) {
			expect(all(one, "w:szCs").length).toBe(all(one, "w:sz").length);
			expect(all(one, "w:i").length).toBe(0);
		}
	});
});
