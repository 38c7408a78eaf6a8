/** Another program opens the Word copies of sheets: LibreOffice, where it is installed, with the text font at hand. */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeDocx } from "../../../shared/documents/write/docx/index.ts";
import { writeDocument } from "../../../shared/documents/write/index.ts";
import { measureOnePage } from "../../../shared/documents/write/pdf/index.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../shared/plan/time.ts";
import { compose } from "../../../templates/compose.ts";
import { examples } from "../../../templates/examples/index.ts";
import { resources } from "../docx/make.ts";
import { resources as pdfResources } from "../pdf/resources.ts";

const isThere = (program: string, flag: string): boolean =>
	spawnSync(program, [flag], { stdio: "ignore" }).status === 0;
const canRun = isThere("soffice", "--version") && isThere("pdftotext", "-v");
if (!canRun) console.warn("did not run: LibreOffice tests of sheets (soffice or pdftotext is not installed)");

const kinds = [
	"thinking-sheet",
	"easy-read-thinking-sheet",
	"large-print-thinking-sheet",
	"how-was-it",
	"profile",
	"emergency",
] as const;
const lys = examples.find(({ plan }) => plan.about.calledName === "Lys")?.plan as Plan;

describe.skipIf(!canRun)("LibreOffice", () => {
	const folder = mkdtempSync(join(tmpdir(), "what-matters-sheets-"));
	const at = (...path: string[]) => join(folder, ...path);
	const pagesOf = (kind: string, from = "pdf"): string[] =>
		execFileSync("pdftotext", ["-layout", at(from, `${kind}.pdf`), "-"], { encoding: "utf8" })
			.split("\f")
			.slice(0, -1);

	const names = examples.map(({ plan }) => plan.about.calledName);
	const convert = (to: string, files: readonly string[], data: string) =>
		execFileSync(
			"soffice",
			[
				`-env:UserInstallation=${pathToFileURL(at("profile")).href}`,
				"--headless",
				"--convert-to",
				"pdf",
				"--outdir",
				at(to),
				...files,
			],
			{ env: { ...process.env, XDG_DATA_HOME: at(data) }, stdio: "pipe", timeout: 150_000 },
		);

	beforeAll(async () => {
		const fonts = dirname(
			createRequire(import.meta.url).resolve("@expo-google-fonts/atkinson-hyperlegible-next/package.json"),
		);
		for (const weight of ["400Regular", "700Bold"])
			cpSync(join(fonts, weight), at("data", "fonts", weight), { recursive: true });
		for (const kind of kinds) {
			const options = { kind, exportId: "x", today: "2026-11-12" as LocalDate, isForEditing: false };
			const { runsOver: leaveOut } = await measureOnePage(compose(lys, options), pdfResources);
			writeFileSync(at(`${kind}.docx`), (await writeDocx(compose(lys, { ...options, leaveOut }), resources)).bytes);
		}
		for (const { plan } of examples) {
			const options = {
				kind: "emergency",
				exportId: "x",
				today: "2026-11-12" as LocalDate,
				isForEditing: false,
			} as const;
			const { bytes } = await writeDocument("docx", compose(plan, options), { ...resources, font: pdfResources.font });
			writeFileSync(at(`own-${plan.about.calledName}.docx`), bytes);
		}
		const own = names.map((name) => at(`own-${name}.docx`));
		convert("pdf", [...kinds.map((kind) => at(`${kind}.docx`)), ...own], "data");
		convert("without", own, "none");
	}, 170_000);
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	it("sets the profile and the emergency page on one page each once what runs over is left out, with their ends on it", () => {
		const [profile, ...more] = pagesOf("profile");
		expect(more).toEqual([]);
		expect(profile).toContain("This is Lys");
		expect(profile).toContain("openmoji.org");
		const [emergency, ...rest] = pagesOf("emergency");
		expect(rest).toEqual([]);
		expect(emergency).toContain("If someone’s life is in danger, call 999.");
		expect(emergency).toContain("Check the date.");
	});

	it("sets the emergency page of each example on one page as the app makes it", () => {
		for (const name of names) expect(pagesOf(`own-${name}`), name).toHaveLength(1);
	});

	it("keeps it on one page with another font in place of ours", () => {
		for (const name of names) expect(pagesOf(`own-${name}`, "without"), name).toHaveLength(1);
	});

	it("sets four questions on the first side and three on the second, with the words at the foot", () => {
		const [front, back, ...more] = pagesOf("how-was-it");
		expect(more).toEqual([]);
		expect(front?.match(/Mostly/g)).toHaveLength(4);
		expect(front).toContain("Please turn over");
		expect(back?.match(/Mostly/g)).toHaveLength(3);
		expect(back).toContain("Thank you");
	});

	it("leads dots across the page for each line to write on", () => {
		for (const [kind, lines] of [
			["thinking-sheet", 10],
			["large-print-thinking-sheet", 24],
			["how-was-it", 3],
		] as const)
			expect(
				pagesOf(kind)
					.join("")
					.match(/\.{40,}/g),
				kind,
			).toHaveLength(lines);
	});
});
