/** What the person keeps from somebody's copy is in no document made for them: not on the first page, not in a list. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { copyKinds, type DocumentName, kindOf } from "../../../shared/documents/kinds.ts";
import { type PlanPart, planPartSchema } from "../../../shared/plan/agreement.ts";
import { type Plan, planSchema } from "../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../shared/plan/time.ts";
import { compose } from "../../../templates/compose.ts";
import { examples } from "../../../templates/examples/index.ts";
import { readerOfCopy, visiblePlan } from "../../../templates/full/visible.ts";
import { copyWithout, withMarkedTeam } from "../../support/marked-team.ts";
import { arbitraryPlan } from "../../support/plan-arbitrary.ts";
import { allText } from "../../support/tree-reading.ts";

const RUNS = process.env.WM_LONG === "1" ? 1000 : 30;
const contactId = "0f0f0f0f-1111-4222-8333-444444444444";
const read = (plan: Plan, kind: DocumentName, reader: string): string =>
	allText(
		compose(plan, {
			kind,
			reader,
			exportId: "3d0c7d1e-52a5-4f0f-8a3e-0f6f8f6f8f6f",
			today: "2026-11-12" as LocalDate,
			isForEditing: true,
		}),
	);

/** Where each part's words are. */
const places: Readonly<Record<PlanPart, readonly (readonly string[])[]>> = {
	matters: [["matters"], ["about", "context"], ["about", "ehcPlan"]],
	mind: [["worries"]],
	health: [
		["health", "conditions"],
		["health", "medicines"],
		["health", "alerts"],
		["health", "results"],
		["daily", "understand"],
		["daily", "makingSense"],
	],
	results: [["health", "results"]],
	daily: [
		["daily", "doAlready"],
		["daily", "helps"],
		["daily", "makesWorse"],
		["daily", "findHard"],
		["daily", "working"],
		["daily", "notWorking"],
		["needs", "explainedBest"],
		["needs", "wantToKnow"],
	],
	goals: [["goals"]],
	changes: [
		["changePlans", "contingencies"],
		["changePlans", "carer"],
	],
	risks: [["risks", "items"]],
	ahead: [
		["ahead", "wishes"],
		["ahead", "priorities"],
		["ahead", "papers"],
	],
	"other-plans": [["otherPlans"]],
	budget: [["budget", "lines"]],
	// Some of it stays: it is tried by itself below.
	team: [],
};
const free = new Set(["text", "title", "asTold", "content", "because", "caredFor", "routines", "meansForMe", "name"]);

/** The same plan with a mark for every text of these parts. */
function marked(plan: Plan, parts: readonly PlanPart[]): { plan: Plan; marks: string[] } {
	const copy = structuredClone(plan) as unknown as Record<string, unknown>;
	const marks: string[] = [];
	const walk = (value: unknown): void => {
		if (typeof value !== "object" || value === null) return;
		const fields = value as Record<string, unknown>;
		for (const [key, child] of Object.entries(fields)) {
			if (typeof child === "string" && free.has(key) && child !== "") {
				marks.push(`zqx${marks.length}zqx`);
				fields[key] = marks.at(-1);
			} else walk(child);
		}
	};
	for (const part of parts)
		for (const path of places[part])
			walk(path.reduce<unknown>((value, step) => (value as Record<string, unknown> | null)?.[step], copy));
	return { plan: planSchema.parse(copy), marks };
}

const withCopy = (plan: Plan, parts: readonly PlanPart[]): Plan => ({
	...plan,
	agreement: { ...plan.agreement, copies: [copyWithout(contactId, parts)] },
});

describe("parts left out of a copy", () => {
	it("are in no document for that reader, and whole in the person's own", () => {
		fc.assert(
			fc.property(
				arbitraryPlan,
				fc.subarray([...planPartSchema.options], { minLength: 1 }),
				fc.constantFrom("full" as const, "easy-read" as const),
				(whole, parts, kind) => {
					const { plan, marks } = marked(withCopy(whole, parts), parts);
					const theirs = read(plan, kind, contactId);
					for (const mark of marks) expect(theirs).not.toContain(mark);
					expect(theirs).not.toContain("my secret heading");
				},
			),
			{ numRuns: RUNS },
		);
	}, 120_000);

	it("can fail: each part of an example has words, and they are there when nothing is left out", () => {
		const [lys] = examples;
		if (!lys) throw new Error("no example");
		for (const part of ["matters", "mind", "health", "daily", "goals", "changes", "risks", "ahead"] as const) {
			const { plan, marks } = marked(withCopy(lys.plan, []), [part]);
			const theirs = read(plan, "full", contactId);
			expect(marks.filter((mark) => theirs.includes(mark)).length, part).toBeGreaterThan(0);
		}
	});

	it("take the results with the rest of the health: nobody who is not to see it reads a blood test", () => {
		const [lys] = examples;
		const [result] = lys?.plan.health.results ?? [];
		if (!lys || !result?.meansForMe) throw new Error("no result");
		const words = result.meansForMe.slice(0, 20);
		expect(read(withCopy(lys.plan, []), "full", contactId)).toContain(words);
		expect(read(withCopy(lys.plan, ["health"]), "full", contactId)).not.toContain(words);
	});

	it("leave the allergies on the first page, as they were told", () => {
		const [lys] = examples;
		if (!lys) throw new Error("no example");
		const whole = read(withCopy(lys.plan, []), "full", contactId).match(/[^.]*allerg[^.]*\./i)?.[0] ?? "nothing";
		expect(read(withCopy(lys.plan, ["health"]), "full", contactId)).toContain(whole);
	});
});

