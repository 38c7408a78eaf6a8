/** Easy-read, first page: whose plan, how to talk with me, allergy, who to call, 999 word for word (picture 16). */
import { anchorFor } from "../../shared/documents/anchor.ts";
import type { Block } from "../../shared/documents/tree.ts";
import type { Picture } from "../../shared/documents/tree-pictures.ts";
import { writtenDay } from "../../shared/plan/time.ts";
import { field, paragraph, text, when, withEnd } from "../full/blocks.ts";
import type { Context } from "../full/context.ts";
import { danger, ownLanguage } from "../full/first-page.ts";
import { calledName, firstName } from "../full/names.ts";
import { isThing } from "../full/short-needs.ts";
import { whoToAsk } from "../full/who-to-ask.ts";
import { asHeard } from "../language/as-heard.ts";
import { endOf } from "../language/say.ts";
import { plainText } from "../sheets/frame.ts";
import {
	type EasyPart,
	easy,
	easyLabel,
	frame,
	framePicture,
	isTooLong,
	type PlainLines,
	plainLines,
} from "./blocks.ts";

/** All blocks of page 1, in the order of the picture. A copy to change says that it can be typed in. */
export function easyFirstPage(context: Context): Block[] {
	const { plan, options } = context;
	return [
		paragraph("kind", context.runs("easy.kind")),
		{ kind: "heading", level: 1, text: calledName(plan), anchor: anchorFor(plan.id, "about.calledName") },
		...(plan.isInvented ? [when(context.runs("easy.invented"))] : []),
		...easy(
			framePicture(context, "picture.first"),
			options.isForEditing ? toType(context) : frame(context, "easy.first"),
		),
		...talk(context),
		...allergy(context),
		...call(context),
		danger(context),
	];
}

/** As many short lines as the first page is meant to hold, with 999 at its foot. */
const MOST_NEEDS = 6;

/** Plain lines where somebody wrote them, otherwise the short flags; the person's own words stand further on. */
function talk(context: Context): Block[] {
	const written = writtenOnTalk(context);
	if (written.length > 0) {
		return written.flatMap((plain, index) =>
			easy(plain.picture === undefined ? talkPicture(context, plainWords(plain)) : plain.picture, [
				...plain.parts,
				...(index === written.length - 1 ? interpreter(context) : []),
			]),
		);
	}
	const needs = needLines(context).slice(0, MOST_NEEDS);
	const words = context.plan.needs.flags.map(({ text }) => text).join("\n");
	return easy(talkPicture(context, words), [...needs, ...interpreter(context)]);
}

/** An ear only beside words about hearing: whoever speaks with a tablet may hear well. The first sentence that surely means something. */
export function talkPicture(context: Context, words: string): string | null {
	const meant = words.split(/(?<=[.!?])\s+|\n/).flatMap((sentence) => context.choosePicture(sentence) ?? []);
	return context.knownPicture(meant[0] ?? "") ?? framePicture(context, "picture.talk");
}

/** The short flags that the first page has no room for, or that no plain line says. */
export function needsLeft(context: Context): EasyPart[] {
	const said = writtenOnTalk(context).map((plain) => asHeard(plainWords(plain)));
	return said.length === 0
		? needLines(context).slice(MOST_NEEDS)
		: needLines(context, (text) => !said.some((lines) => lines.includes(asHeard(text))));
}

/** The same in blocks of their own, beside one picture for each few. */
export function needBlocks(context: Context): Block[] {
	const blocks: Block[] = [];
	for (let rest = needsLeft(context); rest.length > 0; rest = rest.slice(MOST_NEEDS))
		blocks.push(...easy(framePicture(context, "picture.talk"), rest.slice(0, MOST_NEEDS)));
	return blocks;
}

const plainWords = ({ parts }: PlainLines): string => parts.map(({ runs }) => plainText(runs)).join(" ");

const writtenOnTalk = (context: Context): PlainLines[] =>
	context.plan.needs.howToTalkWithMe
		.map((quote) => plainLines(context, quote.id))
		.filter((plain) => plain.parts.length > 0);

const needLines = (context: Context, isWanted: (text: string) => boolean = () => true): EasyPart[] =>
	context.plan.needs.flags
		.filter(({ text }) => isWanted(text))
		.flatMap((flag) =>
			// "Large print, 20 point" is what they need, and not what this paper is.
			isThing(flag)
				? frame(context, "easy.need", withEnd("text", field(flag.text, flag.id, "text")))
				: [paragraph("body", [text(flag.text + endOf(flag.text))], { anchor: anchorFor(flag.id, "text") })],
		);

