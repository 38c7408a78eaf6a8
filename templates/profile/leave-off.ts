/**
 * What the profile does without when it would run over, the first to go first; nobody has to choose. What the person
 * chose for the first page of the plan goes last of its kind. Never left off: who matters most, how to talk with me, and
 * what I ask people not to do.
 */
import { anchorFor } from "../../shared/documents/anchor.ts";
import type { Anchor } from "../../shared/documents/tree.ts";
import { type MatterArea, stillHolds } from "../../shared/plan/matters.ts";
import type { Quote } from "../../shared/plan/quote.ts";
import type { Context } from "../full/context.ts";

/** Words of some areas that still hold. */
export function quotesIn(context: Context, ...areas: MatterArea[]): Quote[] {
	return areas.flatMap((area) =>
		context.plan.matters.filter((matter) => matter.area === area && stillHolds(matter)).map(({ quote }) => quote),
	);
}

/** Fields that may go, each with its translations. The plan holds words in the person's order: the last said goes first. */
export function mayLeaveOff(context: Context): Anchor[][] {
	const last = (...areas: MatterArea[]): Quote[] => quotesIn(context, ...areas).toReversed();
	const [, ...otherPeople] = quotesIn(context, "people");
	const [, ...otherThanks] = quotesIn(context, "appreciate");
	const [firstOwn, ...otherOwn] = quotesIn(context, "proud", "getting-through");
	const [firstRoutine, ...otherRoutines] = quotesIn(context, "routines");
	const [firstDo, ...otherDos] = quotesIn(context, "please-do");
	const order = [
		...last("culture"),
		...last("love"),
		...last("places"),
		...otherOwn.toReversed(),
		...otherThanks.toReversed(),
		...otherRoutines.toReversed(),
		...otherDos.toReversed(),
		...otherPeople.toReversed(),
		...[firstOwn, firstRoutine, firstDo].filter((quote) => quote !== undefined),
	];
	const chosen = order.filter(({ id }) => id === context.plan.firstPage.quoteId);
	return [...order.filter((quote) => !chosen.includes(quote)), ...chosen].map(({ id, translations }) => [
		anchorFor(id),
		...translations.map((translation) => anchorFor(translation.id)),
	]);
}
