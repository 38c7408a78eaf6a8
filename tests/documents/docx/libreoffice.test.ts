/** Another program opens the files: LibreOffice, where it is installed. One run for each of two formats, all files at once. */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DocumentTree } from "../../../shared/documents/tree.ts";
import { writeDocx } from "../../../shared/documents/write/docx/index.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../shared/plan/time.ts";
import { compose } from "../../../templates/compose.ts";
import { examples } from "../../../templates/examples/index.ts";
import { JPEG } from "../../support/photos.ts";
import { easyTree } from "./easy-tree.ts";
import { firstPages, fullTree } from "./full-tree.ts";
import { resources } from "./make.ts";
import { all, type Opened, open, styleOf, value, wordsOf } from "./open.ts";

const isThere = (program: string, flag: string): boolean =>
	spawnSync(program, [flag], { stdio: "ignore" }).status === 0;
const canRun = isThere("soffice", "--version") && isThere("pdftotext", "-v");
if (!canRun) console.warn("did not run: LibreOffice tests of Word copies (soffice or pdftotext is not installed)");

/** Trees that hold one of everything, and whole plans as they are exported: with photos, contents, bands, the lite layout. */
const FILES: Record<string, () => DocumentTree> = {
	full: fullTree,
	easy: easyTree,
	"whole plan": () => planTree("full", "Lys Nowak"),
	"wellbeing plan": () => planTree("full", "Len Okonjo-Price"),
	"whole plan in large print": () => planTree("large-print", "Lys Nowak"),
	"whole easy-read plan": () => planTree("easy-read", "Lys Nowak"),
};

function planTree(kind: "full" | "large-print" | "easy-read", name: string): DocumentTree {
	const plan = structuredClone(examples.find((one) => one.name === name)?.plan as Plan);
	const photoId = "8c1f9f43-6c36-4b9f-9d5b-0d7f6d8f0a11";
	plan.photos = [{ id: photoId, mediaType: "image/jpeg", base64: JPEG, shows: "The wharf in the rain" }];
	plan.firstPage.pictures = [
		{ kind: "photo", photoId },
		{ kind: "shipped", concept: "dog" },
	];
	return compose(plan, {
		kind,
		exportId: "3d0c7d1e-52a5-4f0f-8a3e-0f6f8f6f8f6f",
		today: "2026-11-12" as LocalDate,
		isForEditing: false,
	});
}

