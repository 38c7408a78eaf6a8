import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	addCall,
	type Band,
	type Column,
	cellPlace,
	cellWords,
	inContingency,
	listAt,
	moveCall,
	newCarerPlan,
	newContingency,
	removeCall,
	removeCarer,
	removeContingency,
	setCall,
	setCarer,
	setContingency,
} from "../../../../../renderer/store/edits/changes.ts";
import { edit, insert } from "../../../../../renderer/store/edits/edit.ts";
import {
	answerHint,
	keepQuote,
	quoteAt,
	rewordQuote,
	takeQuoteOut,
} from "../../../../../renderer/store/edits/quotes.ts";
import { nowRelevant, setRelevance } from "../../../../../renderer/store/edits/relevance.ts";
import { setHow, setVisibility } from "../../../../../renderer/store/edits/words.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import { afterEdit, blank, clock, must, said, staff, words } from "./support.ts";

const begin = (): Plan => afterEdit(blank(), newContingency(blank(), "If my breathing gets bad", clock).edit);
const first = (plan: Plan) => must(plan.changePlans.contingencies[0]);
const later = { now: () => new Date(2027, 2, 1, 9, 0) };

const cell = fc.tuple(
	fc.constantFrom<Band>("asUsual", "early", "serious"),
	fc.constantFrom<Column>("know", "iDo", "theyDo"),
);

describe("a plan for if things change", () => {
	it("makes the part relevant, and keeps the reason that was given before", () => {
		const left = afterEdit(
			blank(),
			setRelevance(["changePlans", "relevance"], { state: "left-for-now", because: "tired today" }, clock),
		);
		const plan = afterEdit(left, newContingency(left, "If I fall", clock).edit);
		expect(plan.changePlans.relevance).toMatchObject({ state: "relevant", because: "tired today" });
		expect(nowRelevant(["changePlans", "relevance"], plan.changePlans.relevance, clock)).toEqual([]);
		expect(first(plan)).toMatchObject({ lookAgainOn: null, usesOneOneOne: null, updatedOn: "2027-01-12" });
	});

	it("keeps words in any cell letter for letter, several in one, and the earlier behind the new", () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(cell, words, words), { minLength: 1, maxLength: 6 }), (steps) => {
				let plan = begin();
				const expected = new Map<string, string[]>();
				for (const [[band, column], one, two] of steps) {
					const place = cellPlace(first(plan), band, column);
					plan = afterEdit(plan, keepQuote(plan, place, said(one), clock), one);
					const quote = must(cellWords(first(plan), band, column).at(-1));
					expect(quote).toMatchObject({ text: one, spokenBy: { kind: "me" }, typedBy: { kind: "staff", ...staff } });
					plan = afterEdit(plan, rewordQuote(plan, place, quote, said(two), later), one, two);
					const now = must(cellWords(first(plan), band, column).at(-1));
					expect(now).toMatchObject({ text: two, earlier: [{ text: one }], id: quote.id });
					expected.set(`${band}${column}`, [...(expected.get(`${band}${column}`) ?? []), two]);
				}
				for (const [[band, column]] of steps)
					expect(cellWords(first(plan), band, column).map((quote) => quote.text)).toEqual(
						expected.get(`${band}${column}`),
					);
			}),
			{ numRuns: 60 },
		);
	});

	it("changes how words were given, who sees them, and what was answered; takes them out", () => {
		let plan = begin();
		const place = cellPlace(first(plan), "early", "iDo");
		plan = afterEdit(plan, keepQuote(plan, place, said("Two puffs, then sit"), clock));
		const quote = () => must(first(plan).iDo.early[0]);
		plan = afterEdit(plan, setHow(plan, quoteAt(place, quote()), quote(), "signed"));
		plan = afterEdit(plan, setVisibility(quoteAt(place, quote()), { kind: "private" }));
		plan = afterEdit(plan, answerHint(place, quote(), "Two puffs"));
		expect(quote()).toMatchObject({ how: "signed", visibility: { kind: "private" }, exactWords: ["Two puffs"] });
		plan = afterEdit(plan, takeQuoteOut(place, quote()));
		expect(first(plan).iDo.early).toEqual([]);
	});

	it("is dated by the day it was changed", () => {
		const plan = begin();
		const same = setContingency(first(plan), "when999", "I cannot talk", "changed", clock);
		expect(same.changes).toHaveLength(1);
		const changed = afterEdit(plan, setContingency(first(plan), "when999", "I cannot talk", "changed", later));
		expect(first(changed)).toMatchObject({ when999: "I cannot talk", updatedOn: "2027-03-01" });
		const line = { id: crypto.randomUUID(), text: "Don’t lie me down" };
		const dont = afterEdit(
			plan,
			inContingency(first(plan), edit("kept", insert(listAt(first(plan), "pleaseDont"), line, null)), later),
		);
		expect(first(dont)).toMatchObject({ pleaseDont: [line], updatedOn: "2027-03-01" });
		expect(afterEdit(changed, removeContingency(first(changed))).changePlans.contingencies).toEqual([]);
	});
});