describe("the team left out of a copy", () => {
	const kinds = [...new Set(copyKinds.map((kind) => kindOf(kind).document))];
	it("is in no document of any kind for that reader, but whom to ask; nor is it anywhere in what is composed of", () => {
		fc.assert(
			fc.property(arbitraryPlan, fc.constantFrom(...kinds), (whole, kind) => {
				const { plan, marks } = withMarkedTeam(withCopy(whole, ["team"]), contactId);
				const theirs = read(plan, kind, contactId);
				const seen = JSON.stringify({ ...visiblePlan(plan, contactId), agreement: null });
				for (const mark of marks) {
					expect(theirs).not.toContain(mark);
					expect(seen).not.toContain(mark);
				}
			}),
			{ numRuns: RUNS },
		);
	}, 120_000);

	it.each(examples.map(({ name, plan }) => [name, plan] as const))(
		"of %s is whole in a copy with everything",
		(_, whole) => {
			const { plan, marks } = withMarkedTeam(withCopy(whole, []), contactId);
			const theirs = read(plan, "full", contactId);
			expect(marks.filter((mark) => theirs.includes(mark)).length).toBeGreaterThan(8);
		},
	);

	it("leaves the co-ordinator, with the number, and what others do without saying who", () => {
		const [lys] = examples;
		if (!lys) throw new Error("no example");
		const { plan } = withMarkedTeam(withCopy(lys.plan, ["team"]), contactId);
		const coordinator = plan.team.contacts.find(({ id }) => id === plan.team.coordinatorId);
		const [phone] = coordinator?.phones ?? [];
		const theirs = read(plan, "full", contactId);
		expect(theirs).toContain(coordinator?.name ?? "nobody");
		expect(theirs.replaceAll("\u00a0", " ")).toContain(phone?.number ?? "no number");
		for (const goal of plan.goals) for (const action of goal.actions) expect(theirs).toContain(action.text);
		expect(theirs).not.toContain("Nerys Probert, ");
	});
});

describe("others' copies", () => {
	const [lys] = examples;
	const plan = lys ? structuredClone(lys.plan) : null;
	it("who got nothing is said to nobody, and what is left out of whose to the person only", () => {
		if (!plan) throw new Error("no example");
		const [dafydd] = plan.team.contacts;
		const hannah = plan.team.contacts.find((contact) => contact.name === "Hannah Pryce");
		for (const copy of plan.agreement.copies)
			if (copy.who.kind === "contact" && copy.who.contactId === hannah?.id) copy.sees = "nothing";
		const rows = (reader: string) => read(plan, "full", reader);
		expect(rows("person")).toContain("All but my budget");
		expect(rows("person")).not.toMatch(/^Nothing|I said no$/m);
		expect(rows(dafydd?.id ?? "")).not.toContain("All but my budget");
		expect(rows(dafydd?.id ?? "")).not.toMatch(/^Nothing$/m);
	});

	it("how much anybody has is said to the person only: another's copy says who has one, and whose it is", () => {
		if (!plan) throw new Error("no example");
		const [dafydd] = plan.team.contacts;
		const copies = plan.agreement.copies.map((copy) =>
			copy.who.kind === "contact" && copy.who.contactId === dafydd?.id
				? { ...copy, sees: "parts" as const, withoutParts: ["mind" as const], leavesOut: ["what is on my mind"] }
				: copy,
		);
		const some = { ...plan, agreement: { ...plan.agreement, copies } };
		for (const kind of ["full", "easy-read"] as const) {
			const own = read(some, kind, "person");
			const theirs = read(some, kind, dafydd?.id ?? "");
			expect(own).toMatch(/Parts of it|have parts of it/);
			expect(own).not.toContain("Copy for");
			expect(theirs).not.toMatch(/Parts of it|parts of it|All of it|all of this plan|It leaves out/);
			expect(theirs).toContain(kind === "full" ? "Who has a copy" : "These people have this plan:");
			expect(theirs).toContain("Copy for Dafydd.");
		}
	});
});

describe("somebody who is named on a copy only", () => {
	const lys = examples[0]?.plan as Plan;
	const [contact] = lys.team.contacts;
	const [matter, ...others] = lys.matters;
	if (!contact || !matter) throw new Error("the example has too little");
	const kept = "Nobody’s business but mine and hers";
	/** With words that are kept from one of the team, and a copy for whoever is named so. */
	const readBy = (name: string, relation = ""): string => {
		const quote = { ...matter.quote, text: kept, visibility: { kind: "not" as const, contactIds: [contact.id] } };
		const who = { kind: "other" as const, name, relation };
		const copy = { ...copyWithout(contactId, []), who, sees: "everything" as const };
		const one = { ...contact, name: "Carys Bevan", relation: "sister" };
		const plan: Plan = {
			...lys,
			matters: [{ ...matter, quote }, ...others],
			team: { ...lys.team, contacts: [one, ...lys.team.contacts.slice(1)] },
			agreement: { ...lys.agreement, copies: [copy] },
		};
		return read(plan, "full", readerOfCopy(plan, copy));
	};

	it("reads nothing that is kept from anybody in the team who they may be, by whatever writing of the name", () => {
		// The plan takes none of these for Carys: another relation is given, or a part of her name.
		for (const [name, relation] of [
			[" carys  BEVAN ", "a friend from work"],
			["Carys", ""],
			["Bevan, Carys", ""],
			["Carys Ann Bevan", "cousin"],
			["Sister", ""],
		] as const)
			expect(readBy(name, relation), name).not.toContain(kept);
	});

	it("reads what is kept from somebody else", () => {
		for (const name of ["Dilys Bevan", "Omar Haddad", "–"]) expect(readBy(name), name).toContain(kept);
	});
});
