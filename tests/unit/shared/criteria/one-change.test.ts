import { describe, expect, it } from "vitest";
import { checkPlan } from "../../../../shared/criteria/check-plan.ts";
import { type RuleOutcome, ruleIds } from "../../../../shared/criteria/result.ts";
import { serviceWords } from "../../../../templates/service-words.ts";
import { type AnswerFact, type Facts, type GoalFact, goodGoal, TODAY, whole, yesAnswer } from "./facts.ts";
import { expected } from "./oracle.ts";
import { outcomes } from "./outcomes.ts";
import { planOf } from "./plan-of-facts.ts";

describe("a whole plan, and one thing changed at a time", () => {
	it("meets all fourteen", () => {
		expect(new Set(Object.values(outcomes(whole)))).toEqual(new Set(["met"]));
		expect(checkPlan(planOf(whole), TODAY, serviceWords)).toMatchObject({ isCounted: true, next: null });
	});

	const one = (change: Partial<GoalFact>): Partial<Facts> => ({ goals: [{ ...goodGoal, ...change }] });
	const say = (question: keyof Facts["answers"], change: Partial<AnswerFact> | null): Partial<Facts> => ({
		answers: { ...whole.answers, [question]: change === null ? [] : [{ ...yesAnswer, ...change }] },
	});

	/** The change, and exactly which rules it moves and where to. Written by hand. */
	const examples: readonly (readonly [string, Partial<Facts>, Record<string, RuleOutcome>])[] = [
		["no talk on record", { talk: "none" }, { "C1.1": "not-asked", "C1.2": "not-asked" }],
		["a talk without the person", { talk: "without-person" }, { "C1.1": "not-met" }],
		["nobody asked whom she wanted", { invited: "unasked" }, { "C1.2": "not-asked" }],
		["she wanted nobody", { invited: "nobody" }, {}],
		["a friend could not come, with the reason", { invited: "could-not-with-reason" }, {}],
		["a friend could not come, no reason written", { invited: "could-not" }, { "C1.2": "not-asked" }],
		["nothing given to prepare", { given: "none" }, { "C1.3": "not-asked" }],
		["given only after the talk", { given: "after" }, { "C1.3": "not-met" }],
		["results not yet explained", { results: "not-yet" }, { "C1.3": "not-met" }],
		["no results needed", { results: "none-needed" }, {}],
		["nothing of what matters", { matter: "none" }, { "C2.1": "not-met", "C4.1": "not-met" }],
		["a placeholder for what matters", { matter: "placeholder" }, { "C2.1": "not-met", "C4.1": "not-met" }],
		["what matters kept private", { matter: "private" }, { "C2.1": "not-met", "C4.1": "not-met" }],
		["too few words of what matters", { matter: "short" }, { "C2.1": "not-asked" }],
		["what matters told by one who knows her", { matter: "known" }, { "C2.1": "not-met" }],
		["health first, no reason", { health: "before" }, { "C2.1": "not-met" }],
		["health first, with a reason", { health: "before-with-reason" }, {}],
		["only good days", { area: "good-day" }, { "C2.1": "not-asked" }],
		["no worries asked", { worries: "none" }, { "C2.1": "not-asked" }],
		["worries left out as she wished", { worries: "skipped" }, {}],
		["staff have not said", { staffLife: null }, { "C2.1": "not-asked" }],
		["staff say no", { staffLife: "no" }, { "C2.1": "not-met" }],
		["needs not asked", { needs: "unasked" }, { "C1.3": "not-asked", "C2.3": "not-asked" }],
		["large print wanted, none given", { needs: "large-print" }, { "C1.3": "not-asked", "C2.3": "not-met" }],
		["large print wanted and given", { needs: "large-print", givenForm: "large print", copy: "word-large" }, {}],
		["confidence not asked", { isSure: false }, { "C2.3": "not-asked" }],
		["not told back", { toldBack: false }, { "C2.3": "not-asked" }],
		["a service word in our line", one({ plain: "service" }), { "C3.1": "not-met" }],
		["a service word she did say", one({ plain: "service-said" }), {}],
		["a service word kept for now", one({ plain: "service-kept" }), { "C3.1": "not-met" }],
		["a service word in her words, not asked about", { matter: "service-word" }, { "C3.1": "not-asked" }],
		["a service word in her words, and she did say it", { matter: "service-word-said" }, {}],
		["no goals", { goals: [] }, { "C3.2": "not-asked", "C3.3": "not-asked", "C4.2": "not-met" }],
		["only a dropped goal", one({ fate: "dropped" }), { "C3.2": "not-asked", "C3.3": "not-asked", "C4.2": "not-met" }],
		["a goal not read back", one({ readBack: null }), { "C3.2": "not-asked" }],
		["a goal she said no to", one({ readBack: "no" }), { "C3.2": "not-met" }],
		["importance not asked", one({ isRated: false }), { "C3.2": "not-asked" }],
		[
			"a goal of staff she has not said yes to",
			one({ author: "staff", readBack: null }),
			{ "C3.2": "not-asked", "C3.3": "not-met" },
		],
		["a goal of staff she made hers", one({ author: "staff" }), {}],
		[
			"a goal in nobody's own voice, although the author stands at its default",
			one({ voice: "best-interests" }),
			{ "C3.3": "not-met" },
		],
		["no action", one({ action: "none" }), { "C4.2": "not-met" }],
		["no action, but a goal to keep as it is", one({ action: "none", isKeep: true }), {}],
		["an action without by when", one({ action: "no-when" }), { "C4.2": "not-met" }],
		["an action of nobody known", one({ action: "unknown-owner" }), { "C4.2": "not-met" }],
		["an action of a friend who said yes", one({ action: "friend-yes" }), { "C4.3": "not-asked" }],
		[
			"an action of a friend who was not asked",
			one({ action: "friend-not-asked" }),
			{ "C4.2": "not-met", "C4.3": "not-asked" },
		],
		["an action of a friend who said no", one({ action: "friend-no" }), { "C4.2": "not-met", "C4.3": "not-asked" }],
		[
			"an action of a worker who has not agreed",
			one({ action: "worker-not-agreed" }),
			{ "C4.2": "not-met", "C4.3": "not-asked" },
		],
		[
			"one goal of two whose action nobody agreed to",
			{ goals: [goodGoal, { ...goodGoal, action: "friend-not-asked" }] },
			{ "C4.2": "not-met", "C4.3": "not-asked" },
		],
		[
			"one goal of two with nothing that can be done",
			{ goals: [goodGoal, { ...goodGoal, action: "not-possible" }] },
			{},
		],
		["not agreed", { agreed: "not" }, { "C1.1": "not-asked", "C4.2": "not-met" }],
		[
			"an older version agreed, so that the year is counted from then",
			{ agreed: "older" },
			{ "C1.1": "not-asked", "C4.2": "not-met", "C5.2": "not-met" },
		],
		["agreed by somebody else", { agreed: "someone-else" }, { "C1.1": "not-met", "C4.2": "not-met" }],
		[
			"agreed by a representative for one who can decide",
			{ agreed: "representative", hasRepresentative: true },
			{ "C1.1": "not-met", "C4.2": "not-met" },
		],
		[
			"agreed by a representative for one who cannot decide",
			{ agreed: "representative", hasRepresentative: true, capacity: "lacks" },
			{},
		],
		["no copy of her own", { copy: "none" }, { "C4.3": "not-asked", "C5.1": "not-asked", "C5.2": "not-asked" }],
		["a PDF alone", { copy: "pdf" }, { "C4.3": "not-asked", "C5.1": "not-asked" }],
		["paper, while a worker has the Word file", { copy: "paper", worker: "given-word" }, {}],
		["she wanted no copy, a worker has the Word file", { copy: "refused", worker: "given-word" }, {}],
		[
			"a copy of the last version",
			{ copy: "older" },
			{ "C4.3": "not-asked", "C5.1": "not-asked", "C5.2": "not-asked" },
		],
		[
			"the emergency page alone",
			{ copy: "emergency" },
			{ "C4.3": "not-asked", "C5.1": "not-asked", "C5.2": "not-asked" },
		],
		["a worker without a word about a copy", { worker: "no-entry" }, { "C4.3": "not-asked" }],
		["a worker she said no to", { worker: "said-no" }, {}],
		["a worker who could not be reached", { worker: "not-reachable" }, {}],
		["no co-ordinator", { coordinator: "none" }, { "C5.1": "not-asked", "C5.2": "not-asked" }],
		["a co-ordinator without a number", { coordinator: "worker" }, { "C5.1": "not-asked" }],
		["no day to look again", { lookAgain: "none" }, { "C5.2": "not-asked" }],
		["a year and a day", { lookAgain: "too-late" }, { "C5.2": "not-met" }],
		["a review held since: the year is counted from it", { lookAgain: "after-review" }, {}],
		["the day has passed", { lookAgain: "passed" }, { "C5.2": "not-met" }],
		["listened: no", say("listened", { answer: "no" }), { "C2.2": "not-met" }],
		["listened: mostly", say("listened", { answer: "mostly" }), {}],
		["listened: rather not say", say("listened", { answer: "rather-not-say" }), { "C2.2": "not-asked" }],
		["listened: said by staff", say("listened", { by: "staff" }), { "C2.2": "not-asked" }],
		[
			"listened: said by somebody who knows the person",
			say("listened", { by: "someone-who-knows" }),
			{ "C2.2": "not-asked" },
		],
		[
			"listened: said by a representative of one who can say",
			{ ...say("listened", { by: "representative" }), hasRepresentative: true },
			{ "C2.2": "not-asked" },
		],
		[
			"listened: said by a representative of one who cannot decide",
			{ ...say("listened", { by: "representative" }), hasRepresentative: true, capacity: "lacks" },
			{},
		],
		[
			"listened: a representative nobody named",
			{ ...say("listened", { by: "representative" }), capacity: "lacks" },
			{ "C2.2": "not-asked" },
		],
		["listened: about the last version", say("listened", { isOlderVersion: true }), { "C2.2": "not-asked" }],
		[
			"helped write: no, meaning the writing",
			say("helped-write", { answer: "no", meant: "first" }),
			{ "C1.1": "not-met" },
		],
		[
			"helped write: no, meaning deciding together",
			say("helped-write", { answer: "no", meant: "second" }),
			{ "C3.3": "not-met" },
		],
		[
			"helped write: no, not asked which",
			say("helped-write", { answer: "no" }),
			{ "C1.1": "not-asked", "C3.3": "not-asked" },
		],
		[
			"knew and explained: no, meaning both",
			say("knew-and-explained", { answer: "no", meant: "both" }),
			{ "C1.3": "not-met", "C2.3": "not-met" },
		],
		[
			"sounds like me: mostly, not asked which",
			say("sounds-like-me", { answer: "mostly" }),
			{ "C3.1": "not-asked", "C3.2": "not-asked" },
		],
		[
			"sounds like me: no, meaning what I want",
			say("sounds-like-me", { answer: "no", meant: "second" }),
			{ "C3.2": "not-met" },
		],
		[
			"have and change: no, meaning have it",
			say("have-and-change", { answer: "no", meant: "first" }),
			{ "C4.3": "not-met" },
		],
		["have and change: not asked", say("have-and-change", null), { "C4.3": "not-asked", "C5.1": "not-asked" }],
		["how to ask: no", say("know-how-to-ask", { answer: "no" }), { "C5.2": "not-met" }],
		["right people: no", say("right-people", { answer: "no" }), { "C1.2": "not-met" }],
		["planning declined", { state: "declined" }, Object.fromEntries(ruleIds.map((id) => [id, "not-relevant"]))],
	];

	it.each(examples)("%s", (_name, change, moved) => {
		const all = Object.fromEntries(ruleIds.map((id) => [id, "met"]));
		expect(outcomes({ ...whole, ...change })).toEqual({ ...all, ...moved });
		expect(expected({ ...whole, ...change }), "the oracle agrees").toEqual({ ...all, ...moved });
	});

	it("a later answer takes the place of an earlier one, in whatever order they were typed", () => {
		const first = { ...yesAnswer, answer: "no" as const, day: 0 };
		const later = { ...yesAnswer, day: 2 };
		for (const listened of [
			[first, later],
			[later, first],
		])
			expect(outcomes({ ...whole, answers: { ...whole.answers, listened } })["C2.2"]).toBe("met");
	});

	it("a representative's answer is said to be on lower ground", () => {
		const given: Facts = {
			...whole,
			capacity: "lacks",
			hasRepresentative: true,
			answers: { ...whole.answers, listened: [{ ...yesAnswer, by: "representative" }] },
		};
		expect(checkPlan(planOf(given), TODAY, serviceWords).rules.find((rule) => rule.id === "C2.2")?.reason).toContain(
			"representative",
		);
	});
});
