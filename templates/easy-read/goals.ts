/** Easy-read: a page for each goal, then me, my family and friends, others (picture 17). */
import type { Block } from "../../shared/documents/tree.ts";
import type { Action, Goal } from "../../shared/plan/goals.ts";
import { field, paragraph, text } from "../full/blocks.ts";
import { byWhenDay } from "../full/by-when.ts";
import type { Context } from "../full/context.ts";
import { inFixedOrder } from "../full/goal-actions.ts";
import { named, nameLine } from "../full/names.ts";
import { endOf } from "../language/say.ts";
import {
	type EasyPart,
	easy,
	easyLabel,
	easySection,
	frame,
	framePicture,
	isTooLong,
	labelledBlock,
	pictureOf,
	plainLines,
	saidBlock,
	saidParts,
} from "./blocks.ts";

/** Sentences beside one picture (documents.md 9). */
const LINES = 3;

export const easyGoals = (context: Context): Block[] =>
	context.plan.goals.flatMap((goal, index) => easyGoal(context, goal, index + 1));

function easyGoal(context: Context, goal: Goal, number: number): Block[] {
	const title =
		goal.title === null
			? context.say("goal.headingNoTitle", { number })
			: context.say("goal.heading", { number, title: goal.title });
	const actions = inFixedOrder(goal.actions);
	const none =
		actions.length > 0 || goal.notPossible
			? []
			: easy(framePicture(context, "picture.helps"), frame(context, goal.isKeepAsIs ? "easy.keep" : "easy.noActions"));
	const blocks = [
		...saidBlock(context, goal.quote, { parts: [], picture: titlePicture(context, goal) }, "picture.goal"),
		...able(context, goal),
		...why(context, goal),
		...notPossible(context, goal),
		...none,
		...actions.flatMap((action) => actionBlock(context, action)),
	];
	return easySection(title, blocks, ...(goal.title === null ? [] : [{ id: goal.id, field: "title" }]));
}

/** The short name says best what a goal is about; undefined when it suggests no picture. */
const titlePicture = (context: Context, { title }: Goal): string | undefined =>
	context.knownPicture(context.choosePicture(title ?? "") ?? "") ?? undefined;

/** Plain lines where somebody wrote them, otherwise the agreed wording; then how much it matters. */
function able(context: Context, goal: Goal): Block[] {
	const score = scoreLine(context, goal);
	const plain = plainLines(context, goal.id, goal.quote.id);
	if (plain.parts.length > 0)
		return easy(pictureOf(context, plain.picture, goal.quote.text, "picture.goal"), [...plain.parts, ...score]);
	if (goal.plain === null) return goal.why ? [] : easy(framePicture(context, "picture.goal"), score);
	const picture = pictureOf(context, undefined, goal.plain.text, "picture.goal");
	return labelledBlock(picture, context.say("easy.goalAble"), field(goal.plain.text, goal.id, "plain"), score);
}

/** Why it matters; also how much, where no block above could say it. */
function why(context: Context, goal: Goal): Block[] {
	const { why: quote } = goal;
	if (!quote) return [];
	const isUnsaid = goal.plain === null && plainLines(context, goal.id, goal.quote.id).parts.length === 0;
	const said = saidParts(context, quote).filter((part) => part.kind !== "paragraph" || part.style !== "label");
	const parts = [easyLabel(context.say("easy.goalWhy")), ...said, ...(isUnsaid ? scoreLine(context, goal) : [])];
	return isTooLong(quote.text) ? parts : easy(framePicture(context, "picture.matters"), parts);
}

const scoreLine = (context: Context, { importance }: Goal): EasyPart[] =>
	importance?.kind === "number" ? frame(context, "easy.goalScore", { value: importance.value }) : [];

function notPossible(context: Context, item: Pick<Goal | Action, "id" | "notPossible">): Block[] {
	const not = item.notPossible;
	if (!not) return [];
	const instead =
		not.instead === null
			? []
			: labelledBlock(
					framePicture(context, "picture.helps"),
					context.say("easy.instead"),
					field(not.instead, item.id, "notPossible.instead"),
				);
	return [
		...easy(framePicture(context, "picture.dont"), frame(context, "easy.notPossible")),
		...labelledBlock(null, context.say("easy.because"), field(not.because, item.id, "notPossible.because")),
		...instead,
	];
}

function actionBlock(context: Context, action: Action): Block[] {
	const plain = plainLines(context, action.id);
	const own = field(action.text, action.id, "text");
	const words: EasyPart[] = plain.parts.length > 0 ? plain.parts : [paragraph("body", [own])];
	const date = action.when ? byWhenDay(action.when) : action.howOften;
	const when = date === null ? [] : frame(context, "easy.when", { when: date, end: endOf(date) });
	const groups = { me: "picture.me", mine: "picture.mine", others: "picture.others" } as const;
	const picture = pictureOf(context, plain.picture, action.text, groups[action.group]);
	const lines = [...words, ...when, ...asked(context, action)].slice(0, Math.max(words.length, LINES));
	const parts: EasyPart[] = [easyLabel(ownerLabel(context, action)), ...lines];
	const block = isTooLong(action.text) && plain.parts.length === 0 ? parts : easy(picture, parts);
	return [...block, ...notPossible(context, action)];
}

/** "Me", "My friend Bożena", "Hannah Pryce, MS nurse". */
function ownerLabel(context: Context, action: Action): string {
	if (action.group === "me") return context.say("easy.me");
	const { name, relation } = named(context, action.owner);
	if (!/^my\b/i.test(relation) || action.group !== "mine") return nameLine(context, action.owner);
	return text(`${relation.charAt(0).toUpperCase()}${relation.slice(1)} ${name}`).text;
}

function asked(context: Context, action: Action): EasyPart[] {
	if (action.group === "me")
		return action.confidence?.kind === "number" ? frame(context, "easy.sure", { value: action.confidence.value }) : [];
	if (action.group !== "mine" || action.asked === null) return [];
	return frame(context, `easy.asked.${action.asked}`, { name: named(context, action.owner).name });
}
