/**
 * What a single page tells that somebody is not to read: a page on the fridge is read by whoever comes there, and goes by
 * no copy. By the parts and by who may see what, as in the room (store/shown.ts), never by the words.
 */
import { keyOf } from "../../../../shared/criteria/case.ts";
import type { PersonWords } from "../../../../shared/criteria/person.ts";
import { anchorFor } from "../../../../shared/documents/anchor.ts";
import type { CopyKind } from "../../../../shared/documents/kinds.ts";
import type { Anchor } from "../../../../shared/documents/tree.ts";
import { type PlanPart, planPartSchema } from "../../../../shared/plan/agreement.ts";
import { stillHolds } from "../../../../shared/plan/matters.ts";
import { whoMeant } from "../../../../shared/plan/people-known.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { Who } from "../../../../shared/plan/quote.ts";
import { isNeededAtOnce } from "../../../../shared/plan/safety.ts";
import { seenBy, withoutMayBeTold } from "../../../../shared/plan/visible.ts";
import { partName } from "../../../../templates/copies.ts";
import { copyFor, partsLeftOut, readerOfCopy } from "../../../../templates/full/visible.ts";
import { partOfReminder, reminders } from "../../../../templates/sheets/last-time.ts";
import { isEmergencyContact } from "../../../store/edits/team.ts";
import { isPartToChoose, seenInRoom } from "../../../store/shown.ts";
import { joined } from "../../../ui/letters.ts";
import { nameOfWho } from "../names.ts";

type Held = Partial<Record<PlanPart, (plan: Plan) => readonly unknown[]>>;

/** What a thinking sheet reminds of, by the part that it was said in. */
const reminded = (isEasy: boolean): Held =>
	Object.fromEntries(
		planPartSchema.options.map((part) => [
			part,
			(plan: Plan) =>
				[...reminders(plan, isEasy)].flatMap(([question, quote]) =>
					partOfReminder(plan, question, quote) === part ? [quote.id] : [],
				),
		]),
	);

/** What stands on each of these pages, by the part of the plan that it comes from. */
const onPage: Partial<Record<CopyKind, Held>> = {
	"emergency-pdf": {
		matters: ({ matters }) => matters.filter((matter) => matter.area === "please-dont" && stillHolds(matter)),
		health: ({ health }) => [...health.conditions, ...health.alerts, ...(health.medicines?.items ?? [])],
		changes: ({ changePlans }) => changePlans.contingencies,
		ahead: ({ ahead }) => ahead.papers.filter(isNeededAtOnce),
		team: ({ team }) => team.contacts.filter(isEmergencyContact),
	},
	"profile-pdf": { matters: ({ matters }) => matters.filter(stillHolds) },
	"thinking-sheet-pdf": reminded(false),
	"large-print-thinking-sheet-pdf": reminded(false),
	"easy-read-thinking-sheet-pdf": reminded(true),
	"budget-sheet-pdf": { budget: ({ budget }) => budget.lines },
};

/** Everybody of whom something may be decided: the team, and who is named on a copy only. */
const readers = (plan: Plan): Who[] => {
	const named = plan.agreement.copies.map(({ who }) => whoMeant(plan, who)).filter(({ kind }) => kind === "other");
	const once = named.filter((who, at) => named.findIndex((other) => keyOf(other) === keyOf(who)) === at);
	return [...plan.team.contacts.map(({ id }) => ({ kind: "contact" as const, contactId: id })), ...once];
};

/** Why not all of a page is for somebody: the same of several is said once. */
type Why =
	| { readonly kind: "only-emergency" | "to-choose" | "no-copy" | "something" }
	| { readonly kind: "parts"; readonly parts: string };

function sentenceOf({ why, names }: { readonly why: Why; readonly names: readonly string[] }): string {
	const who = joined(names);
	const isOne = names.length === 1;
	switch (why.kind) {
		case "only-emergency":
			return `${who} ${isOne ? "has" : "have"} only the emergency page.`;
		case "to-choose":
			return `What ${who} may read is not chosen yet.`;
		case "no-copy":
			return `${who} ${isOne ? "is" : "are"} to have no copy.`;
		case "something":
			return `Something is kept from ${who}.`;
		case "parts":
			return isOne ? `${who}’s copy leaves out ${why.parts}.` : `The copies of ${who} leave out ${why.parts}.`;
	}
}

