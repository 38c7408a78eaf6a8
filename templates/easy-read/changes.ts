/** Easy-read: if things change (picture 18). A page for each thing; a band is told by its shape and its words. */
import { anchorFor } from "../../shared/documents/anchor.ts";
import type { Block } from "../../shared/documents/tree.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import type { Quote } from "../../shared/plan/quote.ts";
import { type Band, bandsOf, type Contingency } from "../full/bands.ts";
import { field, paragraph, text } from "../full/blocks.ts";
import { endingIn, hoursSayPart } from "../full/changes.ts";
import type { Context } from "../full/context.ts";
import { saysNotItself } from "../full/dont.ts";
import { danger } from "../full/first-page.ts";
import { named, nameLine } from "../full/names.ts";
import type { MessageKey } from "../language/messages.ts";
import { groupedPhone } from "../language/numbers.ts";
import { endOf } from "../language/say.ts";
import { oneOneOne } from "../one-one-one.ts";
import {
	type EasyPart,
	easy,
	easyLabel,
	easySection,
	fieldItem,
	frame,
	framePicture,
	isTooLong,
	labelledBlock,
	labelledLine,
	listBlocks,
	plainLines,
	quotePicture,
	saidParts,
	saidTogether,
} from "./blocks.ts";

/** Sentences beside one picture: calls are looked up, so all of a usual plan stand together. */
const CALLS = 4;

type Carer = Plan["changePlans"]["carer"][number];

/** Blocks for each thing that could change, then for each person who is looked after. */
export const easyChanges = (context: Context): Block[] => [
	...context.plan.changePlans.contingencies.flatMap((plan) => contingency(context, plan)),
	...context.plan.changePlans.carer.flatMap((plan) => carer(context, plan)),
];

const PICTURES = {
	"changes.usual": "picture.usual",
	"changes.worse": "picture.worse",
	"changes.serious": "picture.serious",
} as const;

function contingency(context: Context, plan: Contingency): Block[] {
	const own = plainLines(context, plan.id);
	const blocks: Block[] = [
		...(plan.quote ? saidTogether(context, [plan.quote], "easy.said", quotePicture(plan.quote)) : []),
		...bandsOf(plan).flatMap((band) => bandBlocks(context, band)),
		...calls(context, plan),
		...saidTogether(context, plan.helpsMe, "easy.helps", "picture.helps"),
		...rules(context, plan),
		...pleaseDont(context, plan),
		...tell(context, plan),
		...ready(context, plan),
		...atHome(context, plan, own.parts.length > 0),
		...easy(own.picture ?? null, own.parts),
	];
	return easySection(plan.title, endingIn(danger(context), blocks), { anchor: anchorFor(plan.id, "title") });
}

/** The band, how we will know, what I do, what others do: beside one picture while it is short. */
function bandBlocks(context: Context, band: Band): Block[] {
	const parts: EasyPart[] = [
		easyLabel(context.say(band.key), band.shape),
		...words(context, band.signs),
		...doing(context, "easy.iDo", band.iDo),
		...doing(context, "easy.theyDo", band.theyDo),
	];
	const said = [...band.signs, ...band.iDo, ...band.theyDo].map((quote) => quote.text);
	return isTooLong(said.join("\n")) ? parts : easy(framePicture(context, PICTURES[band.key]), parts);
}

const doing = (context: Context, label: MessageKey, quotes: readonly Quote[]): EasyPart[] =>
	quotes.length === 0 ? [] : [easyLabel(context.say(label)), ...words(context, quotes)];

/** Words whole, then the plain lines that staff wrote for them; whoever else spoke is named, "I said:" goes without saying. */
const words = (context: Context, quotes: readonly Quote[]): EasyPart[] =>
	quotes.flatMap((quote) => [
		...saidParts(context, quote).filter((part) => part.kind !== "paragraph" || part.style !== "label"),
		...plainLines(context, quote.id).parts,
	]);

function rules(context: Context, plan: Contingency): Block[] {
	return plan.othersDo.flatMap((rule) => {
		const parts: EasyPart[] = [
			...labelledLine(context, context.say("easy.if"), field(rule.if, rule.id, "if")),
			...labelledLine(context, context.say("easy.then"), field(rule.then, rule.id, "then")),
		];
		return isTooLong(`${rule.if}${rule.then}`) ? parts : easy(framePicture(context, "picture.mine"), parts);
	});
}

/** When to call 999, where somebody said it: straight after the bands, in a block of its own. */
const callWhen = (context: Context, plan: Contingency): EasyPart[] =>
	plan.when999 === null
		? []
		: labelledLine(context, context.say("easy.call999"), field(plan.when999, plan.id, "when999"));

