/** What each block of the full plan becomes, and how it stands. */
import { beforeAll, describe, expect, it } from "vitest";
import type { Anchor, Block } from "../../../shared/documents/tree.ts";
import { writeDocx } from "../../../shared/documents/write/docx/index.ts";
import { fullTree } from "./full-tree.ts";
import { resources } from "./make.ts";
import { all, around, first, type Opened, open, paragraphOf, styleOf, value, wordsOf } from "./open.ts";

describe("Word copy: what goes where", () => {
	const tree = fullTree();
	let document: ReturnType<Opened["xml"]>;
	let file: Opened;

	beforeAll(async () => {
		file = open((await writeDocx(tree, resources)).bytes);
		document = file.xml("word/document.xml");
	});

	const block = <Kind extends Block["kind"]>(
		kind: Kind,
		fits: (block: Extract<Block, { kind: Kind }>) => boolean = () => true,
	) => {
		const found = tree.blocks.find(
			(one): one is Extract<Block, { kind: Kind }> => one.kind === kind && fits(one as Extract<Block, { kind: Kind }>),
		);
		if (!found) throw new Error(`No ${kind}.`);
		return found;
	};
	const has = (paragraph: ReturnType<typeof paragraphOf>, name: string) =>
		all(paragraph, name).some((one) => value(one) !== "0" && value(one) !== "false");
	const at = (anchor: Anchor | undefined) => paragraphOf(document, anchor ?? "");

	it("maps levels and voices to the styles of the design", () => {
		const level = (wanted: number) =>
			styleOf(
				at(block("heading", (one) => one.level === wanted && one.text !== "Please know this straight away").anchor),
			);
		expect([level(1), level(2), level(3), level(4)]).toEqual(["Title", "Heading1", "Heading2", "Heading3"]);
		expect(styleOf(at(block("heading", (one) => one.text === "Please know this straight away").anchor))).toBe(
			"Heading2Ruled",
		);
		expect(styleOf(at(block("quote", (one) => one.size === "opening").anchor))).toBe("OpeningQuote");
		expect(styleOf(at(block("quote", (one) => one.size === "goal").anchor))).toBe("IntenseQuote");
		expect(styleOf(at(block("quote", (one) => one.size === "mine").anchor))).toBe("Quote");
		expect(styleOf(at(block("voice", (one) => one.voice === "family").anchor))).toBe("FamilySays");
		expect(styleOf(at(block("voice", (one) => one.voice === "worker").anchor))).toBe("WorkerAdds");
		expect(styleOf(at(block("list").items[0]?.anchor))).toBe("ListBullet");
	});

	it("sets sections of the first page small and in ink, a rule above the first only, as real sections", async () => {
		const front = (text: string): Block => ({ kind: "heading", level: 2, text });
		const blocks = [front("One"), front("Two"), { ...front("Three"), breakBefore: "third" as const } as Block];
		const opened = open((await writeDocx({ ...tree, blocks }, resources)).bytes);
		expect(all(opened.xml("word/document.xml"), "w:p").map(styleOf)).toEqual([
			"Heading2Ruled",
			"Heading2Front",
			"Heading1",
		]);
		const style = (id: string) => {
			const found = all(opened.xml("word/styles.xml"), "w:style").find((one) => value(one, "w:styleId") === id);
			if (!found) throw new Error(`No style ${id}.`);
			return found;
		};
		const based = (id: string) => value(first(style(id), "w:basedOn"));
		expect([based("Heading2Ruled"), based("Heading2Front")]).toEqual(["Heading2Front", "Heading2"]);
		expect(value(first(style("Heading2Front"), "w:outlineLvl"))).toBe("0");
		expect(all(style("Heading2Front"), "w:pBdr").length).toBe(0);
		expect(all(style("Heading2Ruled"), "w:pBdr").length).toBe(1);
		for (const id of ["Heading2Ruled", "Heading2Front", "Heading2"])
			expect(all(style(id), "w:color").length, id).toBe(0);
		const easy = open((await writeDocx({ ...tree, layout: "easy", blocks }, resources)).bytes);
		expect(all(easy.xml("word/document.xml"), "w:p").map(styleOf)).toEqual(["Heading1", "Heading1", "Heading1"]);
	});

	it("indents notes as text, but for the When line of a section and what is right under the name", async () => {
		const note = (text: string): Block => ({ kind: "paragraph", style: "when", runs: [{ kind: "text", text }] });
		const heading = (level: 1 | 2 | 3): Block => ({ kind: "heading", level, text: "x" });
		const said: Block = { kind: "paragraph", style: "body", runs: [{ kind: "text", text: "y" }] };
		const blocks = [heading(1), said, note("a"), heading(2), note("b"), said, note("c"), heading(3), note("d")];
		const opened = open((await writeDocx({ ...tree, blocks }, resources)).bytes);
		const notes = all(opened.xml("word/document.xml"), "w:p").filter((one) => /^[abcd]$/.test(wordsOf(one)));
		expect(notes.map(styleOf)).toEqual(["WhenLine", "WhenLine", "NoteLine", "NoteLine"]);
		const style = all(opened.xml("word/styles.xml"), "w:style").find((one) => value(one, "w:styleId") === "NoteLine");
		expect(style && value(first(style, "w:ind"), "w:left")).toBe("680");
	});

	it("sets first cells bold that head their row, but no quote and no long text", async () => {
		const rows = (...texts: string[]): Block => ({
			kind: "table",
			summary: "Rows.",
			columns: [
				{ header: "One", share: 0.5 },
				{ header: "Two", share: 0.5 },
			],
			rows: texts.map((text) => ({ cells: [text, "x"].map((words) => ({ runs: [{ kind: "text", text: words }] })) })),
		});
		const blocks = [rows("Carys", "“The bill.”"), rows("I get out, the dog gets out. I feel like me.")];
		const opened = open((await writeDocx({ ...tree, blocks }, resources)).bytes);
		const cells = all(opened.xml("word/document.xml"), "w:p").filter((one) => /Carys|bill|dog/.test(wordsOf(one)));
		expect(cells.map(styleOf)).toEqual(["TableFirst", "TableText", "TableText"]);
	});

	it("puts the speaker's line before the words, and marks round the words of family but not of staff", () => {
		for (const kind of ["family", "worker"] as const) {
			const voice = block("voice", (one) => one.voice === kind);
			const said = at(voice.anchor);
			const speaker = said.previousSibling as typeof said;
			expect(wordsOf(speaker)).toBe(voice.speaker);
			expect(styleOf(speaker)).toBe(kind === "family" ? "FamilySpeaker" : "WorkerSpeaker");
			expect(wordsOf(said)).toBe(kind === "family" ? `“${voice.text}”` : voice.text);
		}
	});

	it("flags header rows, lets no row part, and describes each table", () => {
		const tables = tree.blocks.filter((one) => one.kind === "table");
		const written = all(document, "w:tbl");
		expect(written.length).toBe(tables.length);
		for (const [index, table] of tables.entries()) {
			const drawn = written[index];
			if (!drawn) throw new Error("A table is missing.");
			const rows = all(drawn, "w:tr");
			expect(rows.length).toBe(table.rows.length + 1);
			expect(rows.map((row) => all(row, "w:tblHeader").length)).toEqual([1, ...table.rows.map(() => 0)]);
			expect(rows.every((row) => all(row, "w:cantSplit").length === 1)).toBe(true);
			expect(value(first(drawn, "w:tblDescription"))).toBe(table.summary);
			const widths = all(drawn, "w:gridCol").map((one) => Number(value(one, "w:w")));
			expect(widths.reduce((sum, one) => sum + one, 0)).toBe(Number(value(first(drawn, "w:tblW"), "w:w")));
			expect(all(drawn, "w:tc").every((cell) => all(cell, "w:p").length === 1)).toBe(true);
		}
	});

	it("never sets a bold style on a bold style, which Word would take back", () => {
		const bold = all(file.xml("word/styles.xml"), "w:style").filter(
			(style) => all(style, "w:b").length > 0 && value(style, "w:type") === "paragraph",
		);
		const ids = new Set(bold.map((style) => value(style, "w:styleId")));
		const doubled = all(document, "w:p").filter(
			(paragraph) => ids.has(styleOf(paragraph)) && all(paragraph, "w:rStyle").length > 0,
		);
		expect(doubled.map(wordsOf)).toEqual([]);
		expect(all(document, "w:rStyle").some((style) => value(style) === "Strong")).toBe(true);
	});

	it("keeps heads with what follows, a goal in one piece but for its rows, and the steps of changing together", () => {
		const goal = tree.blocks.findIndex((one) => one.kind === "quote" && one.size === "goal");
		const table = tree.blocks.findIndex((one, index) => index > goal && one.kind === "table");
		for (const one of tree.blocks.slice(goal, table)) {
			if (one.kind === "quote" || one.kind === "paragraph") expect(has(at(one.anchor), "w:keepNext")).toBe(true);
		}
		const actions = tree.blocks[table];
		if (actions?.kind !== "table") throw new Error("No table.");
		const kept = actions.rows.map((row) => has(at(row.cells[1]?.anchor), "w:keepNext"));
		expect(kept).toEqual([true, false, false, true, true]);
		const together = tree.blocks.find((one) => one.kind === "together");
		if (together?.kind !== "together") throw new Error("Nothing together.");
		const steps = together.blocks.find((one) => one.kind === "list");
		if (steps?.kind !== "list") throw new Error("No steps.");
		for (const step of steps.items)
			expect(has(at(step.anchor), "w:keepNext") && has(at(step.anchor), "w:keepLines")).toBe(true);
	});

	it("opens pages where asked, and each ordered list starts at one", () => {
		const opened = all(document, "w:pageBreakBefore").map((one) => wordsOf(around(one, "w:p")));
		expect(opened).toEqual(["What matters to me", "My goals and who will do what", "What we agreed"]);
		const numbers = all(document, "w:p")
			.filter((one) => styleOf(one) === "ListNumber")
			.map((one) => value(first(one, "w:numId")));
		expect(numbers.length).toBe(6);
		expect(new Set(numbers.slice(0, 2)).size).toBe(1);
		expect(new Set(numbers).size).toBe(2);
		const known = all(file.xml("word/numbering.xml"), "w:num").map((one) => value(one, "w:numId"));
		expect(numbers.every((number) => known.includes(number))).toBe(true);
		const styles = all(file.xml("word/styles.xml"), "w:numId").map((one) => value(one));
		expect(styles.length).toBe(2);
		expect(styles.every((number) => known.includes(number))).toBe(true);
	});

	it("names languages and directions where they differ", () => {
		const urdu = block("quote", (one) => one.lang === "ur");
		const paragraph = at(urdu.anchor);
		expect(all(paragraph, "w:bidi").length).toBe(1);
		const runs = all(paragraph, "w:r");
		expect(runs.length).toBe(3);
		for (const run of runs) {
			expect(all(run, "w:rtl").length).toBe(1);
			expect([value(first(run, "w:lang")), value(first(run, "w:lang"), "w:bidi")]).toEqual(["ur", "ur"]);
		}
		const welsh = at(block("quote", (one) => one.lang === "cy").anchor);
		expect(all(welsh, "w:bidi").length).toBe(0);
		expect(value(first(welsh, "w:lang"))).toBe("cy");
		expect(all(at(block("quote").anchor), "w:lang").length).toBe(0);
		expect(value(first(first(file.xml("word/styles.xml"), "w:rPrDefault"), "w:lang"))).toBe("en-GB");
	});

	it("takes a block's own direction before its language's", async () => {
		const quote = block("quote", (one) => one.lang === "ur");
		const { dir: _, ...plain } = quote;
		const bidi = async (one: Block) =>
			all(open((await writeDocx({ ...tree, blocks: [one] }, resources)).bytes).xml("word/document.xml"), "w:bidi")
				.length;
		expect(await bidi(plain)).toBe(1);
		expect(await bidi({ ...quote, dir: "ltr" })).toBe(0);
		expect(await bidi({ ...quote, lang: "en-GB" })).toBe(1);
	});

	it("gives a repeated anchor to the first only", async () => {
		const [heading] = tree.blocks.filter((one) => one.kind === "heading");
		if (!heading) throw new Error("No heading.");
		const { bytes } = await writeDocx({ ...tree, blocks: [heading, { ...heading, text: "Again" }] }, resources);
		const starts = all(open(bytes).xml("word/document.xml"), "w:bookmarkStart");
		expect(starts.map((start) => wordsOf(around(start, "w:p")))).toEqual([heading.text]);
	});

	it("sets a document in Urdu from right to left", async () => {
		const { bytes } = await writeDocx({ ...tree, language: "ur" }, resources);
		const urdu = open(bytes);
		const normal = all(urdu.xml("word/styles.xml"), "w:style").find((style) => value(style, "w:styleId") === "Normal");
		expect(normal && all(normal, "w:bidi").length).toBe(1);
		expect(all(urdu.xml("word/document.xml"), "w:bidiVisual").length).toBe(
			all(urdu.xml("word/document.xml"), "w:tbl").length,
		);
		expect(all(paragraphOf(urdu.xml("word/document.xml"), block("heading").anchor ?? ""), "w:rtl").length).toBe(1);
	});

	it("leaves out a picture that cannot be had, and says so without the person's words", async () => {
		const without = { ...resources, picture: () => Promise.reject(new Error("gone")) };
		const { bytes, warnings } = await writeDocx(tree, without);
		expect(warnings.length).toBe(1);
		expect(warnings.join()).not.toMatch(/Lys|music|dog/);
		const shown = all(open(bytes).xml("word/document.xml"), "w:drawing").length;
		expect(shown).toBe(3);
	});

	it("stops when it is told to", async () => {
		const stop = (done: number) => {
			if (done > 0.2) throw new DOMException("Stopped", "AbortError");
		};
		await expect(writeDocx(tree, { ...resources, progress: stop })).rejects.toThrow("Stopped");
		const seen: number[] = [];
		await writeDocx(tree, { ...resources, progress: (done) => seen.push(done) });
		expect([seen[0], seen.at(-1)]).toEqual([0, 1]);
		expect([...seen].sort((one, two) => one - two)).toEqual(seen);
	});
});
