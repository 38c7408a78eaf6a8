import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	addStep,
	decidedWithWho,
	goalWordsPlace,
	keepOutcome,
	levelsOf,
	outcomePlace,
	removeOutcome,
	setActionOwner,
	setActionStanding,
	setDecidedWith,
	setLevel,
	setOutcome,
	setStart,
	setStep,
	whyPlace,
} from "../../../../../renderer/store/edits/goal-more.ts";
import { addAction, newGoal, setGoal, setGoalSource, setPlain } from "../../../../../renderer/store/edits/goals.ts";
import { keepHowItWent } from "../../../../../renderer/store/edits/progress.ts";
import { keepQuote, rewordQuote, takeQuoteOut } from "../../../../../renderer/store/edits/quotes.ts";
import { addContact } from "../../../../../renderer/store/edits/team.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import { visiblePlan } from "../../../../../templates/full/visible.ts";
import { quotesFor } from "../../../../support/plan-reading.ts";
import { afterEdit, blank, clock, must, said, staff, words } from "./support.ts";

const quotesOf = (plan: Plan) => Object.values(quotesFor(plan)).flat();
const later = { now: () => new Date(2027, 2, 1, 9, 0) };
const goalOf = (plan: Plan) => must(plan.goals[0]);
const actionOf = (plan: Plan) => must(goalOf(plan).actions[0]);
const begin = (): Plan => afterEdit(blank(), newGoal(blank(), said("I want to walk Biscuit to the canal"), clock).edit);

/** With something for a neighbour to do, which they said yes to. */
function withAction(): Plan {
	const plan = begin();
	const next = {
		group: "mine" as const,
		owner: { kind: "other" as const, name: "Raj", relation: "next door" },
		text: "Come along on Sundays",
		when: null,
		asked: "yes" as const,
		agreed: null,
	};
	return afterEdit(plan, addAction(goalOf(plan), next, clock).edit);
}

describe("the five levels of a goal", () => {
	it("are kept letter for letter, in any order, and are gone when all are emptied", () => {
		const place = fc.integer({ min: 0, max: 4 });
		fc.assert(
			fc.property(fc.array(fc.tuple(place, fc.option(words)), { minLength: 1, maxLength: 8 }), (steps) => {
				let plan = begin();
				const expected = ["", "", "", "", ""];
				for (const [index, text] of steps) {
					plan = afterEdit(plan, setLevel(goalOf(plan), index, text), text ?? "");
					expected[index] = text ?? "";
					expect(levelsOf(goalOf(plan))).toEqual(expected);
				}
				for (const index of expected.keys()) plan = afterEdit(plan, setLevel(goalOf(plan), index, null));
				expect(goalOf(plan).attainment).toBeNull();
			}),
			{ numRuns: 60 },
		);
	});

	it("say where things stood at the start only once that is said, and no more once that level has no words", () => {
		let plan = begin();
		plan = afterEdit(plan, setLevel(goalOf(plan), 1, "To the corner"));
		plan = afterEdit(plan, setLevel(goalOf(plan), 2, "To the canal"));
		expect(goalOf(plan).attainment?.baseline).toBeNull();
		plan = afterEdit(plan, setStart(goalOf(plan), 1));
		expect(goalOf(plan).attainment?.baseline).toBe(-1);
		plan = afterEdit(plan, setLevel(goalOf(plan), 2, null));
		expect(goalOf(plan).attainment?.baseline).toBe(-1);
		const without = afterEdit(
			plan,
			setLevel(afterEdit(plan, setLevel(goalOf(plan), 2, "Far")).goals[0] ?? goalOf(plan), 1, null),
		);
		expect(goalOf(without).attainment?.baseline).toBeNull();
		expect(goalOf(afterEdit(plan, setStart(goalOf(plan), null))).attainment?.baseline).toBeNull();
	});

	it("stay, though empty, where something was said by them already", () => {
		let plan = begin();
		plan = afterEdit(plan, setLevel(goalOf(plan), 2, "To the canal"));
		const went = { words: null, helped: "", gotInTheWay: "", next: null, level: 0 };
		plan = afterEdit(plan, keepHowItWent(plan, goalOf(plan), went, clock));
		plan = afterEdit(plan, setLevel(goalOf(plan), 2, null));
		expect(goalOf(plan).attainment).toMatchObject({ levels: ["", "", "", "", ""], scores: [{ level: 0 }] });
	});
});

