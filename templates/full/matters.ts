/** What matters to me (documents.md 8.3). */
import { anchorFor } from "../../shared/documents/anchor.ts";
import type { Block } from "../../shared/documents/tree.ts";
import { type Matter, type MatterArea, stillHolds } from "../../shared/plan/matters.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import type { Quote } from "../../shared/plan/quote.ts";
import { writtenDate } from "../../shared/plan/time.ts";
import type { MessageKey } from "../language/messages.ts";
import { endOf } from "../language/say.ts";
import { asSentence, body, cell, field, label, list, section, subSection, table, when } from "./blocks.ts";
import { fitted } from "./column-widths.ts";
import type { Context } from "./context.ts";
import { dontLabels } from "./dont.ts";
import { matterQuotes } from "./quote-list.ts";
import { continued, fitsALine, inLine, labelledQuotes, quoteBlocks, type StatementLook, statements } from "./quotes.ts";
import { isMine, mainWay, whenRuns } from "./when-line.ts";

/** The section; the quote on the first page is not said again. */
export function matters(context: Context): Block[] {
	const quotes = matterQuotes(context.plan).filter((quote) => !context.onFirstPage.has(quote.id));
	const way = mainWay(quotes);
	const area = (look: StatementLook, ...areas: MatterArea[]): Block[] =>
		areaBlocks(context, matterList(context, areas), look, way);
	const blocks = [
		...subSection(context.say("matters.people"), area("quotes", "people")),
		...subSection(context.say("matters.routines"), area("list", "routines")),
		...moreOfMyLife(context, way),
		...days(context, way),
		...strengths(context, way),
		...subSection(context.say("matters.support"), support(context, way)),
		...subSection(
			context.say("matters.talk"),
			unsaid(context, context.plan.needs.howToTalkWithMe).flatMap((quote) => quoteBlocks(context, quote, { way })),
			{ anchor: anchorFor(context.plan.id, "talk") },
		),
		...subSection(context.say("matters.know"), area("quotes", "know-about-me")),
		...educationPlan(context, way),
	];
	return section(context.say("matters"), whenRuns(context, quotes), blocks, { breakBefore: "page" });
}

/**
 * Everything that matters, one after the other without headings: in the wellbeing plan, words say what they are about.
 * Once a lead stands, whatever follows has its own: thanks under "A bad day" would be taken for one.
 */
export function liteMatters(context: Context, way: string | null): Block[] {
	const area = (...areas: MatterArea[]): Block[] => areaBlocks(context, matterList(context, areas), "quotes", way);
	const labelled = (name: MatterArea, key: MessageKey): Block[] => {
		const blocks = area(name);
		return blocks.length === 0 ? [] : [label(context, key), ...blocks];
	};
	return [
		...area("people", "routines", "places", "love", "culture"),
		...contextLines(context, true),
		...contextLines(context, false),
		...labelled("good-day", "lite.goodDay"),
		...labelled("bad-day", "lite.badDay"),
		...labelled("getting-through", "lite.getting-through"),
		...labelled("proud", "matters.proudLabel"),
		...labelled("appreciate", "lite.appreciate"),
		...labelled("know-about-me", "lite.know"),
		...support(context, way),
	];
}

/** Sections of one short line each, when there are several: under one heading, each after its own label. */
const BRIEF = [
	{ title: "matters.places", label: "matters.placesLabel", areas: ["places", "love"] },
	{ title: "matters.culture", label: "matters.cultureLabel", areas: ["culture"] },
	{ title: "matters.proud", label: "matters.proudLabel", areas: ["proud"] },
] as const;

/** Places, faith and culture, what I am proud of, and what else is known of my life. */
function moreOfMyLife(context: Context, way: string | null): Block[] {
	const held = BRIEF.map((part) => ({ ...part, list: matterList(context, part.areas) }));
	const brief = held.filter(({ list }) => isBrief(context, list, way));
	const isTogether = brief.length > 1 || (brief.length === 1 && contextLines(context, false).length > 0);
	const apart = held.filter((part) => !isTogether || !brief.includes(part));
	return [
		...apart.flatMap(({ title, list }) => subSection(context.say(title), areaBlocks(context, list, "list", way))),
		...subSection(context.say("matters.context"), [
			...(isTogether ? brief : []).flatMap(({ label: name, list }) =>
				labelledQuotes(
					context,
					name,
					list.map(({ quote }) => quote),
					way,
				),
			),
			...contextLines(context, true),
			...contextLines(context, false),
		]),
	];
}

/** One short statement of mine, which still holds. */
function isBrief(context: Context, [only, ...more]: readonly Matter[], way: string | null): boolean {
	if (only === undefined || more.length > 0) return false;
	return isMine(only.quote) && fitsALine(context, only.quote, way) && !isChanged(only);
}

