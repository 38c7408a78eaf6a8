import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	againButton,
	anew,
	formsForNeeds,
	formText,
	givenText,
	isToMake,
	isToMakeAgain,
	kindsOf,
	makeButton,
	mismatches,
	notKnownSince,
	overdue,
	proposed,
	refused,
	showsOf,
	sinceMade,
	toBeGiven,
	withForm,
} from "../../../../../renderer/screens/plan/agree/copies.ts";
import { copyRows } from "../../../../../renderer/screens/plan/agree/copy-rows.ts";
import { candidateNames, nameTaker } from "../../../../../renderer/screens/plan/agree/file-names.ts";
import { newCopy, putCopy } from "../../../../../renderer/store/edits/copies.ts";
import { newContact } from "../../../../../renderer/store/edits/team.ts";
import { personWords } from "../../../../../shared/criteria/person.ts";
import { copyFileName } from "../../../../../shared/documents/file-name.ts";
import { copyKinds } from "../../../../../shared/documents/kinds.ts";
import { blankPlan } from "../../../../../shared/plan/blank.ts";
import { newId } from "../../../../../shared/plan/ids.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import { type LocalDate, writtenDate } from "../../../../../shared/plan/time.ts";
import { examples } from "../../../../../templates/examples/index.ts";
import { arbitraryPlan } from "../../../../support/plan-arbitrary.ts";
import { afterEdit } from "../../store/edits/support.ts";

const TODAY = "2027-01-12" as LocalDate;
const clock = { now: () => new Date(2027, 0, 12, 14, 32) };
const mo = (needs: Partial<Plan["needs"]> = {}): Plan => {
	const person = { firstName: "Maureen", familyName: "Adeyemi-Walsh", calledName: "Mo", born: null };
	const plan = blankPlan(person, { name: "Priya Nair", role: "" }, "full", clock);
	return { ...plan, about: { ...plan.about, pronouns: "she" }, needs: { ...plan.needs, ...needs } };
};

describe("the rows", () => {
	it("have the person first and everybody once, whatever the plan", () => {
		fc.assert(
			fc.property(arbitraryPlan, (plan) => {
				const rows = copyRows(plan, TODAY);
				expect(rows[0]?.who).toEqual({ kind: "me" });
				expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
				const team = plan.team.contacts.filter((contact) => contact.until === null || contact.until >= TODAY);
				for (const contact of team) expect(rows.map((row) => row.key)).toContain(`contact:${contact.id}`);
			}),
			{ numRuns: 40 },
		);
	});

	it("a no stays a no in the next version; what was given has to be given again", () => {
		const plan = mo();
		const no = { ...newCopy(plan, { kind: "me" }), state: "person-said-no" as const };
		const given = { ...newCopy(plan, { kind: "other", name: "Raj", relation: "" }), state: "given" as const };
		const later = { ...plan, version: 2, agreement: { ...plan.agreement, copies: [no, given] } };
		const [me, raj] = copyRows(later, TODAY);
		expect(me?.copy?.state).toBe("person-said-no");
		expect(raj?.copy).toBeNull();
		if (!raj) throw new Error("no row");
		const next = proposed(later, raj, newCopy(later, raj.who));
		expect(next).toMatchObject({ state: "not-given", on: null, planVersion: 2, forms: given.forms });
	});
});

it("what a copy shows is reckoned once for each plan, not with every letter that is typed beside it", () => {
	const { plan } = examples[0] as (typeof examples)[number];
	const copies = plan.agreement.copies.filter(({ sees }) => sees !== "nothing");
	const start = performance.now();
	for (let letters = 0; letters < 100; letters++) for (const copy of copies) showsOf(plan, copy);
	expect(performance.now() - start).toBeLessThan(2_000);
	const [copy] = copies;
	if (!copy) throw new Error("no copies");
	const other = { ...plan, matters: plan.matters.slice(1) };
	expect(showsOf(other, copy)).not.toBe(showsOf(plan, copy));
});

it("somebody who had a copy before they joined the team has one row", () => {
	const contact = newContact({ group: "mine", name: "Maureen", relation: "" });
	const plan = { ...mo(), team: { ...mo().team, contacts: [contact] } };
	const copy = newCopy(plan, { kind: "other", name: "Maureen", relation: "" });
	const rows = copyRows({ ...plan, agreement: { ...plan.agreement, copies: [copy] } }, TODAY);
	expect(rows.map(({ key, copy }) => [key, copy?.id ?? null])).toEqual([
		["me", null],
		[`contact:${contact.id}`, copy.id],
	]);
});

