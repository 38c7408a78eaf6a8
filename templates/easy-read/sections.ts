/** Easy-read: what matters to me, what worries me. Their words whole, then plain lines. */
import type { Block, Picture } from "../../shared/documents/tree.ts";
import type { Matter, MatterArea, Worry } from "../../shared/plan/matters.ts";
import { paragraph, text } from "../full/blocks.ts";
import type { Context } from "../full/context.ts";
import { isSaid } from "../full/mind.ts";
import type { MessageKey } from "../language/messages.ts";
import {
	type EasyPart,
	easy,
	easySection,
	frame,
	framePicture,
	plainLines,
	saidBlock,
	saidTogether,
} from "./blocks.ts";

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
		...grouped(context, ordered).flatMap((group) => {
			const [matter] = group;
			if (matter === undefined) return [];
			const about = ABOUT[matter.area];
			const picture = matter.area === "please-dont" ? "picture.dont" : "picture.matters";
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
	]);
}

/** Several things a person always does, or loves, stand together; everything else alone. */
function grouped(context: Context, matters: readonly Matter[]): Matter[][] {
	const groups: Matter[][] = [];
	for (const matter of matters) {
		const last = groups.at(-1);
		const isPlain = plainLines(context, matter.id, matter.quote.id).parts.length > 0;
		const isAlike = !isPlain && TOGETHER.has(matter.area) && last?.[0]?.area === matter.area;
		if (isAlike && last) last.push(matter);
		else groups.push([matter]);
	}
	return groups;
}

const TOGETHER: ReadonlySet<MatterArea> = new Set(["routines", "places", "love"]);

function talkPicture(context: Context): Picture | null {
	const concept = framePicture(context, "picture.talk");
	return concept === null ? null : { concept };
}

/** A worry that was pointed at and not put into words: what it is about, the plain lines, the number. */
function unsaid(context: Context, worry: Worry, number: readonly EasyPart[]): Block[] {
	const plain = plainLines(context, worry.id);
	const name = paragraph("body", [text(`${context.say(`mind.${worry.area}`)}.`)]);
	const parts = [...(plain.parts.length > 0 ? plain.parts : [name]), ...number];
	return easy(plain.picture === undefined ? framePicture(context, "picture.mind") : plain.picture, parts);
}

/** The person's own words on how to talk with them; the plain lines are on the first page. */
const talk = (context: Context): Block[] =>
	context.plan.needs.howToTalkWithMe.flatMap((quote) =>
		saidBlock(context, quote, { parts: [], picture: talkPicture(context) }, "picture.talk", { about: "easy.talk" }),
	);

export function easyMind(context: Context): Block[] {
	const worries = context.plan.worries.filter(isSaid).toSorted((a, b) => (a.order ?? 99) - (b.order ?? 99));
	const blocks = worries.flatMap((worry) => {
		const number = worry.bother?.kind === "number" ? frame(context, "easy.bother", { value: worry.bother.value }) : [];
		if (!worry.quote) return unsaid(context, worry, number);
		return saidBlock(context, worry.quote, plainLines(context, worry.id, worry.quote.id), "picture.mind", {
			parts: number,
		});
	});
	return easySection(context.say("easy.mind"), blocks);
}
