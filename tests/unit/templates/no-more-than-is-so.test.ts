/** Papers say what was said, to whom it may be told, and no more: what first readers found to be otherwise. */
import { describe, expect, it } from "vitest";
import { newCopy } from "../../../renderer/store/edits/copies.ts";
import type { DocumentName } from "../../../shared/documents/kinds.ts";
import type { Copy } from "../../../shared/plan/agreement.ts";
import type { Goal } from "../../../shared/plan/goals.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../shared/plan/time.ts";
import { saysNotItself } from "../../../templates/full/dont.ts";
import { composed, linesOf, lys } from "../../support/composed.ts";
import { allText } from "../../support/tree-reading.ts";

const DAY = "2026-11-20";
const textOf = (plan: Plan, kind: DocumentName, reader?: string): string =>
	allText(composed(plan, kind, DAY, reader === undefined ? {} : { reader })).replaceAll("\u00a0", " ");

const must = <T>(value: T | undefined): T => {
	if (value === undefined) throw new Error("the example has none");
	return value;
};

describe("what is not to be done", () => {
	it("is never asked for by two noes", () => {
		for (const words of ["Don’t lift me", "do not ring", "Please don't shout", "Never alone", "No perfume"])
			expect(saysNotItself(words), words).toBe(true);
		for (const words of ["Lay me flat", "Notes in my bag", "Nobody’s fault", "pull me up"])
			expect(saysNotItself(words), words).toBe(false);
		const plan = lys();
		const matter = must(plan.matters.find(({ area }) => area === "please-dont"));
		matter.quote.text = "Don’t let me drive there myself.";
		const situation = must(plan.changePlans.contingencies[0]);
		situation.pleaseDont = [{ ...must(situation.pleaseDont[0]), text: "Don’t lay me flat." }];
		for (const kind of ["full", "easy-read", "large-print", "emergency", "profile"] as const) {
			const text = textOf(plan, kind);
			expect(text, kind).toContain("Don’t let me drive there myself.");
			expect(text, kind).not.toMatch(/(don’t|do not)[.:]?\s+“?Don’t/i);
			if (kind === "full" || kind === "easy-read") expect(text, kind).toContain("Don’t lay me flat.");
		}
	});
});

describe("what somebody may be told", () => {
	it("stands in the person's own copy, and in nobody's of their own people", () => {
		const plan = lys();
		const [first, second] = plan.team.contacts.filter(({ id }) => id !== plan.team.coordinatorId);
		const contact = must(first);
		contact.mayShare = "Football: yes. Not the money.";
		expect(textOf(plan, "full")).toContain("Not the money.");
		for (const reader of [contact.id, must(second).id])
			for (const kind of ["full", "large-print", "easy-read", "emergency"] as const)
				expect(textOf(plan, kind, reader), kind).not.toContain("Not the money");
	});
});

