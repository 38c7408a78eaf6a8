/** The easy-read thinking sheet: a letter in pictures, then the questions of the sheet in plain words (picture 25). */
import type { Block, DocumentTree } from "../../shared/documents/tree.ts";
import { writtenDate, writtenDay } from "../../shared/plan/time.ts";
import { type EasyPart, easy, easyLabel, frame, framePicture, isEasyPart } from "../easy-read/blocks.ts";
import { body, sentences, when } from "../full/blocks.ts";
import type { Context } from "../full/context.ts";
import { ownLanguage } from "../full/first-page.ts";
import { quoteBlocks } from "../full/quotes.ts";
import type { MessageKey } from "../language/messages.ts";
import { andList, endOf } from "../language/say.ts";
import { inventedRuns, NO_LINE, sheet } from "../sheets/frame.ts";
import { lastTime, type Question } from "../sheets/last-time.ts";
import { companions, lookAgainBy, nextMeeting, purposeOf, whomToTell } from "../sheets/meeting.ts";
import { easyTime } from "./easy-time.ts";

/** Under each question, under one with words above them, and under the last, so that the line of the pictures has no page of its own. */
const LINES = { alone: 3, underWords: 2, last: 2 } as const;

type PictureKey = Extract<MessageKey, `picture.think${string}`>;

/** Each asks one thing; the last has nothing of last time, as nobody is asked again what they left out. */
const asked: readonly { question: Question | null; key: MessageKey; picture: PictureKey }[] = [
	{ question: "goodDay", key: "easyThink.goodDay", picture: "picture.thinkGoodDay" },
	{ question: "matters", key: "easyThink.people", picture: "picture.thinkPeople" },
	{ question: "mind", key: "easyThink.worries", picture: "picture.thinkWorries" },
	{ question: "helps", key: "easyThink.helps", picture: "picture.thinkHelps" },
	{ question: "harder", key: "easyThink.harder", picture: "picture.thinkHarder" },
	{ question: "different", key: "easyThink.change", picture: "picture.thinkChange" },
	{ question: "explained", key: "easyThink.know", picture: "picture.thinkKnow" },
	{ question: null, key: "easyThink.notTalk", picture: "picture.thinkNotTalk" },
];

/** In: a context of what the person may see. Out: the sheet. Our own frames and the person's whole words: never a draft. */
export function composeEasyThinkingSheet(context: Context): DocumentTree {
	const name = context.plan.about.calledName;
	const said = lastTime(context, true);
	const { name: whom, number } = whomToTell(context) ?? { name: "", number: null };
	const foot = number === null ? "" : context.say("easyThink.foot", { name: whom, number });
	return sheet(context, {
		title: context.say("easyThink.document", { name }),
		layout: "easy",
		firstFoot: { text: foot, hasPageNumber: true },
		foot: { text: foot, hasPageNumber: true },
		head: NO_LINE,
		blocks: [
			{ kind: "heading", level: 1, text: context.say("easyThink.title") },
			...letter(context),
			{ kind: "heading", level: 2, text: context.say("easyThink.questions"), breakBefore: "page" },
			body(context.runs("easyThink.write")),
			...asked.flatMap(({ question, key, picture }) => {
				const quote = question === null ? undefined : said.get(question);
				const lines = question === null ? LINES.last : quote === undefined ? LINES.alone : LINES.underWords;
				return block(context, key, picture, quote, lines);
			}),
			when(sentences(inventedRuns(context, "easy.invented"), context.runs("credit"))),
		],
	});
}

function letter(context: Context): Block[] {
	const { calledName: name } = context.plan.about;
	const isAgain = purposeOf(context) === "again";
	const names = companions(context);
	const bring =
		names === null
			? frame(context, "easyThink.bring")
			: names === "nobody"
				? frame(context, "easyThink.nobody")
				: frame(context, "easyThink.coming", { names: andList(context.language, names) });
	return [
		...easy(
			framePicture(context, "picture.thinkHello"),
			frame(context, isAgain ? "easyThink.helloAgain" : "easyThink.hello", { name }),
		),
		...easy(framePicture(context, "picture.thinkDay"), day(context)),
		...easy(framePicture(context, "picture.thinkBring"), bring),
		...easy(framePicture(context, "picture.thinkStop"), frame(context, "easyThink.stop")),
		...easy(framePicture(context, "picture.thinkCall"), call(context)),
		...easy(framePicture(context, "picture.talk"), languages(context)),
	];
}

/** As the easy-read plan has it, but said to the person. */
function languages(context: Context): EasyPart[] {
	const { needsInterpreter, interpreterDetails: details } = context.plan.needs;
	const language = ownLanguage(context);
	const speaks = language === null ? [] : frame(context, "easyThink.speaks", { language });
	if (needsInterpreter !== true) return speaks;
	const key = details === null ? "easyThink.interpreter" : "easyThink.interpreterWho";
	return [...speaks, ...frame(context, key, details === null ? {} : { details, end: endOf(details) })];
}

function day(context: Context): EasyPart[] {
	const meeting = nextMeeting(context);
	if (meeting === null) {
		const again = lookAgainBy(context);
		return [
			...(again === null ? [] : frame(context, "easyThink.lookBy", { date: writtenDate(again) })),
			...frame(context, "easyThink.notSet"),
		];
	}
	const { on, time, place, withName } = meeting;
	const clock = easyTime(time);
	return [
		...frame(context, "easyThink.day", { day: writtenDay(on) }),
		...(time === "" ? [] : frame(context, "easyThink.time", { time: clock, end: endOf(clock) })),
		...(place === "" ? [] : where(context, place)),
		...(withName === null ? [] : frame(context, "easyThink.with", { name: withName })),
	];
}

/** "by phone" is no place: a phrase is said as how we meet. */
function where(context: Context, place: string): EasyPart[] {
	const isPhrase = context.language.words.placeWords.includes(place.split(/\s/)[0]?.toLowerCase() ?? "");
	return frame(context, isPhrase ? "easyThink.placeAs" : "easyThink.place", { place, end: endOf(place) });
}

function call(context: Context): EasyPart[] {
	const tell = whomToTell(context);
	if (tell === null) return frame(context, "easyThink.tellNobody");
	const { name, number } = tell;
	return number === null
		? frame(context, "easyThink.tell", { name })
		: frame(context, "easyThink.call", { name, number });
}

type Said = Parameters<typeof quoteBlocks>[1];

function block(
	context: Context,
	key: MessageKey,
	picture: PictureKey,
	quote: Said | undefined,
	lines: number,
): Block[] {
	const reminder =
		quote === undefined
			? []
			: [
					easyLabel(context.say("easyThink.lastTime")),
					...quoteBlocks(context, quote, { way: null }).filter(isEasyPart),
				];
	return easy(framePicture(context, picture), [...frame(context, key), ...reminder, { kind: "writing-lines", lines }]);
}
