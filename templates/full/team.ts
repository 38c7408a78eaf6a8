/** Who is in my team: the co-ordinator, my people, people who work with me; what is not relevant (documents.md 8.10). */

import { isReaderOnly } from "../../shared/criteria/paper-content.ts";
import { anchorFor } from "../../shared/documents/anchor.ts";
import type { Block, Run, TableRow } from "../../shared/documents/tree.ts";
import { isRefusedTo } from "../../shared/plan/copies.ts";
import { whoMeant } from "../../shared/plan/people-known.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import type { Relevance, Who } from "../../shared/plan/quote.ts";
import type { Contact } from "../../shared/plan/team.ts";
import type { MessageKey } from "../language/messages.ts";
import { groupedPhone } from "../language/numbers.ts";
import { andList, endOf } from "../language/say.ts";
import {
	asSentence,
	body,
	cell,
	field,
	paragraph,
	section,
	sentences,
	subSection,
	table,
	text,
	textCell,
	withEnd,
} from "./blocks.ts";
import { fitted } from "./column-widths.ts";
import type { Context } from "./context.ts";
import { findContact, isStillThere } from "./names.ts";
import { reachMe } from "./reach-me.ts";
import { representative } from "./rights.ts";
import { partsLeftOut } from "./visible.ts";
import { whoToAsk } from "./who-to-ask.ts";

/**
 * Everybody but the co-ordinator; nobody in a copy that leaves the team out, not the reader themselves. Whoever was written
 * down only for a copy that they were then refused is in no team.
 */
export function others({ plan, options }: Context): Contact[] {
	if (partsLeftOut(plan, options.reader ?? "person").includes("team")) return [];
	return plan.team.contacts.filter(
		(contact) =>
			contact.id !== plan.team.coordinatorId &&
			isStillThere({ options }, contact) &&
			!(isReaderOnly(contact) && isRefusedTo(plan, contact.id)),
	);
}

/** Name, job and number of the co-ordinator, who is not in the table. */
function coordinatorInBrief(context: Context): Block[] {
	const { coordinator: contact, name, shortName, number, hours } = whoToAsk(context);
	if (!contact || name === null) return [];
	const details = [contact.relation, contact.organisation].filter((part) => part.trim() !== "");
	const who = text([name, ...details].join(", "), { strong: true });
	const note = contact.note === null ? [] : asSentence(field(contact.note, contact.id, "note"));
	const keeps = context.runs("team.coordinatorLine", { name: shortName ?? name });
	return [body(sentences([who, text(".")], keeps, note, ringRuns(context, number, hours)))];
}

function ringRuns(context: Context, number: string | null, hours: string): Run[] {
	if (number === null) return [];
	return hours === ""
		? context.runs("team.ring", { number })
		: context.runs("team.ringHours", { number, hours, end: endOf(hours) });
}

/** In the wellbeing plan: everybody in one table, and what is not relevant. */
export function usefulPeople(context: Context): Block[] {
	const all = others(context).toSorted((a, b) => Number(a.group !== "mine") - Number(b.group !== "mine"));
	return [
		...coordinatorInBrief(context),
		...people(context, all, "team.allSummary", [...practice(context), ...advocate(context)]),
		...representative(context),
		...doNotContact(context),
		...relevance(context),
	];
}

/** The section. How to reach me stands in it only in a copy that is made to be changed. */
export function team(context: Context): Block[] {
	const mine = others(context).filter((contact) => contact.group === "mine");
	const work = others(context).filter((contact) => contact.group !== "mine");
	const blocks = [
		...coordinator(context),
		...subSection(context.say("team.mine"), people(context, mine, "team.mineSummary", [])),
		...subSection(
			context.say("team.work"),
			people(context, work, "team.workSummary", [...practice(context), ...advocate(context)]),
		),
		// Under a heading of its own: under somebody's name it would read as theirs.
		...(context.options.isForEditing ? subSection(context.say("reach.title"), reachMe(context, false)) : []),
		...representative(context),
		...doNotContact(context),
		...relevance(context),
	];
	return section(context.say("team"), [], blocks);
}

