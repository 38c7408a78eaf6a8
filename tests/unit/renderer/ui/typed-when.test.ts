import fc from "fast-check";
import { expect, it } from "vitest";
import { notADay, readTypedWhen, typedWhen } from "../../../../renderer/ui/typed-when.ts";
import type { LocalDate } from "../../../../shared/plan/time.ts";

it.each([
	["12 January 2027", { kind: "day", date: "2027-01-12" }],
	["May 2027", { kind: "month", month: "2027-05" }],
	["Juno 2026", { kind: "words", text: "Juno 2026" }],
	["Every Thursday", { kind: "words", text: "Every Thursday" }],
	["30 February 2027", { kind: "words", text: "30 February 2027" }],
])("%s", (typed, when) => expect(readTypedWhen(typed)).toEqual(when));

it.each([
	["31 April", "There is no 31 April. It is kept as words, as you typed it."],
	["30 February 2027", "There is no 30 February. It is kept as words, as you typed it."],
	["29 February 2027", "There is no 29 February in 2027. It is kept as words, as you typed it."],
	["30 April", ""],
	["May 2027", ""],
	["Every Thursday", ""],
	["", ""],
])("%s: what is said of a day that no calendar has", (typed, said) => {
	expect(notADay(typed, "2026-11-28" as LocalDate)).toBe(said);
	expect(said === "" || readTypedWhen(typed)?.kind === "words").toBe(true);
});

it("nothing is nothing", () => expect(readTypedWhen("  ")).toBeNull());

it("what was understood reads the same again; words stay letter for letter", () => {
	fc.assert(
		fc.property(fc.string({ minLength: 1, maxLength: 40 }), (typed) => {
			const when = readTypedWhen(typed);
			expect(readTypedWhen(typedWhen(when))).toEqual(when);
			if (when?.kind === "words") expect(when.text).toBe(typed);
		}),
	);
});
