/** Likely hard words: long and not everyday, of the service, or known here; never the name of somebody. */
import { describe, expect, it } from "vitest";
import { type HardWords, hardWordsIn, syllablesOf, wholeWord } from "../../../../shared/language/hard-words.ts";
import { serviceWords } from "../../../../templates/service-words.ts";

const list: HardWords = {
	language: "en-GB",
	everyday: ["family", "remember", "medicine"],
	explained: [{ forms: ["allergy", "allergies"], means: "Something that makes my body ill." }],
};
const wordsIn = (text: string, isName?: (word: string) => boolean): string[] =>
	hardWordsIn(text, list, serviceWords, isName).map(({ word }) => word);

describe("syllables", () => {
	it.each([
		["dog", 1],
		["likely", 2],
		["walked", 1],
		["visited", 3],
		["table", 2],
		["penicillin", 4],
		["physiotherapist", 5],
		["Mo’s", 1],
	])("%s has about %i", (word, count) => {
		expect(syllablesOf(word)).toBe(count);
	});
});

describe("hard words", () => {
	it("are long ones that not everybody says, each once and in order", () => {
		expect(wordsIn("My family remembered the penicillin. The penicillin and baclofen are medicines.")).toEqual([
			"penicillin",
			"baclofen",
		]);
	});

	it("are those whose meaning is known, short or long, and service words with what to say instead", () => {
		const text = "Allergies and continence.";
		expect(hardWordsIn(text, list, serviceWords)).toEqual([
			{ word: "Allergies", means: "Something that makes my body ill.", say: [] },
			{ word: "continence", means: null, say: expect.arrayContaining([expect.any(String)]) },
		]);
	});

	it("are no names: what has a capital inside a sentence, and whoever is known", () => {
		expect(wordsIn("I see Doctor Adeyemi at Llandaffyn. Imogenia helps.", (word) => word === "Imogenia")).toEqual([]);
		expect(wordsIn("I see her. Imogenia helps.")).toEqual(["Imogenia"]);
	});

	it("are none in short plain lines, nor in nothing", () => {
		expect(wordsIn("I sing on Thursdays. My dog wakes me at 6.")).toEqual([]);
		expect(wordsIn("")).toEqual([]);
	});
});

it("a word is found where it stands by itself, in any case, whatever signs are in it", () => {
	expect(wholeWord("review").test("A Review.")).toBe(true);
	expect(wholeWord("review").test("reviewer")).toBe(false);
	expect(wholeWord("a.b").test("axb")).toBe(false);
});
