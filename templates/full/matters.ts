/** What matters to me (documents.md 8.3). */
import { anchorFor } from "../../shared/documents/anchor.ts";
import type { Block } from "../../shared/documents/tree.ts";
import { type Matter, type MatterArea, stillHolds } from "../../shared/plan/matters.ts";
import type { Quote } from "../../shared/plan/quote.ts";
import { writtenDate } from "../../shared/plan/time.ts";
import type { MessageKey } from "../language/messages.ts";
import { endOf } from "../language/say.ts";
import { asSentence, body, cell, field, label, list, section, subSection, table, when } from "./blocks.ts";
import type { Context } from "./context.ts";
import { matterQuotes } from "./quote-list.ts";
import { continued, fitsALine, inLine, quoteBlocks, type StatementLook, statements } from "./quotes.ts";
import { isMine, mainWay, whenRuns } from "./when-line.ts";

export function matters(context: Context): Block[] {
	const quotes = matterQuotes(context.plan).filter((quote) => !context.onFirstPage.has(quote.id));
	const way = mainWay(quotes);
	const area = (look: StatementLook, ...areas: MatterArea[]): Block[] =>
		areaBlocks(context, matterList(context, areas), look, way);
	const blocks = [
		...subSection(context.say("matters.people"), [...area("quotes", "people"), ...contextLines(context, true)]),
		...subSection(context.say("matters.routines"), area("list", "routines")),
		...subSection(context.say("matters.places"), area("list", "places", "love")),
		...subSection(context.say("matters.culture"), area("list", "culture")),
		...days(context, way),
		...strengths(context, way),
		...subSection(context.say("matters.support"), support(context, way)),
		...subSection(
			context.say("matters.talk"),
			unsaid(context, context.plan.needs.howToTalkWithMe).flatMap((quote) => quoteBlocks(context, quote, { way })),
			{ anchor: anchorFor(context.plan.id, "talk") },
		),
		...subSection(context.say("matters.know"), area("quotes", "know-about-me")),
		...subSection(context.say("matters.context"), contextLines(context, false)),
		...educationPlan(context, way),
	];
	return section(context.say("matters"), whenRuns(context, quotes), blocks, { breakBefore: "page" });
}

/** Everything that matters, one after the other without headings: in the wellbeing plan, words say what they are about. */
export function liteMatters(context: Context, way: string | null): Block[] {
	const area = (...areas: MatterArea[]): Block[] => areaBlocks(context, matterList(context, areas), "quotes", way);
	const labelled = (name: MatterArea, key: MessageKey): Block[] => {
		const blocks = area(name);
		return blocks.length === 0 ? [] : [label(context, key), ...blocks];
	};
	return [
		...area("people", "routines", "places", "love", "culture", "getting-through", "proud", "know-about-me"),
		...labelled("good-day", "lite.goodDay"),
		...labelled("bad-day", "lite.badDay"),
		...area("appreciate"),
		...support(context, way),
	];
}

/** What I am good at and proud of; others' thanks follow without a heading of their own where the speaker's line says it all. */
function strengths(context: Context, way: string | null): Block[] {
	const area = (look: StatementLook, name: MatterArea): Block[] =>
		areaBlocks(context, matterList(context, [name]), look, way);
	const through = area("quotes", "getting-through");
	const appreciate = area("list", "appreciate");
	const canFollow = through.length > 0 && appreciate.length > 0 && appreciate.every((block) => block.kind === "voice");
	return [
		...subSection(context.say("matters.getting-through"), canFollow ? [...through, ...appreciate] : through),
		...subSection(context.say("matters.proud"), area("list", "proud")),
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
	const isShort = (matter: Matter): boolean =>
		isMine(matter.quote) && fitsALine(context, matter.quote, way) && !isChanged(matter);
	if (oneGood && oneBad && good.length + bad.length === 2 && isShort(oneGood) && isShort(oneBad)) {
		const columns = [goodTitle, badTitle].map((header) => ({ header, share: 0.5, isSaidInLines: true }));
		const rows = [{ cells: [cell(inLine(oneGood.quote)), cell(inLine(oneBad.quote))] }];
		return subSection(context.say("matters.days"), table(context.say("matters.daysSummary"), columns, rows));
	}
	return [
		...subSection(goodTitle, areaBlocks(context, good, "list", way)),
		...subSection(badTitle, areaBlocks(context, bad, "list", way)),
	];
}

/** Please do, please don’t. */
function support(context: Context, way: string | null): Block[] {
	const line = (
		area: MatterArea,
		goesOn: "first.do" | "first.dont",
		stands: "first.doLabel" | "first.dontLabel",
	): Block[] =>
		matterList(context, [area]).flatMap((matter) => [
			...continued(context, goesOn, stands, matter.quote, way),
			...changedLine(context, matter),
		]);
	return [...line("please-do", "first.do", "first.doLabel"), ...line("please-dont", "first.dont", "first.dontLabel")];
}

/** What the person wants said about home and family (true), and about the rest of their life (false). */
export function contextLines(context: Context, isHousehold: boolean): Block[] {
	const items = context.plan.about.context.filter(
		(item) => ["household", "dependants"].includes(item.area) === isHousehold,
	);
	const isList = !isHousehold && items.length > 1 && items.every((item) => !item.text.includes("\n"));
	if (isList) return list(items.map((item) => ({ runs: asSentence(field(item.text, item.id, "text")) })));
	return items.map((item) => body([field(item.text, item.id, "text")]));
}

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
