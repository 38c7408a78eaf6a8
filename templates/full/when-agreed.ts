import type { Plan } from "../../shared/plan/plan.ts";
import { type LocalDate, writtenTime } from "../../shared/plan/time.ts";
import type { Context } from "./context.ts";

type Yes = NonNullable<Plan["agreement"]["agreed"]>;

/** The day of a yes; with its time where there may be an earlier paper of the same version and day, and the time was kept. */
export function whenAgreed(context: Context, { on, at, isAgain }: Yes, written: (day: LocalDate) => string): string {
	if (!isAgain || at === null) return written(on);
	return context.say("agreed.dayAndTime", { date: written(on), time: writtenTime(new Date(at)) });
}
