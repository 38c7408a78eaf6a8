/**
 * The thinking sheet: a letter, then six questions to write under (documents.md 8, picture 24), two of them in two parts:
 * each asks one thing, so that every answer tells what it answers. Works for a blank plan.
 */
import type { Block, DocumentTree, Run } from "../../shared/documents/tree.ts";
import { writtenDate, writtenDay } from "../../shared/plan/time.ts";
import { placeRuns, placeWords } from "../full/agreed.ts";
import { body, paragraph, sentences, when } from "../full/blocks.ts";
import type { Context } from "../full/context.ts";
import { ownLanguage } from "../full/first-page.ts";
import { quoteBlocks } from "../full/quotes.ts";
import { andList, endOf } from "../language/say.ts";
import { inventedRuns, NO_LINE, sheet } from "../sheets/frame.ts";
import { lastTime, type Question, questions } from "../sheets/last-time.ts";
import { companions, lookAgainBy, type Meeting, nextMeeting, purposeOf, whomToTell } from "../sheets/meeting.ts";

/** Under each question, as few as keep a blank sheet on one page. */
const LINES: Readonly<Record<Question, number>> = {
	goodDay: 1,
	matters: 2,
	mind: 2,
	helps: 1,
	harder: 1,
	different: 1,
	explained: 1,
	notTalk: 1,
};

/** In: a context of what the person may see. Out: the sheet. */
export function composeThinkingSheet(context: Context): DocumentTree {
	const name = context.plan.about.calledName;
	const said = lastTime(context, false);
	return sheet(context, {
		title: context.say("think.document", { name }),
		layout: "sheet",
		head: { text: context.say("think.head", { name }), hasPageNumber: true },
		firstFoot: NO_LINE,
		foot: NO_LINE,
		blocks: [
			{ kind: "heading", level: 1, text: context.say("think.title") },
			...letter(context),
			...questions.slice(0, -1).map((question) => together(asked(context, question, said.get(question)))),
			// Whom to tell stands on no page alone.
			together([
				...questions.slice(-1).flatMap((question) => asked(context, question, said.get(question))),
				when(sentences(contact(context), inventedRuns(context, "first.invented"))),
			]),
		],
	});
}

function letter(context: Context): Block[] {
	const name = context.plan.about.calledName;
	const dear = { start: "think.dearStart", on: "think.dearOn", again: "think.dearAgain" } as const;
	const meeting = nextMeeting(context);
	const again = lookAgainBy(context);
	const spoken = languages(context);
	return [
		body(context.runs(dear[purposeOf(context)], { name })),
		body(
			sentences(
				again === null ? [] : context.runs("think.lookBy", { date: writtenDate(again) }),
				meeting === null ? context.runs("think.whenNotSet") : whenRuns(context, meeting),
				who(context),
			),
		),
		body(context.runs("think.yours")),
		...(spoken.length === 0 ? [] : [body(sentences(...spoken))]),
	];
}

/** What is there for the person to be understood, said to them as all of the sheet is. */
function languages(context: Context): Run[][] {
	const { needsInterpreter, interpreterDetails: details } = context.plan.needs;
	const language = ownLanguage(context);
	const speaks = language === null ? [] : [context.runs("think.speaks", { language })];
	if (needsInterpreter !== true) return speaks;
	const key = details === null ? "think.interpreter" : "think.interpreterWho";
	return [...speaks, context.runs(key, details === null ? {} : { details, end: endOf(details) })];
}

function whenRuns(context: Context, { on, time, place, withName }: Meeting): Run[] {
	const apart = placeRuns(context, place);
	const when = context.runs("think.when", {
		day: writtenDay(on),
		time: time === "" ? "" : context.say("think.time", { time }),
		place: placeWords(context, place),
		with: withName === null ? "" : context.say("think.with", { name: withName }),
	});
	return sentences(when, apart, context.runs("think.stop"));
}

function who(context: Context): Run[] {
	const names = companions(context);
	if (names === null) return context.runs("think.ask");
	if (names === "nobody") return context.runs("think.nobody");
	const key = names.length === 1 ? "think.coming" : "think.comingMany";
	return context.runs(key, { names: andList(context.language, names) });
}

type Said = Parameters<typeof quoteBlocks>[1];

const together = (blocks: readonly Block[]): Block => ({ kind: "together", blocks });

/** The question, what was said last time, and lines. */
function asked(context: Context, question: Question, quote: Said | undefined): Block[] {
	const reminder: Block[] =
		quote === undefined
			? []
			: [
					paragraph("label", context.runs("think.lastTime"), { keepWithNext: true }),
					...quoteBlocks(context, quote, { way: null }),
				];
	return [
		{ kind: "heading", level: 2, text: context.say(`think.${question}`) },
		...reminder,
		{ kind: "writing-lines", lines: LINES[question] },
	];
}

function contact(context: Context): Run[] {
	const tell = whomToTell(context);
	if (tell === null) return context.runs("think.tellNobody");
	const { name, number } = tell;
	return number === null ? context.runs("think.tell", { name }) : context.runs("think.ring", { name, number });
}
