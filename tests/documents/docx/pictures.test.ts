/** The shipped pictures: the list, the choice by words, the drawing for paper, and the dots the writer draws itself. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inflateSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { drawPictures } from "../../../electron/scripts/pictures.mjs";
import { BAR, halfStrength } from "../../../shared/documents/write/bars.ts";
import { drawBar } from "../../../shared/documents/write/docx/bars.ts";
import { drawDots } from "../../../shared/documents/write/docx/dots.ts";
import { PICTURE_CREDIT, pictureConcepts, pictureFor, picturesSchema } from "../../../templates/pictures/index.ts";

const folder = fileURLToPath(new URL("../../../templates/pictures/", import.meta.url));
const list = picturesSchema.parse(JSON.parse(readFileSync(join(folder, "pictures.json"), "utf8")));
const svgOf = (concept: string) => readFileSync(join(folder, list[concept]?.file ?? ""), "utf8");

describe("the set", () => {
	it("has a file for each concept and no other", () => {
		expect(pictureConcepts.length).toBeGreaterThanOrEqual(90);
		expect(readdirSync(join(folder, "svg")).sort()).toEqual(pictureConcepts.map((concept) => `${concept}.svg`).sort());
	});

	it("holds drawings only: no words, scripts, links or pictures from elsewhere", () => {
		for (const concept of pictureConcepts) {
			expect(svgOf(concept), concept).toMatch(/^<svg /);
			expect(svgOf(concept), concept).not.toMatch(
				/<(text|script|image|style|a|foreignObject|use)\b|href|url\(|on\w+=/i,
			);
		}
	});

	it("has no skin-tone variants and no flags", () => {
		for (const { openmoji } of Object.values(list)) {
			expect(openmoji).not.toMatch(/1F3F[B-F]/);
			expect(openmoji).not.toMatch(/1F1[EF][0-9A-F]|1F3F4|1F3F3|1F6A9/);
		}
	});

	it("leaves out what would say something untrue: a date, a sign with a word, praying hands for help", () => {
		const codes = Object.values(list).map(({ openmoji }) => openmoji);
		for (const untrue of ["1F4C5", "1F4C6", "1F6D1", "1F198", "1F64F", "1F4B7"]) expect(codes).not.toContain(untrue);
	});

	it("is refused with a word for two pictures, or a file elsewhere", () => {
		const one = { file: "svg/dog.svg", openmoji: "1F436", words: ["dog"] };
		expect(picturesSchema.safeParse({ dog: one }).success).toBe(true);
		expect(picturesSchema.safeParse({ dog: one, hound: { ...one, words: ["Dog"] } }).success).toBe(false);
		expect(picturesSchema.safeParse({ dog: { ...one, file: "../dog.svg" } }).success).toBe(false);
	});

	it("is credited as its licence asks", () => {
		expect(readFileSync(join(folder, "LICENCE.md"), "utf8")).toContain(PICTURE_CREDIT);
	});
});

describe("pictureFor", () => {
	it.each([
		["I have a guide dog called Tess.", "assistance-dog"],
		["Me and the DOG.", "dog"],
		["My dog’s lead", "dog"],
		["It is in my blood. Test me.", null],
		["A check-up", null],
		["The dogma of it", null],
		["I am worried about falls", "worried"],
		["Please don’t rush me.", null],
		["It is the hearing  aid that whistles", "hearing-aid"],
		["A pot of tea, two cups", "tea"],
		["Call 999", "ambulance"],
		["Xyzzy", null],
		["", null],
	])("%j suggests %j", (words, concept) => {
		expect(pictureFor(words)).toBe(concept);
	});

	it("has none where words mean two things", () => {
		expect(pictureFor("cat and dog")).toBeNull();
		expect(pictureFor("dog and another dog")).toBe("dog");
	});

	it("finds every word of the list, alone", () => {
		for (const [concept, { words }] of Object.entries(list))
			for (const word of words) expect(pictureFor(`(${word})`), word).toBe(concept);
	});

	it("always answers with a concept or null, the same each time", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (words) => {
				const concept = pictureFor(words);
				expect(concept === null || pictureConcepts.includes(concept)).toBe(true);
				expect(pictureFor(words)).toBe(concept);
			}),
		);
	});
});

describe("drawing for paper", () => {
	const to = mkdtempSync(join(tmpdir(), "what-matters-pictures-"));
	afterAll(() => rmSync(to, { recursive: true, force: true }));

	it("makes a PNG of 360 pixels and a copy of the SVG for each, once", async () => {
		expect(await drawPictures({ to })).toEqual({ pictures: pictureConcepts.length, drawn: pictureConcepts.length });
		for (const concept of pictureConcepts) {
			const png = readFileSync(join(to, `${concept}.png`));
			expect(png.subarray(1, 4).toString()).toBe("PNG");
			expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([360, 360]);
			expect(readFileSync(join(to, `${concept}.svg`), "utf8")).toBe(svgOf(concept));
		}
		const before = statSync(join(to, "dog.png")).mtimeMs;
		expect(await drawPictures({ to })).toEqual({ pictures: pictureConcepts.length, drawn: 0 });
		expect(statSync(join(to, "dog.png")).mtimeMs).toBe(before);
	});

	it("draws again what is gone or has changed, and nothing else", async () => {
		rmSync(join(to, "dog.png"));
		expect((await drawPictures({ to })).drawn).toBe(1);
		expect(statSync(join(to, "dog.png")).size).toBeGreaterThan(500);
		const stamp = JSON.parse(readFileSync(join(to, "stamp.json"), "utf8"));
		writeFileSync(join(to, "stamp.json"), JSON.stringify({ ...stamp, cat: "other", tea: "other" }));
		expect((await drawPictures({ to })).drawn).toBe(2);
	});
});

describe("dots", () => {
	/** Opacity in the middle of each of the ten dots, read out of the PNG. */
	function middles(png: Uint8Array): number[] {
		const bytes = Buffer.from(png);
		const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
		const rows = inflateSync(bytes.subarray(41, 41 + bytes.readUInt32BE(33)));
		expect(rows.length).toBe(height * (width * 4 + 1));
		return Array.from({ length: 10 }, (_, index) => {
			const x = Math.round((width * (index + 1)) / 11);
			return rows[(height / 2) * (width * 4 + 1) + 1 + x * 4 + 3] ?? -1;
		});
	}

	it.each([0, 1, 8, 10])("fills %i from the start side, in SVG and in PNG", (value) => {
		const { svg, png } = drawDots(value, "#5a1f4d");
		expect(svg.match(/<circle /g)?.length).toBe(10);
		expect(svg.match(/fill="#5a1f4d"/g)?.length ?? 0).toBe(value);
		expect(middles(png)).toEqual(Array.from({ length: 10 }, (_, index) => (index < value ? 255 : 0)));
	});

	it("brings what is out of range to the nearest", () => {
		expect(drawDots(14, "#5a1f4d")).toBe(drawDots(10, "#5a1f4d"));
		expect(drawDots(-1, "#5a1f4d")).toBe(drawDots(0, "#5a1f4d"));
	});
});

