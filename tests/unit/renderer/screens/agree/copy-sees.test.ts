/** What the table says a reader sees is what their file holds and what the person's own paper says of it. */

import { describe, expect, it } from "vitest";
import { isToMake, kindsOf, proposed, refused, withSees } from "../../../../../renderer/screens/plan/agree/copies.ts";
import { type CopyRow, copyRows } from "../../../../../renderer/screens/plan/agree/copy-rows.ts";
import {
	heldText,
	isDecided,
	seesAnswer,
	seesText,
	tellsText,
} from "../../../../../renderer/screens/plan/agree/copy-sees.ts";
import { newCopy } from "../../../../../renderer/store/edits/copies.ts";
import { personWords } from "../../../../../shared/criteria/person.ts";
import type { Copy, PlanPart } from "../../../../../shared/plan/agreement.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import { decisionsAbout } from "../../../../../shared/plan/sharing.ts";
import type { LocalDate } from "../../../../../shared/plan/time.ts";
import { composed, lys } from "../../../../support/composed.ts";
import { allText } from "../../../../support/tree-reading.ts";

const TODAY = "2026-11-28" as LocalDate;
const clock = { now: () => new Date(2026, 10, 28, 14, 32) };
const contactOf = (plan: Plan, name: string) => {
	const contact = plan.team.contacts.find((one) => one.name === name);
	if (!contact) throw new Error(`no ${name}`);
	return contact;
};
const rowOf = (plan: Plan, key: string): CopyRow => {
	const row = copyRows(plan, TODAY).find((one) => one.key === key);
	if (!row) throw new Error(`no row ${key}`);
	return row;
};
/** The plan with one copy on record, of Carys. */
function withCopy(change: Partial<Copy>, plan = lys()): { plan: Plan; copy: Copy; row: CopyRow } {
	const carys = contactOf(plan, "Carys Bevan");
	const copy: Copy = {
		...newCopy(plan, { kind: "contact", contactId: carys.id }),
		forms: ["pdf"],
		mayBeSaid: true,
		...change,
	};
	const left = { ...plan, agreement: { ...plan.agreement, copies: [copy] } };
	return { plan: left, copy, row: rowOf(left, `contact:${carys.id}`) };
}
const says = ({ plan, copy }: { plan: Plan; copy: Copy }, isAlone = true): string =>
	seesText(plan, copy, personWords(plan.about), isAlone);
const paper = (plan: Plan): string => allText(composed(plan, "full", TODAY));

describe("not all of it, and nothing left out", () => {
	const half = withCopy({ sees: "parts" });

	it("is nothing decided: it is said so, nothing is made, and no paper tells of it", () => {
		expect(says(half)).toBe("Not all of it. Which parts are left out is not said yet");
		expect(isDecided(half.row, half.copy)).toBe(false);
		expect([kindsOf(half.copy), isToMake(half.copy)]).toEqual([[], false]);
		expect(paper(half.plan)).not.toMatch(/^(All of it|Parts of it|All but)/m);
	});

	it("is a copy once something is left out, said alike by row and paper", () => {
		const some = withCopy({ sees: "parts", withoutParts: ["budget"], leavesOut: ["my budget"] });
		expect([says(some), isDecided(some.row, some.copy), kindsOf(some.copy)]).toEqual([
			"Not the budget; not what was said about the plan",
			true,
			["pdf"],
		]);
		expect(paper(some.plan)).toContain("All but my budget and what was said about the plan: PDF");
	});
});

describe("only the emergency page, where health was left out", () => {
	const some = withCopy({ sees: "parts", withoutParts: ["health"], leavesOut: ["my health"] });
	const page = withSees(some.copy, "emergency-page");

	it("keeps that choice, and says that the page tells of health", () => {
		expect(page.withoutParts).toEqual(["health"]);
		expect(says({ ...some, copy: page })).toBe(
			"Only the emergency page. It tells of health, which was left out before",
		);
		expect(says(withCopy({ sees: "emergency-page" }))).toBe("Only the emergency page");
	});

	it("brings the choice back with the parts, and drops it for everything", () => {
		expect(withSees(page, "parts")).toMatchObject({
			sees: "parts",
			withoutParts: ["health"],
			leavesOut: ["my health"],
		});
		expect(withSees(page, "everything")).toMatchObject({ sees: "everything", withoutParts: [], leavesOut: [] });
	});
});

describe("parts that are left out, on screen", () => {
	const withoutRisks = { ...lys(), risks: { ...lys().risks, items: [] } };
	const leaving = (...withoutParts: PlanPart[]) => says(withCopy({ sees: "parts", withoutParts }, withoutRisks));

	it("name the results once, and by themselves where the health stays", () => {
		expect(leaving("health", "results")).toBe(
			"Not health and results (allergies stay); not what was said about the plan",
		);
		expect(leaving("results")).toBe("Not the results; not what was said about the plan");
	});

	it("say plainly that one has nothing in it yet, and count several", () => {
		expect(leaving("budget", "risks")).toBe(
			"Not the budget; not risks, where nothing is written yet; not what was said about the plan",
		);
	});
});