describe("how a goal has gone, told between reviews", () => {
	it("is dated today, in their words, and leaves the goal as it stands", () => {
		fc.assert(
			fc.property(words, fc.constantFrom("reached", "on-hold", "working-on-it", "changed-my-mind"), (text, status) => {
				let plan = begin();
				plan = afterEdit(plan, setGoal(goalOf(plan), "status", status, "said how a goal stands"));
				plan = afterEdit(plan, keepOutcome(plan, goalOf(plan), said(text), clock), text);
				expect(goalOf(plan)).toMatchObject({ status, outcomes: [{ on: "2027-01-12", quote: { text }, next: null }] });
			}),
			{ numRuns: 40 },
		);
	});

	it("can be said in other words, with what helped and what did not, and taken out", () => {
		let plan = begin();
		plan = afterEdit(plan, keepOutcome(plan, goalOf(plan), said("Twice to the bench"), clock));
		const outcome = () => must(goalOf(plan).outcomes[0]);
		const place = () => outcomePlace(goalOf(plan), outcome());
		plan = afterEdit(plan, setOutcome(goalOf(plan), outcome(), "helped", "Dry weather"));
		plan = afterEdit(plan, setOutcome(goalOf(plan), outcome(), "gotInTheWay", "The wind"));
		plan = afterEdit(plan, rewordQuote(plan, place(), must(outcome().quote), said("Three times"), later));
		expect(outcome()).toMatchObject({
			quote: { text: "Three times", earlier: [{ text: "Twice to the bench" }] },
			helped: "Dry weather",
			gotInTheWay: "The wind",
		});
		expect(goalOf(afterEdit(plan, takeQuoteOut(place(), must(outcome().quote)))).outcomes[0]?.quote).toBeNull();
		expect(goalOf(afterEdit(plan, removeOutcome(goalOf(plan), outcome()))).outcomes).toEqual([]);
	});
});

describe("the words of a goal", () => {
	it("are to be read back again when they change, and only then", () => {
		let plan = begin();
		plan = afterEdit(
			plan,
			setGoal(goalOf(plan), "readBack", { answer: "yes", on: "2027-01-12" as never, by: staff }, "x"),
		);
		plan = afterEdit(plan, keepQuote(plan, whyPlace(goalOf(plan)), said("It is our hour"), clock));
		plan = afterEdit(plan, rewordQuote(plan, whyPlace(goalOf(plan)), must(goalOf(plan).why), said("Our hour"), later));
		expect(goalOf(plan).readBack?.answer).toBe("yes");
		plan = afterEdit(
			plan,
			rewordQuote(plan, goalWordsPlace(goalOf(plan)), goalOf(plan).quote, said("To the lock"), later),
		);
		expect(goalOf(plan)).toMatchObject({ readBack: null, quote: { text: "To the lock", earlier: [{}] } });
	});
});

describe("with whom a goal was decided", () => {
	it("is nobody until somebody says so: not whoever typed it", () => {
		expect(goalOf(begin()).decidedWith).toEqual([]);
	});

	it("is those who work with the person, by name; who stood there keeps their role", () => {
		let plan = afterEdit(blank(), addContact(blank(), { name: "Priya Nair", relation: "nurse", group: "worker" }).edit);
		plan = afterEdit(plan, newGoal(plan, said("The canal"), clock).edit);
		plan = afterEdit(plan, setGoal(goalOf(plan), "decidedWith", [staff], "x"));
		const [first] = decidedWithWho(plan, goalOf(plan));
		expect(first).toEqual({ kind: "contact", contactId: plan.team.contacts[0]?.id });
		const joy = { kind: "other" as const, name: "Joy", relation: "" };
		plan = afterEdit(plan, setDecidedWith(plan, goalOf(plan), [must(first), joy, { kind: "me" }]));
		expect(goalOf(plan).decidedWith).toEqual([staff, { name: "Joy", role: "" }]);
		plan = afterEdit(plan, setDecidedWith(plan, goalOf(plan), []));
		expect(goalOf(plan).decidedWith).toEqual([]);
	});
});

describe("where a goal comes from", () => {
	const WORRY = "0f0f0f0f-1111-4222-8333-444444444444";
	const MATTER = "0f0f0f0f-2222-4222-8333-444444444444";
	it("is the worry it grew from, also once a thing that matters is chosen; neither takes both out", () => {
		let plan = blank();
		const { goal, edit } = newGoal(plan, said("Out on the tandem"), clock, WORRY);
		plan = afterEdit(plan, edit);
		const source = () => {
			const { matterId, worryId } = must(plan.goals[0]);
			return { matterId, worryId };
		};
		const choose = (next: Parameters<typeof setGoalSource>[1]) => {
			plan = afterEdit(plan, setGoalSource(plan.goals.find(({ id }) => id === goal.id) ?? goal, next));
		};
		expect(source()).toEqual({ matterId: null, worryId: WORRY });
		choose({ matterId: MATTER });
		expect(source()).toEqual({ matterId: MATTER, worryId: WORRY });
		choose({ worryId: WORRY });
		expect(source()).toEqual({ matterId: null, worryId: WORRY });
		choose(null);
		expect(source()).toEqual({ matterId: null, worryId: null });
	});
});

