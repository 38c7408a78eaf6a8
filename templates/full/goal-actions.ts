/** Who will do what, by when: me, then my family and friends, then others (reference 0.5). */
import { anchorFor } from "../../shared/documents/anchor.ts";
import type { Block, ListItem, Run, TableRow } from "../../shared/documents/tree.ts";
import { type Action, type Goal, isAskingOver, isPast } from "../../shared/plan/goals.ts";
import { writtenDate } from "../../shared/plan/time.ts";
import { endOf } from "../language/say.ts";
import {
	asSentence,
	body,
	type Column,
	cell,
	field,
	label,
	list,
	sentences,
	table,
	text,
	textCell,
	withEnd,
} from "./blocks.ts";
import { byWhenText } from "./by-when.ts";
import { fitted } from "./column-widths.ts";
import type { Context } from "./context.ts";
import { named, nameLine } from "./names.ts";

const GROUPS = ["me", "mine", "others"] as const;

/** The same actions by group; within a group in the plan's order. */
export const inFixedOrder = (actions: readonly Action[]): Action[] =>
	GROUPS.flatMap((group) => actions.filter((action) => action.group === group));

/** Columns of who will do what: the tables of all goals look alike, so one set serves the rows of all. */
export function actionColumns(context: Context): Column[] {
	const columns = [
		{ header: context.say("goal.who"), share: 0.22 },
		{ header: context.say("goal.what"), share: 0.53, isSaidInLines: false },
		{ header: context.say("goal.when"), share: 0.25 },
	];
	return fitted(
		columns,
		context.plan.goals.flatMap((goal) => goal.actions.map((action) => actionRow(context, goal, action))),
	);
}

/** In: a goal with its number, and the columns that `actionColumns` made. */
export function actionBlocks(context: Context, goal: Goal, number: number, columns: readonly Column[]): Block[] {
	const actions = inFixedOrder(goal.actions);
	if (actions.length === 0) {
		if (goal.isKeepAsIs) return [body(context.runs("goal.keep"))];
		return goal.notPossible || isPast(goal) ? [] : [body(context.runs("goal.noActions"))];
	}
	const rows = actions.map((action) => actionRow(context, goal, action));
	return [
		...(goal.isKeepAsIs ? [body(context.runs("goal.keep"))] : []),
		...table(context.say("goal.tableSummary", { number }), columns, rows),
		...actions.flatMap((action) => inTheWay(context, action)),
		...steps(context, actions),
	];
}

function actionRow(context: Context, goal: Goal, action: Action): TableRow {
	const isLite = context.plan.kind === "lite";
	const owner = isLite ? nameOf(context, action) : nameLine(context, action.owner);
	const who = action.group === "me" ? context.say("goal.me") : owner;
	return {
		cells: [textCell(who), cell(whatRuns(context, goal, action)), cell([whenRun(context, goal, action)])],
		anchor: anchorFor(action.id),
	};
}

function whenRun(context: Context, goal: Goal, action: Action): Run {
	// No date of what will not be: it would promise it.
	if (action.notPossible || (isPast(goal) && action.when === null && action.howOften === null))
		return text(context.say("goal.whenNotPossible"));
	if (isLetGo(goal, action)) return text(context.say("goal.whenLetGo"));
	if (action.when) return field(byWhenText(action.when), action.id, "when");
	if (action.howOften !== null) return field(action.howOften, action.id, "howOften");
	return text(context.say("goal.noDate"));
}

/** What, then in sentences of ours: how often, where, asked, agreed, how sure, how it stands, what could not be had. */
function whatRuns(context: Context, goal: Goal, action: Action): Run[] {
	const often =
		action.when && action.howOften !== null && !isLetGo(goal, action)
			? context.runs("goal.often", withEnd("text", field(action.howOften, action.id, "howOften")))
			: [];
	const where =
		action.where === null ? [] : context.runs("goal.where", withEnd("text", field(action.where, action.id, "where")));
	return sentences(
		asSentence(field(action.text, action.id, "text")),
		often,
		where,
		...(isNotAskedFor(goal, action) ? [] : [askedRuns(context, action), agreedRuns(context, action)]),
		sureRuns(context, action),
		statusRuns(context, action),
		action.reviewOn === null || isLetGo(goal, action)
			? []
			: context.runs("goal.again", { date: writtenDate(action.reviewOn) }),
		...notPossible(context, action),
	);
}