describe("bars", () => {
	/** Colours along the middle of the drawing, one for each fifth of the bar, read out of the PNG. */
	function along(png: Uint8Array): string[] {
		const bytes = Buffer.from(png);
		const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
		const rows = inflateSync(bytes.subarray(41, 41 + bytes.readUInt32BE(33)));
		const middle = Math.floor(height / 2) * (width * 4 + 1) + 1;
		const bar = Math.round((width * BAR.width) / (BAR.width + BAR.after));
		return [0.1, 0.3, 0.5, 0.7, 0.9].map((part) => {
			const at = middle + Math.round(bar * part) * 4;
			return `#${rows.subarray(at, at + 3).toString("hex")}`;
		});
	}

	it.each([
		[0, 0],
		[0.6, 3],
		[1, 5],
		[1.2, 5],
		[-1, 0],
	])("fills %d of it from the start side, in PNG and in SVG", (share, filled) => {
		const { svg, png } = drawBar(share, "#5a1f4d", false);
		expect(along(png)).toEqual(Array.from({ length: 5 }, (_, at) => (at < filled ? "#5a1f4d" : "#ffffff")));
		expect(svg.includes("#5a1f4d")).toBe(filled > 0);
	});

	it("is paler at half strength, with its outline in ink", () => {
		const { svg } = drawBar(0.5, "#5a1f4d", true);
		expect(svg).toContain(halfStrength("#5a1f4d"));
		expect(halfStrength("#5a1f4d")).toBe("#ad8fa6");
		expect(svg).toContain("#1c1c20");
	});
});