/** My own language; that an interpreter is needed is never left out. */
export function interpreter(context: Context): EasyPart[] {
	const { needsInterpreter, interpreterDetails: details } = context.plan.needs;
	const language = ownLanguage(context);
	const speaks = language === null ? [] : frame(context, "easy.speaks", { language });
	if (needsInterpreter !== true) return speaks;
	return [
		...speaks,
		...(details === null
			? frame(context, "easy.interpreter")
			: frame(context, "easy.interpreterWho", { details, end: endOf(details) })),
	];
}

/** Never left out. */
function allergy(context: Context): Block[] {
	const { allergies } = context.plan.health;
	const picture = framePicture(context, "picture.allergy");
	if (allergies === null) return easy(picture, frame(context, "easy.allergyNotAsked"));
	if (allergies.state === "none" && allergies.items.length === 0) {
		const values = { name: firstName(context, allergies.told.to), date: writtenDay(allergies.told.on) };
		return easy(framePicture(context, "picture.allergyNone"), frame(context, "easy.allergyNone", values));
	}
	const plain = allergies.items.map((item) => plainLines(context, item.id));
	const isAllPlain = plain.length > 0 && plain.every((lines) => lines.parts.length > 0);
	if (isAllPlain) return plain.flatMap((lines) => easy(allergyPicture(lines.picture) ?? picture, lines.parts));
	const items = allergies.items.map(allergyParts(context));
	const words = allergies.items.map(({ asTold, whatHappens }) => asTold + (whatHappens ?? "")).join("\n");
	if (items.length === 1 && !isTooLong(words))
		return easy(picture, [
			...frame(context, "easy.allergyOne"),
			...items.flat(),
			...frame(context, "easy.allergyCheck"),
		]);
	return [
		...easy(picture, frame(context, "easy.allergy")),
		...items.flatMap((parts) => (isTooLong(words) ? parts : easy(picture, parts))),
	];
}

/** Whatever was chosen, no capsule and no food stands beside what makes the person ill. */
const OFFERED = new Set(["pill", "medicines", "injection", "food", "fruit", "drink", "fish", "cake"]);

const allergyPicture = (chosen: PlainLines["picture"]): Picture | null =>
	chosen && "concept" in chosen && OFFERED.has(chosen.concept) ? null : (chosen ?? null);

const allergyParts =
	(context: Context) =>
	(item: { id: string; asTold: string; whatHappens: string | null }): EasyPart[] => {
		const happens =
			item.whatHappens === null
				? []
				: [
						easyLabel(context.say("easy.allergyEffect")),
						paragraph("body", [field(item.whatHappens, item.id, "whatHappens")]),
					];
		return [
			easyLabel(context.say("easy.allergyIs")),
			paragraph("body", [field(item.asTold, item.id, "asTold")]),
			...happens,
		];
	};

function call(context: Context): Block[] {
	const ask = whoToAsk(context);
	// No telephone where there is no number.
	const hasNumber = (ask.name === null ? ask.placeNumber : ask.number) !== null;
	const picture = framePicture(context, hasNumber ? "picture.call" : "picture.said");
	if (ask.name === null) {
		if (ask.place === null)
			return easy(
				picture,
				ask.maker === null ? frame(context, "easy.askMe") : frame(context, "easy.askMaker", { name: ask.maker }),
			);
		const { place, placeNumber: number } = ask;
		return easy(
			picture,
			number === null
				? frame(context, "easy.askPlace", { place })
				: frame(context, "easy.callPlace", { place, number }),
		);
	}
	const keeps = frame(context, "easy.keeps", { name: ask.name });
	if (ask.number === null) return easy(picture, keeps);
	return easy(picture, [
		...keeps,
		...frame(context, "easy.call", { name: ask.shortName ?? ask.name, number: ask.number }),
	]);
}

/** The Word copy is theirs to change: said where others say what is in it, as a box of its own leaves no room for 999. */
function toType(context: Context): EasyPart[] {
	const { shortName } = whoToAsk(context);
	return shortName === null ? frame(context, "easy.toTypeNobody") : frame(context, "easy.toType", { name: shortName });
}