/** Of a goal that was let go, nothing is still to come. */
export const isLetGo = ({ status }: Goal, action: Action): boolean =>
	status === "changed-my-mind" && action.status !== "done" && action.status !== "partly";

/** Of a goal that is done or was let go, nobody is still to be asked; an answer that was given stands. */
export const isNotAskedFor = (goal: Goal, { group, asked, agreed }: Action): boolean => {
	const answer = group === "mine" ? asked : agreed;
	return isPast(goal) && group !== "me" && answer !== "yes" && answer !== "said-no";
};

const nameOf = (context: Context, action: Action): string => named(context, action.owner).name;

function askedRuns(context: Context, action: Action): Run[] {
	if (action.group !== "mine" || action.asked === null || isAskingOver(action)) return [];
	const keys = {
		yes: "goal.askedYes",
		asked: "goal.asked",
		"not-yet": "goal.askedNotYet",
		"said-no": "goal.askedNo",
	} as const;
	return context.runs(keys[action.asked], { name: nameOf(context, action) });
}

function agreedRuns(context: Context, action: Action): Run[] {
	if (action.group !== "others" || action.agreed === null || isAskingOver(action)) return [];
	const keys = {
		yes: "goal.agreedYes",
		"referral-to-make": "goal.referralToMake",
		"referral-made": "goal.referralMade",
		"not-yet": "goal.agreedNotYet",
	} as const;
	return context.runs(keys[action.agreed], { name: nameOf(context, action) });
}

function sureRuns(context: Context, action: Action): Run[] {
	if (action.confidence === null) return [];
	const isMe = action.group === "me";
	if (action.confidence.kind === "cannot-say") return isMe ? context.runs("goal.sureCannotSay") : [];
	const { value } = action.confidence;
	return isMe
		? context.runs("goal.sure", { value })
		: context.runs("goal.sureOther", { value, name: nameOf(context, action) });
}

/** How it stands, where that is more than that it is being done or still to do. */
function newsRuns(context: Context, status: Action["status"]): Run[] {
	return status === "not-started" || status === "doing" ? [] : context.runs(`goal.status.${status}`);
}

function statusRuns(context: Context, action: Action): Run[] {
	const status = newsRuns(context, action.status);
	const note = action.statusNote === null ? [] : asSentence(field(action.statusNote, action.id, "statusNote"));
	return sentences(status, note);
}

function notPossible(context: Context, { id, notPossible: not }: Action): Run[][] {
	if (not === null) return [];
	return [
		context.runs("goal.actionNotPossible", withEnd("because", field(not.because, id, "notPossible.because"))),
		not.instead === null
			? []
			: context.runs("goal.actionInstead", withEnd("instead", field(not.instead, id, "notPossible.instead"))),
	];
}

/** "If the taxi lets me down: I will join on Bożena’s phone." Both halves as they were kept, whatever they start with. */
function inTheWay(context: Context, { id, ifThen }: Action): Block[] {
	if (ifThen === null) return [];
	const first = ifThen.if.trim() === "" ? null : field(ifThen.if, id, "ifThen.if");
	const then = ifThen.then.trim() === "" ? null : field(ifThen.then, id, "ifThen.then");
	if (first && !then) return [body(context.runs("goal.wayIf", withEnd("if", first)))];
	if (!first && then) return [body(context.runs("goal.wayThen", withEnd("then", then)))];
	if (!first || !then) return [];
	const isWhole = endOf(first.text) === "";
	const values = { if: first, middle: isWhole ? "" : ":", then, end: endOf(then.text) };
	return [body(context.runs(isWhole || /^if\b/i.test(first.text) ? "goal.wayOwn" : "goal.way", values))];
}

function steps(context: Context, actions: readonly Action[]): Block[] {
	const items = actions
		.flatMap((action) => action.steps)
		.map(
			(step): ListItem => ({
				runs: sentences(
					asSentence(field(step.text, step.id, "text")),
					step.outcome === null
						? []
						: context.runs("goal.stepOutcome", withEnd("text", field(step.outcome, step.id, "outcome"))),
					newsRuns(context, step.status),
				),
			}),
		);
	return items.length === 0 ? [] : [label(context, "goal.steps"), ...list(items)];
}
