/** Easy-read: my health as I tell it, and living with it day to day. Their words whole, then plain lines. */
import type { Block, ListItem, Run } from "../../shared/documents/tree.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import { writtenDay } from "../../shared/plan/time.ts";
import { asSentence, field, paragraph, sentences, text, withEnd } from "../full/blocks.ts";
import type { Context } from "../full/context.ts";
import { saysApart } from "../full/health.ts";
import { isOfHome } from "../full/matters.ts";
import { firstName, nameLine } from "../full/names.ts";
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
	labelledLine,
	listBlocks,
	plainLines,
	saidTogether,
} from "./blocks.ts";
import { gathered } from "./gathered.ts";

type Condition = Plan["health"]["conditions"][number];
type Medicine = NonNullable<Plan["health"]["medicines"]>["items"][number];

/** The section "my health"; nothing that was not told has a block. */
export function easyHealth(context: Context): Block[] {
	const { health, daily } = context.plan;
	const blocks = [
		...conditions(context),
		...medicines(context),
		...listBlocks(
			framePicture(context, "picture.worse"),
			context.say("easy.alerts"),
			health.alerts.map((alert) => fieldItem(alert.text, alert.id, "text")),
		),
		...results(context),
		...saidTogether(context, daily.understand, "easy.understand", "picture.know"),
	];
	if (blocks.length === 0) return [];
	return easySection(context.say("easy.healthTitle"), [...headLines(context, "easy.health"), ...blocks]);
}

/** What I live with: my words, each with the name doctors use for the same thing; then names that stand by themselves. */
function conditions(context: Context): Block[] {
	const { conditions: all } = context.plan.health;
	const isApart = saysApart(all);
	const plain = all.map(({ id }) => plainLines(context, id));
	const lines = plain.flatMap(({ parts, picture }) =>
		easy(picture === undefined ? framePicture(context, "picture.health") : picture, parts),
	);
	const names = all.flatMap(({ id, quote, doctorsName }): ListItem[] =>
		doctorsName === null || (isApart && quote !== null) ? [] : [fieldItem(doctorsName, id, "doctorsName")],
	);
	return [
		...(isApart
			? runsOfUnnamed(all).flatMap((some) => ownWords(context, some))
			: saidTogether(
					context,
					all.flatMap(({ quote }) => (quote ? [quote] : [])),
					"easy.said",
					"picture.health",
				)),
		...lines,
		...listBlocks(framePicture(context, "picture.doctor"), context.say("easy.doctorsNames"), names),
	];
}

/** One with a doctor's name stands alone, so that the name is beside its own words; those without stand together. */
function runsOfUnnamed(all: readonly Condition[]): Condition[][] {
	const groups: Condition[][] = [];
	for (const one of all.filter(({ quote }) => quote !== null)) {
		const last = groups.at(-1);
		if (last && one.doctorsName === null && last[0]?.doctorsName === null) last.push(one);
		else groups.push([one]);
	}
	return groups;
}

function ownWords(context: Context, some: readonly Condition[]): Block[] {
	const quotes = some.flatMap(({ quote }) => (quote ? [quote] : []));
	const name = some.flatMap(({ id, doctorsName }) =>
		doctorsName === null
			? []
			: labelledLine(context, context.say("easy.doctorsNames"), field(doctorsName, id, "doctorsName")),
	);
	return saidTogether(context, quotes, "easy.said", "picture.health", name);
}

function medicines(context: Context): Block[] {
	const { medicines: taken } = context.plan.health;
	const picture = framePicture(context, "picture.medicines");
	if (taken === null) return [];
	if (taken.items.length === 0) {
		const values = { name: firstName(context, taken.told.to), date: writtenDay(taken.told.on) };
		return taken.state === "none"
			? easy(framePicture(context, "picture.noMedicines"), frame(context, "easy.noMedicines", values))
			: [];
	}
	const plain = taken.items.map(({ id }) => plainLines(context, id));
	const isPlain = plain.every(({ parts }) => parts.length > 0);
	const told = taken.items.map(
		(item): ListItem => ({
			runs: sentences(
				item.howTaken === null
					? [field(item.asTold, item.id, "asTold")]
					: asSentence(field(item.asTold, item.id, "asTold")),
				howTaken(context, item),
			),
		}),
	);
	const kept = taken.items.flatMap(({ id, whereKept }): ListItem[] =>
		whereKept === null ? [] : [fieldItem(whereKept, id, "whereKept")],
	);
	const places: EasyPart[] =
		kept.length === 0
			? []
			: [easyLabel(context.say("easy.medicinesKept")), { kind: "list", isOrdered: false, items: kept }];
	const isShort = kept.length <= 1 && told.length <= 3;
	if (!isPlain)
		return listBlocks(picture, context.say("easy.take"), told, isShort ? places : []).concat(
			isShort ? [] : easy(framePicture(context, "picture.ready"), places),
		);
	const lines = taken.items.flatMap((item, index) => {
		const how = howTaken(context, item);
		const parts = plain[index]?.parts ?? [];
		return easy(plain[index]?.picture ?? picture, how.length === 0 ? parts : [...parts, paragraph("body", how)]);
	});
	return [...lines, ...easy(framePicture(context, "picture.ready"), places)];
}

