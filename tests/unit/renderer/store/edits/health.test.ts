import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	addContext,
	setAbout,
	setAddress,
	setContext,
	setEmail,
	setNeed,
} from "../../../../../renderer/store/edits/about.ts";
import {
	addCondition,
	addResult,
	addTold,
	removeCondition,
	setDoctorsName,
	setResult,
	setTold,
	setToldField,
} from "../../../../../renderer/store/edits/health.ts";
import {
	addGiven,
	addPractitionerDid,
	invite,
	invitedNobody,
	setInvited,
	setResults,
	uninvite,
} from "../../../../../renderer/store/edits/preparation.ts";
import { applyChanges } from "../../../../../shared/changes/change.ts";
import { blankPlan } from "../../../../../shared/plan/blank.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import { type LocalDate, today } from "../../../../../shared/plan/time.ts";
import { compose } from "../../../../../templates/compose.ts";
import { afterEdit, must } from "./support.ts";

const clock = { now: () => new Date(2027, 0, 12, 14, 32) };
const staff = { name: "Priya Nair", role: "practice nurse" };
const blank = () =>
	blankPlan({ firstName: "Maureen", familyName: "Walsh", calledName: "Mo", born: null }, staff, "full", clock);
type Step = (plan: Plan) => { readonly label: string; readonly changes: Parameters<typeof applyChanges>[1] };
const words = fc
	.string({ unit: "grapheme", minLength: 4, maxLength: 40 })
	.filter((text) => text.trim().length > 3 && !/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(text));
const list = fc.constantFrom("medicines" as const, "allergies" as const);
const first = <T>(items: readonly T[] | undefined): T | undefined => items?.[0];

const step = fc.oneof(
	words.map(
		(text): Step =>
			(plan) =>
				addCondition(plan, null, text, staff, clock),
	),
	words.map(
		(text): Step =>
			(plan) => {
				const condition = first(plan.health.conditions);
				return condition ? setDoctorsName(condition, text, staff, clock) : invitedNobody();
			},
	),
	fc.constant<Step>((plan) => {
		const condition = first(plan.health.conditions);
		return condition ? removeCondition(condition.id) : setResults("explained");
	}),
	fc.tuple(list, words).map(
		([one, text]): Step =>
			(plan) =>
				addTold(one, text, plan, staff, clock),
	),
	list.map(
		(one): Step =>
			(plan) =>
				setTold(one, "none", plan, staff, clock),
	),
	fc.tuple(list, fc.option(words)).map(
		([one, text]): Step =>
			(plan) => {
				const item = first<{ id: string }>(plan.health[one]?.items);
				return item ? setToldField(one, item.id, "asTold", text) : setTold(one, "some", plan, staff, clock);
			},
	),
	words.map(
		(text): Step =>
			(plan) =>
				addResult(plan, text),
	),
	words.map(
		(text): Step =>
			(plan) => {
				const result = first(plan.health.results);
				return result ? setResult(result.id, "meansForMe", text) : addResult(plan, text);
			},
	),
	words.map(
		(text): Step =>
			(plan) =>
				addGiven(plan, { what: text, format: "Easy read", how: "By post", on: today(clock) }, staff),
	),
	words.map(
		(name): Step =>
			(plan) =>
				invite(plan, { kind: "other", name, relation: "" }),
	),
	fc.constant<Step>((plan) => {
		const one = first(plan.talks.preparation.invited?.people);
		return one ? setInvited(plan, one.id, "coming") : invitedNobody();
	}),
	fc.constant<Step>((plan) => {
		const one = first(plan.talks.preparation.invited?.people);
		return one ? uninvite(plan, one.id) : invitedNobody();
	}),
	words.map(
		(text): Step =>
			() =>
				setAbout("preferredContact", text),
	),
	fc.tuple(words, words).map(
		([lines, postcode]): Step =>
			(plan) =>
				setAddress(plan, { lines, postcode }),
	),
	fc.constant<Step>((plan) => setAddress(plan, { lines: "", postcode: " " })),
	fc.option(words, { nil: "" }).map(
		(text): Step =>
			(plan) =>
				setEmail(plan, text),
	),
	words.map(
		(text): Step =>
			(plan) =>
				addContext(plan, "household", text),
	),
	fc.option(words).map(
		(text): Step =>
			(plan) => {
				const line = first(plan.about.context);
				return line ? setContext(line.id, text) : addContext(plan, "work", text ?? "work");
			},
	),
	fc.constant<Step>(() => setNeed("formats", ["large-print"], clock)),
);

