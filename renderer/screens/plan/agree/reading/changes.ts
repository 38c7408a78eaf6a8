/** What to do if things change, as it is read back: the signs and steps, then who to call and when it is 999. */
import type { Place } from "../../../../../shared/changes/change.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import { writtenDate } from "../../../../../shared/plan/time.ts";
import { dangerLine } from "../../../../../templates/fixed.ts";
import { saysNotItself } from "../../../../../templates/full/dont.ts";
import { groupedPhone } from "../../../../../templates/language/numbers.ts";
import { inSentences, line, maybeLine, maybeSaid, namesOf, onDay, quotesAt, type ReadItem, whoIs } from "./item.ts";

type Contingency = Plan["changePlans"]["contingencies"][number];
type CarerPlan = Plan["changePlans"]["carer"][number];

/** What it is like, and what each does. */
export function signItems(one: Contingency): ReadItem[] {
	const at: Place = ["changePlans", "contingencies", { id: one.id }];
	const bands = [
		["iDo", "What you do"],
		["theyDo", "What others do"],
	] as const;
	return [
		{ ...line(one.id, "", one.title, at, one.visibility), isTitle: true },
		...maybeSaid(one.quote, [...at, "quote"]),
		...quotesAt(one.asUsual, [...at, "asUsual"], "As usual"),
		...quotesAt(one.earlySigns, [...at, "earlySigns"], "Getting worse"),
		...quotesAt(one.seriousSigns, [...at, "seriousSigns"], "Serious"),
		...bands.flatMap(([band, lead]) => [
			...quotesAt(one[band].asUsual, [...at, band, "asUsual"], lead),
			...quotesAt(one[band].early, [...at, band, "early"], `${lead} when it gets worse`),
			...quotesAt(one[band].serious, [...at, band, "serious"], `${lead} when it is serious`),
		]),
		...quotesAt(one.helpsMe, [...at, "helpsMe"], "What helps you"),
		...one.othersDo.map((rule) => line(rule.id, "What to do", `If ${rule.if}: ${rule.then}`)),
		...one.pleaseDont.map((item) => line(item.id, saysNotItself(item.text) ? "Please" : "Please don’t", item.text)),
	];
}

/** Who is called, what is kept ready, who agreed it. */
export function helpItems(plan: Plan, one: Contingency): ReadItem[] {
	const ready = one.keptReady.map(({ id, what, where }) => line(id, "Kept ready", `${what}: ${where}`));
	return [
		...maybeLine(`999 ${one.id}`, "Call 999 when", one.when999),
		...one.calls.map((call) => line(call.id, `Call ${whoIs(plan, call.who)}`, callLine(call))),
		...(one.usesOneOneOne === true
			? [line(`111 ${one.id}`, "Call NHS 111", "If you can’t reach the others: 111")]
			: []),
		...one.tellThem.map((item) => line(item.id, "Tell them", item.text)),
		...ready,
		...maybeLine(`home ${one.id}`, "At home", one.homeAndPets),
		...maybeLine(`tell ${one.id}`, "People to tell", namesOf(plan, one.peopleToTell)),
		line(`agreed ${one.id}`, "", agreedLine(plan, one)),
		line(`danger ${one.id}`, "", dangerLine),
	];
}

function callLine({ number, when, hours }: Contingency["calls"][number]): string {
	const time = { day: "In the day", night: "At night", any: "Any time" }[when];
	return inSentences(groupedPhone(number), time, hours);
}

function agreedLine(plan: Plan, one: Contingency): string {
	const others = one.agreedWith.filter((who) => who.kind !== "me");
	const date = writtenDate(one.updatedOn);
	const days = one.calls.flatMap(({ dialledOn }) => dialledOn ?? []).toSorted();
	const isChecked = one.calls.length > 0 && days.length === one.calls.length;
	const isOneDay = days.every((day) => day === days[0]);
	return inSentences(
		others.length === 0 ? `Written ${date}.` : `You agreed this with ${namesOf(plan, others)} on ${date}.`,
		isChecked ? onDay(`Every number was checked${isOneDay ? "" : ", the first"} on`, days[0] ?? null) : null,
		onDay("We look at it again on", one.lookAgainOn),
		one.arrangedBy === null || one.arrangedBy.kind === "me" ? null : `${whoIs(plan, one.arrangedBy)} arranges it.`,
	);
}

const CARER = [
	["address", "Where they live"],
	["medicinesAndWhereKept", "Medicines, and where they are kept"],
	["treatment", "What treatment they have"],
	["allergies", "Any allergies"],
	["gpAndPharmacy", "Their doctor and pharmacy"],
	["services", "Who else helps them"],
	["equipment", "Things they use"],
	["othersMustKnow", "What others must know"],
	["whoHasKeys", "Who has keys"],
	["howLongAlone", "How long it is safe to leave them"],
	["routines", "What they always do"],
	["petsTransportSchool", "Pets, getting about, school"],
] as const;

/** For somebody the person looks after (reference 4.5). */
export function carerItems(plan: Plan, one: CarerPlan): ReadItem[] {
	const phones = one.phones.map(
		({ number, label }) => `${groupedPhone(number)}${label.trim() === "" ? "" : ` ${label}`}`,
	);
	return [
		line(
			one.id,
			"",
			`If you cannot look after ${one.caredFor}`,
			["changePlans", "carer", { id: one.id }],
			one.visibility,
		),
		...maybeLine(`steps in ${one.id}`, "Who steps in", namesOf(plan, one.whoStepsIn)),
		...maybeLine(`phones ${one.id}`, "Numbers", phones.join("\n")),
		...CARER.flatMap(([field, lead]) => maybeLine(`${field} ${one.id}`, lead, one[field])),
	];
}
