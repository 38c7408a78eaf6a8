import { describe, expect, it } from "vitest";
import { planRoute } from "../../../../renderer/screens/people/actions.ts";
import { findLines, inTab, isClockBehind, linesOf, nhsNumberHint, tabs } from "../../../../renderer/store/people.ts";
import { standingOf } from "../../../../renderer/store/standing.ts";
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
		isChangedSinceAgreed: false,
		...more,
	}),
});
const agreed = (on: string) => ({ kind: "agreed", on });
const due = (kind: string, on: string, more: Record<string, unknown> = {}) => ({
	reviews: { due: [{ kind, on }], ...more },
});
const requested = (on: string, more: Record<string, unknown> = {}) => ({
	reviews: { due: [], asked: { reviewId: crypto.randomUUID(), kind: "requested", on, ...more } },
});

/** The eight of design/screens/02. */
const mo = person("Mo", "Maureen Adeyemi-Walsh", {
	born: "1951-06-09",
	nhsNumber: "9990412758",
	lastTalkOn: "2027-01-12",
	talkCount: 2,
});
const tomasz = person("Tomasz", "Tomasz Wiśniewski", {
	born: "1968-05-14",
	pronouns: "he",
	version: 2,
	state: agreed("2026-10-01"),
	...requested("2027-01-07"),
});
const begum = person("Mrs Begum", "Rahima Begum", {
	born: "1946-01-01",
	version: 2,
	state: agreed("2026-01-19"),
	...due("yearly", "2027-01-19"),
});
const callum = person("Callum", "Callum Reid", {
	version: 3,
	state: agreed("2026-11-03"),
	...due("nhs-payment-first", "2027-02-03"),
});
const jodie = person("Jodie", "Jodie Marsh", {
	state: agreed("2026-12-02"),
	isEasyReadToCheck: true,
	...due("yearly", "2027-12-02"),
});
const len = person("Len", "Leonard Okonjo-Price", {
	kind: "lite",
	lastTalkOn: "2026-12-17",
	state: { kind: "talking", on: "2026-12-17" },
});
const aneira = person("Aneira", "Aneira Pugh", {
	version: 5,
	state: agreed("2026-09-30"),
	...due("date-agreed", "2027-09-30"),
});
const yusuf = person("Yusuf", "Yusuf Abdi Warsame", {
	state: { kind: "invited", on: "2027-01-08" },
	talkCount: 0,
	prepared: { what: "Thinking sheet posted", on: "2027-01-08" },
	reviews: { booked: [{ what: "talk", on: "2027-01-22", time: "" }] },
});
const closed = person("Grace", "Grace Mensah", { state: { kind: "closed", on: "2026-12-01", why: "moved" } });
const everyone = [closed, yusuf, aneira, len, jodie, callum, begum, tomasz, mo];
const lines = linesOf(everyone, day);
const found = (typed: string) => findLines(lines, typed).map(({ summary }) => summary.calledName);
const plain = (text: string) => text.replace(/\u00a0/g, " ");