describe("about, before we met, health as told", () => {
	it("each edit is taken back by its inverse letter for letter, and its name holds no word of theirs", () => {
		fc.assert(
			fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
				let plan = blank();
				for (const one of steps) {
					const { label, changes } = one(plan);
					const applied = applyChanges(plan, changes);
					expect(applyChanges(applied.plan, applied.inverse).plan).toEqual(plan);
					expect(label).toMatch(/^[a-z][a-z ]+$/);
					plan = applied.plan;
				}
			}),
			{ numRuns: 200 },
		);
	});

	it("asked-and-none is not the same as not asked, and what was told keeps its day and to whom", () => {
		const none = applyChanges(blank(), setTold("allergies", "none", blank(), staff, clock).changes).plan;
		expect(blank().health.allergies).toBeNull();
		expect(none.health.allergies).toEqual({ state: "none", told: { to: "Priya Nair", on: "2027-01-12" }, items: [] });
	});

	it("a condition told in words and by the name doctors use is one condition with both", () => {
		const said = { text: "My chest is bad", how: "said" as const, staff, questionId: "daily.live" };
		const both = applyChanges(blank(), addCondition(blank(), said, "COPD", staff, clock).changes).plan;
		expect(both.health.conditions).toMatchObject([
			{ quote: { text: "My chest is bad" }, doctorsName: "COPD", told: { to: "Priya Nair", on: "2027-01-12" } },
		]);
		const words = applyChanges(blank(), addCondition(blank(), said, " ", staff, clock).changes).plan;
		expect(words.health.conditions).toMatchObject([
			{ quote: { text: "My chest is bad" }, doctorsName: null, told: null },
		]);
	});

	it("whoever sets a need has asked", () => {
		const plan = applyChanges(blank(), setNeed("needsHelpReading", true, clock).changes).plan;
		expect(plan.needs).toMatchObject({ askedOn: "2027-01-12", needsHelpReading: true });
	});
});

it("what was done before is written down with its day, not with today", () => {
	const on = "2027-01-02" as LocalDate;
	const did = (plan: Plan, { changes }: ReturnType<Step>) => applyChanges(plan, changes).plan;
	const sheet = { what: "Thinking sheet", format: "Easy read", how: "By post", on };
	const given = did(blank(), addGiven(blank(), sheet, staff));
	expect(given.talks.preparation.given).toMatchObject([{ what: "Thinking sheet", on: "2027-01-02", by: staff }]);
	const read = did(given, addPractitionerDid(given, "Read the notes", on));
	expect(read.talks.preparation.practitioner).toMatchObject([{ what: "Read the notes", on: "2027-01-02" }]);
});

it("a result has no day until somebody says it, and its paper then has none", () => {
	const plan = afterEdit(blank(), addResult(blank(), "HbA1c 74"));
	const [result] = plan.health.results;
	expect(result).toMatchObject({ what: "HbA1c 74", on: null });
	const paper = (one: Plan) =>
		JSON.stringify(
			compose(one, {
				kind: "full",
				exportId: "3d0c7d1e-52a5-4f0f-8a3e-0f6f8f6f8f6f",
				today: "2026-11-12" as LocalDate,
				isForEditing: false,
			}).blocks.filter((block) => JSON.stringify(block).includes("HbA1c 74")),
		);
	expect(paper(plan)).toContain("HbA1c 74");
	expect(paper(plan)).not.toMatch(/20\d\d/);
	const dated = afterEdit(plan, setResult(must(result).id, "on", "2026-11-02" as LocalDate));
	expect(paper(dated)).toMatch(/2.November.2026/);
});
