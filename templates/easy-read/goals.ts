/** Easy-read: a page for each goal, then me, my family and friends, others (picture 17). */
import { anchorFor } from "../../shared/documents/anchor.ts";
import type { Block, TextRun } from "../../shared/documents/tree.ts";
import type { Picture } from "../../shared/documents/tree-pictures.ts";
import { type Action, type Goal, isAskingOver, isPast, livingFirst } from "../../shared/plan/goals.ts";
import { writtenDate } from "../../shared/plan/time.ts";
import { field, paragraph, text } from "../full/blocks.ts";
import { byWhenDay } from "../full/by-when.ts";
import type { Context } from "../full/context.ts";
import { inFixedOrder, isLetGo, isNotAskedFor } from "../full/goal-actions.ts";
import { goalHeading } from "../full/goals.ts";
import { withComma } from "../full/name-list.ts";
import { named, nameLine } from "../full/names.ts";
import { isMine } from "../full/when-line.ts";
import type { MessageKey } from "../language/messages.ts";
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
	labelledLine,
	pictureOf,
	plainLines,
	quotePicture,
	saidBlock,
	saidParts,
	saidTogether,
} from "./blocks.ts";
import { gathered } from "./gathered.ts";

/** Words and their reason, no longer than this together, stand beside one picture. */
const BOTH_LENGTH = 200;

/** Blocks of all goals, in the plan's order; none without a goal. */
export const easyGoals = (context: Context): Block[] =>
	livingFirst(context.plan.goals).flatMap((goal) => easyGoal(context, goal, context.plan.goals.indexOf(goal) + 1));

function easyGoal(context: Context, goal: Goal, number: number): Block[] {
	const title = goalHeading(context, goal, number);
	const actions = inFixedOrder(goal.actions);
	const none =
		actions.length > 0 || goal.notPossible || isPast(goal) || (goal.isKeepAsIs && isScoreHere(context, goal))
			? []
			: goal.isKeepAsIs
				? easy(framePicture(context, "picture.keep"), frame(context, "easy.keep"))
				: easy(framePicture(context, "picture.notYet"), frame(context, "easy.noActions"));
	// It belongs to what I will be able to do.
	const know = howWeWillKnow(context, goal);
	const blocks = [
		...wordsAndWhy(context, goal),
		...(goal.notPossible ? refusedGoal(context, goal) : gathered([...able(context, goal), ...know])),
		...none,
		...actions.flatMap((action) => actionBlock(context, goal, action)),
		...(goal.notPossible ? know : []),
		...goal.outcomes.flatMap((outcome) => outcomeBlocks(context, outcome)),
	];
	const anchor = goal.title === null ? {} : { anchor: anchorFor(goal.id, "title") };
	return easySection(title, blocks, anchor);
}

/** My words for it, and why it matters: one block while both are short, so that a goal keeps to a page. */
function wordsAndWhy(context: Context, goal: Goal): Block[] {
	const { quote } = goal;
	const plain = { parts: [], picture: titlePicture(context, goal) };
	if (!isShort(goal)) return [...saidBlock(context, quote, plain, "picture.goal"), ...why(context, goal)];
	const isKept = goal.isKeepAsIs && goal.actions.length === 0 && !goal.notPossible;
	const keep = isKept ? frame(context, "easy.keep") : [];
	const parts = [
		...whyParts(context, goal),
		...(isScoreHere(context, goal) ? [...scoreLine(context, goal), ...keep] : []),
	];
	return saidBlock(context, quote, plain, "picture.goal", { parts });
}

const isShort = ({ quote, why: reason }: Goal): boolean =>
	quote.text.length + (reason?.text.length ?? 0) <= BOTH_LENGTH && (reason === null || isMine(reason));

/** Nothing else will be said of the goal: the score stands with the words. */
const isScoreHere = (context: Context, goal: Goal): boolean =>
	isShort(goal) && goal.plain === null && plainLines(context, goal.id, goal.quote.id).parts.length === 0;

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
	return labelledBlock(context, picture, context.say("easy.goalAble"), field(goal.plain.text, goal.id, "plain"), score);
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

