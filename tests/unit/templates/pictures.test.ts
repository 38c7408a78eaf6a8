/** The shipped pictures and the words that suggest them. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
	findPictures,
	PICTURE_CREDIT,
	pictureConcepts,
	pictureFor,
	pictureName,
	picturesSchema,
} from "../../../templates/pictures/index.ts";

const folder = new URL("../../../templates/pictures/", import.meta.url);
const pictures = picturesSchema.parse(JSON.parse(readFileSync(new URL("pictures.json", folder), "utf8")));
const entries = Object.entries(pictures);

describe("the shipped pictures", () => {
	it("are 150 concepts or more, each with a file of its own, no file to spare", () => {
		expect(entries.length).toBeGreaterThanOrEqual(150);
		const files = entries.map(([, { file }]) => file);
		expect([...files].sort()).toEqual(
			readdirSync(new URL("svg", folder))
				.map((name) => `svg/${name}`)
				.sort(),
		);
		for (const [concept, { file }] of entries) expect(file).toBe(`svg/${concept}.svg`);
		const codes = entries.map(([, { openmoji }]) => openmoji);
		expect(new Set(codes).size).toBe(codes.length);
		expect(pictureConcepts).toEqual(entries.map(([concept]) => concept).sort());
	});

	it("are each reached by every word of theirs, in capitals too", () => {
		for (const [concept, { words }] of entries) {
			for (const word of words) {
				expect(pictureFor(word), word).toBe(concept);
				expect(pictureFor(`(${word.toUpperCase()})`), word).toBe(concept);
			}
		}
	});

	it("draw nothing from elsewhere: no scripts, links, text or pictures inside pictures", () => {
		for (const [, { file }] of entries) {
			const svg = readFileSync(new URL(file, folder), "utf8");
			expect(svg.startsWith("<svg"), file).toBe(true);
			expect(svg, file).not.toMatch(/<(?:script|text|image|foreignObject|a)\b|href|url\(|\bon\w+=/i);
		}
	});

	it("carry their credit and licence", () => {
		const licence = readFileSync(new URL("LICENCE.md", folder), "utf8");
		expect(licence).toContain(PICTURE_CREDIT);
		expect(licence).toContain("CC BY-SA 4.0");
	});
});

describe("places of worship", () => {
	it.each([
		["The chapel on the quay", "church"],
		["Friday prayers at the mosque", "mosque"],
		["The synagogue choir sings", null],
		["The synagogue", "synagogue"],
		["The mandir", "hindu-temple"],
		["The temple at the side of my head", null],
	])("%s: %s", (words, concept) => expect(pictureFor(words)).toBe(concept));
});

describe("a picture never says anything untrue", () => {
	it.each([
		["Dafydd, my son, drives me", null],
		["My son", null],
		["My husband", null],
		["call me Leonard. That’s the magistrate.", null],
		["Twenty-six years driving the number 11 bus.", "bus"],
		["charge the tablet at night. spare battery in the red bag", "night"],
		["Speaks with a tablet: wait for it.", null],
		["Water on the ankles, a tired pump and a hip like a rusty gate.", null],
		["Hospital bag and spare inhaler", null],
		["Breathing test at the surgery", "lungs"],
		["X-ray of my hip", null],
		["The book: how to hoist, how I eat, what my eyes mean", null],
		["who can’t play dominoes to save his life", null],
		["Ammi never sends anyone home without food.", null],
		["i cant sleep", null],
		["Not in the shower", null],
		["A plan for the light bus home", "bus"],
		["Does it fit?", null],
		["Tea at four", null],
		["cat and dog", null],
		["My guide dog and me", "assistance-dog"],
		["I have an allergy to nuts", "warning"],
		["Penicillin", null],
		["Organ donation", null],
		["I have a cold", null],
		["At present", null],
		["The next step", null],
		["A course of something", null],
		["My sheets are wet", null],
		["Please sign here", null],
		["Match day", null],
		["Saturday at the rugby", null],
		["Watch the rugby football club", null],
		["I gave up smoking", null],
		["I used to swim", null],
		["I stopped walking", null],
		["I hate hospitals", null],
		["Too much noise from the radio", null],
		["The taxi didnt come", null],
		["Tea rather than coffee", null],
		["I hardly sleep", null],
		["I am not worried", null],
		["I have no pain", null],
		["Never the bus", null],
		["I am allergic to my medicine", "warning"],
		["Allergy: fish", "warning"],
		["I want to know more about my heart", null],
	])("%s → %s", (text, concept) => expect(pictureFor(text)).toBe(concept));
});

describe("finding a picture by a word", () => {
	it("finds by its name first, then by words that mean it; the beginning of a word is enough", () => {
		expect(findPictures("dog")[0]).toBe("dog");
		expect(findPictures("Dog")).toContain("assistance-dog");
		expect(findPictures("choi")).toEqual(["music"]);
		expect(findPictures("hearing a")).toEqual(["hearing-aid"]);
		expect(pictureName("hearing-aid")).toBe("hearing aid");
	});
	it("finds nothing for nothing, for the middle of a word, and no answers to questions", () => {
		for (const typed of ["", "  ", "og", "zzz", "face", "yes", "warning"]) expect(findPictures(typed)).toEqual([]);
	});
	it("finds every picture that may be chosen by its own name", () => {
		const hidden = pictureConcepts.filter((concept) => !findPictures(pictureName(concept)).includes(concept));
		expect(hidden).toEqual(["face-mostly", "face-no", "face-yes", "no", "stop", "warning", "yes"]);
	});
});
