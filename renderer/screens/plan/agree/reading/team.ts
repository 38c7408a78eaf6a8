/** The person's people and team as they are read back: who each is, what they do, how to reach them, who may decide. */
import { mayDecideBy } from "../../../../../shared/plan/person.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import type { Relevance } from "../../../../../shared/plan/quote.ts";
import type { Contact } from "../../../../../shared/plan/team.ts";
import type { LocalDate } from "../../../../../shared/plan/time.ts";
import { saysMay } from "../../../../../templates/full/team.ts";
import { groupedPhone } from "../../../../../templates/language/numbers.ts";
import { after, inSentences, line, maybeLine, type ReadItem } from "./item.ts";

/** Whoever has left by this day is not read, as on paper. With others here, nothing that is not for them (documents.md 8.10). */
export function teamItems(plan: Plan, day: LocalDate, isAlone: boolean): ReadItem[] {
	const { team } = plan;
	const coordinator = team.contacts.find(({ id }) => id === team.coordinatorId);
	const others = team.contacts.filter(({ id, until }) => id !== coordinator?.id && (until === null || until >= day));
	const inOrder = others.toSorted((a, b) => Number(a.group !== "mine") - Number(b.group !== "mine"));
	return [
		...(coordinator
			? [contactItem(coordinator, "Keeps this plan together with you", { hasHours: true, isAlone })]
			: keptByNobody(plan)),
		...inOrder.map((contact) =>
			contactItem(contact, contact.group === "mine" ? "Your people" : "Works with you", { hasHours: false, isAlone }),
		),
		...practice(plan),
		...(team.advocate === null
			? []
			: [line("advocate", "On your side, if you want help to be heard. It is free.", named(team.advocate))]),
		...(team.place === null
			? []
			: [
					line(
						"place",
						"Where it can be handed in",
						inSentences(team.place.name, team.place.phone && groupedPhone(team.place.phone)),
					),
				]),
		...representativeItems(plan),
		...(isAlone ? notToContact(plan) : []),
		...relevanceItems(plan, isAlone),
	];
}

const named = ({ name, phone }: { readonly name: string; readonly phone: string | null }): string =>
	inSentences(name, phone === null || phone.trim() === "" ? "No number here." : groupedPhone(phone));

const keptByNobody = ({ author }: Plan): ReadItem[] => [
	line("no coordinator", "", `Nobody keeps this plan together with you yet. Until then, ask ${author.name}.`),
];

/** What somebody may be told is between the two: read to the person alone. */
function contactItem(
	contact: Contact,
	lead: string,
	{ hasHours, isAlone }: { readonly hasHours: boolean; readonly isAlone: boolean },
): ReadItem {
	const { name, relation, organisation, phones, pronouns } = contact;
	const numbers = phones
		.map(({ number, hours }) => `${groupedPhone(number)}${hasHours && hours.trim() !== "" ? `, ${hours}` : ""}`)
		.join(" or ");
	const has = { she: "She has", he: "He has", they: "They have" };
	const text = inSentences(
		[name, relation, organisation].filter((part) => part.trim() !== "").join(", "),
		contact.note,
		contact.keepInTouch,
		contact.hasKey === true ? `${pronouns === null ? "Has" : has[pronouns]} a key.` : null,
		isAlone ? mayBeTold(contact) : null,
		numbers === "" ? "No number here." : `Ring ${numbers}.`,
	);
	return line(contact.id, lead, text, ["team", "contacts", { id: contact.id }], contact.visibility);
}

/** Under its own words, unless they say it themselves. */
const mayBeTold = ({ mayShare }: Contact): string | null =>
	mayShare === null || saysMay(mayShare) ? mayShare : after("May be told", mayShare);

/** The practice, where it is not one of the contacts already. */
function practice({ team: { gpPractice, contacts } }: Plan): ReadItem[] {
	if (gpPractice === null || contacts.some(({ name }) => name === gpPractice.name)) return [];
	const name = [gpPractice.name, gpPractice.gpName].filter((part) => part.trim() !== "").join(", ");
	return [line("practice", "Your GP practice", named({ name, phone: gpPractice.phone }))];
}

/** Who may decide or speak for them, by what right, and where that is written. */
export function representativeItems({ rights: { representative: held }, team }: Plan): ReadItem[] {
	const contact = team.contacts.find(({ id }) => id === held?.contactId);
	if (held === null || contact === undefined) return [];
	const right = {
		chosen: "You chose this.",
		"lpa-health": "Power of attorney for health and care.",
		"lpa-money": "Power of attorney for money and property.",
		deputy: "Court deputy.",
		parent: "Parental responsibility.",
		appointed: "Appointed.",
		advocate: "Advocate.",
	}[held.authority];
	const lead = mayDecideBy.includes(held.authority) ? "Who may decide for you" : "Who speaks for you";
	return [line("representative", lead, inSentences(contact.name, right, after("The paper is here", held.where)))];
}

/** Only those of whom the person agrees that it is printed. */
const notToContact = ({ team }: Plan): ReadItem[] =>
	team.doNotContact
		.filter(({ mayPrint }) => mayPrint)
		.map(({ id, name, because }) => line(id, "Nobody should contact", inSentences(name, because)));

function relevanceItems(plan: Plan, isAlone: boolean): ReadItem[] {
	const parts: (readonly [string, Relevance])[] = [
		["your health", plan.health.relevance],
		["living with it, day to day", plan.daily.relevance],
		["what to do if things change", plan.changePlans.relevance],
		["risks you choose to take", plan.risks.relevance],
		["planning ahead", plan.ahead.relevance],
		...(plan.budget.type === "none" ? [] : [["a personal budget", plan.budget.relevance] as const]),
		["looking after someone else", plan.team.iCareFor],
	];
	const names = (isIn: (relevance: Relevance) => boolean): string =>
		parts
			.filter(([, relevance]) => isIn(relevance))
			.map(([name]) => name)
			.join("; ");
	return [
		...(plan.budget.type === "none" ? [line("no budget", "", "You do not have a personal budget.")] : []),
		...maybeLine(
			"not relevant",
			"Not relevant to you",
			names(({ state }) => state === "not-relevant"),
		),
		...maybeLine(
			"did not want",
			"You did not want to talk about",
			names(({ state, isSaid }) => state === "did-not-want" && isSaid),
		),
		...(isAlone
			? maybeLine(
					"still to talk",
					"Still to talk about",
					names(({ state }) => state === "left-for-now"),
				)
			: []),
	];
}
