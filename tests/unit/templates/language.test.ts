import { describe, expect, it } from "vitest";
import easyRead from "../../../templates/en-GB/easy-read.json" with { type: "json" };
import easyThinkingSheet from "../../../templates/en-GB/easy-thinking-sheet.json" with { type: "json" };
import howWasIt from "../../../templates/en-GB/how-was-it.json" with { type: "json" };
import { directionOf, languageName } from "../../../templates/language/direction.ts";
import { languageFor, messageSchema } from "../../../templates/language/messages.ts";
import { groupedNhsNumber, groupedPhone } from "../../../templates/language/numbers.ts";
import { andList, endOf, fill, fillText } from "../../../templates/language/say.ts";
import { pictureConcepts } from "../../../templates/pictures/index.ts";

const english = languageFor("en-GB");
const easyFiles = { ...easyRead, ...easyThinkingSheet, ...howWasIt };
const easyMessages = Object.entries(easyFiles).filter(([key]) => !key.startsWith("picture."));
const plainWords = (message: string): string => message.replaceAll("**", "").replace(/\{[a-zA-Z]+\}/g, "Joy");

describe("messages", () => {
	it("refuses bold that is not closed and brackets that hold no name", () => {
		expect(messageSchema.safeParse("**Tell {name}").success).toBe(false);
		expect(messageSchema.safeParse("Tell {Name 1}").success).toBe(false);
		expect(messageSchema.safeParse("**Tell {name}** today").success).toBe(true);
	});

	it("never call a person by a service's word", () => {
		for (const message of Object.values(english.messages))
			expect(message).not.toMatch(/\b(patient|client|service user|carer's|non-compliant)\b/i);
	});

	it("use our typography: no straight quotation marks, no three full stops, no double spaces", () => {
		for (const message of Object.values(english.messages))
			expect(message).not.toMatch(/["']|\.\.\.| {2}|[&%]|\be\.g\./);
	});

	it("keeps the danger line word for word", () =>
		expect(fillText(english, "danger")).toBe(
			"If someone’s life is in danger, call 999. This plan does not replace medical advice.",
		));

	it("fills names, keeps bold and anchors apart, and reads nothing in what it fills in", () => {
		const runs = fill(english, "change.tell", {
			name: "**Joy** {place}",
			number: "01632",
			place: { kind: "text", text: "the hall", anchor: "cp_1" },
		});
		expect(runs[0]).toEqual({ kind: "text", text: "Tell **Joy** {place}", strong: true });
		expect(runs.find((run) => run.anchor === "cp_1")?.text).toBe("the hall");
		expect(() => fill(english, "change.tell", {})).toThrow("change.tell");
	});
});

describe("a value that ends in a stop of its own", () => {
	it("takes the place of ours", () => {
		expect(fillText(english, "team.dont", { name: "Mr Ward Jr." })).toBe("Please do not contact Mr Ward Jr.");
		expect(
			fillText(english, "lite.agreed", { date: "9 May", place: ", at the hall (back room.)", name: "Steph" }),
		).toBe("I agreed this plan on 9 May, at the hall (back room.) Steph wrote it down with me.");
		expect(fillText(english, "team.dont", { name: "Mr Ward" })).toBe("Please do not contact Mr Ward.");
	});
});

describe("easy-read frames", () => {
	it("have twelve words a sentence at most", () => {
		for (const [key, message] of easyMessages) {
			for (const sentence of plainWords(message).split(/\n|(?<=[.!?])\s/))
				expect(sentence.split(/\s+/).length, key).toBeLessThanOrEqual(12);
		}
	});

	it("have no contractions, say call and doctor, and use digits", () => {
		for (const [key, message] of easyMessages) {
			expect(message, key).not.toMatch(/\w[’'](t|s|re|ve|ll|m|d)\b/);
			expect(message.replace(/\bring round\b/, ""), key).not.toMatch(/\bring\b|\bGP\b/i);
			expect(plainWords(message), key).not.toMatch(/\b(two|three|four|five|six|seven|eight|nine|ten)\b/i);
		}
	});

	it("name pictures of the shipped set", () => {
		for (const [key, concept] of Object.entries(easyFiles).filter(([name]) => name.startsWith("picture.")))
			expect(pictureConcepts, key).toContain(concept);
	});
});

describe("numbers, lists and directions", () => {
	it("groups telephone numbers with spaces that hold", () => {
		expect(groupedPhone("01632 960 114")).toBe("01632\u00a0960\u00a0114");
		expect(groupedPhone("07700900482")).toBe("07700\u00a0900\u00a0482");
		expect(groupedPhone("02079460000")).toBe("020\u00a07946\u00a00000");
		expect(groupedPhone("01144960000")).toBe("0114\u00a0496\u00a00000");
		expect(groupedPhone("111")).toBe("111");
	});
	it("groups an NHS number 3, 3 and 4", () => expect(groupedNhsNumber("9990412758")).toBe("999\u00a0041\u00a02758"));
	it("lists with and", () => {
		expect(andList(english, [])).toBe("");
		expect(andList(english, ["Dafydd"])).toBe("Dafydd");
		expect(andList(english, ["Dafydd", "Carys", "Joy"])).toBe("Dafydd, Carys and Joy");
	});
	it("adds a full stop only where there is none", () => {
		expect(endOf("at noon")).toBe(".");
		for (const text of ["Yes.", "Really?", "“Done.”", "(so.)", "سکون ہوتا ہے۔", "and then…"])
			expect(endOf(text), text).toBe("");
	});
	it("runs a text as its first letter does, whatever its language says", () => {
		expect(directionOf("میری چائے", "en-GB")).toBe("rtl");
		expect(directionOf("OK boss", "ur")).toBe("ltr");
		expect(directionOf("12:30", "ar")).toBe("rtl");
	});
	it("names a language, and its tag when it has no name", () => {
		expect(languageName("ur", "en-GB")).toBe("Urdu");
		expect(languageName("zz", "en-GB")).toBe("zz");
	});
});