describe("an action", () => {
	it("says how it stands and when that was said", () => {
		let plan = withAction();
		plan = afterEdit(plan, setActionStanding(goalOf(plan), actionOf(plan), "status", "partly", later));
		plan = afterEdit(plan, setActionStanding(goalOf(plan), actionOf(plan), "statusNote", "As far as the lock", later));
		expect(actionOf(plan)).toMatchObject({ status: "partly", statusNote: "As far as the lock" });
		expect(actionOf(plan).updatedAt).not.toBe(actionOf(withAction()).updatedAt);
	});

	it("goes to somebody else without the yes of the first", () => {
		const plan = withAction();
		const owner = { kind: "other" as const, name: "Siobhan", relation: "" };
		const after = afterEdit(plan, setActionOwner(goalOf(plan), actionOf(plan), owner, clock));
		expect(actionOf(after)).toMatchObject({ owner, asked: "not-yet", agreed: null });
	});

	it("has steps on the way: each in its words, with what came of it; emptied, it goes", () => {
		const change = fc.tuple(fc.nat(3), fc.record({ text: words, outcome: fc.option(words) }));
		fc.assert(
			fc.property(
				fc.array(words, { minLength: 1, maxLength: 4 }),
				fc.array(change, { maxLength: 4 }),
				(texts, changes) => {
					let plan = withAction();
					for (const text of texts) plan = afterEdit(plan, addStep(goalOf(plan), actionOf(plan), text), text);
					const expected = texts.map((text) => ({ text, outcome: null as string | null }));
					for (const [at, { text, outcome }] of changes) {
						const step = actionOf(plan).steps[at];
						if (!step) continue;
						plan = afterEdit(
							plan,
							setStep(goalOf(plan), actionOf(plan), step, { text, outcome, status: "done" }),
							text,
						);
						expected[at] = { text, outcome };
					}
					expect(actionOf(plan).steps.map(({ text, outcome }) => ({ text, outcome }))).toEqual(expected);
					const [step] = actionOf(plan).steps;
					plan = afterEdit(plan, setStep(goalOf(plan), actionOf(plan), must(step), { text: " " }));
					expect(actionOf(plan).steps).toHaveLength(texts.length - 1);
				},
			),
			{ numRuns: 40 },
		);
	});
});

describe("none of them", () => {
	it("alters a quote, but the one that is changed", () => {
		fc.assert(
			fc.property(words, fc.integer({ min: 0, max: 4 }), (text, index) => {
				const plan = withAction();
				const quotes = quotesOf(plan);
				const goal = goalOf(plan);
				const action = actionOf(plan);
				for (const edit of [
					setLevel(goal, index, text),
					addStep(goal, action, text),
					setActionStanding(goal, action, "statusNote", text, later),
					setActionOwner(goal, action, { kind: "other", name: "Joy", relation: "" }, clock),
					setDecidedWith(plan, goal, []),
				])
					expect(quotesOf(afterEdit(plan, edit, text))).toEqual(quotes);
			}),
			{ numRuns: 30 },
		);
	});
});

describe("our plain line", () => {
	const answered = (answer: "yes" | "no") => {
		const before = begin();
		const plan = afterEdit(before, setPlain(goalOf(before), { text: "walk to the lock", hints: [] }, "x"));
		const readBack = { answer, on: "2027-01-12" as never, by: staff };
		return afterEdit(plan, setGoal(goalOf(plan), "readBack", readBack, "x"));
	};

	it("is asked about again when it is another one; a yes still holds for words without it", () => {
		for (const answer of ["yes", "no"] as const) {
			const plan = answered(answer);
			const other = { text: "walk to the bridge", hints: [] };
			expect(goalOf(afterEdit(plan, setPlain(goalOf(plan), other, "x"))).readBack).toBeNull();
			expect(goalOf(afterEdit(plan, setPlain(goalOf(plan), goalOf(plan).plain, "x"))).readBack?.answer).toBe(answer);
			const without = goalOf(afterEdit(plan, setPlain(goalOf(plan), null, "x"))).readBack;
			expect(without?.answer).toBe(answer === "yes" ? "yes" : undefined);
		}
	});

	it("is on no paper once the person has said no to it; the words are", () => {
		const shown = (plan: Plan) => must(visiblePlan(plan, "person").goals[0]);
		expect(shown(answered("yes")).plain?.text).toBe("walk to the lock");
		expect(shown(answered("no"))).toMatchObject({ plain: null, quote: { text: goalOf(begin()).quote.text } });
	});
});
