/** If things change: one sub-section for each thing, the 999 line at the end of each (documents.md 8.7). */
import { anchorFor } from "../../shared/documents/anchor.ts";
import type { Block, ListItem, Run, TableRow } from "../../shared/documents/tree.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import type { Quote } from "../../shared/plan/quote.ts";
import { writtenDate } from "../../shared/plan/time.ts";
import type { MessageKey } from "../language/messages.ts";
import { groupedPhone } from "../language/numbers.ts";
import { andList, endOf } from "../language/say.ts";
import {
	body,
	cell,
	field,
	label,
	labelledField,
	list,
	section,
	sentences,
	smallSection,
	subSection,
	table,
	text,
	textCell,
	when,
	withEnd,
} from "./blocks.ts";
import { carerPlan } from "./carer.ts";
import { type Context, sectionTitle } from "./context.ts";
import { danger } from "./first-page.ts";
import { named, nameLine } from "./names.ts";
import { changeQuotes } from "./quote-list.ts";
import { fitsALine, inLine, labelledQuotes, quoteBlocks, statements } from "./quotes.ts";
import { isMine, mainWay, whenRuns } from "./when-line.ts";

export type Contingency = Plan["changePlans"]["contingencies"][number];
type Call = Contingency["calls"][number];

export function changes(context: Context): Block[] {
	const { contingencies, carer } = context.plan.changePlans;
	const quotes = changeQuotes(context.plan);
	const way = mainWay(quotes);
	const [only] = contingencies.length === 1 && carer.length === 0 ? contingencies : [];
	const blocks = [
		...contingencies.flatMap((plan) => contingency(context, plan, way, plan !== only)),
		...carer.flatMap((plan) => carerPlan(context, plan)),
	];
	const line = sentences(whenRuns(context, quotes), only ? agreedLine(context, only) : []);
	return section(sectionTitle(context, "changes"), line, blocks, { breakBefore: "page" });
}

/** One thing that could change. Its own line says who agreed it and when, unless the section's line has said so. */
function contingency(context: Context, plan: Contingency, way: string | null, hasOwnLine: boolean): Block[] {
	const dont = items(context, "changes.dont", plan.pleaseDont);
	const tell = items(context, "changes.tell", plan.tellThem);
	const names = andList(
		context.language,
		plan.peopleToTell.map((who) => nameLine(context, who)),
	);
	const blocks: Block[] = [
		...(hasOwnLine ? [when(agreedLine(context, plan))] : []),
		...(plan.quote ? quoteBlocks(context, plan.quote, { way }) : []),
		...bands(context, plan, way),
		...doneInBands(context, plan, way),
		...labelledQuotes(context, "changes.helps", plan.helpsMe, way),
		...whatToDo(context, plan),
		...(plan.when999 === null
			? []
			: [body(context.runs("changes.call999", withEnd("text", field(plan.when999, plan.id, "when999"))))]),
		...smallSection(context.say("changes.call"), calls(context, plan)),
		...dont,
		...tell,
		...keptReady(context, plan),
		...labelledField(context, "changes.home", plan.homeAndPets, plan.id, "homeAndPets"),
		...(names === "" ? [] : [body(context.runs("changes.people", { names }))]),
		danger(context),
	];
	return subSection(plan.title, blocks, { anchor: anchorFor(plan.id, "title"), breakBefore: "third" });
}

function agreedLine(context: Context, plan: Contingency): Run[] {
	const others = plan.agreedWith.filter((who) => who.kind !== "me").map((who) => nameLine(context, who));
	const dialled = plan.calls.map((call) => call.dialledOn).toSorted();
	const [first] = dialled;
	const isOneDay = dialled.every((day) => day === first);
	const checked = first && dialled.every((day) => day !== null);
	return sentences(
		others.length === 0 ? [] : context.runs("changes.agreed", { names: andList(context.language, others) }),
		context.runs("changes.written", { date: writtenDate(plan.updatedOn) }),
		checked ? context.runs(isOneDay ? "changes.numbersDay" : "changes.numbers", { date: writtenDate(first) }) : [],
		plan.lookAgainOn === null ? [] : context.runs("changes.look", { date: writtenDate(plan.lookAgainOn) }),
		plan.arrangedBy === null || plan.arrangedBy.kind === "me"
			? []
			: context.runs("changes.arranges", { name: named(context, plan.arrangedBy).name }),
	);
}

/** As usual, getting worse, serious: a row for each sign, or under labels when words are too long for a table. */
function bands(context: Context, plan: Contingency, way: string | null): Block[] {
	const all: [MessageKey, Quote[]][] = [
		["changes.usual", plan.asUsual],
		["changes.worse", plan.earlySigns],
		["changes.serious", plan.seriousSigns],
	];
	const held = all.filter(([, signs]) => signs.length > 0);
	const canTable = held.every(([, signs]) => signs.every((sign) => isMine(sign) && fitsALine(context, sign, way)));
	if (!canTable)
		return held.flatMap(([key, signs]) => smallSection(context.say(key), statements(context, signs, "list", way)));
	const columns = [
		{ header: context.say("changes.how"), share: 0.28 },
		{ header: context.say("changes.see"), share: 0.72 },
	];
	const rows = held.flatMap(([key, signs]) =>
		signs.map((sign): TableRow => ({ cells: [textCell(context.say(key)), cell(inLine(sign))] })),
	);
	return table(context.say("changes.summary"), columns, rows);
}

/** What I do and what others do, band by band. */
function doneInBands(context: Context, plan: Contingency, way: string | null): Block[] {
	const all: [MessageKey, Quote[]][] = [
		["changes.iDoUsual", plan.iDo.asUsual],
		["changes.iDoWorse", plan.iDo.early],
		["changes.iDoSerious", plan.iDo.serious],
		["changes.theyDoUsual", plan.theyDo.asUsual],
		["changes.theyDoWorse", plan.theyDo.early],
		["changes.theyDoSerious", plan.theyDo.serious],
	];
	return all.flatMap(([key, quotes]) => labelledQuotes(context, key, quotes, way));
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
	const columns = [
		{ header: context.say("changes.callWho"), share: 0.42 },
		{ header: context.say("changes.callWhen"), share: 0.33 },
		{ header: context.say("changes.callNumber"), share: 0.25 },
	];
	const oneOneOne: TableRow = {
		cells: [
			textCell(context.say("changes.111")),
			textCell(context.say("changes.111When")),
			cell([text("111", { strong: true })]),
		],
	};
	const rows = [
		...plan.calls.map((call) => callRow(context, call)),
		...(plan.usesOneOneOne === true ? [oneOneOne] : []),
	];
	const [block] = table(context.say("changes.callSummary"), columns, rows);
	return block ? [{ kind: "together", blocks: [block] }] : [];
}

function callRow(context: Context, call: Call): TableRow {
	const time = context.say(`changes.${call.when}`);
	const hours = call.hours.trim();
	return {
		cells: [
			textCell(nameLine(context, call.who)),
			textCell(hours === "" ? time : context.say("changes.whenHours", { when: time, hours })),
			cell([{ ...field(groupedPhone(call.number), call.id, "number"), strong: true }]),
		],
		anchor: anchorFor(call.id),
	};
}
