/** How to change this plan: the four steps, worded so that nothing false or blank is said (documents.md 10). */
import type { Block, ListItem, Run } from "../../shared/documents/tree.ts";
import type { Promised } from "../../shared/plan/agreement.ts";
import { groupedPhone } from "../language/numbers.ts";
import { body, list, section, sentences, when } from "./blocks.ts";
import { type Context, isOwnCopy } from "./context.ts";
import { calledName } from "./names.ts";
import { whoToAsk } from "./who-to-ask.ts";

/** The section; the credit line of the pictures stands in it where the document shows any. */
export function howToChange(context: Context, hasPictures: boolean): Block[] {
	const isOwn = isOwnCopy(context);
	const steps: ListItem[] = [
		{ runs: context.runs("change.any") },
		{ runs: tell(context) },
		{ runs: context.plan.kind === "lite" ? planMore(context) : fullLookAgain(context) },
		{ runs: someoneOnYourSide(context) },
	];
	const blocks: Block[] = [
		{ kind: "together", blocks: list(isOwn ? steps : stepsOfAnother(context), true) },
		...(isOwn ? [body(owner(context))] : []),
		...(hasPictures ? [when(context.runs("credit"))] : []),
	];
	return section(context.say("change"), [], blocks, { isSecondOnPage: true });
}

/** In somebody else's copy: it is not theirs to change, and whoever has it knows whom to ask. */
function stepsOfAnother(context: Context): ListItem[] {
	const name = calledName(context.plan);
	const { name: keeper, number, coordinator } = whoToAsk(context);
	const isKeeper = coordinator !== undefined && coordinator.id === context.options.reader;
	const tellKeeper =
		keeper === null || isKeeper
			? []
			: number === null
				? context.runs("change.otherTellNoNumber", { name: keeper })
				: context.runs("change.otherTell", { name: keeper, number });
	return [
		{ runs: context.runs("change.otherOwner", { name }) },
		{ runs: sentences(context.runs("change.otherAsk", { name }), tellKeeper) },
	];
}

function tell(context: Context): Run[] {
	const { name, number, place, placeNumber } = whoToAsk(context);
	if (name !== null && number !== null) {
		return place === null
			? context.runs("change.tellNoPlace", { name, number })
			: context.runs("change.tell", { name, number, place });
	}
	if (name !== null)
		return place === null
			? context.runs("change.tellName", { name })
			: context.runs("change.tellNoNumber", { name, place });
	if (place === null) return context.runs("change.tellNobody");
	return placeNumber === null
		? context.runs("change.tellPlace", { place })
		: context.runs("change.tellPlaceNumber", { place, number: placeNumber });
}

/** Nothing is promised in anybody's name before the worker has said that it may be. */
function fullLookAgain(context: Context): Run[] {
	const { promise } = context.plan.agreement;
	const { shortName, number } = whoToAsk(context);
	const ask = context.runs("change.lookAgain");
	if (promise !== null) return sentences(ask, context.runs(...promised(context, promise, shortName)));
	if (shortName === null) return ask;
	return sentences(
		ask,
		number === null
			? context.runs("change.lookAgainAskNoNumber", { name: shortName })
			: context.runs("change.lookAgainAsk", { name: shortName, number }),
	);
}

/** "Joy answers in 5 working days and finds a date within 4 weeks." */
function promised(
	context: Context,
	{ answerWorkingDays, offerWeeks }: Promised,
	name: string | null,
): Parameters<Context["runs"]> {
	const days =
		answerWorkingDays === 1
			? context.say("change.oneDay")
			: context.say("change.days", { count: String(answerWorkingDays) });
	const weeks =
		offerWeeks === 1 ? context.say("change.oneWeek") : context.say("change.weeks", { count: String(offerWeeks) });
	return name === null ? ["change.promiseNobody", { days, weeks }] : ["change.promise", { name, days, weeks }];
}

function planMore(context: Context): Run[] {
	const { shortName } = whoToAsk(context);
	return shortName === null ? context.runs("change.moreNobody") : context.runs("change.more", { name: shortName });
}

function someoneOnYourSide(context: Context): Run[] {
	const { advocate } = context.plan.team;
	if (advocate === null) return context.runs("change.sideNobody");
	if (advocate.phone.trim() === "") return context.runs("change.sideNoNumber", { name: advocate.name });
	return context.runs("change.side", { name: advocate.name, number: groupedPhone(advocate.phone) });
}

function owner(context: Context): Run[] {
	const { place } = whoToAsk(context);
	return place === null ? context.runs("change.ownerNoPlace") : context.runs("change.owner", { place });
}