/** When to call 999, then a sentence for each call, four beside a picture, 111 the last of them. */
function calls(context: Context, plan: Contingency): Block[] {
	const each = plan.calls.flatMap((call) => callParts(context, call));
	const place = oneOneOne(plan.usesOneOneOne === true, each);
	if (place !== null) each.push(...frame(context, place === "alone" ? "easy.callOnly111" : "easy.call111"));
	const blocks: Block[] = [];
	for (let start = 0; start < each.length; start += CALLS)
		blocks.push(...easy(framePicture(context, "picture.call"), each.slice(start, start + CALLS)));
	return [...easy(framePicture(context, "picture.inDanger"), callWhen(context, plan)), ...blocks];
}

/** The part of the day, and the hours as they were typed; the hours alone where they say it. */
function callParts(context: Context, call: Contingency["calls"][number]): EasyPart[] {
	const times = { day: "easy.callDay", night: "easy.callNight", any: "easy.callAny" } as const;
	const hoursOf = { night: "easy.callNightHours", any: "easy.callAnyHours" } as const;
	const values = { name: named(context, call.who).name, number: groupedPhone(call.number) };
	if (call.hours.trim() === "") return frame(context, times[call.when], values);
	const key = hoursSayPart(context, call) || call.when === "day" ? "easy.callHours" : hoursOf[call.when];
	return frame(context, key, { ...values, hours: call.hours, end: endOf(call.hours) });
}

const pleaseDont = (context: Context, plan: Contingency): Block[] =>
	([false, true] as const).flatMap((isSaid) =>
		listBlocks(
			framePicture(context, "picture.dont"),
			context.say(isSaid ? "easy.please" : "easy.dont"),
			plan.pleaseDont
				.filter(({ text: words }) => saysNotItself(words) === isSaid)
				.map((line) => fieldItem(line.text, line.id, "text")),
		),
	);

/** What to tell them, and whom to tell. */
function tell(context: Context, plan: Contingency): Block[] {
	const picture = framePicture(context, "picture.tellThem");
	const people: EasyPart[] =
		plan.peopleToTell.length === 0
			? []
			: [
					easyLabel(context.say("easy.peopleToTell")),
					...plan.peopleToTell.slice(0, 3).map((who) => paragraph("body", [text(nameLine(context, who))])),
				];
	const lines = plan.tellThem.map((line) => fieldItem(line.text, line.id, "text"));
	const isShort = lines.length <= 2 && plan.peopleToTell.length <= 3;
	const rest = plan.peopleToTell.map((who) => ({ runs: [text(nameLine(context, who))] }));
	const told = listBlocks(picture, context.say("easy.tellThem"), lines, isShort ? people : []);
	if (lines.length > 0 && isShort) return told;
	return [...told, ...listBlocks(picture, context.say("easy.peopleToTell"), rest)];
}

function ready(context: Context, plan: Contingency): Block[] {
	return plan.keptReady.flatMap((item) => {
		const parts: EasyPart[] = [
			...labelledLine(context, context.say("easy.ready"), field(item.what, item.id, "what")),
			...labelledLine(context, context.say("easy.where"), field(item.where, item.id, "where")),
		];
		return isTooLong(`${item.what}${item.where}`) ? parts : easy(framePicture(context, "picture.ready"), parts);
	});
}

/** Home and pets as they were told, unless plain lines were written for them. */
function atHome(context: Context, plan: Contingency, isPlain: boolean): Block[] {
	if (plan.homeAndPets === null || isPlain) return [];
	const value = { kind: "text", text: plan.homeAndPets, anchor: anchorFor(plan.id, "homeAndPets") } as const;
	return labelledBlock(context, framePicture(context, "picture.home"), context.say("easy.atHome"), value);
}

const CARER_FIELDS = [
	"medicinesAndWhereKept",
	"allergies",
	"howLongAlone",
	"routines",
	"othersMustKnow",
	"whoHasKeys",
	"petsTransportSchool",
] as const;

/** If I cannot look after somebody: who steps in, and what they must know first. The rest is in the full plan. */
function carer(context: Context, plan: Carer): Block[] {
	const picture = framePicture(context, "picture.mine");
	const stepsIn = plan.whoStepsIn.map((who) => ({ runs: [text(nameLine(context, who))] }));
	const phones = plan.phones.map(({ id, number, label }) => ({
		runs: [
			...(label.trim() === "" ? [] : [text(`${label}: `)]),
			{ ...text(groupedPhone(number), { anchor: anchorFor(id, "number") }), strong: true },
		],
	}));
	const fields = CARER_FIELDS.flatMap((name) => {
		const value = plan[name];
		if (value === null) return [];
		const run = text(value, { anchor: anchorFor(plan.id, name) });
		return labelledBlock(
			context,
			framePicture(context, `picture.carer.${name}`),
			context.say(`easy.carer.${name}`),
			run,
		);
	});
	const blocks = [
		...listBlocks(picture, context.say("easy.stepsIn"), stepsIn),
		...listBlocks(framePicture(context, "picture.call"), context.say("easy.phones"), phones),
		...fields,
	];
	const title = context.say("changes.carer", { name: plan.caredFor });
	return easySection(title, blocks, { anchor: anchorFor(plan.id, "caredFor") });
}