/** A goal that is not possible promises nothing: what was agreed as wording stands as asked for, before the answer. */
function refusedGoal(context: Context, goal: Goal): Block[] {
	const plain = plainLines(context, goal.id, goal.quote.id);
	const wish: Block[] =
		plain.parts.length > 0
			? easy(pictureOf(context, plain.picture, goal.quote.text, "picture.goal"), plain.parts)
			: goal.plain === null
				? []
				: wished(context, field(goal.plain.text, goal.id, "plain"));
	return [
		...gathered([...wish, ...refused(context, goal)], "last"),
		...(isScoreHere(context, goal) ? [] : easy(null, scoreLine(context, goal))),
	];
}

/** "What I asked for:", with a picture of that. */
const wished = (context: Context, value: TextRun): Block[] =>
	labelledBlock(context, pictureOf(context, undefined, value.text, "picture.goal"), context.say("easy.wished"), value);

/**
 * Asked for, and the answer was no; why, and what instead: in one block that never breaks. What was asked for stands
 * before it, beside the same picture while both are short, so that nobody's wish reads as the answer. Never the date, who would have done it or their picture: those
 * would promise it.
 */
function refused(context: Context, item: Pick<Goal | Action, "id" | "notPossible">): Block[] {
	const not = item.notPossible;
	if (!not) return [];
	const instead: EasyPart[] =
		not.instead === null
			? []
			: labelledLine(context, context.say("easy.instead"), field(not.instead, item.id, "notPossible.instead"));
	const parts = [
		...frame(context, "easy.notPossible"),
		...labelledLine(context, context.say("easy.because"), field(not.because, item.id, "notPossible.because")),
		...instead,
	];
	const words = `${not.because}${not.instead ?? ""}`;
	return isTooLong(words) ? parts : easy(framePicture(context, "picture.dont"), parts);
}

/** How we will know, in their words: never left out. */
const howWeWillKnow = (context: Context, { howWeWillKnow: quote }: Goal): Block[] =>
	quote === null ? [] : saidTogether(context, [quote], "easy.goalKnow", "picture.look");

/** How it went: the day, their words whole, what helped and what did not. */
function outcomeBlocks(context: Context, { id, on, quote, helped, gotInTheWay }: Goal["outcomes"][number]): Block[] {
	const part = (label: MessageKey, value: string | null, name: string): EasyPart[] =>
		value === null ? [] : labelledLine(context, context.say(label), field(value, id, name));
	const more = [
		...part("easy.outcomeHelped", helped, "helped"),
		...part("easy.outcomeHindered", gotInTheWay, "gotInTheWay"),
	];
	const dated = frame(context, "easy.outcomeOn", { date: writtenDate(on) });
	const words = quote === null ? [] : saidParts(context, quote);
	const parts = [...dated, ...words, ...more];
	if (words.length + more.length === 0) return [];
	const all = `${quote?.text ?? ""}${helped ?? ""}${gotInTheWay ?? ""}`;
	return isTooLong(all)
		? parts
		: easy(framePicture(context, quote === null ? "picture.look" : quotePicture(quote)), parts);
}

function actionBlock(context: Context, goal: Goal, told: Action): Block[] {
	// What was let go with its goal is told as what is wanted no more: no day, and nobody to be asked.
	const action: Action = isLetGo(goal, told) ? { ...told, status: "no-longer-wanted" } : told;
	const plain = plainLines(context, action.id);
	const own = field(action.text, action.id, "text");
	const isPlain = plain.parts.length > 0;
	const words: EasyPart[] = isPlain ? plain.parts : [paragraph("body", [own])];
	if (action.notPossible) {
		const chosen = pictureOf(context, plain.picture, action.text, "picture.goal");
		const wish = isPlain ? easy(chosen, [easyLabel(context.say("easy.wished")), ...words]) : wished(context, own);
		return gathered([...wish, ...refused(context, action)], "last");
	}
	const groups = { me: "picture.me", mine: "picture.mine", others: "picture.others" } as const;
	const picture = pictureOf(context, plain.picture, action.text, groups[action.group]);
	const label = didLabel(context, action) ?? (isPlain ? ownerLabel(context, action) : willLabel(context, action));
	const times = timing(context, action);
	const standing = isPromised(action) && !isNotAskedFor(goal, action) ? asked(context, action) : [];
	const said: EasyPart[] = isPlain ? [easyLabel(label), ...words] : labelledLine(context, label, own);
	const parts: EasyPart[] = [...said, ...times, ...standing];
	const block = isTooLong(action.text) && !isPlain ? parts : easy(picture, parts);
	return gathered([...block, ...inTheWay(context, action)]);
}