describe("what somebody does", () => {
	const rowOf = (plan: Plan, name: string): string => {
		const tree = composed(plan, "full", DAY);
		const team = tree.blocks.filter((block) => block.kind === "table" && block.summary.includes("what they do"));
		const text = allText({ ...tree, blocks: team }).replaceAll(/\s+/g, " ");
		return text.slice(text.indexOf(name), text.indexOf(name) + 160);
	};
	it("is not what they may be told, and nobody is said to be in the team who was only added", () => {
		const plan = lys();
		const contact = must(plan.team.contacts.find(({ group }) => group === "mine"));
		Object.assign(contact, { note: null, keepInTouch: null, hasKey: null, mayShare: "The choir, not the money" });
		for (const goal of plan.goals) goal.actions = [];
		expect(rowOf(plan, contact.name)).toMatch(/May be told: The choir, not the money\./);
		contact.mayShare = "She may see all but the money";
		expect(rowOf(plan, contact.name)).not.toContain("May be told");
		contact.mayShare = null;
		expect(rowOf(plan, contact.name)).toContain("Nothing said yet");
		expect(textOf(plan, "full")).not.toContain("Is in my team");
	});
	it("stands, of what others may be told, in the copies of those who work with the person and have all of it", () => {
		const plan = lys();
		const [mine, friend] = plan.team.contacts.filter(({ group }) => group === "mine");
		const worker = must(plan.team.contacts.find(({ group }) => group === "worker"));
		must(mine).mayShare = "The choir, not the money";
		worker.mayShare = "Where the key is";
		plan.agreement.copies = [];
		const saysOf = (reader: string): string => textOf(plan, "full", reader);
		expect(saysOf(worker.id)).toContain("The choir, not the money");
		expect(saysOf(worker.id)).not.toContain("Where the key is");
		for (const { id } of [must(mine), must(friend)]) expect(saysOf(id)).not.toMatch(/not the money|Where the key is/);
		must(mine).visibility = { kind: "not", contactIds: [worker.id] };
		expect(saysOf(worker.id)).not.toContain("not the money");
	});
	it("points to the goals that name them", () => {
		const plan = lys();
		const contact = must(plan.team.contacts.find(({ group }) => group === "mine"));
		Object.assign(contact, { note: null, keepInTouch: null, hasKey: null, mayShare: null });
		const [first, second] = plan.goals;
		for (const goal of plan.goals) goal.actions = goal.actions.filter(({ owner }) => owner.kind === "me");
		const action = must(plan.goals.flatMap(({ actions }) => actions)[0]);
		must(second).actions = [{ ...action, owner: { kind: "contact", contactId: contact.id }, group: "mine" }];
		expect(rowOf(plan, contact.name)).toContain("See goal 2.");
		must(first).actions = must(second).actions;
		expect(rowOf(plan, contact.name)).toContain("See goals 1 and 2.");
		// Also where the goal names them by name alone.
		must(first).actions = [];
		must(second).actions = [{ ...action, owner: { kind: "other", name: contact.name, relation: "" }, group: "mine" }];
		expect(rowOf(plan, contact.name)).toContain("See goal 2.");
	});
});

describe("how to reach the person", () => {
	it("leads with what they said, and calls a number a number", () => {
		for (const kind of ["full", "lite"] as const) {
			const plan = { ...lys(), kind };
			plan.about.preferredContact = "Text, after 4";
			must(plan.about.phones[0]).hours = "";
			const text = textOf(plan, "full").slice(0, 4000);
			expect(text).toMatch(/How I like to be reached: Text, after 4\.\s+My number is \d/);
			expect(text).not.toMatch(/Ring me on|pick up/);
		}
	});
	it("says when to ring once, where how they like to be reached says it with the same words", () => {
		const plan = { ...lys(), kind: "lite" as const };
		const times = () =>
			linesOf(composed(plan, "full", DAY))
				.join("\n")
				.split("after ten in the morning").length - 1;
		expect(times()).toBe(1);
		plan.about.preferredContact = "Ring me at home";
		expect(times()).toBe(1);
	});
	it("names whoever comes first without a number, and then the next who has one", () => {
		const plan = { ...lys(), kind: "lite" as const };
		const [first, second] = plan.team.contacts;
		Object.assign(must(first), { emergencyOrder: 1, phones: [] });
		expect(textOf(plan, "full")).toMatch(/try Dafydd, [^.]*\. The number is not here\. Then ring Carys/);
		expect(must(second).phones.length).toBeGreaterThan(0);
	});
});

describe("who somebody lives with", () => {
	it("stands under words of its own, not among the person's under who matters most", () => {
		const plan = lys();
		const lead = "Who I live with, and family. Tomasz, my husband";
		expect(textOf({ ...plan, kind: "lite" }, "full")).toContain(lead);
		const text = textOf(plan, "full");
		expect(text.indexOf(lead)).toBeGreaterThan(text.lastIndexOf("More about my life"));
	});
});

