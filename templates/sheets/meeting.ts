/** The meeting that a sheet is for: when, where, with whom, and who comes along. Never more than the plan holds. */
import { type LocalDate, NO_BREAK_SPACE } from "../../shared/plan/time.ts";
import { bookedTalks } from "../full/agreed.ts";
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

/** The next talk that is booked; null when none is to come. The day by which the plan is looked at again is no meeting. */
export function nextMeeting(context: Context): Meeting | null {
	const [next] = bookedTalks(context);
	if (next === undefined) return null;
	return { on: next.on, time: bound(next.time), place: next.place.trim(), withName: next.by?.name ?? null };
}

/** The day by which the plan is looked at again, where no talk is booked; null when it is past or nobody set one. */
export function lookAgainBy(context: Context): LocalDate | null {
	const again = context.plan.agreement.lookAgain;
	return again === null || again.on < context.options.today || nextMeeting(context) !== null ? null : again.on;
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

/** Whom to tell when the day or the sheet does not suit: the co-ordinator by first name, else the place, else whoever made the sheet; null for nobody. */
export function whomToTell(context: Context): { readonly name: string; readonly number: string | null } | null {
	const { shortName, number, place, placeNumber, maker } = whoToAsk(context);
	if (shortName !== null) return { name: shortName, number };
	if (place !== null) return { name: place, number: placeNumber };
	return maker === null ? null : { name: maker, number: null };
}
