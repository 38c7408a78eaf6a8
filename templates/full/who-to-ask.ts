/** Whom a reader can turn to, as far as the plan holds it: the co-ordinator, the place, the number. */
import type { Contact } from "../../shared/plan/team.ts";
import { groupedPhone } from "../language/numbers.ts";
import type { Context } from "./context.ts";
import { calledName, findContact, fullName, isStillThere, namedContact } from "./names.ts";

export interface Ask {
	/** Whole name of the co-ordinator; null when there is none. */
	readonly name: string | null;
	/** How the person would say it: "Joy". */
	readonly shortName: string | null;
	/** The co-ordinator's number, otherwise null. */
	readonly number: string | null;
	readonly hours: string;
	readonly place: string | null;
	readonly placeNumber: string | null;
	readonly placeEmail: string | null;
	readonly coordinator: Contact | undefined;
	/** Whoever made the plan with them, to be asked where nobody keeps it together; null where they made it alone. */
	readonly maker: string | null;
}

/** Never a blank, never a guess: what is missing is null and worded around. Whoever has left keeps no plan together. */
export function whoToAsk(context: Context): Ask {
	const { team, author } = context.plan;
	const kept = findContact(context, team.coordinatorId);
	const coordinator = kept && isStillThere(context, kept) ? kept : undefined;
	const phone = coordinator?.phones.toSorted((a, b) => (a.preference ?? 9) - (b.preference ?? 9))[0];
	return {
		name: coordinator?.name ?? null,
		shortName: coordinator ? shortNameOf(context, coordinator) : null,
		number: phone ? groupedPhone(phone.number) : null,
		hours: phone?.hours.trim() ?? "",
		place: team.place?.name ?? null,
		placeNumber: team.place?.phone ? groupedPhone(team.place.phone) : null,
		placeEmail: team.place?.email ?? null,
		coordinator,
		maker: isThePerson(context, author.name) ? null : author.name,
	};
}

const isThePerson = ({ plan }: Context, name: string): boolean =>
	[plan.about.calledName, calledName(plan), fullName(plan)].includes(name);

/** A co-ordinator is somebody one knows: by first name, unless it is a service. */
const shortNameOf = (context: Context, contact: Contact): string =>
	namedContact(context, contact.group === "service" ? contact : { ...contact, group: "mine" }).name;

/** Where to check medicines and allergies: the GP practice, the place, or "my doctor". */
export const whereToCheck = (context: Context): string =>
	context.plan.team.gpPractice?.name ?? context.plan.team.place?.name ?? context.say("health.myDoctor");

/** Its number, wherever the plan has it: that of the place which is named, never another's. */
export function numberToCheck(context: Context): string | null {
	const { gpPractice, place, contacts } = context.plan.team;
	const isSamePlace = gpPractice === null || gpPractice.name === place?.name;
	const inTeam = contacts.find(({ name }) => name === (gpPractice ?? place)?.name)?.phones[0]?.number;
	const number = gpPractice?.phone || (isSamePlace ? place?.phone : null) || inTeam;
	return number ? groupedPhone(number) : null;
}
