import { describe, expect, it } from "vitest";
import { serviceWordsIn, serviceWordsSchema } from "../../../../shared/language/service-words.ts";
import { isPlaceholder, type VoiceRule, type VoiceTextKind, voiceCheck } from "../../../../shared/language/voice.ts";
import { normalised, wordsOf } from "../../../../shared/language/words.ts";
import { serviceWords } from "../../../../templates/service-words.ts";

const rulesFor = (
	text: string,
	kind: VoiceTextKind = "goal",
	exactWords: string[] = [],
	language = "en-GB",
): VoiceRule[] => [
	...new Set(
		voiceCheck({ text, kind, language, names: ["Mo", "Maureen"], exactWords }, serviceWords).map(
			(finding) => finding.rule,
		),
	),
];

describe("the voice check of a goal", () => {
	it.each([
		["I want to walk to the gate and talk with Raj"],
		["I’d love to sing in the choir again on Thursdays"],
		["We keep our Sunday lunch just as it is"],
		["I miss my garden, I hope to get back to it"],
	])("says nothing of: %s", (text) => {
		expect(rulesFor(text)).toEqual([]);
	});

	const cases: readonly (readonly [string, readonly VoiceRule[]])[] = [
		["Walking to the gate and talking with Raj", []],
		["Walking to the gate for the prevention of falls", ["V1"]],
		["Want to go to the gate and have a natter", []],
		["Pint with Raj. Proper glass.", []],
		["Manage the stairs on my own", []],
		["Manage the stairs with supervision", ["V1", "V3"]],
		["Not to be shouted at", []],
		["I want to be listened to", []],
		["My views will be recorded by the team", ["V7"]],
		["It doesn’t have to be far, me and the dog", []],
		["I WANT MY OLD LIFE BACK NOW", []],
		["Mo will go swimming with me", ["V2"]],
		["The patient wants me to go swimming", ["V2", "V4"]],
		["She will walk to the shops", ["V1", "V2"]],
		["Ensure I take my tablets at breakfast", ["V3", "V4"]],
		["Encourage me to walk to the shops", ["V3"]],
		["I want to mobilise to the shops", ["V4"]],
		["I want to talk with the SALT team each week", ["V5"]],
		["I want my HbA1c under 48", ["V6"]],
		["I want my BMI down so that I can climb the stairs", ["V5"]],
		["I will be supported to go out in order to see people", ["V7"]],
		["I should eat less salt at home", ["V8"]],
		["I need to walk more but I want to enjoy it", []],
		["Stay safe", ["V1", "V10"]],
		["improve my wellbeing", ["V4"]],
		[`I want ${"very ".repeat(41)}much`, ["V11"]],
	];
	it.each(cases)("%s → %j", (text, expected) => {
		expect(rulesFor(text)).toEqual(expected);
	});

	it("is silent on words the person did say, and on another language", () => {
		expect(rulesFor("I want to mobilise to the shops", "goal", ["Mobilise"])).toEqual([]);
		expect(rulesFor("Ensure I take my tablets", "goal", ["ensure i take my tablets"])).toEqual([]);
		expect(rulesFor("Dw i eisiau canu yn y côr", "goal", [], "cy")).toEqual([]);
	});

	it("points at the word, and says what to say instead", () => {
		const [finding] = voiceCheck(
			{ text: "I can mobilise now", kind: "goal", language: "en-GB", names: [], exactWords: [] },
			serviceWords,
		);
		expect(finding).toEqual({
			rule: "V4",
			level: "look-again",
			start: 6,
			end: 14,
			swap: { word: "mobilise", say: ["walk", "get about"] },
		});
	});
});

describe("the voice check of other lines", () => {
	it("lets a task be a task, and lets another's task name the person", () => {
		expect(rulesFor("Support the choir on Thursdays", "my-action")).toEqual([]);
		expect(rulesFor("Ring Mo to say when the taxi comes", "their-action")).toEqual([]);
		expect(rulesFor("Mo to attend the group", "my-action")).toEqual(["V2"]);
		expect(rulesFor("Tell the patient the day", "their-action")).toEqual(["V2", "V4"]);
	});

	it("leaves kept words about others alone", () => {
		expect(rulesFor("She rings every Sunday", "matter")).toEqual([]);
		expect(rulesFor("Be patient with me", "matter")).toEqual([]);
		expect(rulesFor("Print it at 18 pt for me", "matter")).toEqual([]);
	});
});

describe("service words", () => {
	it("are 118, each with something to say instead, no form twice, all in small letters", () => {
		expect(serviceWords.entries).toHaveLength(118);
		const forms = serviceWords.entries.flatMap((entry) => entry.forms);
		expect(new Set(forms).size).toBe(forms.length);
		for (const form of forms) expect(form).toBe(form.toLowerCase());
		const ids = serviceWords.entries.map((entry) => entry.id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it("are found whole, in any case, the longest first, across a line break", () => {
		const found = serviceWordsIn(
			"PERSONAL\nCARE; assessed needs, not reviewer or enabler’s. Co-production!",
			serviceWords,
		);
		expect(found.map((hit) => hit.entryId)).toEqual(["hygiene-needs", "assessed-needs", "coproduction"]);
	});

	it("are each found by their own forms", () => {
		for (const entry of serviceWords.entries)
			for (const form of entry.forms)
				expect(
					serviceWordsIn(`x ${form} y`, serviceWords).map((hit) => hit.entryId),
					form,
				).toEqual([entry.id]);
	});

	it("are refused as data when they are not", () => {
		expect(serviceWordsSchema.safeParse({ ...serviceWords, entries: [] }).success).toBe(false);
		expect(serviceWordsSchema.safeParse({ ...serviceWords, more: 1 }).success).toBe(false);
	});
});

describe("placeholders and words", () => {
	it.each(["", "  ", "tbc", "TBC.", "n/a", "N / A", "---", "…", "?", "Maintain independence", "to be completed."])(
		"%j says nothing",
		(text) => expect(isPlaceholder(text, serviceWords)).toBe(true),
	);
	it.each(["Tea", "🐕", "My dog", "猫", "الشاي", "No"])("%j says something", (text) =>
		expect(isPlaceholder(text, serviceWords)).toBe(false),
	);

	it("are counted in languages without spaces too", () => {
		expect(wordsOf("I don’t like tea.")).toEqual(["I", "don’t", "like", "tea"]);
		expect(wordsOf("我喜欢在早上喝茶", "zh").length).toBeGreaterThan(3);
		expect(normalised("  Don’t   STOP! ")).toBe("don't stop");
	});
});