describe("forms", () => {
	it("are those that the person's needs ask for, with a copy to change", () => {
		expect(formsForNeeds(mo())).toEqual(["docx", "pdf"]);
		expect(formsForNeeds(mo({ formats: ["easy-read"] }))).toEqual(["docx", "easy-read-docx", "easy-read-pdf"]);
		expect(formsForNeeds(mo({ formats: ["large-print"] }))).toEqual(["large-print"]);
		const need = (text: string) => mo({ flags: [{ id: newId(), text, kind: "other", effect: null }] });
		expect(formsForNeeds(need("Large print"))).toEqual(["large-print"]);
		expect(formsForNeeds(need("18 point, please"))).toEqual(["large-print"]);
		expect(formsForNeeds(need("Easy read"))).toEqual(["docx", "easy-read-docx", "easy-read-pdf"]);
		expect(formsForNeeds(need("Sit on the right"))).toEqual(["docx", "pdf"]);
	});

	it("warn where they are not what she asked for, and only of her own copy", () => {
		const plan = mo({ formats: ["large-print"], printSize: 18 });
		const copy = { ...newCopy(plan, { kind: "me" }), forms: ["pdf" as const] };
		const who = personWords(plan.about);
		expect(mismatches(plan, copy, who)).toEqual(["Mo asked for 18 point."]);
		expect(mismatches(plan, { ...copy, forms: ["docx", "large-print"] }, who)).toEqual([]);
		expect(mismatches(plan, { ...copy, who: { kind: "other", name: "Raj", relation: "" } }, who)).toEqual([]);
		expect(formText({ ...copy, forms: ["docx", "large-print"] }, plan.needs)).toBe("Word, large print 18 point");
	});

	it("that are no file make none; nothing is made for whoever sees nothing", () => {
		const copy = newCopy(mo(), { kind: "me" });
		expect(kindsOf({ ...copy, forms: ["docx", "paper", "pdf"] })).toEqual(["docx", "pdf"]);
		expect(kindsOf({ ...copy, sees: "emergency-page", forms: ["emergency-page"] })).toEqual(["emergency-pdf"]);
		expect(kindsOf({ ...copy, sees: "nothing", forms: ["docx"] })).toEqual([]);
		expect(kindsOf({ ...copy, forms: ["large-print"] })).toEqual(["large-print-docx", "large-print-pdf"]);
		expect(isToMake({ ...copy, forms: ["pdf"], state: "given" })).toBe(false);
		expect([makeButton(1), makeButton(4), makeButton(12)]).toEqual([
			"Make the copy",
			"Make the four copies",
			"Make the 12 copies",
		]);
	});
});

describe("what was given", () => {
	const plan = mo();
	const given = {
		...newCopy(plan, { kind: "me" }),
		forms: ["docx" as const, "pdf" as const],
		state: "given" as const,
		on: "2027-01-05" as LocalDate,
		exportId: "3d0c7d1e-52a5-4f0f-8a3e-0f6f8f6f8f6f" as never,
	};
	const withCopies = (...copies: (typeof given | ReturnType<typeof anew>)[]): Plan => ({
		...plan,
		agreement: { ...plan.agreement, copies },
	});

	it("stays on record when they are to have no more", () => {
		const no = refused(given, { name: "Priya Nair", role: "" }, clock);
		expect(no).toMatchObject({ state: "person-said-no", sees: "nothing", on: TODAY, forms: [], exportId: null });
		const after = afterEdit(withCopies(given), putCopy(withCopies(given), no));
		expect(after.agreement.copies).toEqual([given, no]);
		const [me] = copyRows(after, TODAY);
		expect(me?.copy).toEqual(no);
		expect(me?.given).toEqual([given]);
		// Of what was not given, nothing is left to keep.
		const waiting = newCopy(plan, { kind: "me" });
		expect(refused(waiting, { name: "Priya Nair", role: "" }, clock).id).toBe(waiting.id);
	});

	it("stays as it was given: a form ticked later is a copy of its own, to make", () => {
		const more = withForm(given, "easy-read-pdf");
		expect(more).toMatchObject({ state: "not-given", on: null, exportId: null, forms: ["easy-read-pdf"] });
		expect(more.id).not.toBe(given.id);
		expect(isToMake(more)).toBe(true);
		const [me] = copyRows(afterEdit(withCopies(given), putCopy(withCopies(given), more)), TODAY);
		expect(me?.copy).toEqual(more);
		expect(me?.given).toEqual([given]);
		expect(givenText(given, plan.needs)).toBe("Word, PDF: given 5\u00a0January 2027");
	});

	it("counts for what the person asked for, beside what is to make", () => {
		const large = mo({ formats: ["large-print"], printSize: 18 });
		const held = { ...given, forms: ["docx" as const, "large-print" as const] };
		const both = { ...large, agreement: { ...large.agreement, copies: [held] } };
		expect(mismatches(both, withForm(held, "easy-read-pdf"), personWords(plan.about))).toEqual([]);
	});

	it("can be made again, as what was only made can; nothing of it is said to be made or given before it is", () => {
		const made = { ...given, state: "not-given" as const, on: null };
		expect([isToMakeAgain(given), isToMakeAgain(made), isToMakeAgain({ ...made, exportId: null })]).toEqual([
			true,
			true,
			false,
		]);
		expect(anew(given)).toMatchObject({ state: "not-given", on: null, exportId: null, forms: given.forms });
		expect(anew(made).id).toBe(made.id);
		expect(againButton(1)).toBe("Make the copy again");
	});
});

