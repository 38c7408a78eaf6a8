import fc from "fast-check";
import { expect, it } from "vitest";
import { readTypedWhen, typedWhen } from "../../../../renderer/ui/typed-when.ts";

it.each([
	["12 January 2027", { kind: "day", date: "2027-01-12" }],
	["May 2027", { kind: "month", month: "2027-05" }],
	["Every Thursday", { kind: "words", text: "Every Thursday" }],
	["30 February 2027", { kind: "words", text: "30 February 2027" }],
])("%s", (typed, when) => expect(readTypedWhen(typed)).toEqual(when));

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