/** What might get in the way, and what to do then: as both were kept, while it is still to be done. */
function inTheWay(context: Context, { id, ifThen, status }: Action): Block[] {
	if (ifThen === null || status === "done" || status === "no-longer-wanted") return [];
	const part = (label: MessageKey, name: "if" | "then"): EasyPart[] =>
		ifThen[name].trim() === ""
			? []
			: labelledLine(context, context.say(label), field(ifThen[name], id, `ifThen.${name}`));
	const parts = [...part("easy.wayIf", "if"), ...part("easy.wayThen", "then")];
	const picture = pictureOf(context, undefined, ifThen.if, "picture.way");
	return isTooLong(`${ifThen.if}${ifThen.then}`) ? parts : easy(picture, parts);
}

/** Whether how it stands with whoever does it is still to be said: what others did in part is promised by nobody yet. */
const isPromised = ({ status, group }: Action): boolean =>
	status === "not-started" || status === "doing" || (status === "partly" && group !== "me");

/** When, and how often: never left out. What is over has neither. */
function timing(context: Context, { when, howOften, status }: Action): EasyPart[] {
	if (status === "done" || status === "no-longer-wanted") return [];
	const date = when ? byWhenDay(when) : howOften;
	if (date === null) return [];
	const often = when ? howOften : null;
	return [
		...frame(context, "easy.when", { when: date, end: endOf(date) }),
		...(often === null ? [] : frame(context, "easy.often", { often, end: endOf(often) })),
	];
}

/** "Priti has done this:", of whatever is no longer to be done; null where it is. */
function didLabel(context: Context, action: Action): string | null {
	const { status, group } = action;
	if (status === "no-longer-wanted" || status === "on-hold") return context.say(`easy.not.${status}`);
	if (status !== "done" && status !== "partly") return null;
	if (group === "me") return context.say(`easy.did.me.${status}`);
	return context.say(`easy.did.${status}`, { name: withComma(ownerLabel(context, action)) });
}

/** "I will:", "My son Dafydd will:"; "I want Hannah Pryce, MS nurse, to:" where nobody has said yes. */
function willLabel(context: Context, action: Action): string {
	if (action.group === "me") return /^i\b/i.test(action.text) ? context.say("easy.me") : context.say("easy.will.me");
	const { name, relation } = named(context, action.owner);
	const isYes = (action.group === "mine" ? action.asked : action.agreed) === "yes";
	if (relation.trim() !== "" && !isSaidFirst(action, relation))
		return context.say(isYes ? "easy.willRole" : "easy.wantsRole", { name, relation });
	const own = ownerLabel(context, action);
	return isYes
		? context.say("easy.will", { name: withComma(own) })
		: context.say("easy.wants", { name: withComma(smallMy(own)) });
}

const isSaidFirst = (action: Action, relation: string): boolean => action.group === "mine" && /^my\b/i.test(relation);
const smallMy = (words: string): string => words.replace(/^My\b/, "my");

/** "Me", "My friend Bożena", "Hannah Pryce, MS nurse". */
function ownerLabel(context: Context, action: Action): string {
	if (action.group === "me") return context.say("easy.me");
	const { name, relation } = named(context, action.owner);
	if (!isSaidFirst(action, relation)) return nameLine(context, action.owner);
	return text(`${relation.charAt(0).toUpperCase()}${relation.slice(1)} ${name}`).text;
}

function asked(context: Context, action: Action): EasyPart[] {
	if (action.group === "me")
		return action.confidence?.kind === "number" ? frame(context, "easy.sure", { value: action.confidence.value }) : [];
	if (isAskingOver(action)) return [];
	if (action.group === "others")
		return action.agreed === null || action.agreed === "yes" ? [] : frame(context, `easy.agreed.${action.agreed}`);
	if (action.asked === null) return [];
	return frame(context, `easy.asked.${action.asked}`, { name: named(context, action.owner).name });
}
