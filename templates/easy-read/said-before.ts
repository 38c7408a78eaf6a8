/** Easy-read: what the person said around the plan: hopes of our talks, why they asked for a review, small changes, earlier versions. */
import type { Block } from "../../shared/documents/tree.ts";
import type { Quote } from "../../shared/plan/quote.ts";
import { writtenDate } from "../../shared/plan/time.ts";
import { field } from "../full/blocks.ts";
import type { Context } from "../full/context.ts";
import { isMine } from "../full/when-line.ts";
import type { MessageKey } from "../language/messages.ts";
import { easy, framePicture, isTooLong, labelledLine, saidParts, saidTogether } from "./blocks.ts";

/** In the order of the full plan: hopes, reviews, small changes, earlier versions. Their words whole, nothing over nothing. */
export function saidBefore(context: Context): Block[] {
	const { agreement, talks } = context.plan;
	const hopes = talks.held.flatMap((talk) => talk.hopes);
	return [
		...saidTogether(context, hopes, "easy.hoped", "picture.said"),
		...agreement.reviews.flatMap(({ because, pleasedWords, worriedWords, changedWords, inAYear }) => [
			...voicesApart(context, because ? [because] : [], "easy.whyAsked", "easy.whyAskedOthers"),
			...voicesApart(context, pleasedWords, "easy.pleased", "easy.pleasedOthers"),
			...voicesApart(context, worriedWords, "easy.worried", "easy.worriedOthers"),
			...voicesApart(context, changedWords, "easy.changed", "easy.changedOthers"),
			...voicesApart(context, inAYear ? [inAYear] : [], "easy.inAYear", "easy.inAYearOthers"),
		]),
		...agreement.changes.flatMap((change) => smallChange(context, change)),
		...agreement.versions.flatMap(({ number, words }) =>
			saidTogether(context, words, "easy.earlier", "picture.said", [], { number }),
		),
	];
}

/** "I said:" stands over the person's own words alone; others have a label of their own, and each their name. */
const voicesApart = (context: Context, quotes: readonly Quote[], mine: MessageKey, others: MessageKey): Block[] => [
	...saidTogether(context, quotes.filter(isMine), mine, "picture.look"),
	...saidTogether(
		context,
		quotes.filter((quote) => !isMine(quote)),
		others,
		"picture.look",
	),
];

/** What changed on a day, then the words it came in. */
function smallChange(context: Context, change: Context["plan"]["agreement"]["changes"][number]): Block[] {
	const { id, on, what, quote } = change;
	const label = context.say("easy.changedOn", { date: writtenDate(on) });
	const parts = [...labelledLine(context, label, field(what, id, "what")), ...(quote ? saidParts(context, quote) : [])];
	return isTooLong(what + (quote?.text ?? "")) ? parts : easy(framePicture(context, "picture.change"), parts);
}