describe("the list", () => {
	it("says of each what the picture says, those with something to do first", () => {
		expect(
			lines.map(({ summary, standing }) =>
				[
					summary.calledName,
					standing.mark,
					plain(standing.where),
					plain(standing.next),
					standing.isDue,
					standing.action,
				].join(" | "),
			),
		).toEqual([
			"Mo | begun | Talk 2 begun today | 14 of about 45 minutes | false | carry-on",
			"Tomasz | asked | Asked for a full look-again, 7 January | Answer him by Thursday 14 January | true | answer",
			"Mrs Begum | done | Version 2, agreed 19 January 2026 | Yearly review due by 19 January | true | book",
			"Callum | done | Version 3, agreed 3 November | Budget review due by 3 February | true | book",
			"Jodie | done | Version 1, agreed 2 December | Easy-read copy waits for Jodie to check | false | check",
			"Len | begun | Wellbeing plan, started 17 December | No next talk booked | false | carry-on",
			"Aneira | done | Version 5, agreed 30 September | Next review 30 September | false | open",
			"Yusuf | open | Thinking sheet posted, 8 January | First talk Friday 22 January | false | open",
			"Grace | left | Closed 1 December, moved away | Nothing to do | false | open",
		]);
	});

	it("has no tick for a plan that was changed since it was agreed, nor where nobody looked whether it was", () => {
		const line = (isChangedSinceAgreed: boolean | null, kind = "full") => {
			const { summary } = person("Jodie", "Jodie Marsh", { state: agreed("2026-12-02"), kind, isChangedSinceAgreed });
			const { mark, where } = standingOf(summary, day);
			return `${mark} | ${plain(where)}`;
		};
		expect(line(true)).toBe("look | Version 1, agreed 2 December, changed since");
		expect(line(true, "lite")).toBe("look | Wellbeing plan, agreed 2 December, changed since");
		expect(line(false)).toBe("done | Version 1, agreed 2 December");
		expect(line(null)).toBe("begun | Version 1, agreed 2 December");
	});

	it("counts as talked with whoever is in a talk of today, also of an agreed plan, and nobody whose talk is over", () => {
		const talking = (more: Record<string, unknown>) =>
			inTab(linesOf([person("Mo", "Maureen", { lastTalkOn: day, ...more })], day), "talking").length;
		expect(talking({})).toBe(1);
		expect(talking({ isLastTalkOver: true })).toBe(0);
		expect(talking({ state: agreed("2026-12-02") })).toBe(1);
		expect(talking({ state: agreed("2026-12-02"), isLastTalkOver: true })).toBe(0);
		expect(talking({ state: agreed("2026-12-02"), lastTalkOn: "2027-01-11" })).toBe(0);
		const [ended] = linesOf([person("Mo", "Maureen", { lastTalkOn: day, isLastTalkOver: true })], day);
		expect(ended?.standing).toMatchObject({ where: "Talk 1 held today", next: "No next talk booked" });
	});

	it("counts the tabs", () => {
		expect(tabs.map(({ value }) => inTab(lines, value).map(({ summary }) => summary.calledName))).toEqual([
			lines.map(({ summary }) => summary.calledName),
			["Mo", "Len"],
			["Tomasz", "Mrs Begum", "Callum"],
			["Tomasz", "Jodie"],
		]);
	});

	it.each([
		[
			"asked, answered, no date yet",
			requested("2027-01-07", { answeredOn: "2027-01-08" }),
			"Offer them a date by Thursday 4 February",
			"offer",
		],
		["asked long ago", requested("2026-12-07"), "Answer them: was due by Monday 14 December", "answer"],
		[
			"a date offered",
			requested("2027-01-07", { answeredOn: "2027-01-08", offeredFor: "2027-01-20" }),
			"Look-again offered for Wednesday 20 January",
			"open",
		],
		[
			"a date offered has passed",
			requested("2027-01-01", { offeredFor: "2027-01-10" }),
			"Look-again was offered for 10 January: how did it go?",
			"write-down",
		],
		["due today", due("yearly", "2027-01-12"), "Yearly review due today", "book"],
		["overdue", due("yearly", "2027-01-02"), "Yearly review was due by 2 January", "book"],
		[
			"booked",
			due("yearly", "2027-01-19", { booked: [{ what: "review", on: "2027-01-18", time: "14:00" }] }),
			"Review booked for Monday 18 January",
			"open",
		],
		[
			"booked too late",
			due("yearly", "2027-01-19", { booked: [{ what: "review", on: "2027-02-03", time: "" }] }),
			"Review booked for Wednesday 3 February: later than 19 January, by when it is due",
			"open",
		],
		[
			"booked, and gone by",
			due("yearly", "2027-06-19", { booked: [{ what: "review", on: "2027-01-08", time: "" }] }),
			"Review was booked for 8 January: how did it go?",
			"write-down",
		],
		[
			"just held",
			due("yearly", "2028-01-09", { heldOn: "2027-01-09" }),
			"Next: yearly review by 9 January 2028",
			"open",
		],
		["numbers to try", due("numbers", "2027-01-20"), "Phone numbers to try: due by 20 January", "open"],
		["no date at all", {}, "No look-again date yet", "open"],
	])("%s", (_name, more, next, action) => {
		const { summary } = person("Tomasz", "Tomasz Wiśniewski", { state: agreed("2026-10-01"), ...more });
		const standing = standingOf(summary, day);
		expect([plain(standing.next), standing.action]).toEqual([next, action]);
	});

	it("shows what we owe someone even on the day of a talk, but a date to come waits", () => {
		const today = { state: { kind: "talking", on: "2027-01-12" }, lastTalkOn: "2027-01-12" };
		const next = (more: Record<string, unknown>) =>
			plain(standingOf(person("Tomasz", "Tomasz", { ...today, ...more }).summary, day).next);
		expect(next(requested("2027-01-11"))).toBe("Answer them by Monday 18 January");
		expect(next(due("yearly", "2027-01-19"))).toBe("14 of about 45 minutes");
		expect(next(due("yearly", "2027-01-11"))).toBe("Yearly review was due by 11 January");
	});

	it("of a plan saved by an older app shows the day agreed", () => {
		const { summary } = person("Mo", "Mo", { state: agreed("2026-10-01"), lookAgainOn: "2027-01-10" });
		expect(plain(standingOf(summary, day).next)).toBe("Look-again was due by 10 January");
	});

	it("says on both lines that two people are alike, with what tells them apart", () => {
		const other = person("Rahima", "Rahima Begum", { born: "1946-01-01", addressLine: "14 Mill Lane" });
		const both = linesOf([begum, other, mo], day).filter(({ twin }) => twin !== null);
		expect(both.map(({ id, twin }) => [id, twin?.calledName]).sort()).toEqual(
			[
				[begum.id, "Rahima"],
				[other.id, "Mrs Begum"],
			].sort(),
		);
	});

	it("notices a clock that is behind the last save", () => {
		expect(isClockBehind(everyone, new Date("2027-01-10T09:00:00Z"))).toBe(false);
		expect(isClockBehind(everyone, new Date("2027-01-08T09:00:00Z"))).toBe(true);
	});
});

