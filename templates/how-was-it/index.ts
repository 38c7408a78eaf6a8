/** "How was it for you?": seven questions on two sides, faces always with words (pictures 26 and 27, reference 9). */

import type { Block, DocumentTree, Run } from "../../shared/documents/tree.ts";
import type { Answer } from "../../shared/documents/tree-sheets.ts";
import type { ExperienceQuestion } from "../../shared/plan/agreement.ts";
import { writtenDate } from "../../shared/plan/time.ts";
import { framePicture } from "../easy-read/blocks.ts";
import { body, sentences, when } from "../full/blocks.ts";
import type { Context } from "../full/context.ts";
import { whoToAsk } from "../full/who-to-ask.ts";
import type { MessageKey } from "../language/messages.ts";
import { inventedRuns, sheet } from "../sheets/frame.ts";

interface Asked {
	readonly question: ExperienceQuestion;
	readonly key: MessageKey;
	readonly more?: MessageKey;
}

const asked: readonly Asked[] = [
	{ question: "listened", key: "how.listened" },
	{ question: "helped-write", key: "how.helped", more: "how.helpedMore" },
	{ question: "right-people", key: "how.people", more: "how.peopleMore" },
	{ question: "knew-and-explained", key: "how.knew", more: "how.knewMore" },
	{ question: "sounds-like-me", key: "how.sounds", more: "how.soundsMore" },
	{ question: "have-and-change", key: "how.have", more: "how.haveMore" },
	{ question: "know-how-to-ask", key: "how.ask", more: "how.askMore" },
];

/** Opens the second side. */
const OVERLEAF: ExperienceQuestion = "sounds-like-me";
const BETTER_LINES = 3;

/** In: any plan. Out: the sheet; of the plan it holds only what the person is called, whom to hand it to, and the version. */
export function composeHowWasIt(context: Context): DocumentTree {
	const name = context.plan.about.calledName;
	const foot = footText(context);
	return sheet(context, {
		title: context.say("how.document", { name }),
		layout: "answers",
		firstFoot: { text: foot, hasPageNumber: false, end: context.say("how.turn") },
		foot: { text: foot, hasPageNumber: false, end: context.say("how.thanks") },
		blocks: [
			{ kind: "heading", level: 1, text: context.say("how.title") },
			body(context.runs("how.ring")),
			body(context.runs("how.anyAnswer")),
			...asked.map((one) => question(context, one)),
			better(context),
			who(context),
			...giveBack(context),
			when(sentences(inventedRuns(context, "easy.invented"), context.runs("credit"))),
		],
	});
}

function footText(context: Context): string {
	const { about, version, agreement } = context.plan;
	const name = about.calledName;
	return agreement.agreed === null
		? context.say("how.foot", { name, version })
		: context.say("how.footAgreed", { name, date: writtenDate(agreement.agreed.on) });
}

function question(context: Context, { question: id, key, more }: Asked): Block {
	return {
		kind: "together",
		blocks: [
			{ kind: "heading", level: 2, text: context.say(key), ...(id === OVERLEAF ? { breakBefore: "page" } : {}) },
			...(more === undefined ? [] : [{ ...body(context.runs(more)), keepWithNext: true }]),
			{ kind: "answers", answers: faces(context) },
		],
	};
}

const faces = (context: Context): Answer[] => {
	const face = (key: MessageKey, picture: Parameters<typeof framePicture>[1]): Answer => {
		const concept = framePicture(context, picture);
		return { text: context.say(key), picture: concept === null ? null : { concept } };
	};
	return [
		face("how.yes", "picture.answerYes"),
		face("how.mostly", "picture.answerMostly"),
		face("how.no", "picture.answerNo"),
		face("how.ratherNot", "picture.answerRatherNot"),
	];
};

const better = (context: Context): Block => ({
	kind: "together",
	blocks: [
		{ kind: "heading", level: 2, text: context.say("how.better") },
		{ kind: "writing-lines", lines: BETTER_LINES },
	],
});

const who = (context: Context): Block => ({
	kind: "together",
	blocks: [
		{ kind: "heading", level: 2, text: context.say("how.who") },
		{
			kind: "answers",
			answers: (["how.me", "how.meHelped", "how.knows"] as const).map((key) => ({
				text: context.say(key),
				picture: null,
			})),
		},
	],
});

/** The place before the co-ordinator: it need not be the one who led the talk (reference 9). */
function giveBack(context: Context): Block[] {
	const { place, placeNumber, number: own } = whoToAsk(context);
	const number = placeNumber ?? own;
	const handIn: Run[] = place === null ? context.runs("how.handInNobody") : context.runs("how.handIn", { place });
	return [body(handIn), ...(number === null ? [] : [body(context.runs("how.call", { number }))])];
}
