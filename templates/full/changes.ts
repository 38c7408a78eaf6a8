/** If things change: one sub-section for each thing, the 999 line at the end of each (documents.md 8.7). */
import { anchorFor } from "../../shared/documents/anchor.ts";
import type { Block, LanguageTag, ListItem, Run, TableRow } from "../../shared/documents/tree.ts";
import type { Who } from "../../shared/plan/quote.ts";
import { writtenDate } from "../../shared/plan/time.ts";
import { directionOf } from "../language/direction.ts";
import type { MessageKey } from "../language/messages.ts";
import { groupedPhone } from "../language/numbers.ts";
import { andList, endOf } from "../language/say.ts";
import { oneOneOne } from "../one-one-one.ts";
import { bands, type Contingency } from "./bands.ts";
import {
	asSentence,
	body,
	cell,
	field,
	label,
	labelledField,
	list,
	section,
	sentences,
	subSection,
	table,
	text,
	textCell,
	when,
	withEnd,
} from "./blocks.ts";
import { carerPlan } from "./carer.ts";
import { fitted } from "./column-widths.ts";
import { type Context, sectionTitle } from "./context.ts";
import { saysNotItself } from "./dont.ts";
import { danger } from "./first-page.ts";
import { nameList } from "./name-list.ts";
import { findContact, named, nameLine } from "./names.ts";
import { changeQuotes } from "./quote-list.ts";
import { labelledQuotes, quoteBlocks } from "./quotes.ts";
import { mainWay, whenRuns } from "./when-line.ts";

type Call = Contingency["calls"][number];

/** The section; a heading for each thing only where there are several. */
export function changes(context: Context): Block[] {
	const { contingencies, carer } = context.plan.changePlans;
	const quotes = changeQuotes(context.plan);
	const way = mainWay(quotes);
	const [only] = contingencies.length === 1 && carer.length === 0 ? contingencies : [];
	const blocks = [
		...contingencies.flatMap((plan) => contingency(context, plan, way, plan !== only)),
		...carer.flatMap((plan) => carerPlan(context, plan)),
	];
	const arranger = only ? null : oneArranger(contingencies);
	const line = sentences(
		whenRuns(context, quotes),
		only ? agreedLine(context, only, true) : [],
		arranger === null ? [] : context.runs("changes.arrangesAll", { name: named(context, arranger).name }),
	);
	return section(sectionTitle(context, "changes"), line, blocks, { breakBefore: "page" });
}

/** One thing that could change, on one page where it can be. Its own line says who agreed it and when, unless the section's line has said so. */
function contingency(context: Context, plan: Contingency, way: string | null, hasOwnLine: boolean): Block[] {
	const dont = pleaseDont(context, plan);
	const tell = items(context, "changes.tell", plan.tellThem);
	const names = nameList(context, plan.peopleToTell, nameLine, "sentence");
	const isArrangedAlike = oneArranger(context.plan.changePlans.contingencies) !== null;
	const blocks: Block[] = [
		...(hasOwnLine ? [when(agreedLine(context, plan, !isArrangedAlike))] : []),
		...(plan.quote ? quoteBlocks(context, plan.quote, { way }) : []),
		...bands(context, plan, way),
		...labelledQuotes(context, "changes.helps", plan.helpsMe, way),
		...whatToDo(context, plan),
		...(plan.when999 === null
			? []
			: [body(context.runs("changes.call999", withEnd("text", field(plan.when999, plan.id, "when999"))))]),
		...calls(context, plan),
		...dont,
		...tell,
		...keptReady(context, plan),
		...labelledField(context, "changes.home", plan.homeAndPets, plan.id, "homeAndPets"),
		...(names === "" ? [] : [body(context.runs("changes.people", { names }))]),
	];
	const words = context.plan.kind === "lite" ? blocks : endingIn(danger(context), blocks);
	const all = subSection(plan.title, words, { anchor: anchorFor(plan.id, "title") });
	return context.plan.kind === "lite" ? all : [{ kind: "together", blocks: all }];
}

/** The 999 line never opens a page without what it belongs to, not even where no page holds it all. */
export const endingIn = (line: Block, blocks: readonly Block[]): Block[] => [
	...blocks.slice(0, -1),
	{ kind: "together", blocks: [...blocks.slice(-1), line] },
];

/** Whoever arranges the next look at every one of several, so that it is said once for all. */
function oneArranger(contingencies: readonly Contingency[]): Who | null {
	const [first, ...others] = contingencies.map(({ arrangedBy }) => arrangedBy);
	if (!first || first.kind === "me" || others.length === 0) return null;
	return others.every((who) => JSON.stringify(who) === JSON.stringify(first)) ? first : null;
}

/** "I agreed this with Hannah on 26 October 2026. Every number was checked that day." */
function agreedLine(context: Context, plan: Contingency, namesArranger: boolean): Run[] {
	const others = plan.agreedWith.filter((who) => who.kind !== "me").map((who) => named(context, who).name);
	const dialled = plan.calls.map((call) => call.dialledOn).toSorted();
	const [first] = dialled;
	const isOneDay = dialled.every((day) => day === first);
	const checked = first && dialled.every((day) => day !== null);
	const date = writtenDate(plan.updatedOn);
	const key = first === plan.updatedOn ? "changes.numbersThatDay" : "changes.numbersDay";
	return sentences(
		others.length === 0
			? context.runs("changes.written", { date })
			: context.runs("changes.agreed", { names: andList(context.language, others), date }),
		checked ? context.runs(isOneDay ? key : "changes.numbers", { date: writtenDate(first) }) : [],
		plan.lookAgainOn === null ? [] : context.runs("changes.look", { date: writtenDate(plan.lookAgainOn) }),
		!namesArranger || plan.arrangedBy === null || plan.arrangedBy.kind === "me"
			? []
			: context.runs("changes.arranges", { name: named(context, plan.arrangedBy).name }),
	);
}

