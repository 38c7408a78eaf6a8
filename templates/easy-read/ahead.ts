/** Easy-read: risks I choose to take, where my papers are, my budget in one block, who is in my team. */
import { heldOf } from "../../shared/budget/sums.ts";
import { writtenPounds } from "../../shared/budget/written.ts";
import { anchorFor } from "../../shared/documents/anchor.ts";
import type { Block, ListItem, Run } from "../../shared/documents/tree.ts";
import type { HowHeld } from "../../shared/plan/money.ts";
import { mayDecideBy } from "../../shared/plan/person.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import type { Contact } from "../../shared/plan/team.ts";
import { field, text } from "../full/blocks.ts";
import type { Context } from "../full/context.ts";
import { nameList } from "../full/name-list.ts";
import { findContact, namedContact, nameLine } from "../full/names.ts";
import { viewOf } from "../full/risks.ts";
import { others, relevanceParts } from "../full/team.ts";
import { partsLeftOut } from "../full/visible.ts";
import { whoToAsk } from "../full/who-to-ask.ts";
import type { MessageKey } from "../language/messages.ts";
import { groupedPhone } from "../language/numbers.ts";
import { andList } from "../language/say.ts";
import {
	type EasyPart,
	easy,
	easyLabel,
	easySection,
	fieldItem,
	frame,
	framePicture,
	headLines,
	isTooLong,
	labelledBlock,
	labelledLine,
	listBlocks,
	plainLines,
	saidParts,
	saidTogether,
} from "./blocks.ts";
import { gathered } from "./gathered.ts";

type Risk = Plan["risks"]["items"][number];
type Paper = Plan["ahead"]["papers"][number];

/** A section for each risk, in the plan's order; none where there is no risk. */
export const easyRisks = (context: Context): Block[] =>
	context.plan.risks.items.flatMap((risk) =>
		easySection(risk.title, riskBlocks(context, risk), { anchor: anchorFor(risk.id, "title") }),
	);

function riskBlocks(context: Context, risk: Risk): Block[] {
	const plain = plainLines(context, risk.id);
	const part = (
		label: MessageKey,
		picture: Parameters<typeof framePicture>[1],
		name:
			| "goWell"
			| "goWrong"
			| "goWrongForOthers"
			| "howLikely"
			| "howBad"
			| "agreed"
			| "disagreement"
			| "thinkAgainIf",
	): Block[] => {
		const value = risk[name];
		return value === null
			? []
			: labelledBlock(context, framePicture(context, picture), context.say(label), field(value, risk.id, name));
	};
	return [
		...wantAndThink(context, risk),
		...easy(plain.picture ?? null, plain.parts),
		...part("easy.goWell", "picture.helps", "goWell"),
		...gathered([
			...part("easy.goWrong", "picture.worse", "goWrong"),
			...part("easy.goWrongOthers", "picture.worse", "goWrongForOthers"),
			...part("easy.howLikely", "picture.sure", "howLikely"),
			...part("easy.howBad", "picture.worse", "howBad"),
		]),
		...othersThink(context, risk),
		...gathered([...part("easy.riskAgreed", "picture.riskAgreed", "agreed"), ...doing(context, risk)]),
		...part("easy.riskDisagree", "picture.know", "disagreement"),
		...part("easy.thinkAgain", "picture.look", "thinkAgainIf"),
	];
}

/** What I want, and what I think of it myself: beside one picture while both are short. */
function wantAndThink(context: Context, { want, iThink }: Risk): Block[] {
	const wish = (more: readonly EasyPart[]) => saidTogether(context, [want], "easy.wantRisk", "picture.goal", more);
	if (iThink === null) return wish([]);
	if (want.text.length + iThink.text.length <= BOTH_LENGTH) return wish(saidParts(context, iThink, "easy.iThink"));
	return [...wish([]), ...saidTogether(context, [iThink], "easy.iThink", "picture.said")];
}

const BOTH_LENGTH = 240;

/** What I do about it, and what others do: beside one picture a side. */
const doing = (context: Context, { iDo, othersDo }: Risk): Block[] => [
	...listBlocks(
		framePicture(context, "picture.me"),
		context.say("easy.iDo"),
		iDo.map(({ id, text: words }) => fieldItem(words, id, "text")),
	),
	...listBlocks(
		framePicture(context, "picture.mine"),
		context.say("easy.theyDo"),
		othersDo.map(({ id, by, text: words }) => ({
			runs: [text(`${nameLine(context, by)}: `), field(words, id, "text")],
		})),
	),
];

