/** Whom to ring, in the order the person wants; then the doctors, then 111 where the plan uses it (reference 4.4). */
import { anchorFor } from "../../shared/documents/anchor.ts";
import type { Block, Run, TableRow } from "../../shared/documents/tree.ts";
import type { Contact } from "../../shared/plan/team.ts";
import { cell, field, sentences, text } from "../full/blocks.ts";
import type { Context } from "../full/context.ts";
import { namedContact } from "../full/names.ts";
import { groupedPhone } from "../language/numbers.ts";
import { endOf } from "../language/say.ts";

export function ringTable(context: Context): Block[] {
	const rows = [
		...people(context).flatMap((contact) => contactRow(context, contact)),
		...doctors(context),
		...nhs111(context),
	];
	if (rows.length === 0) return [];
	const columns = [
		{ header: "", share: 0.77 },
		{ header: "", share: 0.23, align: "end" as const },
	];
	return [
		{
			kind: "together",
			blocks: [{ kind: "table", summary: context.say("emergency.ringSummary"), columns, rows, hasPlainRowHeads: true }],
		},
	];
}

/** In the person's order; where there is none, those marked for an emergency. */
function people({ plan }: Context): Contact[] {
	const ordered = plan.team.contacts
		.filter(({ emergencyOrder }) => emergencyOrder !== null)
		.toSorted((a, b) => (a.emergencyOrder ?? 0) - (b.emergencyOrder ?? 0));
	if (ordered.length > 0) return ordered;
	return plan.team.contacts.filter(({ relationTypes }) => relationTypes.includes("emergency-contact"));
}

function contactRow(context: Context, contact: Contact): TableRow[] {
	const [phone] = contact.phones.toSorted((a, b) => (a.preference ?? 9) - (b.preference ?? 9));
	if (phone === undefined) return [];
	const { relation } = namedContact(context, contact);
	const details = [relation, phone.hours].filter((part) => part.trim() !== "").map((part) => `, ${part}`);
	const who: Run[] = [
		{ ...field(contact.name, contact.id, "name"), strong: true },
		...details.map((detail) => text(detail)),
		text(endOf(details.at(-1) ?? contact.name)),
	];
	return [
		{
			cells: [
				cell(
					sentences(
						who.filter((run) => run.kind !== "text" || run.text !== ""),
						contact.hasKey === true ? context.runs("team.key") : [],
						contact.knowsAboutPlan === true ? context.runs("emergency.knows") : [],
					),
				),
				cell([{ ...field(groupedPhone(phone.number), phone.id, "number"), strong: true }]),
			],
			anchor: anchorFor(contact.id),
		},
	];
}

/** The GP practice, otherwise the place that keeps the plan; with its hours where a contact has the same number. */
function doctors({ plan }: Context): TableRow[] {
	const { gpPractice, place, contacts } = plan.team;
	const name = gpPractice?.name ?? place?.name;
	const number = gpPractice?.phone || place?.phone;
	if (!name || !number) return [];
	const calls = plan.changePlans.contingencies.flatMap((contingency) => contingency.calls);
	const phones = contacts.filter(({ group }) => group === "service").flatMap((contact) => contact.phones);
	const hours = [...phones, ...calls].find((one) => one.number === number && one.hours.trim() !== "")?.hours.trim();
	return [
		{
			cells: [
				cell([text(name, { strong: true }), ...(hours === undefined ? [] : [text(`, ${hours}`)])]),
				cell([text(groupedPhone(number), { strong: true })]),
			],
		},
	];
}

const nhs111 = (context: Context): TableRow[] =>
	context.plan.changePlans.contingencies.some(({ usesOneOneOne }) => usesOneOneOne === true)
		? [
				{
					cells: [
						cell([text(context.say("changes.111"), { strong: true }), text(`, ${context.say("emergency.111When")}`)]),
						cell([text("111", { strong: true })]),
					],
				},
			]
		: [];
