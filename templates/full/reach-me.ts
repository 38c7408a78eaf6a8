/** How to reach the person: in the head of a wellbeing plan, on the first page of a full one, or beside its team. */
import type { Block, Run } from "../../shared/documents/tree.ts";
import { groupedPhone } from "../language/numbers.ts";
import { endOf } from "../language/say.ts";
import { body, field, sentences, withEnd } from "./blocks.ts";
import type { Context } from "./context.ts";

/** A line of it, with its label or under a heading that says it; none where nothing is known. */
export function reachMe(context: Context, hasLabel = true): Block[] {
	const ways = sentences(...waysToReachMe(context));
	return ways.length === 0 ? [] : [body([...(hasLabel ? context.runs("reach.label") : []), ...ways])];
}

/** How to reach me: what I like best leads; a number is only a number, as not everybody with one wants it rung. */
export function waysToReachMe(context: Context): Run[][] {
	const { id, about } = context.plan;
	const phones = about.phones.toSorted((a, b) => (a.preference ?? 9) - (b.preference ?? 9));
	const numbers = phones.map(({ id: phoneId, number, hours }, index): Run[] => {
		const shown = { ...field(groupedPhone(number), phoneId, "number"), strong: true };
		// "Ring me at home, after ten": when is said already.
		const isSaid = about.preferredContact?.toLowerCase().includes(hours.trim().toLowerCase()) === true;
		if (hours.trim() === "" || isSaid)
			return context.runs(index === 0 ? "lite.number" : "lite.numberOr", { number: shown });
		const values = { number: shown, hours, end: endOf(hours) };
		return context.runs(index === 0 ? "lite.numberHours" : "lite.numberOrHours", values);
	});
	const mails = about.emails.map((mail) =>
		context.runs("lite.email", withEnd("address", field(mail.address, mail.id, "address"))),
	);
	const homes = about.addresses.flatMap((home) => {
		const lines = [...home.lines, home.postcode].filter((line) => line.trim() !== "").join(", ");
		return lines === "" ? [] : [context.runs("lite.live", withEnd("address", field(lines, home.id, "lines")))];
	});
	const best = about.preferredContact;
	const like =
		best === null ? [] : [context.runs("lite.reachBest", withEnd("how", field(best, id, "about.preferredContact")))];
	return [...like, ...numbers, ...mails, ...homes];
}