/** What others think of it, each under their own name, beside one picture while it is short. */
function othersThink(context: Context, { othersThink: views }: Risk): Block[] {
	const parts: EasyPart[] = [easyLabel(context.say("easy.othersThink")), ...views.map((view) => viewOf(context, view))];
	if (views.length === 0) return [];
	const isLong = isTooLong(views.map(({ text: words }) => words).join("\n"));
	return isLong ? parts : easy(framePicture(context, "picture.mine"), parts);
}

/** Pointers only: which papers there are, and where. */
export function easyAhead(context: Context): Block[] {
	const { papers, wishes, priorities, preferredPlaces } = context.plan.ahead;
	const blocks = [
		...papers.flatMap((paper) => paperBlock(context, paper)),
		...gathered([
			...saidTogether(context, wishes, "easy.wishes", "picture.said"),
			...saidTogether(context, priorities, "easy.priorities", "picture.said"),
			...saidTogether(context, preferredPlaces, "easy.places", "picture.said"),
		]),
	];
	if (blocks.length === 0) return [];
	return easySection(context.say("easy.ahead"), [...headLines(context, "easy.aheadLine"), ...blocks]);
}

function paperBlock(context: Context, paper: Paper): Block[] {
	const plain = plainLines(context, paper.id);
	const name = paper.name ?? context.say(`paper.${paper.kind}`);
	const has = { yes: "easy.paperYes", no: "easy.paperNo", "do-not-know": "easy.paperUnknown" } as const;
	const where: EasyPart[] =
		paper.where.trim() === "" || paper.exists !== "yes"
			? []
			: labelledLine(context, context.say("easy.where"), field(paper.where, paper.id, "where"));
	const names = nameList(context, paper.copies);
	const copies = names === "" ? [] : frame(context, "easy.paperCopies", { names });
	const own: EasyPart[] = [easyLabel(name), ...frame(context, has[paper.exists]), ...where, ...copies];
	const picture = plain.picture === undefined ? framePicture(context, `picture.paper.${paper.exists}`) : plain.picture;
	return easy(picture, plain.parts.length > 0 ? plain.parts : own);
}

/** One block: that there is a budget, how much was agreed, how it is held. Never more than was agreed. */
export function easyBudget(context: Context): Block[] {
	const { type, final } = context.plan.budget;
	const picture = framePicture(context, "picture.budget");
	if (type === null || type === "not-sure" || type === "none") return [];
	const sum = final === null ? null : writtenPounds(final.pence);
	const ways = waysHeld(context);
	const [only] = ways;
	const isOne = ways.length === 1 && only !== undefined;
	const held = heldLine(context, isOne ? only : undefined, sum);
	const some = isOne ? [] : ways.flatMap((way) => someHeld(context, way));
	return easySection(context.say("easy.budget"), [
		...easy(picture, [...frame(context, "easy.hasBudget"), ...held, ...some]),
	]);
}

/** Every way in which some of the money is held: as the lines say, or the budget where it has none. */
function waysHeld(context: Context): HowHeld[] {
	const { budget } = context.plan;
	const lines = budget.lines.filter(({ agreed }) => agreed.kind !== "not-agreed");
	const ways = lines.length === 0 ? budget.howHeld : lines.flatMap((line) => heldOf(budget, line) ?? []);
	// A line that does not say how it is held leaves room for a way that nobody can know.
	const isKnown = lines.every((line) => heldOf(budget, line) !== null);
	return isKnown ? [...new Set(ways)].filter((way) => holderOf(context, way) !== "") : [];
}

/** Whose account it goes to, where that is not the person's own; empty where nobody wrote the name. */
function holderOf(context: Context, way: HowHeld): string | null {
	const { accountHolder } = context.plan.budget;
	if (way !== "direct-payment" || accountHolder === null || accountHolder.kind === "me") return null;
	return accountHolder.name.trim();
}

function someHeld(context: Context, way: HowHeld): EasyPart[] {
	const name = holderOf(context, way);
	return name === null
		? frame(context, `easy.someHeld.${way}`)
		: frame(context, "easy.someHeldName.direct-payment", { name });
}

/** How much was agreed, and how it is held: what is known of the two. */
function heldLine(context: Context, way: HowHeld | undefined, sum: string | null): EasyPart[] {
	const name = way === undefined ? null : holderOf(context, way);
	if (name !== null)
		return sum === null
			? frame(context, "easy.heldName.direct-payment", { name })
			: frame(context, "easy.heldSumName.direct-payment", { sum, name });
	if (sum === null) return way === undefined ? [] : frame(context, `easy.held.${way}`);
	return way === undefined ? frame(context, "easy.sum", { sum }) : frame(context, `easy.heldSum.${way}`, { sum });
}