function coordinator(context: Context): Block[] {
	const ask = whoToAsk(context);
	if (!ask.coordinator || ask.name === null) return [];
	const title = [ask.name, ask.coordinator.relation, ask.coordinator.organisation]
		.filter((part) => part.trim() !== "")
		.join(", ");
	const large = (runs: Run[]): Block[] =>
		subSection(title, [body(runs)], { anchor: anchorFor(ask.coordinator?.id ?? context.plan.id) });
	const who = context.runs("team.coordinatorLine", { name: ask.shortName ?? ask.name });
	if (ask.number === null) return large(who);
	const ring = { name: ask.shortName ?? ask.name, number: ask.number };
	const sure =
		ask.hours === ""
			? context.runs("team.sure", ring)
			: context.runs("team.sureHours", { ...ring, hours: ask.hours, end: endOf(ask.hours) });
	return large(sentences(who, sure));
}

function people(
	context: Context,
	contacts: readonly Contact[],
	summary: MessageKey,
	more: readonly TableRow[],
): Block[] {
	const columns = [
		{ header: context.say("team.who"), share: 0.36 },
		{ header: context.say("team.does"), share: 0.4, isSaidInLines: false },
		{ header: context.say("team.number"), share: 0.24 },
	];
	const rows = [...contacts.map((contact) => personRow(context, contact)), ...more];
	const tables = table(context.say(summary), fitted(columns, rows, false), rows);
	return tables.map((one) => ({ ...one, hasPlainRowHeads: true }));
}

function personRow(context: Context, contact: Contact): TableRow {
	const details = [contact.relation, contact.organisation].filter((part) => part.trim() !== "");
	const part = sentences(
		contact.note === null ? [] : asSentence(field(contact.note, contact.id, "note")),
		contact.keepInTouch === null ? [] : asSentence(field(contact.keepInTouch, contact.id, "keepInTouch")),
		contact.hasKey === true
			? context.runs(contact.pronouns === null ? "team.key" : `team.key.${contact.pronouns}`)
			: [],
	);
	const does = sentences(part.length === 0 ? inGoals(context, contact) : part, mayBeTold(context, contact));
	const numbers = contact.phones.flatMap((phone, index): Run[] => [
		...(index === 0 ? [] : [text(", ")]),
		field(groupedPhone(phone.number), phone.id, "number"),
	]);
	return {
		cells: [
			cell([
				{ ...field(contact.name, contact.id, "name"), strong: true },
				...details.map((detail) => text(`, ${detail}`)),
			]),
			cell(does.length === 0 ? [text(context.say(isReaderOnly(contact) ? "team.forCopy" : "team.nothingSaid"))] : does),
			cell(numbers.length === 0 ? [text(context.say("team.noNumber"))] : numbers),
		],
		anchor: anchorFor(contact.id),
	};
}

/** Whether what somebody may be told says so itself: "She may see all but my budget." */
export const saysMay = (words: string): boolean => /^(\p{L}+ )?may\b/iu.test(words.trim());

/** Under its own words: it is nothing that they do. */
function mayBeTold(context: Context, { id, mayShare }: Contact): Run[] {
	if (mayShare === null) return [];
	const words = field(mayShare, id, "mayShare");
	return saysMay(mayShare) ? asSentence(words) : context.runs("team.mayBeTold", withEnd("text", words));
}

/** Whoever is there by name alone is the one of the team whom that name means. */
function isContact(plan: Plan, owner: Who, id: string): boolean {
	const meant = whoMeant(plan, owner);
	return meant.kind === "contact" && meant.contactId === id;
}

/** The goals that name somebody of whom nobody said here what they do. */
function inGoals(context: Context, { id }: Contact): Run[] {
	const numbers = context.plan.goals.flatMap(({ actions }, index) =>
		actions.some(({ owner }) => isContact(context.plan, owner, id)) ? [`${index + 1}`] : [],
	);
	if (numbers.length === 0) return [];
	const key = numbers.length === 1 ? "team.inGoals.one" : "team.inGoals.many";
	return context.runs(key, { numbers: andList(context.language, numbers) });
}

