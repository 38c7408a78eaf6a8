/** Those involved in the person's care: whoever has a task, keeps the plan together, decides, cares or is paid to help. */
import { sameName, whoMeant } from "../plan/people-known.ts";
import type { Plan } from "../plan/plan.ts";
import type { Who } from "../plan/quote.ts";
import { type Case, isKnown, keyOf } from "./case.ts";
import { placed } from "./standing.ts";

export interface Involved {
	readonly who: Who;
	/** Where it says so. */
	readonly path: string;
}

/**
 * One key for one reader: whoever was named in place before they joined the team is the one of the team, also where only
 * the one or the other place says what they are to the person.
 */
export function readerKey(plan: Plan, who: Who): string {
	const meant = whoMeant(plan, who);
	if (meant.kind !== "other") return keyOf(meant);
	const [one, ...more] = plan.team.contacts.filter(({ name }) => sameName(name) === sameName(meant.name));
	const isSame = one !== undefined && more.length === 0 && one.relation.trim() === "";
	return keyOf(isSame ? { kind: "contact", contactId: one.id } : meant);
}

/**
 * In: a plan as the rules see it. Out: everyone involved in the care, each once, with the first place of the plan that says
 * so; not the person, and nobody who has left the team.
 */
export function involvedIn({ plan, goals, today }: Case): Involved[] {
	const contact = (contactId: string, path: string): Involved => ({ who: { kind: "contact", contactId }, path });
	const owners = goals.flatMap(({ item, path }) =>
		placed(item.actions, `${path}.actions`)
			.filter(
				({ item: action }) =>
					action.visibility.kind !== "private" && action.status !== "no-longer-wanted" && action.notPossible === null,
			)
			.map(({ item: action, path: at }) => ({ who: action.owner, path: `${at}.owner` })),
	);
	const team = placed(plan.team.contacts, "team.contacts")
		.filter(({ item }) => item.group === "worker" || item.relationTypes.includes("carer"))
		.map(({ item, path }) => contact(item.id, path));
	const named = [
		...owners,
		...(plan.team.coordinatorId === null ? [] : [contact(plan.team.coordinatorId, "team.coordinatorId")]),
		...(plan.rights.representative === null
			? []
			: [contact(plan.rights.representative.contactId, "rights.representative")]),
		...team,
		...placed(plan.agreement.copies, "agreement.copies").map(({ item, path }) => ({ who: item.who, path })),
	];
	const seen = new Set<string>(["me"]);
	return named.filter(({ who }) => {
		const key = readerKey(plan, who);
		if (seen.has(key) || !isKnown(plan, who) || isGone(who)) return false;
		seen.add(key);
		return true;
	});

	/** No longer in the team, or someone the person wants kept out of it. */
	function isGone(who: Who): boolean {
		if (who.kind !== "contact") return false;
		const found = plan.team.contacts.find((one) => one.id === who.contactId);
		return found?.until != null && found.until < today;
	}
}