/** So many people stand in one block. */
const FEW = 4;

/** Whoever keeps the plan with me, with what they are: on the first page they are only named as the one to call. */
function keeper(context: Context): Contact[] {
	const isLeftOut = partsLeftOut(context.plan, context.options.reader ?? "person").includes("team");
	const { coordinator } = whoToAsk(context);
	return isLeftOut || coordinator === undefined ? [] : [{ ...coordinator, relation: context.say("easy.keeper") }];
}

/** The section of people: whoever keeps the plan together first, then mine, then those who work with me. */
export function easyTeam(context: Context): Block[] {
	const { contacts, gpPractice } = context.plan.team;
	const everybody = [...keeper(context), ...others(context)];
	const mine = everybody.filter(({ group }) => group === "mine");
	const work = everybody.filter(({ group }) => group !== "mine");
	const practice: ListItem[] =
		gpPractice === null || contacts.some(({ name }) => name === gpPractice.name)
			? []
			: [{ runs: withNumber([text(gpPractice.name)], gpPractice.phone) }];
	const workItems = [...work.map(personItem), ...practice];
	const picture = framePicture(context, "picture.mine");
	const isFew = mine.length > 0 && workItems.length > 0 && mine.length + workItems.length <= FEW;
	const lists = isFew
		? listBlocks(picture, context.say("team.mine"), mine.map(personItem), [
				easyLabel(context.say("team.work")),
				{ kind: "list", isOrdered: false, items: workItems },
			])
		: [
				...listBlocks(picture, context.say("team.mine"), mine.map(personItem)),
				...gathered(listBlocks(framePicture(context, "picture.others"), context.say("team.work"), workItems)),
			];
	const blocks = [...lists, ...decides(context), ...relevance(context)];
	return easySection(context.say("team"), blocks);
}

/** Who may decide for me, or speaks for me, by what right, and where that is written. */
function decides(context: Context): Block[] {
	const { representative: held } = context.plan.rights;
	const contact = held && findContact(context, held.contactId);
	if (!held || !contact) return [];
	const key = mayDecideBy.includes(held.authority) ? "easy.decides" : "easy.speaksForMe";
	const where: EasyPart[] =
		held.where.trim() === ""
			? []
			: labelledLine(
					context,
					context.say("easy.where"),
					field(held.where, context.plan.id, "rights.representative.where"),
				);
	return easy(framePicture(context, "picture.decides"), [
		...frame(context, key, { name: namedContact(context, contact).name }),
		...frame(context, `easy.right.${held.authority}`),
		...where,
	]);
}

/** "Dafydd Nowak, my son: 07700 900 482" */
function personItem({ id, name, relation, phones: [phone] }: Contact): ListItem {
	const who = [field(name, id, "name"), ...(relation.trim() === "" ? [] : [text(`, ${relation}`)])];
	return { runs: withNumber(who, phone?.number ?? "", phone?.id) };
}

function withNumber(who: readonly Run[], number: string, id?: string): Run[] {
	if (number.trim() === "") return [...who];
	const shown = text(groupedPhone(number), {
		strong: true,
		...(id === undefined ? {} : { anchor: anchorFor(id, "number") }),
	});
	return [...who, text(": "), shown];
}

/** What is not about me, what I did not want to talk about, what is still to come: several lines stand beside a picture. */
function relevance(context: Context): Block[] {
	const { hasNoBudget, notRelevant, didNotWant, stillToTalk } = relevanceParts(context);
	// A name with a comma in it would read as two in a row of names: then each has a line.
	const line = (key: MessageKey, names: readonly string[]): EasyPart[] =>
		(names.some((name) => name.includes(",")) ? names : [andList(context.language, names)])
			.filter((parts) => parts !== "")
			.flatMap((parts) => frame(context, key, { parts }));
	const talk = [
		...line("easy.notRelevant", notRelevant),
		...line("easy.didNotWant", didNotWant),
		...line("easy.stillToTalk", stillToTalk),
	];
	const all = [...(hasNoBudget ? frame(context, "easy.noBudget") : []), ...talk];
	// One line needs no block of its own.
	if (all.length < 2) return all;
	return easy(framePicture(context, talk.length === 0 ? "picture.budget" : "picture.talk"), all);
}
