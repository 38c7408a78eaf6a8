/** Who does what, as it is read back: what paper says of each action, said to the person. */
import type { Place } from "../../../../../shared/changes/change.ts";
import { type Action, type Goal, isAskingOver, isPast } from "../../../../../shared/plan/goals.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import { byWhenText } from "../../../../../templates/full/by-when.ts";
import { isLetGo, isNotAskedFor } from "../../../../../templates/full/goal-actions.ts";
import { endOf } from "../../../../../templates/language/say.ts";
import { after, inSentences, line, onDay, type ReadItem, whoIs } from "./item.ts";

/** Every action with what belongs to it, in the order me, my family and friends, others (reference 0.5). */
export function actionItems(plan: Plan, goal: Goal): ReadItem[] {
	const actions = (["me", "mine", "others"] as const).flatMap((group) =>
		goal.actions.filter((action) => action.group === group),
	);
	const none = goal.isKeepAsIs || goal.notPossible || isPast(goal) ? null : "We have not said yet who will do what.";
	return [
		...(goal.isKeepAsIs ? [line(`keep ${goal.id}`, "", "You want to keep this just as it is.")] : []),
		...(actions.length === 0 && none !== null ? [line(`nobody ${goal.id}`, "", none)] : []),
		...actions.flatMap((action) => oneAction(plan, goal, action)),
	];
}

function oneAction(plan: Plan, goal: Goal, action: Action): ReadItem[] {
	const name = whoIs(plan, action.owner, "You");
	const at: Place = ["goals", { id: goal.id }, "actions", { id: action.id }];
	const { ifThen } = action;
	const way = ifThen === null ? null : inTheWay(ifThen);
	return [
		line(action.id, actionLead(goal, action, name), actionLine(goal, action, name), at, action.visibility),
		...(way === null ? [] : [line(`way ${action.id}`, "What might get in the way", way)]),
		...action.steps.map((step) =>
			line(
				step.id,
				"A step on the way",
				inSentences(step.text, after("What happened", step.outcome), standingOf(step.status)),
			),
		),
	];
}

/** Only the person themselves and whoever has said yes "will"; of anybody else it says no more than their name. */
function actionLead(goal: Goal, { group, asked, agreed, notPossible, status }: Action, name: string): string {
	const isOff = notPossible !== null || status === "no-longer-wanted" || isPast(goal);
	if (group === "me") return isOff ? "You" : "You will";
	return !isOff && (group === "mine" ? asked : agreed) === "yes" ? `${name} will` : name;
}

/** What and by when, then how it stands with whoever would do it, as on paper. */
function actionLine(goal: Goal, action: Action, name: string): string {
	const { text, when, howOften, where, notPossible, statusNote } = action;
	// No date of what will not be: it would promise it.
	const due =
		when === null || notPossible || isLetGo(goal, action)
			? null
			: `${when.kind === "words" ? "" : "By "}${byWhenText(when)}`;
	const not =
		notPossible &&
		inSentences(`Asked for, and not possible: ${notPossible.because}`, after("Instead", notPossible.instead));
	return inSentences(
		text,
		due,
		isLetGo(goal, action) ? null : howOften,
		where,
		isNotAskedFor(goal, action) ? null : answerOf(action, name),
		sureOf(action, name),
		standingOf(action.status),
		statusNote,
		isLetGo(goal, action) ? null : onDay("We look at this again on", action.reviewOn),
		not,
	);
}

function sureOf({ group, confidence }: Action, name: string): string | null {
	if (confidence === null) return null;
	if (confidence.kind === "cannot-say") return group === "me" ? "You cannot say how sure you are." : null;
	return `${group === "me" ? "You are" : `${name} is`} ${confidence.value} out of 10 sure.`;
}

function answerOf(action: Action, name: string): string | null {
	const { group, asked, agreed } = action;
	if (isAskingOver(action)) return null;
	if (group === "mine" && asked !== null) {
		const words = {
			yes: null,
			asked: `${name} has been asked, and has not answered yet.`,
			"not-yet": "Not asked yet.",
			"said-no": `${name} has been asked, and said no.`,
		};
		return words[asked];
	}
	if (group !== "others" || agreed === null) return null;
	const words = {
		yes: null,
		"referral-to-make": "The request is still to be sent.",
		"referral-made": "The request has been sent.",
		"not-yet": "Not agreed yet.",
	};
	return words[agreed];
}

function standingOf(status: Action["status"]): string | null {
	const words = {
		"not-started": null,
		doing: null,
		done: "Done.",
		partly: "Partly done.",
		"on-hold": "On hold.",
		"no-longer-wanted": "No longer wanted.",
	};
	return words[status];
}

/** Both halves as they were kept, whatever they start with. */
function inTheWay({ if: first, then }: NonNullable<Action["ifThen"]>): string | null {
	if (first.trim() === "") return then.trim() === "" ? null : `If something gets in the way: ${then}`;
	if (then.trim() === "") return first;
	const isWhole = endOf(first) === "";
	return `${isWhole || /^if\b/i.test(first) ? "" : "If "}${first}${isWhole ? "" : ":"} ${then}`;
}