/** What I am good at getting through; others' thanks follow without a heading of their own where the speaker's line says it all. */
function strengths(context: Context, way: string | null): Block[] {
	const area = (look: StatementLook, name: MatterArea): Block[] =>
		areaBlocks(context, matterList(context, [name]), look, way);
	const through = area("quotes", "getting-through");
	const appreciate = area("list", "appreciate");
	const canFollow = through.length > 0 && appreciate.length > 0 && appreciate.every((block) => block.kind === "voice");
	return [
		...subSection(context.say("matters.getting-through"), canFollow ? [...through, ...appreciate] : through),
		...(canFollow ? [] : subSection(context.say("matters.appreciate"), appreciate)),
	];
}

const unsaid = (context: Context, quotes: readonly Quote[]): Quote[] =>
	quotes.filter((quote) => !context.onFirstPage.has(quote.id));

const matterList = (context: Context, areas: readonly MatterArea[]): Matter[] =>
	areas.flatMap((area) =>
		context.plan.matters.filter((matter) => matter.area === area && !context.onFirstPage.has(matter.quote.id)),
	);

const isChanged = (matter: Matter): boolean => !stillHolds(matter);

/** Words that are no longer so stand apart, and say so. */
function areaBlocks(context: Context, list: readonly Matter[], look: StatementLook, way: string | null): Block[] {
	const holding = list.filter((matter) => !isChanged(matter)).map((matter) => matter.quote);
	const changed = list
		.filter(isChanged)
		.flatMap((matter) => [...quoteBlocks(context, matter.quote, { way }), ...changedLine(context, matter)]);
	return [...statements(context, holding, look, way), ...changed];
}

function changedLine(context: Context, { stillTrue }: Matter): Block[] {
	if (stillTrue === null || stillTrue.answer === "yes") return [];
	const key = stillTrue.answer === "changed" ? "matters.changed" : "matters.notTrue";
	return [when(context.runs(key, { date: writtenDate(stillTrue.on) }))];
}

/** Side by side when each is one short statement of mine, otherwise one after the other. */
function days(context: Context, way: string | null): Block[] {
	const good = matterList(context, ["good-day"]);
	const bad = matterList(context, ["bad-day"]);
	const goodTitle = context.say("matters.goodDay");
	const badTitle = context.say("matters.badDay");
	const [oneGood] = good;
	const [oneBad] = bad;
	if (oneGood && oneBad && isBrief(context, good, way) && isBrief(context, bad, way)) {
		const columns = [goodTitle, badTitle].map((header) => ({ header, share: 0.5, isSaidInLines: true }));
		const rows = [{ cells: [cell(inLine(oneGood.quote)), cell(inLine(oneBad.quote))] }];
		return subSection(
			context.say("matters.days"),
			table(context.say("matters.daysSummary"), fitted(columns, rows, false), rows),
		);
	}
	return [
		...subSection(goodTitle, areaBlocks(context, good, "list", way)),
		...subSection(badTitle, areaBlocks(context, bad, "list", way)),
	];
}

/** Please do, please don’t. */
function support(context: Context, way: string | null): Block[] {
	const line = (area: MatterArea, labels: (words: string) => readonly [MessageKey, MessageKey]): Block[] =>
		matterList(context, [area]).flatMap((matter) => [
			...continued(context, ...labels(matter.quote.text), matter.quote, way),
			...changedLine(context, matter),
		]);
	return [...line("please-do", () => ["first.do", "first.doLabel"]), ...line("please-dont", dontLabels)];
}

/** Whether a line of somebody's life is about who they live with and family. */
export const isOfHome = ({ area }: Plan["about"]["context"][number]): boolean =>
	area === "household" || area === "dependants";

/** What was written down of home and family (true), after what it is about; and of the rest of their life (false). */
export function contextLines(context: Context, isHousehold: boolean): Block[] {
	const items = context.plan.about.context.filter((item) => isOfHome(item) === isHousehold);
	const isList = !isHousehold && items.length > 1 && items.every((item) => !item.text.includes("\n"));
	if (isList) return list(items.map((item) => ({ runs: asSentence(field(item.text, item.id, "text")) })));
	return items.map((item) =>
		body([...(isHousehold ? context.runs("matters.homeLabel") : []), field(item.text, item.id, "text")]),
	);
}

/** The EHC plan of a young person: their view of it and where it is; none where there is none. */
export function educationPlan(context: Context, way: string | null): Block[] {
	const { ehcPlan } = context.plan.about;
	if (!ehcPlan?.has && !ehcPlan?.views) return [];
	const words = ehcPlan.views ? quoteBlocks(context, ehcPlan.views, { way }) : [];
	const where =
		ehcPlan.where.trim() === ""
			? []
			: [body(context.runs("matters.ehcWhere", { where: ehcPlan.where, end: endOf(ehcPlan.where) }))];
	return subSection(context.say("matters.ehc"), [...words, ...where]);
}