/** The GP practice, where it is not one of the contacts already. */
function practice(context: Context): TableRow[] {
	const { gpPractice, contacts } = context.plan.team;
	if (gpPractice === null || contacts.some((contact) => contact.name === gpPractice.name)) return [];
	const name = gpPractice.gpName.trim() === "" ? [] : [text(`, ${gpPractice.gpName}`)];
	return [
		{
			cells: [
				cell([text(gpPractice.name, { strong: true }), ...name]),
				textCell(context.say("team.gp")),
				textCell(gpPractice.phone.trim() === "" ? context.say("team.noNumber") : groupedPhone(gpPractice.phone)),
			],
		},
	];
}

function advocate(context: Context): TableRow[] {
	const { advocate: found } = context.plan.team;
	if (found === null) return [];
	const number = found.phone.trim() === "" ? context.say("team.noNumber") : groupedPhone(found.phone);
	return [
		{ cells: [cell([text(found.name, { strong: true })]), textCell(context.say("team.advocate")), textCell(number)] },
	];
}

/** Only on the person's own and the care team's copies, and only where the person agrees that it is printed. */
function doNotContact(context: Context): Block[] {
	const reader = context.options.reader ?? "person";
	const group = findContact(context, reader)?.group ?? "mine";
	if (reader !== "person" && group === "mine") return [];
	return context.plan.team.doNotContact
		.filter((item) => item.mayPrint)
		.map(({ id, name, because }) => {
			const who = field(name, id, "name");
			if (because === null) return body(context.runs("team.dont", { name: who }));
			return body(
				context.runs("team.dontBecause", { name: who, because: field(because, id, "because"), end: endOf(because) }),
			);
		});
}

/** Parts by what is known of them. What is still to talk about stands on the person's and the co-ordinator's copies only. */
export function relevanceParts(context: Context): {
	readonly hasNoBudget: boolean;
	readonly notRelevant: string[];
	readonly didNotWant: string[];
	readonly stillToTalk: string[];
} {
	const { plan, options } = context;
	const hasNoBudget = plan.budget.type === "none";
	const parts: [MessageKey, Relevance][] = [
		["part.health", plan.health.relevance],
		["part.daily", plan.daily.relevance],
		["part.changes", plan.changePlans.relevance],
		["part.risks", plan.risks.relevance],
		["part.ahead", plan.ahead.relevance],
		...(hasNoBudget ? [] : [["part.budget", plan.budget.relevance] satisfies [MessageKey, Relevance]]),
		["part.caring", plan.team.iCareFor],
	];
	const reader = options.reader ?? "person";
	const isOwnCopy = reader === "person" || reader === plan.team.coordinatorId;
	const names = (isIn: (relevance: Relevance) => boolean): string[] =>
		parts.filter(([, part]) => isIn(part)).map(([part]) => context.say(part));
	return {
		hasNoBudget,
		notRelevant: names(({ state }) => state === "not-relevant"),
		didNotWant: names(({ state, isSaid }) => state === "did-not-want" && isSaid),
		stillToTalk: isOwnCopy ? names(({ state }) => state === "left-for-now") : [],
	};
}

/** One line for all that is not relevant, one for what is still to talk about. */
function relevance(context: Context): Block[] {
	const { hasNoBudget, notRelevant, didNotWant, stillToTalk } = relevanceParts(context);
	const line = (key: MessageKey, names: readonly string[]): Run[] =>
		names.length === 0 ? [] : context.runs(key, { parts: andList(context.language, names) });
	const runs = sentences(
		hasNoBudget ? context.runs("team.noBudget") : [],
		line("team.notRelevant", notRelevant),
		line("team.didNotWant", didNotWant),
		line("team.stillToTalk", stillToTalk),
	);
	return runs.length === 0 ? [] : [paragraph("when", runs)];
}
