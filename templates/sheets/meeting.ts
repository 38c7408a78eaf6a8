/** The meeting that a sheet is for: when, where, with whom, and who comes along. Never more than the plan holds. */
import { type LocalDate, NO_BREAK_SPACE } from "../../shared/plan/time.ts";
import type { Context } from "../full/context.ts";
import { named } from "../full/names.ts";
import { whoToAsk } from "../full/who-to-ask.ts";

export interface Meeting {
	readonly on: LocalDate;
	/** As it was written: "2 pm". */
	readonly time: string;
	readonly place: string;
	/** Whole name of who will be there; null when nobody said. */
	readonly withName: string | null;
}

/** The next talk that is booked, otherwise the day on which the plan is looked at again; null when neither is to come. */
export function nextMeeting({ plan, options: { today } }: Context): Meeting | null {
	const [next] = plan.talks.booked.filter(({ on }) => on >= today).toSorted((a, b) => a.on.localeCompare(b.on));
	if (next) return { on: next.on, time: bound(next.time), place: next.place.trim(), withName: next.by?.name ?? null };
	const again = plan.agreement.lookAgain;
	if (again === null || again.on < today) return null;
	return { on: again.on, time: bound(again.time), place: again.place.trim(), withName: null };
}

/** The number and its am or pm stay on one line. */
const bound = (time: string): string =>
	time.trim().replace(/^(\d{1,2}(?:[:.]\d\d)?) ?(am|pm)$/i, `$1${NO_BREAK_SPACE}$2`);

/** How far planning has come, and so what the meeting is for. */
export function purposeOf({ plan }: Context): "start" | "on" | "again" {
	if (plan.agreement.agreed !== null) return "again";
	return plan.talks.held.length > 0 ? "on" : "start";
}

/** Who comes along to a first talk: names, nobody by choice, or null when that is not known. */
export function companions(context: Context): readonly string[] | "nobody" | null {
	const { invited } = context.plan.talks.preparation;
	if (invited === null || purposeOf(context) !== "start") return null;
	if (invited.isNobodyByChoice) return "nobody";
	const coming = invited.people.filter(({ answer }) => answer === "coming");
	return coming.length === 0 ? null : coming.map(({ who }) => named(context, who).name);
}

/** Whom to tell when the day or the sheet does not suit: the co-ordinator by first name, else the place; null for nobody. */
export function whomToTell(context: Context): { readonly name: string; readonly number: string | null } | null {
	const { shortName, number, place, placeNumber } = whoToAsk(context);
	if (shortName !== null) return { name: shortName, number };
	return place === null ? null : { name: place, number: placeNumber };
}