/** In: a plan and a single page, by its PDF. Out: who is not to read something that stands on it, in sentences. */
export function notForAll(plan: Plan, page: CopyKind, person: PersonWords): string[] {
	const whys = new Map<string, { why: Why; names: string[] }>();
	for (const { name, why } of whyNot(plan, page, person)) {
		const key = JSON.stringify(why);
		const known = whys.get(key);
		if (known) known.names.push(name);
		else whys.set(key, { why, names: [name] });
	}
	return [...whys.values()].map(sentenceOf);
}

function whyNot(plan: Plan, page: CopyKind, person: PersonWords): { readonly name: string; readonly why: Why }[] {
	const held = onPage[page];
	if (held === undefined) return [];
	const own = withoutMayBeTold(seenBy(plan, "person"));
	return readers(plan).flatMap((who): { name: string; why: Why }[] => {
		const left = seenInRoom(plan, [who]);
		const kept = planPartSchema.options.filter((part) => {
			const things = held[part]?.(own) ?? [];
			const theirs = left === null ? [] : (held[part]?.(left) ?? []);
			return things.length > 0 && JSON.stringify(things) !== JSON.stringify(theirs);
		});
		if (kept.length === 0) return [];
		const name = nameOfWho(plan, who);
		const copy = plan.agreement.copies.findLast((one) => keyOf(whoMeant(plan, one.who)) === keyOf(who));
		const newest = copy === undefined ? undefined : copyFor(plan, readerOfCopy(plan, copy));
		if (left === null && newest?.sees === "emergency-page")
			return page === "emergency-pdf" ? [] : [{ name, why: { kind: "only-emergency" } }];
		if (left === null) return [{ name, why: { kind: isPartToChoose(plan, who) ? "to-choose" : "no-copy" } }];
		const without = newest === undefined ? [] : partsLeftOut(plan, readerOfCopy(plan, newest));
		const parts = kept.filter((part) => without.includes(part)).map((part) => partName(part, person.their));
		return [{ name, why: parts.length > 0 ? { kind: "parts", parts: parts.join("; ") } : { kind: "something" } }];
	});
}

/** In: a plan and a single page, by its PDF. Out: what it says of health, and to whom; null where it says nothing of it. */
export function tellsWhom({ health }: Plan, page: CopyKind, person: PersonWords): string | null {
	if (page !== "emergency-pdf") return null;
	const says = [
		...(health.medicines?.items.length ? ["takes"] : []),
		...(health.conditions.length > 0 ? ["lives with"] : []),
	].join(" and ");
	return says === ""
		? null
		: `This page can say what ${person.name} ${says}, and whoever comes to where it is kept reads it.`;
}

/** The lines of a page that can be left out for one making, and how that is asked. */
export interface MayLeave {
	readonly lines: readonly Anchor[];
	readonly words: string;
}

/** In: a plan and a single page, by its PDF. Out: what can be left out of it; null where there is nothing. */
export function mayLeave(plan: Plan, page: CopyKind, { name }: PersonWords): MayLeave | null {
	if (page === "emergency-pdf") {
		const lines = (plan.health.medicines?.items ?? []).map(({ id }) => anchorFor(id, "asTold"));
		const words = `Leave out what ${name} takes, this time; whom to ask about it stays`;
		return lines.length === 0 ? null : { lines, words };
	}
	if (!page.endsWith("thinking-sheet-pdf")) return null;
	const said = reminders(seenBy(plan, "person"), page.startsWith("easy-read")).values();
	const lines = [...said].map(({ id }) => anchorFor(id));
	return lines.length === 0
		? null
		: { lines, words: `Leave out what ${name} said last time, this time; the questions stay` };
}
