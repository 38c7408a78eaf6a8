/** Before a page for the fridge is made it is said of whom something on it is kept. */
import { expect, it } from "vitest";
import { mayLeave, notForAll, tellsWhom } from "../../../../../renderer/screens/plan/papers/told.ts";
import { personWords } from "../../../../../shared/criteria/person.ts";
import { anchoredLines } from "../../../../../shared/documents/anchored.ts";
import { type CopyKind, kindOf } from "../../../../../shared/documents/kinds.ts";
import type { Anchor, DocumentTree } from "../../../../../shared/documents/tree.ts";
import { type Copy, copySchema } from "../../../../../shared/plan/agreement.ts";
import { newId } from "../../../../../shared/plan/ids.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../../../shared/plan/time.ts";
import { compose } from "../../../../../templates/compose.ts";
import { examples } from "../../../../../templates/examples/index.ts";
import { composed, lys, ofKind, textsOf } from "../../../../support/composed.ts";
import { must } from "../../store/edits/support.ts";

const carys = must(lys().team.contacts.find(({ name }) => name === "Carys Bevan"));
const withCopy = (change: Partial<Copy>, plan = lys()): Plan => {
	const who = { kind: "contact", contactId: carys.id };
	const copy = copySchema.parse({ id: newId(), who, state: "not-given", planVersion: 1, sees: "parts", ...change });
	return { ...plan, rights: { ...plan.rights, sharing: [] }, agreement: { ...plan.agreement, copies: [copy] } };
};
const told = (plan: Plan, page: CopyKind = "emergency-pdf") => notForAll(plan, page, personWords(plan.about));

it("names the parts that are left out of somebody's copy and stand on the page", () => {
	const plan = withCopy({ withoutParts: ["health", "changes", "goals", "budget"] });
	expect(told(plan)).toEqual(["Carys Bevan’s copy leaves out health; if things change."]);
	expect(told(plan, "budget-sheet-pdf")).toEqual(["Carys Bevan’s copy leaves out the budget."]);
	expect(told(plan, "profile-pdf")).toEqual([]);
	expect(told(withCopy({ withoutParts: ["matters"] }), "profile-pdf")).toEqual([
		"Carys Bevan’s copy leaves out what matters.",
	]);
	expect(tellsWhom(plan, "emergency-pdf", personWords(plan.about))).toBe(
		"This page can say what Lys takes and lives with, and whoever comes to where it is kept reads it.",
	);
});

it("says the same of several once", () => {
	const plan = withCopy({ withoutParts: ["matters"] });
	const [first] = plan.agreement.copies;
	const dafydd = must(plan.team.contacts.find(({ name }) => name === "Dafydd Nowak"));
	const his = { ...must(first), id: newId(), who: { kind: "contact" as const, contactId: dafydd.id } };
	const both = { ...plan, agreement: { ...plan.agreement, copies: [must(first), his] } };
	expect(told(both, "profile-pdf")).toEqual(["The copies of Dafydd Nowak and Carys Bevan leave out what matters."]);
});

it("says so of who is to have no copy, and of whom a single thing is kept; of nobody else", () => {
	expect(told(withCopy({ sees: "nothing", state: "person-said-no" }))).toEqual(["Carys Bevan is to have no copy."]);
	expect(told(withCopy({ sees: "emergency-page" }))).toEqual([]);
	expect(told(withCopy({ sees: "emergency-page" }), "profile-pdf")).toEqual([
		"Carys Bevan has only the emergency page.",
	]);
	expect(told(withCopy({ sees: "everything" }))).toEqual([]);
	const plan = withCopy({ sees: "everything" });
	must(plan.changePlans.contingencies[0]).visibility = { kind: "not", contactIds: [carys.id] };
	expect(told(plan)).toEqual(["Something is kept from Carys Bevan."]);
	expect(told(plan, "profile-pdf")).toEqual([]);
});

it("what the person takes can be left out: every line of it, and nothing else", () => {
	for (const { plan } of examples) {
		const options = {
			kind: "emergency",
			exportId: newId(),
			today: "2027-01-12" as LocalDate,
			isForEditing: false,
		} as const;
		const page = (leaveOut: readonly Anchor[]) =>
			anchoredLines(compose(plan, { ...options, reader: "person", leaveOut })).map(({ anchor }) => anchor);
		const left = new Set(mayLeave(plan, "emergency-pdf", personWords(plan.about))?.lines);
		const all = page([]);
		expect(all.filter((anchor) => left.has(anchor))).toHaveLength(left.size);
		expect(page([...left])).toEqual(all.filter((anchor) => !left.has(anchor)));
	}
});

it.each(["thinking-sheet-pdf", "large-print-thinking-sheet-pdf", "easy-read-thinking-sheet-pdf"] as const)(
	"%s: what it reminds of is told by the parts it is of, and can be left out with the questions staying",
	(page) => {
		const plan = withCopy({ withoutParts: ["mind", "budget"] });
		expect(told(plan, page)).toEqual(["Carys Bevan’s copy leaves out what is on her mind."]);
		expect(told(withCopy({ withoutParts: ["matters", "goals"] }), page)).toEqual([
			"Carys Bevan’s copy leaves out what matters; goals, and who does what.",
		]);
		expect(told(withCopy({ withoutParts: ["budget"] }), page)).toEqual([]);
		expect(told(withCopy({ sees: "nothing", state: "person-said-no" }), page)).toEqual([
			"Carys Bevan is to have no copy.",
		]);
		const kind = kindOf(page).document;
		const sheet = (leaveOut: readonly Anchor[]) => composed(plan, kind, "2027-01-12", { leaveOut });
		const leave = must(mayLeave(plan, page, personWords(plan.about)));
		expect(leave.words).toBe("Leave out what Lys said last time, this time; the questions stay");
		expect(ofKind(sheet([]), "quote")).toHaveLength(leave.lines.length);
		const without = sheet(leave.lines);
		expect(ofKind(without, "quote")).toEqual([]);
		expect(textsOf(without)).not.toContain("Last time you said:");
		const questions = (tree: DocumentTree) => textsOf(tree).filter((text) => text.endsWith("?"));
		expect(questions(without)).toEqual(questions(sheet([])));
	},
);
