/** Easy-read: a page for each goal, then me, my family and friends, others (picture 17). */
import { anchorFor } from "../../shared/documents/anchor.ts";
import type { Block, Picture } from "../../shared/documents/tree.ts";
import type { Action, Goal } from "../../shared/plan/goals.ts";
import { field, paragraph, text } from "../full/blocks.ts";
import { byWhenDay } from "../full/by-when.ts";
import type { Context } from "../full/context.ts";
import { inFixedOrder } from "../full/goal-actions.ts";
import { named, nameLine } from "../full/names.ts";
import { isMine } from "../full/when-line.ts";
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

/** Words and their reason, no longer than this together, stand beside one picture. */
const BOTH_LENGTH = 200;

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
		...wordsAndWhy(context, goal),
		...able(context, goal),
		...notPossible(context, goal),
		...none,
		...actions.flatMap((action) => actionBlock(context, action)),
	];
	const anchor = goal.title === null ? {} : { anchor: anchorFor(goal.id, "title") };
	return easySection(title, blocks, anchor);
}

/** My words for it, and why it matters: one block while both are short, so that a goal keeps to a page. */
function wordsAndWhy(context: Context, goal: Goal): Block[] {
	const { quote } = goal;
	const plain = { parts: [], picture: titlePicture(context, goal) };
	if (!isShort(goal)) return [...saidBlock(context, quote, plain, "picture.goal"), ...why(context, goal)];
	const isScoreHere = goal.plain === null && plainLines(context, goal.id, quote.id).parts.length === 0;
	const parts = [...whyParts(context, goal), ...(isScoreHere ? scoreLine(context, goal) : [])];
	return saidBlock(context, quote, plain, "picture.goal", { parts });
}

const isShort = ({ quote, why: reason }: Goal): boolean =>
	reason !== null && quote.text.length + reason.text.length <= BOTH_LENGTH && isMine(reason);

/** The short name says best what a goal is about; undefined when it suggests no picture. */
function titlePicture(context: Context, { title }: Goal): Picture | undefined {
	const concept = context.knownPicture(context.choosePicture(title ?? "") ?? "");
	return concept === null ? undefined : { concept };
}

/** Plain lines where somebody wrote them, otherwise the agreed wording; then how much it matters. */
function able(context: Context, goal: Goal): Block[] {
	const score = scoreLine(context, goal);
	const plain = plainLines(context, goal.id, goal.quote.id);
	if (plain.parts.length > 0)
		return easy(pictureOf(context, plain.picture, goal.quote.text, "picture.goal"), [...plain.parts, ...score]);
	if (goal.plain === null) return isShort(goal) ? [] : easy(framePicture(context, "picture.goal"), score);
	const picture = pictureOf(context, undefined, goal.plain.text, "picture.goal");
	return labelledBlock(picture, context.say("easy.goalAble"), field(goal.plain.text, goal.id, "plain"), score);
}

/** Why it matters, in a block of its own. */
function why(context: Context, goal: Goal): Block[] {
	const parts = whyParts(context, goal);
	return isTooLong(goal.why?.text ?? "") ? parts : easy(framePicture(context, "picture.matters"), parts);
}

function whyParts(context: Context, { why: quote }: Goal): EasyPart[] {
	if (!quote) return [];
	const said = saidParts(context, quote).filter((part) => part.kind !== "paragraph" || part.style !== "label");
	return [easyLabel(context.say("easy.goalWhy")), ...said];
}

const scoreLine = (context: Context, { importance }: Goal): EasyPart[] =>
	importance?.kind === "number" ? frame(context, "easy.goalScore", { value: importance.value }) : [];

/** Asked for, and not possible: why, and what instead, in one block while it is short. */
function notPossible(context: Context, item: Pick<Goal | Action, "id" | "notPossible">): Block[] {
	const not = item.notPossible;
	if (!not) return [];
	const instead: EasyPart[] =
		not.instead === null
			? []
			: [
					easyLabel(context.say("easy.instead")),
					paragraph("body", [field(not.instead, item.id, "notPossible.instead")]),
				];
	const parts = [
		...frame(context, "easy.notPossible"),
		easyLabel(context.say("easy.because")),
		paragraph("body", [field(not.because, item.id, "notPossible.because")]),
		...instead,
	];
	return isTooLong(`${not.because}${not.instead ?? ""}`) ? parts : easy(framePicture(context, "picture.dont"), parts);
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