describe("who to call", () => {
	const call = { who: { kind: "other" as const, name: "Siobhan", relation: "" }, when: "night" as const, hours: "" };

	it("assumes neither that they know nor that the number was tried, and forgets it with a new number", () => {
		let plan = begin();
		plan = afterEdit(plan, addCall(first(plan), { ...call, number: "07700 900 412" }, clock).edit);
		const one = () => must(first(plan).calls[0]);
		expect(one()).toMatchObject({ number: "07700 900 412", knowsTheyAreListed: null, dialledOn: null });
		plan = afterEdit(plan, setCall(first(plan), one(), { dialledOn: "2027-01-12" as never }, "tried", clock));
		plan = afterEdit(plan, setCall(first(plan), one(), { knowsTheyAreListed: true }, "told", clock));
		expect(
			setCall(first(plan), one(), { knowsTheyAreListed: true, who: { ...call.who } }, "told", clock).changes,
		).toEqual([]);
		plan = afterEdit(plan, setCall(first(plan), one(), { number: "07700 900 419" }, "changed", clock));
		expect(one()).toMatchObject({ number: "07700 900 419", dialledOn: null, knowsTheyAreListed: true });
		plan = afterEdit(plan, removeCall(first(plan), one(), clock));
		expect(first(plan).calls).toEqual([]);
	});

	it("moves up and down without losing anybody, and stops at the ends", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 5 }),
				fc.array(fc.tuple(fc.nat(4), fc.constantFrom("up" as const, "down" as const)), { maxLength: 8 }),
				(count, moves) => {
					let plan = begin();
					for (let index = 0; index < count; index++)
						plan = afterEdit(plan, addCall(first(plan), { ...call, number: `0770090041${index}` }, clock).edit);
					let expected = first(plan).calls.map((one) => one.id);
					for (const [index, way] of moves) {
						const one = first(plan).calls[index];
						const target = way === "up" ? index - 1 : index + 1;
						const moved = one ? moveCall(first(plan), one, way) : null;
						expect(moved !== null).toBe(one !== undefined && target >= 0 && target < count);
						if (!one || !moved) continue;
						plan = afterEdit(plan, moved);
						const others = expected.filter((id) => id !== one.id);
						expected = [...others.slice(0, target), one.id, ...others.slice(target)];
						expect(first(plan).calls.map((each) => each.id)).toEqual(expected);
					}
				},
			),
			{ numRuns: 60 },
		);
	});
});

describe("a plan for someone the person looks after", () => {
	it("says that they do, holds what was said, and goes", () => {
		let plan = afterEdit(blank(), newCarerPlan(blank(), "my brother Idris", clock).edit);
		expect(plan.team.iCareFor.state).toBe("relevant");
		plan = afterEdit(plan, setCarer(must(plan.changePlans.carer[0]), "howLongAlone", "An hour, with the radio on"));
		expect(plan.changePlans.carer[0]).toMatchObject({
			howLongAlone: "An hour, with the radio on",
			caredFor: "my brother Idris",
		});
		expect(afterEdit(plan, removeCarer(must(plan.changePlans.carer[0]))).changePlans.carer).toEqual([]);
	});
});