describe("finding people", () => {
	it("by what they like to be called, any part of a name, whatever the accents and case", () => {
		expect(found("mo")).toEqual(["Mo"]);
		expect(found("WALSH adeyemi")).toEqual(["Mo"]);
		expect(found("wisniewski")).toEqual(["Tomasz"]);
		expect(findLines(linesOf([person("Łucja", "Łucja Ødegård")], day), "lucja odegard")).toHaveLength(1);
		expect(found("nobody")).toEqual([]);
		expect(found(" ")).toHaveLength(everyone.length);
	});

	it("by date of birth as written or as numbers, and by NHS number with spaces", () => {
		expect(found("9 June 1951")).toEqual(["Mo"]);
		expect(found("1968-05")).toEqual(["Tomasz"]);
		expect(found("999 041 2758")).toEqual(["Mo"]);
	});

	it("says what is wrong with an NHS number", () => {
		expect(nhsNumberHint("999 041 275")).toBe("9 of 10 digits.");
		expect(nhsNumberHint("999 041 2757")).toBe("This number has a wrong digit.");
		expect(nhsNumberHint("999 041 2758")).toBe("");
		expect(nhsNumberHint("Mo")).toBe("");
	});

	it("among a thousand people answers each key in far less than 50 ms", () => {
		const thousand = Array.from({ length: 1000 }, (_, index) =>
			person(`Name${index % 400}`, `Name${index % 400} Family${index % 300}`, {
				born: "1951-06-09",
				...due("yearly", `2027-0${1 + (index % 9)}-11`),
			}),
		);
		const before = performance.now();
		const all = linesOf(thousand, day);
		const made = performance.now() - before;
		const typed = "family 1951 june";
		const times = [...typed].map((_, index) => {
			const start = performance.now();
			findLines(inTab(all, "everyone"), typed.slice(0, index + 1));
			return performance.now() - start;
		});
		expect(Math.max(...times)).toBeLessThan(50);
		expect(made).toBeLessThan(1_000);
	});
});

describe("the name opens the plan", () => {
	it("where it was left; not at a booking or a review", () => {
		const left = { screen: "talk", stage: "mind", questionId: null } as const;
		expect(planRoute(left)).toEqual(left);
		for (const itemId of ["book", null])
			expect(planRoute({ screen: "part", part: "review", itemId })).toEqual({
				screen: "part",
				part: "overview",
				itemId: null,
			});
	});
});