describe("single things kept from a reader", () => {
	it("are said of their copy by row and paper alike, beside the parts", () => {
		const plan = lys();
		const { id } = contactOf(plan, "Carys Bevan");
		const [matter] = plan.matters;
		if (matter) matter.quote.visibility = { kind: "not", contactIds: [id] };
		const all = withCopy({}, plan);
		expect(says(all)).toBe("Everything but what she keeps from them and what was said about the plan");
		expect(paper(all.plan)).toContain("All but what I keep from them and what was said about the plan: PDF");
		const some = withCopy({ sees: "parts", withoutParts: ["budget"], leavesOut: ["my budget"] }, plan);
		expect(says(some)).toBe("Not the budget; not what she keeps from them; not what was said about the plan");
		expect(paper(some.plan)).toContain(
			"All but my budget, what I keep from them and what was said about the plan: PDF",
		);
		// Given, and nothing kept of what it showed: it may have been made when such words were in it.
		const given = withCopy({ sees: "parts", withoutParts: ["budget"], leavesOut: ["my budget"], state: "given" });
		expect(says(given)).toBe("Not the budget");
		expect(paper(given.plan)).toContain("All but my budget: PDF");
		const gone = withCopy({ sees: "parts", withoutParts: ["matters"], leavesOut: ["what matters to me"] }, plan);
		expect(says(gone)).toBe("Not what matters; not what was said about the plan");
	});

	it("that are only between the two are said of the person’s own copy while they are alone, and never else", () => {
		const plan = lys();
		const own = { plan, copy: newCopy(plan, { kind: "me" }) };
		expect([says(own), says(own, false)]).toEqual(["Everything", "Her own copy"]);
		const [matter] = plan.matters;
		if (matter) matter.quote.visibility = { kind: "private" };
		expect([says(own), says(own, false)]).toEqual(["Everything but what you keep between you", "Her own copy"]);
	});
});

describe("what may tell of a part that is left out, all the same", () => {
	const told = (...withoutParts: PlanPart[]) => {
		const { plan, copy } = withCopy({ sees: "parts", withoutParts });
		return tellsText(plan, copy, personWords(plan.about));
	};

	it("is said with the parts that are in the copy and hold something, whatever stands in them", () => {
		expect(told("health", "daily", "risks", "ahead", "other-plans", "budget")?.whole).toBe(
			"Still in it, and may tell of health: what is on her mind; goals, and who does what; if things change; people and team.",
		);
		expect(told("mind", "goals", "health", "daily", "risks", "ahead", "other-plans", "budget", "team")).toEqual({
			brief: "Other parts may tell of what is on her mind and health",
			whole: "Still in it, and may tell of what is on her mind and health: if things change.",
		});
	});

	it("names no part that holds nothing", () => {
		const { plan, copy } = withCopy({ sees: "parts", withoutParts: ["mind"] }, { ...lys(), goals: [] });
		expect(tellsText(plan, copy, personWords(plan.about))?.whole).toBe(
			"Still in it, and may tell of what is on her mind: if things change.",
		);
	});

	it("is not said once nothing of the kind is in it, nor of a part with nothing in it, nor of a whole copy", () => {
		expect(told("mind", "goals", "changes")).toBeNull();
		expect(told("matters")).toBeNull();
		const whole = withCopy({});
		expect(tellsText(whole.plan, whole.copy, personWords(whole.plan.about))).toBeNull();
		const empty = withCopy({ sees: "parts", withoutParts: ["mind"] }, { ...lys(), worries: [] });
		expect(tellsText(empty.plan, empty.copy, personWords(empty.plan.about))).toBeNull();
	});
});

describe("what nobody answered", () => {
	it("has no answer; what was agreed for a reader under sharing is where it starts", () => {
		const plan = { ...lys(), agreement: { ...lys().agreement, copies: [] } };
		const carys = rowOf(plan, `contact:${contactOf(plan, "Carys Bevan").id}`);
		const hannah = rowOf(plan, `contact:${contactOf(plan, "Hannah Pryce").id}`);
		expect(decisionsAbout(plan, carys.who).map(({ decision }) => decision)).toEqual(["agreed-in-part"]);
		expect(decisionsAbout(plan, hannah.who)).toEqual([]);
		const answer = (row: CopyRow) => seesAnswer(row, proposed(plan, row, newCopy(plan, row.who)));
		expect([answer(carys), answer(hannah)]).toEqual(["parts", null]);
		expect(isDecided(carys, proposed(plan, carys, newCopy(plan, carys.who)))).toBe(false);
	});
});

it("a no after a copy was given tells of the copy that they have", () => {
	const { plan, copy } = withCopy({ state: "given", on: "2026-11-28" as LocalDate, how: "By post" });
	const no = refused(copy, { name: "Priya Nair", role: "" }, clock);
	expect(no.how).toBe("");
	const after = { ...plan, agreement: { ...plan.agreement, copies: [copy, no] } };
	const { held } = rowOf(after, `contact:${contactOf(plan, "Carys Bevan").id}`);
	expect(held && heldText(held)).toBe("a copy of 28\u00a0November 2026");
	const told = paper(after);
	expect(told.match(/All of it: PDF/g)).toHaveLength(1);
	expect(told).not.toContain("I said no");
});