it("of what copies showed that was not kept, nothing is known, and that is said once; of a copy that was not made, nothing", () => {
	const plan = examples[0]?.plan as Plan;
	const copy = { ...newCopy(plan, { kind: "me" }), forms: ["pdf" as const] };
	expect([sinceMade(plan, copy), notKnownSince([copy])]).toEqual([null, null]);
	const made = [
		{ ...copy, exportId: plan.id },
		{ ...copy, state: "given" as const },
	];
	for (const shows of [null, `999:${"0".repeat(64)}`]) {
		const unknown = made.map((one) => ({ ...one, shows }));
		expect(unknown.map((one) => sinceMade(plan, one))).toEqual([null, null]);
		expect(notKnownSince([copy, ...unknown])).toMatch(
			/^What two copies showed was not kept, .* since they were made\.$/,
		);
		expect(notKnownSince(unknown.slice(1))).toMatch(/^What one copy showed was not kept, .* since it was made\.$/);
	}
	const known = { ...copy, state: "given" as const, shows: showsOf(plan, copy) };
	expect(notKnownSince([known])).toBeNull();
});

it("a copy whose day is past and that is not given was due by then: nobody is said to give it by a day that is gone", () => {
	const copy = { ...newCopy(mo(), { kind: "me" }), byWhen: TODAY, by: { name: "Priya Nair", role: "" } };
	const later = "2027-01-13" as LocalDate;
	expect([overdue(copy, TODAY), ...toBeGiven(copy, TODAY)]).toEqual([
		null,
		`Priya Nair will give it by ${writtenDate(TODAY)}`,
	]);
	expect([overdue(copy, later), ...toBeGiven(copy, later)]).toEqual([
		`Was due by ${writtenDate(TODAY)}`,
		"Priya Nair will give it",
	]);
	expect(toBeGiven({ ...copy, by: null }, later)).toEqual([]);
	expect(overdue({ ...copy, state: "given" }, later)).toBeNull();
});

describe("file names", () => {
	it("are each a file's own, never one that is there, never more than one folder is asked about", () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom(...copyKinds), { minLength: 1, maxLength: 24 }),
				fc.array(fc.nat(40), { maxLength: 10 }),
				(kinds, there) => {
					const plan = mo();
					const wanted = kinds.map((kind, index) => copyFileName(plan, kind, TODAY, index % 3 === 2 ? "FO" : null));
					const candidates = candidateNames(wanted);
					expect(candidates.length).toBeLessThanOrEqual(50);
					expect(new Set(candidates).size).toBe(candidates.length);
					const existing = there.flatMap((index) => candidates[index] ?? []);
					const take = nameTaker(candidates, existing);
					const taken = wanted.map(take).filter((name) => name !== undefined);
					expect(new Set(taken).size).toBe(taken.length);
					for (const name of taken) {
						expect(existing).not.toContain(name);
						expect(candidates).toContain(name);
						expect(name).toMatch(/^MA-2027-01-12-(v1-)?(for-FO-)?[a-z-]+( \(\d+\))?\.(docx|pdf|txt)$/);
					}
					if (existing.length === 0) expect(taken).toHaveLength(wanted.length);
				},
			),
		);
	});
});