function whatToDo(context: Context, plan: Contingency): Block[] {
	const rules = plan.othersDo.map(
		(rule): ListItem => ({
			runs: context.runs("changes.if", {
				if: field(rule.if, rule.id, "if"),
				then: field(rule.then, rule.id, "then"),
				end: endOf(rule.then),
			}),
		}),
	);
	return rules.length === 0 ? [] : [label(context, "changes.do"), ...list(rules)];
}

/** A label and its lines: one in the same line, several as a list. */
function items(context: Context, key: MessageKey, lines: readonly { id: string; text: string }[]): Block[] {
	const [first] = lines;
	if (first && lines.length === 1) return labelledField(context, key, first.text, first.id, "text");
	return lines.length === 0
		? []
		: [label(context, key), ...list(lines.map((line) => ({ runs: [field(line.text, line.id, "text")] })))];
}

function keptReady(context: Context, plan: Contingency): Block[] {
	const ready = plan.keptReady.map(
		(item): ListItem => ({
			runs: context.runs("changes.readyItem", {
				what: field(item.what, item.id, "what"),
				where: field(item.where, item.id, "where"),
				end: endOf(item.where),
			}),
		}),
	);
	const [first] = ready;
	if (first && ready.length === 1) return [body([...context.runs("changes.ready"), ...first.runs])];
	return ready.length === 0 ? [] : [label(context, "changes.ready"), ...list(ready)];
}

function calls(context: Context, plan: Contingency): Block[] {
	const place = oneOneOne(plan.usesOneOneOne === true, plan.calls);
	// Alone, 111 is called after nobody: there is nothing to say under "When".
	const hasWhen = place !== "alone";
	const columns = [
		{ header: context.say("changes.call"), share: 0.375 },
		...(hasWhen ? [{ header: context.say("changes.callWhen"), share: 0.415 }] : []),
		{ header: context.say("changes.callNumber"), share: 0.21 },
	];
	const nhs111: TableRow = {
		cells: [
			textCell(context.say("changes.111")),
			...(hasWhen ? [textCell(context.say("changes.111When"))] : []),
			cell([text("111", { strong: true })]),
		],
	};
	const rows = [...plan.calls.map((call) => callRow(context, call)), ...(place === null ? [] : [nhs111])];
	const [block] = table(
		context.say(hasWhen ? "changes.callSummary" : "changes.call111Summary"),
		fitted(columns, rows),
		rows,
	);
	return block ? [{ kind: "together", blocks: [{ ...block, titleInLines: context.say("changes.call") }] }] : [];
}

/** "Dafydd, my son. He has a key." By the words that were asked for; without any, "Has a key." */
function whoToCall(context: Context, { who }: Call): Run[] {
	const name = text(nameLine(context, who));
	const contact = who.kind === "contact" ? findContact(context, who.contactId) : undefined;
	if (contact?.hasKey !== true) return [name];
	const key = context.runs(contact.pronouns === null ? "team.key" : `team.key.${contact.pronouns}`);
	return sentences(asSentence(name), key);
}

/** Whether the hours say by themselves which part of the day is meant; hours alone are those of the day. */
export function hoursSayPart(context: Context, { when: part, hours }: Call): boolean {
	if (part === "day") return true;
	return hours.toLowerCase().includes(context.say(part === "any" ? "changes.any.said" : "changes.night.said"));
}

/** The hours in words, which say that it is by day; what they say already is not said before them as well. */
function whenToCall(context: Context, call: Call): string {
	const { when: part, hours } = call;
	const time = context.say(`changes.${part}`);
	if (hours.trim() === "") return time;
	if (hoursSayPart(context, call)) return hours;
	return context.say("changes.whenHours", { when: time, hours });
}

/** Each with its own "Please don’t", so that none can be read as a wish; several short ones on one line. */
function pleaseDont(context: Context, plan: Contingency): Block[] {
	const labelOf = (words: string): MessageKey => (saysNotItself(words) ? "changes.please" : "changes.dont");
	const lines = plan.pleaseDont.flatMap((line) =>
		labelledField(context, labelOf(line.text), line.text, line.id, "text"),
	);
	if (!plan.pleaseDont.every(({ text: words }) => isShortLine(words, context.language.tag))) return lines;
	const parts = plan.pleaseDont.map((line) => [
		...context.runs(labelOf(line.text)),
		...asSentence(field(line.text, line.id, "text")),
	]);
	return parts.length === 0 ? [] : [body(sentences(...parts))];
}

/** About half a line of print, read from left to right like ours. */
const isShortLine = (words: string, language: LanguageTag): boolean =>
	words.length <= 40 && !words.includes("\n") && directionOf(words, language) === "ltr";

function callRow(context: Context, call: Call): TableRow {
	return {
		cells: [
			cell(whoToCall(context, call)),
			textCell(whenToCall(context, call)),
			cell([{ ...field(groupedPhone(call.number), call.id, "number"), strong: true }]),
		],
		anchor: anchorFor(call.id),
	};
}
