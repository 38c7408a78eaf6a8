/** What stands on the two thinking sheets, and what never does. */
import { describe, expect, it } from "vitest";
import type { DocumentTree } from "../../../shared/documents/tree.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../shared/plan/time.ts";
import { easyTime } from "../../../templates/easy-thinking-sheet/easy-time.ts";
import { blankOf, composed, lys, ofKind, textsOf } from "../../support/composed.ts";
import { quotesFor } from "../../support/plan-reading.ts";
import { everyBlock } from "../../support/tree-reading.ts";

const TODAY = "2027-01-12";
const treeOf = (
	plan: Plan,
	kind: "thinking-sheet" | "easy-read-thinking-sheet" | "large-print-thinking-sheet",
): DocumentTree => composed(plan, kind, TODAY);
const blank = (): Plan => blankOf("Tariq", "Hussain", new Date(`${TODAY}T10:00:00Z`));

describe.each(["thinking-sheet", "easy-read-thinking-sheet", "large-print-thinking-sheet"] as const)("%s", (kind) => {
	it("works for a plan that is still blank, and says no more than is known", () => {
		const tree = treeOf(blank(), kind);
		const all = textsOf(tree).join("\n");
		expect(all).toMatch(/Tariq/);
		expect(all).toMatch(/The day is not set yet|We do not know the day yet/);
		expect(all).not.toMatch(/Last time you said/);
		expect(ofKind(tree, "writing-lines")).toHaveLength(8);
		expect(tree.draftMark).toBeNull();
	});

	it("reminds of what was said last time, whole and in the person's own voice, above the lines", () => {
		const tree = treeOf(lys(), kind);
		const quotes = ofKind(tree, "quote").map(({ text }) => text);
		expect(quotes.length).toBeGreaterThan(3);
		const own = new Set(quotesFor(lys()).seen.map(({ text }) => text));
		for (const text of quotes) expect(own).toContain(text);
		expect(textsOf(tree).filter((text) => text === "Last time you said:")).toHaveLength(quotes.length);
		const order = [...everyBlock(tree.blocks)].filter(({ kind: one }) => one === "quote" || one === "writing-lines");
		order.forEach((block, at) => {
			if (block.kind === "quote") expect(order[at + 1]?.kind).toBe("writing-lines");
		});
	});

	it("names whoever made it where nobody keeps the plan together yet", () => {
		const all = textsOf(treeOf(blank(), kind)).join("\n");
		expect(all).toContain("Tell Joy Adeyemi.");
		expect(all).not.toContain("the person who gave you this");
	});

	it("does not remind of what is no longer so", () => {
		const plan = lys();
		for (const matter of plan.matters)
			if (matter.area === "good-day") matter.stillTrue = { answer: "no", on: TODAY as LocalDate };
		const good = plan.matters.find(({ area }) => area === "good-day")?.quote.text ?? "";
		expect(good).not.toBe("");
		expect(textsOf(treeOf(plan, kind))).not.toContain(good);
	});

	it("takes each reminder from its own place: not what makes it worse, nor what stays the same", () => {
		const plan = lys();
		plan.daily.makesWorse = plan.daily.helps;
		plan.daily.helps = [];
		for (const goal of plan.goals) goal.isKeepAsIs = true;
		const [worse] = plan.daily.makesWorse;
		const all = textsOf(treeOf(plan, kind));
		expect(worse).toBeDefined();
		const at = all.findIndex((text) => text.endsWith("What makes things harder?"));
		expect(all.slice(at + 1, at + 3)).toEqual(["Last time you said:", worse?.text]);
		for (const { quote } of plan.goals) expect(all).not.toContain(quote.text);
	});

	it("asks nothing again of what was not talked about, and asks one thing a question", () => {
		const all = textsOf(treeOf(lys(), kind));
		const at = all.findIndex((text) => /not? want to talk about|don’t you want to talk about/.test(text));
		expect(at).toBeGreaterThan(0);
		expect(all[at + 1]).not.toBe("Last time you said:");
		for (const text of all.filter((one) => one.endsWith("?") && !one.includes("\n")))
			expect(text.split("?")).toHaveLength(2);
	});

	it("says of the day by which we look at the plan again that it is that, and of no other day that we meet", () => {
		const plan = lys();
		plan.talks.booked = [];
		const all = () => textsOf(treeOf(plan, kind)).join("\n");
		expect(all()).toContain("We will look at your plan again by 9\u00a0February 2027.");
		expect(all()).not.toMatch(/We will meet on|Tuesday/);
		expect(all()).toMatch(/The day is not set yet|We do not know the day yet/);
		plan.agreement.lookAgain = null;
		expect(all()).not.toContain("again by");
	});

	it("says where in a sentence that is right for any words", () => {
		const plan = lys();
		const [talk] = plan.talks.booked;
		plan.talks.booked = talk ? [{ ...talk, on: TODAY as LocalDate, place: "Same flat" }] : [];
		const all = () => textsOf(treeOf(plan, kind)).join("\n");
		expect(all()).toContain(kind === "easy-read-thinking-sheet" ? "The place is: Same flat." : "Where: Same flat.");
		expect(all()).not.toMatch(/at Same flat/);
	});

	it("speaks to the person of their interpreter too", () => {
		const plan = lys();
		Object.assign(plan.needs, { needsInterpreter: true, interpreterDetails: "Urdu" });
		const all = textsOf(treeOf(plan, kind)).join("\n");
		expect(all).toContain("You need an interpreter: Urdu.");
		expect(all).not.toContain("I need");
	});

	it("tells the day, the place and who comes for a first talk; of the past it says nothing", () => {
		const plan = blank();
		const booking = (on: string) => ({
			id: "00000000-0000-4000-8000-000000000001",
			on: on as LocalDate,
			time: "2 pm",
			place: "home",
			by: { name: "Joy Adeyemi", role: "" },
			what: "talk" as const,
		});
		const invite = (answer: "coming" | "asked") => ({
			isNobodyByChoice: false,
			people: [
				{
					id: "00000000-0000-4000-8000-000000000002",
					who: { kind: "other" as const, name: "Sam Hussain", relation: "my brother" },
					answer,
					because: null,
				},
			],
		});
		const withBooking = (on: string, answer: "coming" | "asked"): string => {
			const [first] = plan.talks.booked;
			const talk = { ...first, ...booking(on) } as Plan["talks"]["booked"][number];
			const preparation = { ...plan.talks.preparation, invited: invite(answer) };
			return textsOf(treeOf({ ...plan, talks: { ...plan.talks, booked: [talk], preparation } }, kind)).join("\n");
		};
		const next = withBooking("2027-01-20", "coming");
		expect(next).toContain("Wednesday 20\u00a0January 2027");
		expect(next).toMatch(/2\u00a0pm/);
		expect(next).toMatch(/Joy Adeyemi/);
		expect(next).toMatch(/Sam Hussain (is coming, because you asked|will come too)/);
		expect(withBooking("2027-01-20", "asked")).not.toContain("Sam Hussain");
		expect(withBooking("2027-01-11", "coming")).not.toMatch(/January 2027/);
	});
});

it("answers “Who matters most to you?” with people only", () => {
	const plan = lys();
	const [matter] = plan.matters.filter(({ area }) => area === "people");
	for (const one of plan.matters) if (one.area === "people") one.area = "love";
	expect(matter).toBeDefined();
	expect(textsOf(treeOf(plan, "easy-read-thinking-sheet"))).not.toContain(matter?.quote.text);
});

it("a time is said as easy-read says it, or as it was written", () => {
	expect(easyTime("2 pm")).toBe("2 in the afternoon (2\u00a0pm)");
	expect(easyTime("8:30 am")).toBe("8:30 in the morning (8:30\u00a0am)");
	expect(easyTime("7.15pm")).toBe("7:15 in the evening (7:15\u00a0pm)");
	expect(easyTime("12 pm")).toBe("12 in the afternoon (12\u00a0pm)");
	expect(easyTime("after lunch")).toBe("after lunch");
	expect(easyTime("14:00")).toBe("14:00");
});