describe("a sheet that goes home", () => {
	it("reminds of nothing that is kept from anybody", () => {
		const plan = lys();
		const mother = must(plan.team.contacts[0]).id;
		const all = [...plan.matters.map(({ quote }) => quote), ...plan.worries.flatMap(({ quote }) => quote ?? [])];
		for (const quote of [
			...all,
			...plan.daily.helps,
			...plan.daily.makesWorse,
			...plan.needs.wantToKnow,
			...plan.daily.understand,
		])
			quote.visibility = { kind: "not", contactIds: [mother] };
		for (const goal of plan.goals) goal.visibility = { kind: "only", contactIds: [mother] };
		for (const kind of ["thinking-sheet", "large-print-thinking-sheet", "easy-read-thinking-sheet"] as const)
			expect(textOf(plan, kind), kind).not.toMatch(/Last time you said/);
		expect(textOf(lys(), "thinking-sheet")).toMatch(/Last time you said/);
	});
});

describe("who has a copy", () => {
	const withOne = (change: (plan: Plan, copy: Copy) => void): string => {
		const plan = lys();
		const contact = must(plan.team.contacts.find(({ group }) => group === "mine"));
		const copy = newCopy(plan, { kind: "contact", contactId: contact.id });
		plan.agreement.copies = [copy];
		copy.forms = ["pdf"];
		change(plan, copy);
		return textOf(plan, "full");
	};
	it("is not all of it for whom single things are kept from", () => {
		const whole = (plan: Plan, copy: Copy) => {
			copy.sees = "everything";
			for (const one of plan.matters) one.quote.visibility = { kind: "everyone" };
		};
		const kept = withOne((plan, copy) => {
			whole(plan, copy);
			const { who } = copy;
			if (who.kind === "contact") must(plan.matters[0]).quote.visibility = { kind: "not", contactIds: [who.contactId] };
		});
		expect(kept).toContain("All but what I keep from them and what was said about the plan: PDF");
	});
	it("names the version of a copy of before, and calls no copy part of it with nothing left out", () => {
		expect(
			withOne((plan, copy) => {
				plan.version = 3;
				Object.assign(copy, { state: "given", on: "2026-10-01" as LocalDate, planVersion: 2 });
			}),
		).toContain("1 October 2026, version 2");
		const parts = withOne((_, copy) => Object.assign(copy, { sees: "parts", withoutParts: [], leavesOut: [] }));
		expect(parts).not.toContain("Parts of it");
	});
});

describe("needs, ways to reach me and my life", () => {
	it("are in the full plan, whatever I said myself about talking with me", () => {
		const plan = lys();
		plan.needs.flags.push({
			...must(plan.needs.flags[0]),
			kind: "format",
			text: "Letters read to me, not only posted",
		});
		plan.about.preferredContact = "A voice note, after 4 pm";
		plan.about.phones = [{ ...must(plan.about.phones[0]), number: "07700900111" }];
		expect(textOf(plan, "full")).toContain("Letters read to me, not only posted.");
		expect(textOf(plan, "full")).toContain("A voice note, after 4 pm");
		expect(textOf(plan, "full")).toContain("07700 900 111");
		for (const { text } of plan.about.context) expect(textOf(plan, "easy-read")).toContain(text);
	});
});

describe("an action that is done", () => {
	it("is not said to wait for anybody's answer", () => {
		const plan = lys();
		const goal = must(plan.goals.find(({ actions }) => actions.some(({ group }) => group === "mine"))) as Goal;
		const action = must(goal.actions.find(({ group }) => group === "mine"));
		Object.assign(action, { asked: "not-yet", status: "done", text: "Put two bricks under the bed" });
		const row = textOf(plan, "full").split("Put two bricks under the bed")[1]?.slice(0, 60) ?? "";
		expect(row).not.toMatch(/not asked/i);
		expect(row).toContain("Done");
		action.status = "not-started";
		expect(textOf(plan, "full").split("Put two bricks under the bed")[1]?.slice(0, 60)).toMatch(/asked/i);
	});
});
