/** "Did I get that right?", answered in Read back, is an answer to all that stands there: to a goal as well as to words. */
import { confirmed } from "../../../../shared/criteria/standing.ts";
import { type Goal, plainOf } from "../../../../shared/plan/goals.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { Quote, Staff } from "../../../../shared/plan/quote.ts";
import type { Clock } from "../../../../shared/plan/time.ts";
import type { Edit } from "../../../store/edits/edit.ts";
import { isConfirmed, wordsToConfirm, yesToWords } from "../../../store/edits/read-back.ts";
import type { ReadPage } from "./reading/pages.ts";
import type { ReadPart } from "./reading.ts";

/** The words on a page. */
export const quotesOn = ({ parts }: ReadPage): readonly Quote[] =>
	parts.flatMap(({ items }) => items.flatMap(({ quote }) => quote ?? []));

/** A yes to a page: to the words that stand on it, and to each goal that is whole on it; null where there is nothing to keep. */
export const yesToPage = (plan: Plan, page: ReadPage, staff: Staff, clock: Clock): Edit | null =>
	yesToWords(
		plan,
		quotesOn(page),
		page.parts.flatMap((part) => goalToConfirm(plan, part) ?? []),
		staff,
		clock,
	);

/** Whether it has words of the person, and they said yes to all of them. */
export function isReadBack(plan: Plan, page: ReadPage): boolean {
	const words = wordsToConfirm(plan, quotesOn(page));
	return words.length > 0 && words.every(isConfirmed);
}

/** Whether it has words of the person, and they have not said yes to all of them. */
export const isToRead = (plan: Plan, page: ReadPage): boolean =>
	wordsToConfirm(plan, quotesOn(page)).some((words) => !isConfirmed(words));

/**
 * In: the pages of a plan of which some were read back, then or on another day. Out: the number, from 0, of the page where
 * reading goes on: the first that was not read, with those of ours before it that no yes tells of; null where nothing was
 * read, and where no page is left.
 */
export function goesOnAt(plan: Plan, pages: readonly ReadPage[]): number | null {
	if (!pages.some((page) => isReadBack(plan, page))) return null;
	const waits = pages.findIndex((page) => isToRead(plan, page));
	const before = waits < 0 ? pages : pages.slice(0, waits);
	const at = before.findLastIndex((page) => isReadBack(plan, page)) + 1;
	return at < pages.length ? at : null;
}

/**
 * In: a part as it is shown. Out: the goal that a yes to it confirms; null for any other part, where the goal's words or
 * its plain line are not on the screen, and where the yes stands already. A plain line that they said no to is not read
 * back here, and this yes does not bring it back.
 */
export function goalToConfirm(plan: Plan, { place, items }: ReadPart): Goal | null {
	if (place.kind !== "goal") return null;
	const goal = plan.goals.find(({ id }) => id === place.goalId);
	if (!goal || confirmed(goal) === "yes") return null;
	const isShown = (id: string) => items.some((item) => item.id === id);
	if (!isShown(goal.quote.id)) return null;
	if (goal.plain !== null && (plainOf(goal) === null || !isShown(`plain ${goal.id}`))) return null;
	return goal;
}
