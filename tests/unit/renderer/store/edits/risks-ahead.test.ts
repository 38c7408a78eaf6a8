import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	addOtherPlan,
	addPaper,
	aheadWords,
	removeOtherPlan,
	removePaper,
	setOtherPlan,
	setPaper,
} from "../../../../../renderer/store/edits/ahead.ts";
import { keepQuote, rewordQuote, takeQuoteOut } from "../../../../../renderer/store/edits/quotes.ts";
import { newRisk, removeRisk, riskWords, setRisk } from "../../../../../renderer/store/edits/risks.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../../../shared/plan/time.ts";
import { afterEdit, blank, clock, must, said, staff, words } from "./support.ts";

describe("a risk", () => {
	it("begins with their words, letter for letter, and with nothing assumed about who may decide", () => {
		fc.assert(
			fc.property(words, words, (want, other) => {
				let plan = afterEdit(blank(), newRisk(blank(), "The canal", said(want), clock).edit, want);
				const risk = () => must(plan.risks.items[0]);
				expect(plan.risks.relevance.state).toBe("relevant");
				expect(risk()).toMatchObject({ want: { text: want }, capacity: null, iThink: null, reviewOn: null });
				plan = afterEdit(
					plan,
					rewordQuote(plan, riskWords(risk(), "want"), risk().want, said(other), clock),
					want,
					other,
				);
				expect(risk().want).toMatchObject({ text: other, earlier: [{ text: want }] });
			}),
		);
	});

	it("holds one view of theirs, which goes as it came; the rest is set and taken back", () => {
		let plan = afterEdit(blank(), newRisk(blank(), "The canal", said("I want to go alone"), clock).edit);
		const risk = () => must(plan.risks.items[0]);
		const place = () => riskWords(risk(), "iThink");
		plan = afterEdit(plan, keepQuote(plan, place(), said("It is worth a wet foot"), clock));
		expect(risk().iThink?.text).toBe("It is worth a wet foot");
		plan = afterEdit(plan, takeQuoteOut(place(), must(risk().iThink)));
		expect(risk().iThink).toBeNull();
		plan = afterEdit(plan, setRisk(risk(), "capacity", { state: "in-doubt", on: null, where: "" }));
		expect(risk().capacity?.state).toBe("in-doubt");
		expect(afterEdit(plan, removeRisk(risk())).risks.items).toEqual([]);
	});
});

describe("planning ahead", () => {
	it("points to papers, and keeps one line of what an original says", () => {
		let plan: Plan = afterEdit(blank(), addPaper(blank(), "lpa-health", "yes", clock).edit);
		const paper = () => must(plan.ahead.papers[0]);
		expect(plan.ahead.relevance.state).toBe("relevant");
		const says = { text: "Siobhan decides", copiedOn: "2027-01-12" as LocalDate, by: staff };
		plan = afterEdit(plan, setPaper(paper(), "originalSays", says), says.text);
		expect(paper()).toMatchObject({ originalSays: says, exists: "yes", where: "" });
		expect(afterEdit(plan, removePaper(paper())).ahead.papers).toEqual([]);
	});

	it("keeps wishes letter for letter", () => {
		fc.assert(
			fc.property(fc.array(words, { maxLength: 4 }), (all) => {
				const plan = all.reduce(
					(before, text) => afterEdit(before, keepQuote(before, aheadWords("wishes"), said(text), clock), text),
					blank(),
				);
				expect(plan.ahead.wishes.map((wish) => wish.text)).toEqual(all);
			}),
			{ numRuns: 40 },
		);
	});

	it("names other plans, and where they are", () => {
		let plan = afterEdit(blank(), addOtherPlan(blank(), "My asthma plan").edit);
		plan = afterEdit(plan, setOtherPlan(must(plan.otherPlans[0]), "where", "on the fridge"));
		expect(plan.otherPlans).toMatchObject([{ name: "My asthma plan", where: "on the fridge", on: null }]);
		expect(afterEdit(plan, removeOtherPlan(must(plan.otherPlans[0]))).otherPlans).toEqual([]);
	});
});
