/**
 * Criterion 3 of the framework (2023): people agree the outcomes they want, in partnership with the professionals who
 * matter to it. Not to be counted if the plan is in the service's language and not from the person's perspective, or
 * if the goals are not the person's own and not made together.
 */
import type { Goal } from "../plan/goals.ts";
import { type Case, hasTalked } from "./case.ts";
import { type Finding, no, type Settled, type StepTarget, seen, settle, step, to, unknown, yes } from "./result.ts";
import { confirmed, type Placed, title } from "./standing.ts";
import { speaksForThePerson } from "./voices.ts";
import { wordsToLookAt } from "./words-to-look-at.ts";

/** C3.1: the plan is from the person's perspective, in their language. */
export function soundsLikeThem(about: Case): Settled {
	const isReady = about.goals.length > 0;
	return settle("C3.1", `It sounds like ${about.who.her}`, [...voice(about), about.says("sounds-like-me", isReady)]);
}

/** Our own lines must be free of service words; in the person's words we ask whether they said so. */
function voice(about: Case): Finding[] {
	const { who } = about;
	if (about.matters.length === 0 && about.goals.length === 0)
		return [
			unknown(step("begin", `Ask ${who.name} what makes life good, and keep ${who.their} own words.`, to("life"))),
		];
	const found = wordsToLookAt(about);
	if (found.length === 0) return [yes([seen("Read for service words: none open", "goals")])];
	return found.map(({ isTheirs, sentence, path }) => {
		const evidence = [seen(isTheirs ? "A word to ask about" : "A service word in our line", path)];
		const look = step("word", sentence, placeOf(about, path));
		return isTheirs ? unknown(look, evidence) : no(look, evidence);
	});
}

/** The page of the words at a path: a goal's, an action's, or one of what matters. */
function placeOf({ plan }: Case, path: string): StepTarget {
	const [list, index, within, at] = path.split(".");
	if (list !== "goals") return to("life", plan.matters[Number(index)]?.id ?? null);
	const goal = plan.goals[Number(index)];
	return within === "actions"
		? to("goal-actions", goal?.actions[Number(at)]?.id ?? null)
		: to("goal", goal?.id ?? null);
}

/** C3.2: the goals are what the person wants. */
export function goalsAreWanted(about: Case): Settled {
	const { who, goals } = about;
	return settle("C3.2", `The goals are what ${who.she} ${who.verb("wants", "want")}`, [
		...goalsOr(about, (goal) => [readBack(about, goal), importance(about, goal)]),
		about.says("what-i-want", goals.length > 0),
	]);
}

function goalsOr(about: Case, each: (goal: Placed<Goal>) => Finding[]): Finding[] {
	if (about.goals.length > 0) return about.goals.flatMap(each);
	return [
		unknown(
			step(
				"goal",
				`Ask ${about.who.name} what ${about.who.she} would like to be different, or to keep just as it is.`,
				to("goals"),
			),
		),
	];
}

function readBack({ who }: Case, goal: Placed<Goal>): Finding {
	const path = `${goal.path}.readBack`;
	const answer = confirmed(goal.item);
	if (answer === "yes") return yes([seen("Read back: yes", path)]);
	const read = step(
		"readBack",
		`Read ${title(goal)} back to ${who.name}: “Did I get that right?”`,
		to("goal-read-back", goal.item.id),
	);
	return answer === null ? unknown(read) : no(read, [seen("Read back: no", path)]);
}

function importance({ who }: Case, goal: Placed<Goal>): Finding {
	if (goal.item.importance !== null) return yes([seen("How much it matters", `${goal.path}.importance`)]);
	return unknown(
		step(
			"goal",
			`Ask ${who.name} how much ${title(goal)} matters, 1 to 10. “Can’t say” is an answer too.`,
			to("goal", goal.item.id),
		),
	);
}

/** C3.3: goals are made together, not written by professionals. */
export function decidedTogether(about: Case): Settled {
	const isReady = hasTalked(about) && about.goals.length > 0;
	return settle("C3.3", "We decided them together", [
		...goalsOr(about, () => []),
		...oneOwnGoal(about),
		...noGoalOfStaffOnly(about),
		...whoHelped(about),
		about.says("decided-together", isReady),
	]);
}

function oneOwnGoal({ goals, who, standIn }: Case): Finding[] {
	if (goals.length === 0) return [];
	const own = goals.find(({ item }) => speaksForThePerson(item.quote, standIn));
	if (own) return [yes([seen("A goal in the person's own words", `${own.path}.quote`)])];
	return [
		no(step("goal", `Ask ${who.name} for one goal in ${who.their} own words.`, to("goals")), [
			seen("No goal is in the person's own words", "goals"),
		]),
	];
}

/** Brought by staff, or in nobody's own voice, and not yet said yes to. */
function noGoalOfStaffOnly({ goals, who, standIn }: Case): Finding[] {
	return goals
		.filter(
			({ item }) =>
				(item.firstAuthor === "staff" || !speaksForThePerson(item.quote, standIn)) && confirmed(item) !== "yes",
		)
		.map((goal) =>
			no(
				step(
					"readBack",
					`Ask ${who.name} whether ${title(goal)} is ${who.their} own wish too, or take it out.`,
					to("goal-read-back", goal.item.id),
				),
				[seen("Not first the person's, and not yet theirs", goal.path)],
			),
		);
}

function whoHelped({ plan, goals }: Case): Finding[] {
	if (goals.length === 0) return [];
	const named = goals.find(({ item }) => item.decidedWith.length > 0);
	if (named) return [yes([seen("Decided with a professional, by name", `${named.path}.decidedWith`)])];
	if (plan.agreement.agreed !== null)
		return [yes([seen("Agreed with a professional, by name", "agreement.agreed.with")])];
	return [unknown(step("note", "Write down with whom the goals were decided.", to("agree")))];
}
