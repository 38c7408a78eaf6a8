import { describe, expect, it } from "vitest";
import { findPeople, inOrder, nhsNumberHint, standingOf } from "../../../../renderer/store/people.ts";
import { summarySchema } from "../../../../shared/changes/record.ts";
import { localDateSchema } from "../../../../shared/plan/time.ts";

const day = localDateSchema.parse("2027-01-12");
const person = (calledName: string, fullName: string, more: Record<string, unknown> = {}) => ({
	id: crypto.randomUUID(),
	summary: summarySchema.parse({
		calledName,
		fullName,
		kind: "full",
		version: 1,
		state: { kind: "talking", on: "2027-01-10" },
		updatedAt: "2027-01-10T10:00:00.000Z",
		talkCount: 1,
		minutes: 14,
		isInvented: true,
		...more,
	}),
});

const mo = person("Mo", "Maureen Adeyemi-Walsh", { born: "1951-06-09", nhsNumber: "9990412758" });
const lucja = person("Łucja", "Łucja Wiśniewska", {
	born: "1968-05-14",
	state: { kind: "agreed", on: "2026-01-19" },
	lookAgainOn: "2027-01-01",
});
const closed = person("Len", "Leonard Okonjo-Price", { state: { kind: "closed", on: "2026-12-01", why: "moved" } });
const everyone = [closed, mo, lucja];

describe("finding people", () => {
	it("by what they like to be called, any part of a name, whatever the accents and case", () => {
		expect(findPeople(everyone, "mo")).toEqual([mo]);
		expect(findPeople(everyone, "WALSH adeyemi")).toEqual([mo]);
		expect(findPeople(everyone, "wisniewska")).toEqual([lucja]);
		expect(findPeople(everyone, "nobody")).toEqual([]);
		expect(findPeople(everyone, " ")).toEqual(everyone);
	});

	it("by date of birth as written or as numbers, and by NHS number with spaces", () => {
		expect(findPeople(everyone, "9 June 1951")).toEqual([mo]);
		expect(findPeople(everyone, "1968-05")).toEqual([lucja]);
		expect(findPeople(everyone, "999 041 2758")).toEqual([mo]);
	});

	it("says what is wrong with an NHS number", () => {
		expect(nhsNumberHint("999 041 275")).toBe("9 of 10 digits.");
		expect(nhsNumberHint("999 041 2757")).toBe("This number has a wrong digit.");
		expect(nhsNumberHint("999 041 2758")).toBe("");
		expect(nhsNumberHint("Mo")).toBe("");
	});
});

describe("the list", () => {
	it("puts those with something to do first, closed plans last", () => {
		expect(inOrder(everyone, day)).toEqual([lucja, mo, closed]);
	});

	it("says where a plan is in words", () => {
		expect(standingOf(mo.summary, day).where).toBe("Talk 1 begun 10\u00a0January 2027");
		expect(standingOf(lucja.summary, day)).toMatchObject({ mark: "done", isDue: true });
		expect(standingOf(closed.summary, day).isDue).toBe(false);
	});
});
