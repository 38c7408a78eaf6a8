/** Planning ahead: where papers are, and wishes that are no order (documents.md 8.8, decision 17); other plans. */
import { anchorFor } from "../../shared/documents/anchor.ts";
import type { Block, ListItem, Run, TableRow } from "../../shared/documents/tree.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import { writtenDate } from "../../shared/plan/time.ts";
import {
	asSentence,
	body,
	cell,
	field,
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
import { fitted } from "./column-widths.ts";
import type { Context } from "./context.ts";
import { nameList } from "./name-list.ts";
import { named, staffLine } from "./names.ts";
import { aheadQuotes } from "./quote-list.ts";
import { labelledQuotes, statements } from "./quotes.ts";
import { mainWay, whenRuns } from "./when-line.ts";

type Paper = Plan["ahead"]["papers"][number];

/** The section, its papers as a table. */
export function ahead(context: Context): Block[] {
	const { papers } = context.plan.ahead;
	const columns = [
		{ header: context.say("ahead.paper"), share: 0.36 },
		{ header: context.say("ahead.have"), share: 0.22 },
		{ header: context.say("ahead.where"), share: 0.42 },
	];
	const rows = papers.map((paper) => paperRow(context, paper));
	const blocks = [
		...table(context.say("ahead.summary"), fitted(columns, rows), rows),
		...papers.flatMap((paper) => original(context, paper)),
		...wishBlocks(context),
	];
	return section(context.say("ahead"), context.runs("ahead.line"), blocks);
}

/** How these words came stands with them, since the section's own line is about the papers. */
function wishBlocks(context: Context): Block[] {
	const { wishes, priorities, preferredPlaces } = context.plan.ahead;
	const quotes = aheadQuotes(context.plan);
	const way = mainWay(quotes);
	const line = whenRuns(context, quotes);
	const came = line.length === 0 ? [] : [when(line)];
	if (wishes.length > 0)
		return subSection(context.say("ahead.wishes"), [
			...came,
			...statements(context, wishes, "quotes", way),
			...labelledQuotes(context, "ahead.prioritiesLabel", priorities, way),
			...labelledQuotes(context, "ahead.placesLabel", preferredPlaces, way),
		]);
	const [first, ...rest] = [
		subSection(context.say("ahead.priorities"), statements(context, priorities, "list", way)),
		subSection(context.say("ahead.places"), statements(context, preferredPlaces, "list", way)),
	].filter((blocks) => blocks.length > 0);
	return first === undefined ? [] : [...first.slice(0, 1), ...came, ...first.slice(1), ...rest.flat()];
}

/** The paper's own name, or that of its kind. */
export const paperName = (context: Context, paper: Paper): string => paper.name ?? context.say(`paper.${paper.kind}`);

function paperRow(context: Context, paper: Paper): TableRow {
	const yes =
		paper.on === null ? context.say("ahead.yes") : context.say("ahead.yesOn", { date: writtenDate(paper.on) });
	const have = { yes, no: context.say("ahead.no"), "do-not-know": context.say("ahead.unknown") }[paper.exists];
	const names = nameList(context, paper.copies);
	const where = sentences(
		paper.where.trim() === ""
			? []
			: context.runs("ahead.whereIs", withEnd("where", field(paper.where, paper.id, "where"))),
		names === "" ? [] : context.runs("ahead.copies", { names }),
		paper.contact === null ? [] : context.runs("ahead.askAbout", { name: named(context, paper.contact).name }),
		paper.reviewOn === null ? [] : context.runs("ahead.again", { date: writtenDate(paper.reviewOn) }),
	);
	const nothing = text(context.say(paper.exists === "no" ? "ahead.notThere" : "ahead.noWhere"));
	return {
		cells: [textCell(paperName(context, paper)), textCell(have), cell(where.length === 0 ? [nothing] : where)],
		anchor: anchorFor(paper.id),
	};
}

/** One dated line; the original prevails. */
function original(context: Context, paper: Paper): Block[] {
	if (paper.originalSays === null) return [];
	const { text: words, copiedOn, by } = paper.originalSays;
	return [
		body(
			context.runs("ahead.original", {
				paper: paperName(context, paper),
				text: field(words, paper.id, "originalSays"),
			}),
		),
		when(context.runs("ahead.originalBy", { date: writtenDate(copiedOn), name: staffLine(context, by) })),
	];
}

/** Other plans that go with this one. */
export function otherPlans(context: Context): Block[] {
	const items = context.plan.otherPlans.map((plan): ListItem => {
		const line = (key: "others.on" | "others.again", date: Paper["on"]): Run[] =>
			date === null ? [] : context.runs(key, { date: writtenDate(date) });
		return {
			runs: sentences(
				asSentence({ ...field(plan.name, plan.id, "name"), strong: true }),
				plan.content === null ? [] : asSentence(field(plan.content, plan.id, "content")),
				plan.where.trim() === ""
					? []
					: context.runs("others.where", withEnd("where", field(plan.where, plan.id, "where"))),
				line("others.on", plan.on),
				line("others.again", plan.reviewOn),
				plan.responsible === null || plan.responsible.kind === "me"
					? []
					: context.runs("others.who", { name: named(context, plan.responsible).name }),
			),
		};
	});
	return section(context.say("others"), [], list(items));
}