/** "Not with orange juice": never left out, also where plain lines stand for the medicine. */
const howTaken = (context: Context, { id, howTaken: how }: Medicine): Run[] =>
	how === null ? [] : context.runs("easy.medicineHow", withEnd("text", field(how, id, "howTaken")));

function results(context: Context): Block[] {
	return context.plan.health.results.flatMap((result) => {
		const plain = plainLines(context, result.id);
		const means: EasyPart[] =
			result.meansForMe === null
				? []
				: labelledLine(context, context.say("easy.resultMeans"), field(result.meansForMe, result.id, "meansForMe"));
		const own: EasyPart[] = [
			...labelledLine(context, context.say("easy.result"), field(result.what, result.id, "what")),
			...means,
		];
		const parts = plain.parts.length > 0 ? plain.parts : own;
		const picture = plain.picture === undefined ? framePicture(context, "picture.result") : plain.picture;
		return isTooLong(result.what + (result.meansForMe ?? "")) ? parts : easy(picture, parts);
	});
}

/** The section "living with it", day to day: what is done, what helps, what makes it worse, how sure. */
export function easyDaily(context: Context): Block[] {
	const { daily, needs } = context.plan;
	const { confidence } = daily;
	const score = confidence?.kind === "number" ? frame(context, "easy.manage", { value: confidence.value }) : [];
	const hasRoom = daily.doAlready.length === 1 && daily.oneHigher === null;
	const blocks = [
		...saidTogether(context, daily.doAlready, "easy.already", "picture.said", hasRoom ? score : []),
		...saidTogether(context, daily.helps, "easy.helpsMe", "picture.helps"),
		...saidTogether(context, daily.makesWorse, "easy.makesWorse", "picture.thumbsDown"),
		...saidTogether(context, daily.findHard, "easy.hard", "picture.said"),
		...(hasRoom ? [] : sure(context, score)),
		...views(context, "working"),
		...views(context, "notWorking"),
		...support(context),
		...saidTogether(context, needs.explainedBest, "easy.explained", "picture.talk"),
		...saidTogether(context, needs.wantToKnow, "easy.wantToKnow", "picture.know"),
		...myLife(context),
	];
	return easySection(context.say("easy.daily"), blocks);
}

/** What was written down of home and family after what it is about, then of the rest of my life. */
function myLife(context: Context): Block[] {
	const picture = framePicture(context, "picture.home");
	const [home, rest] = [true, false].map((isHome) =>
		context.plan.about.context
			.filter((item) => isOfHome(item) === isHome)
			.map((item) => fieldItem(item.text, item.id, "text")),
	);
	return gathered([
		...listBlocks(picture, context.say("easy.myHome"), home ?? []),
		...listBlocks(picture, context.say("easy.myLife"), rest ?? []),
	]);
}

/** How sure I am, and what would make me more sure. */
function sure(context: Context, score: readonly EasyPart[]): Block[] {
	const { oneHigher } = context.plan.daily;
	if (oneHigher === null) return easy(framePicture(context, "picture.sure"), score);
	return saidTogether(context, [oneHigher], "easy.higher", "picture.higher", score);
}

/** What is working, or is not: mine first, then what each other person says. */
function views(context: Context, side: "working" | "notWorking"): Block[] {
	const all = context.plan.daily[side].map(({ by, quote }) => (by.kind === "me" ? quote : { ...quote, spokenBy: by }));
	const label = side === "working" ? "easy.working" : "easy.notWorking";
	return gathered(saidTogether(context, all, label, side === "working" ? "picture.helps" : "picture.thumbsDown"));
}

const support = (context: Context): Block[] =>
	listBlocks(
		framePicture(context, "picture.mine"),
		context.say("easy.support"),
		context.plan.daily.support.map((item) => ({
			runs: [text(`${nameLine(context, item.who)}: `), field(item.what, item.id, "what")],
		})),
	);