describe.skipIf(!canRun)("LibreOffice", () => {
	const folder = mkdtempSync(join(tmpdir(), "what-matters-docx-"));
	const at = (...path: string[]) => join(folder, ...path);
	const made: Record<string, Opened> = {};
	const saved: Record<string, Opened> = {};

	/** The text font, for this run only: font software looks in the data folder's "fonts". */
	const env = { ...process.env, XDG_DATA_HOME: at("data") };
	const fonts = dirname(
		createRequire(import.meta.url).resolve("@expo-google-fonts/atkinson-hyperlegible-next/package.json"),
	);

	const convert = (format: string, out: string, names: readonly string[]): void => {
		const profile = `-env:UserInstallation=${pathToFileURL(at("profile")).href}`;
		const files = names.map((name) => at(`${name}.docx`));
		execFileSync("soffice", [profile, "--headless", "--convert-to", format, "--outdir", at(out), ...files], {
			env,
			stdio: "pipe",
			timeout: 150_000,
		});
	};
	const text = (name: string): string =>
		execFileSync("pdftotext", ["-layout", at("pdf", `${name}.pdf`), "-"], { encoding: "utf8" });
	const pagesOf = (name: string): string[] => text(name).split("\f").slice(0, -1);

	beforeAll(async () => {
		for (const weight of ["400Regular", "700Bold"])
			cpSync(join(fonts, weight), at("data", "fonts", weight), { recursive: true });
		for (const [name, tree] of Object.entries(FILES)) {
			const { bytes } = await writeDocx(tree(), resources);
			made[name] = open(bytes);
			writeFileSync(at(`${name}.docx`), bytes);
		}
		const fronts = firstPages().map(({ tree }, index) => ({ tree, name: `first-${index}` }));
		for (const { tree, name } of fronts) writeFileSync(at(`${name}.docx`), (await writeDocx(tree, resources)).bytes);
		convert("pdf", "pdf", [...Object.keys(FILES), ...fronts.map(({ name }) => name)]);
		convert("docx", "saved", Object.keys(FILES));
		for (const name of Object.keys(FILES))
			saved[name] = open(new Uint8Array(readFileSync(at("saved", `${name}.docx`))));
	}, 170_000);

	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	const both = (name: string) => {
		const before = made[name]?.xml("word/document.xml");
		const after = saved[name]?.xml("word/document.xml");
		if (!before || !after) throw new Error("Not converted.");
		return { before, after };
	};

	it.each(Object.keys(FILES))("keeps every bookmark, row, picture and word of the %s copy", (name) => {
		const { before, after } = both(name);
		const names = (from: typeof before) =>
			all(from, "w:bookmarkStart")
				.map((one) => value(one, "w:name"))
				.filter((one) => one.startsWith("cp_"))
				.sort();
		expect(names(before).length).toBeGreaterThan(25);
		expect(names(after)).toEqual(names(before));
		for (const element of ["w:tbl", "w:tr", "w:tc", "w:drawing"])
			expect(all(after, element).length, element).toBe(all(before, element).length);
		const words = (from: typeof before) =>
			all(from, "w:p")
				.map(wordsOf)
				.filter((line) => line.trim() !== "");
		expect(words(after)).toEqual(words(before));
	});

	it.each(Object.keys(FILES))("knows the styles of the %s copy for what they are", (name) => {
		const { before, after } = both(name);
		const headings = (from: typeof before) =>
			all(from, "w:p")
				.filter((one) => /^(Title|Heading\d)$/.test(styleOf(one)))
				.map((one) => [styleOf(one), wordsOf(one)]);
		expect(headings(before).length).toBeGreaterThan(2);
		expect(headings(after)).toEqual(headings(before));
		const quotes = (from: typeof before) =>
			all(from, "w:p")
				.filter((one) => styleOf(one) === "Quote")
				.map(wordsOf);
		expect(quotes(after)).toEqual(quotes(before));
	});

	it("knows what a photo shows, and where the contents lead", () => {
		for (const name of ["whole plan", "wellbeing plan"]) {
			const { after } = both(name);
			const shown = all(after, "wp:docPr").map((one) => one.getAttribute("descr"));
			expect(shown).toContain("The wharf in the rain");
		}
		const { after } = both("whole plan");
		const leads = all(after, "w:hyperlink").map((one) => value(one, "w:anchor"));
		const marks = new Set(all(after, "w:bookmarkStart").map((one) => value(one, "w:name")));
		expect(leads.length).toBeGreaterThan(8);
		expect(leads.filter((one) => !marks.has(one))).toEqual([]);
	});

	it("sets the name and its pictures of the wellbeing plan on one line", () => {
		const [first] = pagesOf("wellbeing plan");
		expect(first).toContain("Len Okonjo-Price");
		expect(pagesOf("wellbeing plan").length).toBeLessThanOrEqual(6);
	});

	it("keeps the identity of the copy", () => {
		const properties = (file: Opened | undefined) =>
			(file ? all(file.xml("docProps/custom.xml"), "property") : [])
				.map((one) => `${one.getAttribute("name")} ${one.textContent}`)
				.sort();
		expect(properties(made.full).length).toBe(5);
		expect(properties(saved.full)).toEqual(properties(made.full));
	});

	it("numbers pages, keeps heads off page 1, and puts first pages on one page", () => {
		const full = pagesOf("full");
		expect(full.length).toBeGreaterThanOrEqual(6);
		expect(full.length).toBeLessThanOrEqual(8);
		const [one, two] = full;
		expect(one).toContain(`Page 1 of ${full.length}`);
		expect(one).not.toContain("Eirlys (Lys) Nowak, born");
		expect(one).toContain("If someone’s life is in danger, call 999.");
		expect(two).toContain("Eirlys (Lys) Nowak, born 14 May 1968");
		expect(two).toContain(`Page 2 of ${full.length}`);
		expect(two?.trimStart().split("\n").slice(1).join("\n").trimStart()).toMatch(/^What matters to me/);
		const steps = full.filter((page) => /Change it any time|Want someone on your side/.test(page));
		expect(steps.length).toBe(1);
		const easy = pagesOf("easy");
		expect(easy.length).toBe(3);
		for (const page of easy) expect(page).toContain("Draft. Please check this together.");
	});

	it("lets no first page flow over while its pictures shrink", () => {
		const pages = firstPages();
		expect(pages.map((_, index) => pagesOf(`first-${index}`).length)).toEqual(pages.map(() => 2));
	});

	it("draws every picture, none as a sliver", () => {
		const listed = execFileSync("pdftohtml", ["-xml", "-i", "-stdout", at("pdf", "easy.pdf")], { encoding: "utf8" });
		expect(listed).toContain("<pdf2xml");
		const tops = [
			...listed.matchAll(/<text top="(\d+)"[^>]*>(?:<b>)?(This is my plan\.|Please talk on my right side\.)/g),
		].map((found) => Number(found[1]));
		expect(tops.length).toBe(2);
		// A picture of 30 mm stands beside each: the lines are further apart than that (pdftohtml counts 1.5 to the point).
		expect((tops[1] ?? 0) - (tops[0] ?? 0)).toBeGreaterThan(((30 * 72) / 25.4) * 1.5);
	});
});
