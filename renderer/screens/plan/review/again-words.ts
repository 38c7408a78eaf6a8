/** What is said of the day agreed for the whole plan, beside what is due first. */
import type { LocalDate } from "../../../../shared/plan/time.ts";
import type { Due } from "../../../../shared/reviews/facts.ts";
import { nearDay } from "../../../../shared/reviews/words.ts";
import { endOf } from "../../../../templates/language/say.ts";
import type { LookAgain } from "../../../store/edits/reviews.ts";

/**
 * In: the day agreed, what is due first, who arranges it, and today. Out: its reason and who arranges it; the day as well,
 * where what is due first is something else: a reason stands beside its own day only.
 */
export function againWords(again: LookAgain, due: Due | null, arranger: string, today: LocalDate): string {
	const isSaid = due?.kind === "date-agreed" && due.on === again.on;
	const why = again.because?.trim() ? `Why then: ${again.because}${endOf(again.because)}` : "";
	const day = isSaid ? "" : `The whole plan: ${nearDay(again.on, today)}.`;
	return [day, why, `${arranger} arranges it.`].filter(Boolean).join(" ");
}
