/** "How was it for you?": seven questions on two sides, faces always with words (pictures 26 and 27, reference 9). */

import type { Block, DocumentTree, Run } from "../../shared/documents/tree.ts";
import type { Answer } from "../../shared/documents/tree-sheets.ts";
import type { Question } from "../../shared/guide/questions.ts";
import type { ExperienceQuestion } from "../../shared/plan/agreement.ts";
import { writtenDate } from "../../shared/plan/time.ts";
import { framePicture } from "../easy-read/blocks.ts";
import { body, sentences, text, when } from "../full/blocks.ts";
import type { Context } from "../full/context.ts";
import { whoToAsk } from "../full/who-to-ask.ts";
import { questionSheet } from "../questions.ts";
import { inventedRuns, sheet } from "../sheets/frame.ts";

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
		foot: { text: foot, hasPageNumber: false, end: questionSheet.thanks },
		blocks: [
			{ kind: "heading", level: 1, text: questionSheet.title },
			body([text(questionSheet.ring)]),
			body([text(questionSheet.before)]),
			...questionSheet.questions.map((one, index) => question(context, one, index + 1)),
			better,
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

function question(context: Context, { id, text: asks, under }: Question, number: number): Block {
	return {
		kind: "together",
		blocks: [
			{
				kind: "heading",
				level: 2,
				text: `${number}. ${asks}`,
				...(id === OVERLEAF ? { breakBefore: "page" } : {}),
			},
			...(under === null ? [] : [{ ...body([text(under)]), keepWithNext: true }]),
			{ kind: "answers", answers: faces(context) },
		],
	};
}

const pictures = {
	yes: "picture.answerYes",
	mostly: "picture.answerMostly",
	no: "picture.answerNo",
	"rather-not-say": "picture.answerRatherNot",
} as const;

const faces = (context: Context): Answer[] =>
	questionSheet.answers.map(({ answer, text: words }) => {
		const concept = framePicture(context, pictures[answer]);
		return { text: words, picture: concept === null ? null : { concept } };
	});

const better: Block = {
	kind: "together",
	blocks: [
		{ kind: "heading", level: 2, text: questionSheet.better },
		{ kind: "writing-lines", lines: BETTER_LINES },
	],
};

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
