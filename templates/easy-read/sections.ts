/** Easy-read: what matters to me, what worries me. Their words whole, then plain lines. */
import type { Block } from "../../shared/documents/tree.ts";
import type { Picture } from "../../shared/documents/tree-pictures.ts";
import { type Matter, type MatterArea, matterAreaSchema, stillHolds, type Worry } from "../../shared/plan/matters.ts";
import { paragraph, text } from "../full/blocks.ts";
import type { Context } from "../full/context.ts";
import { saysNotItself } from "../full/dont.ts";
import { elseSaid, isWorry } from "../full/mind.ts";
import { isMine } from "../full/when-line.ts";
import type { MessageKey } from "../language/messages.ts";
import {
	type EasyPart,
	easy,
	easySection,
	frame,
	framePicture,
	isTooLong,
	type PictureKey,
	plainLines,
	quotePicture,
	saidBlock,
	saidParts,
	saidTogether,
} from "./blocks.ts";
import { needBlocks, needsLeft, talkPicture } from "./first-page.ts";

/** As on paper elsewhere, but that what people must know comes first. */
const AREA_ORDER: readonly MatterArea[] = [
	"know-about-me",
	...matterAreaSchema.options.filter((area) => area !== "know-about-me"),
];

/** Areas whose words mean something else, or the opposite, without their heading. */
const ABOUT: Partial<Record<MatterArea, MessageKey>> = {
	"good-day": "easy.goodDay",
	"bad-day": "easy.badDay",
	"please-do": "easy.pleaseDo",
	"please-dont": "easy.pleaseDont",
};

/** Areas whose words stand beside a picture of the area. */
const PICTURES: Partial<Record<MatterArea, PictureKey>> = {
	"good-day": "picture.goodDay",
	"bad-day": "picture.badDay",
	"please-do": "picture.helps",
	"please-dont": "picture.dont",
};

/** How to talk with me, then what matters by area; what no longer holds is left out. */
export function easyMatters(context: Context): Block[] {
	const { matters } = context.plan;
	const ordered = AREA_ORDER.flatMap((area) => matters.filter((matter) => matter.area === area && stillHolds(matter)));
	return easySection(context.say("easy.matters"), [
		...talk(context),
		...grouped(context, ordered).flatMap((group) => {
			const [matter] = group;
			if (matter === undefined) return [];
			const about = isSaidWhole(matter) ? undefined : ABOUT[matter.area];
			const picture = PICTURES[matter.area] ?? quotePicture(matter.quote);
			if (group.length > 1)
				return saidTogether(
					context,
					group.map(({ quote }) => quote),
					about ?? "easy.said",
					picture,
				);
			return saidBlock(
				context,
				matter.quote,
				plainLines(context, matter.id, matter.quote.id),
				picture,
				about ? { about } : {},
			);
		}),
		...educationPlan(context),
	]);
}

/** What I say about it; where the plan itself is stands in the full plan. */
function educationPlan(context: Context): Block[] {
	const views = context.plan.about.ehcPlan?.views ?? null;
	return views === null ? [] : saidTogether(context, [views], "easy.educationPlan", "picture.said");
}

/** Short words from one place in the list stand together; what has plain lines of its own alone. */
function grouped(context: Context, matters: readonly Matter[]): Matter[][] {
	const groups: Matter[][] = [];
	for (const matter of matters) {
		const last = groups.at(-1);
		const isAlike =
			isMine(matter.quote) &&
			last?.[0] !== undefined &&
			isMine(last[0].quote) &&
			!hasPlain(context, matter) &&
			placeOf(matter.area) === placeOf(last?.[0]?.area) &&
			isSaidWhole(matter) === isSaidWhole(last[0]) &&
			!hasPlain(context, last?.[0]);
		if (isAlike && last) last.push(matter);
		else groups.push([matter]);
	}
	return groups;
}

/** "Don't lift me": after "please do not" it would ask for the opposite. */
const isSaidWhole = ({ area, quote }: Matter): boolean => area === "please-dont" && saysNotItself(quote.text);

/** Areas without a label of their own are one place: their words are told alike. */
const placeOf = (area: MatterArea | undefined): string | undefined =>
	area === undefined || ABOUT[area] !== undefined ? area : "said";

