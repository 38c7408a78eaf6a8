/** Easy-read: what matters to me, what worries me, if things change (picture 18). Their words whole, then plain lines. */
import type { Block } from "../../shared/documents/tree.ts";
import type { MatterArea } from "../../shared/plan/matters.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import type { Quote } from "../../shared/plan/quote.ts";
import type { Context } from "../full/context.ts";
import { danger } from "../full/first-page.ts";
import { named } from "../full/names.ts";
import type { MessageKey } from "../language/messages.ts";
import { groupedPhone } from "../language/numbers.ts";
import {
	type EasyPart,
	easy,
	easyLabel,
	easySection,
	fieldItem,
	frame,
	framePicture,
	isTooLong,
	plainLines,
	saidBlock,
	saidParts,
} from "./blocks.ts";

type Contingency = Plan["changePlans"]["contingencies"][number];
type Band = readonly [
	label: MessageKey,
	picture: "picture.usual" | "picture.worse" | "picture.serious" | "picture.helps",
	signs: readonly Quote[],
];

const AREA_ORDER = [
	"know-about-me",
	"people",
	"routines",
	"places",
	"love",
	"culture",
	"good-day",
	"bad-day",
	"getting-through",
	"proud",
	"appreciate",
	"please-do",
	"please-dont",
] as const;

/** Areas whose words mean something else, or the opposite, without their heading. */
const ABOUT: Partial<Record<MatterArea, MessageKey>> = {
	"good-day": "easy.goodDay",
	"bad-day": "easy.badDay",
	"please-do": "easy.pleaseDo",
	"please-dont": "easy.pleaseDont",
};

export function easyMatters(context: Context): Block[] {
	const { matters } = context.plan;
	const ordered = AREA_ORDER.flatMap((area) =>
		matters.filter(
			(matter) => matter.area === area && (matter.stillTrue === null || matter.stillTrue.answer === "yes"),
		),
	);
	return easySection(context.say("easy.matters"), [
		...talk(context),
		...ordered.flatMap((matter) => {
			const about = ABOUT[matter.area];
			const picture = matter.area === "please-dont" ? "picture.dont" : "picture.matters";
			return saidBlock(
				context,
				matter.quote,
				plainLines(context, matter.id, matter.quote.id),
				picture,
				about ? { about } : {},
			);
		}),
	]);
}

/** The person's own words on how to talk with them; the plain lines are on the first page. */
const talk = (context: Context): Block[] =>
	context.plan.needs.howToTalkWithMe.flatMap((quote) =>
		saidBlock(context, quote, { parts: [], picture: framePicture(context, "picture.talk") }, "picture.talk", {
			about: "easy.talk",
		}),
	);

export function easyMind(context: Context): Block[] {
	const worries = context.plan.worries.toSorted((a, b) => (a.order ?? 99) - (b.order ?? 99));
	const blocks = worries.flatMap((worry) => {
		if (!worry.quote) return [];
		const number = worry.bother?.kind === "number" ? frame(context, "easy.bother", { value: worry.bother.value }) : [];
		return saidBlock(context, worry.quote, plainLines(context, worry.id, worry.quote.id), "picture.mind", {
			parts: number,
		});
	});
	return easySection(context.say("easy.mind"), blocks);
}

/** A page for each thing that could change. */
export const easyChanges = (context: Context): Block[] =>
	context.plan.changePlans.contingencies.flatMap((plan) => contingency(context, plan));

function contingency(context: Context, plan: Contingency): Block[] {
	const bands: Band[] = [
		["easy.usual", "picture.usual", plan.asUsual],
		["easy.worse", "picture.worse", plan.earlySigns],
		["easy.serious", "picture.serious", plan.seriousSigns],
		["easy.helps", "picture.helps", plan.helpsMe],
		["easy.iDo", "picture.usual", plan.iDo.asUsual],
		["easy.iDoWorse", "picture.worse", plan.iDo.early],
		["easy.iDoSerious", "picture.serious", plan.iDo.serious],
		["easy.theyDo", "picture.usual", plan.theyDo.asUsual],
		["easy.theyDoWorse", "picture.worse", plan.theyDo.early],
		["easy.theyDoSerious", "picture.serious", plan.theyDo.serious],
	];
	const own = plainLines(context, plan.id);
	const blocks: Block[] = [
		...bands.flatMap((band) => bandBlocks(context, band)),
		...plan.calls.flatMap((call) => easy(framePicture(context, "picture.call"), callParts(context, call))),
		...(plan.usesOneOneOne === true ? easy(framePicture(context, "picture.call"), frame(context, "easy.call111")) : []),
		...pleaseDont(context, plan),
		...easy(own.picture ?? null, own.parts),
		danger(context),
	];
	return easySection(plan.title, blocks, { id: plan.id, field: "title" });
}

function bandBlocks(context: Context, [label, picture, signs]: Band): Block[] {
	if (signs.length === 0) return [];
	const parts: EasyPart[] = [
		easyLabel(context.say(label)),
		...signs.flatMap((sign, index) => withoutRepeat(saidParts(context, sign), index)),
	];
	return isTooLong(signs.map((sign) => sign.text).join("\n")) ? parts : easy(framePicture(context, picture), parts);
}

/** "I said:" once for signs that stand together. */
const withoutRepeat = (parts: readonly EasyPart[], index: number): EasyPart[] =>
	parts.filter((part) => index === 0 || part.kind !== "paragraph" || part.style !== "label");

function callParts(context: Context, call: Contingency["calls"][number]): EasyPart[] {
	const times = { day: "easy.callWhenDay", night: "easy.callWhenNight", any: "easy.callWhenAny" } as const;
	return [
		...frame(context, "easy.callWho", { name: named(context, call.who).name, number: groupedPhone(call.number) }),
		...frame(context, times[call.when]),
	];
}

function pleaseDont(context: Context, plan: Contingency): Block[] {
	if (plan.pleaseDont.length === 0) return [];
	const items = plan.pleaseDont.map((line) => fieldItem(line.text, line.id, "text"));
	const parts: EasyPart[] = [easyLabel(context.say("easy.dont")), { kind: "list", isOrdered: false, items }];
	return isTooLong(plan.pleaseDont.map((line) => line.text).join("\n"))
		? parts
		: easy(framePicture(context, "picture.dont"), parts);
}