const hasPlain = (context: Context, matter: Matter | undefined): boolean =>
	matter !== undefined && plainLines(context, matter.id, matter.quote.id).parts.length > 0;

function shownPicture(context: Context, key: PictureKey): Picture | null {
	const concept = framePicture(context, key);
	return concept === null ? null : { concept };
}

/** A worry that was pointed at and not put into words: what it is about, the plain lines, the number. */
function unsaid(context: Context, worry: Worry, number: readonly EasyPart[]): Block[] {
	const plain = plainLines(context, worry.id);
	const name = paragraph("body", [text(`${context.say(`mind.${worry.area}`)}.`)]);
	const parts = [...(plain.parts.length > 0 ? plain.parts : [name]), ...number];
	return easy(plain.picture === undefined ? framePicture(context, worryPicture(worry)) : plain.picture, parts);
}

/** So many short lines stand with the person's own words on the same. */
const FEW_NEEDS = 2;

/** The person's own words on how to talk with them, then the short lines that are not on the first page. */
function talk(context: Context): Block[] {
	const quotes = context.plan.needs.howToTalkWithMe;
	const needs = needsLeft(context);
	const last = quotes.at(-1);
	const isTogether = last !== undefined && needs.length <= FEW_NEEDS && !isTooLong(last.text);
	return [
		...quotes.flatMap((quote) => {
			const concept = talkPicture(context, quote.text);
			const picture = { parts: [], picture: concept === null ? null : { concept } };
			const parts = isTogether && quote === last ? needs : [];
			return saidBlock(context, quote, picture, "picture.talk", { about: "easy.talk", parts });
		}),
		...(isTogether ? [] : needBlocks(context)),
	];
}

/** No worried face beside a worry that does not bother me at all. */
const worryPicture = ({ bother: much }: Worry): PictureKey =>
	much?.kind === "number" && much.value === 0 ? "picture.said" : "picture.mind";

const bother = (context: Context, { bother: much }: Worry): EasyPart[] =>
	much?.kind === "number" ? frame(context, "easy.bother", { value: much.value }) : [];

function worryBlock(context: Context, worry: Worry): Block[] {
	const number = bother(context, worry);
	if (!worry.quote) return unsaid(context, worry, number);
	return saidBlock(context, worry.quote, plainLines(context, worry.id, worry.quote.id), worryPicture(worry), {
		parts: number,
	});
}

/** Two short worries in their own words stand beside one picture, each with its number. */
const isShortWorry = (context: Context, { id, quote }: Worry): boolean =>
	quote !== null &&
	isMine(quote) &&
	quote.translations.length === 0 &&
	quote.text.length <= SHORT_WORRY &&
	plainLines(context, id, quote.id).parts.length === 0;

const SHORT_WORRY = 110;

/** Worries in the person's order; two short ones, given in one way, share a picture. */
export function easyMind(context: Context): Block[] {
	const worries = context.plan.worries.filter(isWorry).toSorted((a, b) => (a.order ?? 99) - (b.order ?? 99));
	const blocks: Block[] = [];
	for (let at = 0; at < worries.length; ) {
		const pair = worries.slice(at, at + 2).filter((worry) => isShortWorry(context, worry));
		const [first, second] = pair;
		if (first?.quote && second?.quote && first.quote.how === second.quote.how) {
			const more = [...saidParts(context, second.quote).slice(1), ...bother(context, second)];
			const picture = { parts: [], picture: shownPicture(context, "picture.mind") };
			blocks.push(
				...saidBlock(context, first.quote, picture, "picture.mind", { parts: [...bother(context, first), ...more] }),
			);
			at += 2;
			continue;
		}
		const worry = worries[at];
		if (worry) blocks.push(...worryBlock(context, worry));
		at += 1;
	}
	const others = elseSaid(context.plan).flatMap(({ id, quote }) =>
		quote ? saidBlock(context, quote, plainLines(context, id, quote.id), quotePicture(quote)) : [],
	);
	return [...easySection(context.say("easy.mind"), blocks), ...easySection(context.say("easy.else"), others)];
}
