/** Living with it, day to day (documents.md 8.6). */
import { anchorFor } from "../../shared/documents/anchor.ts";
import type { Block, TableCell, TableRow } from "../../shared/documents/tree.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import type { Quote, Who } from "../../shared/plan/quote.ts";
import { writtenDate } from "../../shared/plan/time.ts";
import type { MessageKey } from "../language/messages.ts";
import {
	asSentence,
	body,
	cell,
	field,
	ratingRuns,
	section,
	sentences,
	smallSection,
	subSection,
	table,
	text,
	textCell,
} from "./blocks.ts";
import { fitted } from "./column-widths.ts";
import type { Context } from "./context.ts";
import { named, nameLine } from "./names.ts";
import { dailyQuotes } from "./quote-list.ts";
import { continued, fitsALine, inLine, labelledQuotes, quoteBlocks, statements } from "./quotes.ts";
import { isMine, mainWay, whenRuns } from "./when-line.ts";

type View = Plan["daily"]["working"][number];

/** The section, in the order of documents.md 8.6. */
export function daily(context: Context): Block[] {
	const { daily: day, needs } = context.plan;
	const quotes = dailyQuotes(context.plan);
	const way = mainWay(quotes);
	const know = needs.wantToKnow.flatMap((quote) => continued(context, "daily.know", "daily.knowLabel", quote, way));
	const blocks = [
		...subSection(context.say("daily.already"), statements(context, day.doAlready, "first-then-list", way)),
		...managing(context, way),
		...subSection(context.say("daily.working"), views(context, way)),
		...subSection(context.say("daily.support"), support(context)),
		...subSection(context.say("daily.explained"), [...statements(context, needs.explainedBest, "list", way), ...know]),
	];
	return section(context.say("daily"), whenRuns(context, quotes), blocks);
}

/** What helps, what makes it worse, what I find hard, how sure I am: under one heading where the first is said. */
function managing(context: Context, way: string | null): Block[] {
	const { helps, makesWorse, findHard, confidence, oneHigher } = context.plan.daily;
	const lines = [
		...labelledQuotes(context, "daily.helps", helps, way),
		...labelledQuotes(context, "daily.worse", makesWorse, way),
	];
	const rating = confidence ? ratingRuns(context, confidence) : [];
	const higher = oneHigher ? labelledQuotes(context, "daily.higher", [oneHigher], way) : [];
	if (lines.length > 0)
		return subSection(context.say("daily.helpsWorse"), [
			...lines,
			...labelledQuotes(context, "lite.hard", findHard, way),
			...(rating.length === 0 ? [] : [body([...context.runs("lite.sure"), ...rating])]),
			...higher,
		]);
	return [
		...subSection(context.say("daily.hard"), statements(context, findHard, "list", way)),
		...subSection(context.say("daily.sure"), [...(rating.length === 0 ? [] : [body(rating)]), ...higher]),
	];
}

/** In the wellbeing plan: a line or two for each thing, as it is short. How I like things explained stands further up. */
export function liteDaily(context: Context): Block[] {
	const { daily: day } = context.plan;
	const quotes = dailyQuotes(context.plan);
	const way = mainWay(quotes);
	const lines = (key: MessageKey, said: readonly Quote[]): Block[] => labelledQuotes(context, key, said, way);
	const sure = day.confidence ? [body([...context.runs("lite.sure"), ...ratingRuns(context, day.confidence)])] : [];
	const blocks = [
		...lines("lite.already", day.doAlready),
		...lines("daily.helps", day.helps),
		...lines("daily.worse", day.makesWorse),
		...lines("lite.hard", day.findHard),
		...sure,
		...(day.oneHigher ? lines("daily.higher", [day.oneHigher]) : []),
		...subSection(context.say("daily.working"), views(context, way)),
		...subSection(context.say("daily.support"), support(context)),
	];
	return section(context.say("daily"), whenRuns(context, quotes), blocks);
}

const GROUP_ORDER = { me: 0, mine: 1, worker: 2 } as const;

/** A row a person, me first; apart under small headings when words are too long for a table. */
function views(context: Context, way: string | null): Block[] {
	const { working, notWorking } = context.plan.daily;
	const canStandInRow = (view: View): boolean =>
		fitsALine(context, view.quote, way) && (view.by.kind === "me") === isMine(spokenBy(view));
	if (![...working, ...notWorking].every(canStandInRow)) {
		const apart = (list: readonly View[]): Block[] =>
			list.flatMap((view) => quoteBlocks(context, spokenBy(view), { way }));
		return [
			...smallSection(context.say("daily.isWorking"), apart(working)),
			...smallSection(context.say("daily.isNot"), apart(notWorking)),
		];
	}
	return viewTable(context, working, notWorking);
}

/** A view is said by whom it is by, whoever else is named with the words. */
const spokenBy = (view: View) => (view.by.kind === "me" ? view.quote : { ...view.quote, spokenBy: view.by });

function viewTable(context: Context, working: readonly View[], notWorking: readonly View[]): Block[] {
	const people = new Map<string, Who>();
	for (const { by } of [...working, ...notWorking]) people.set(JSON.stringify(by), by);
	const order = [...people.entries()].toSorted(
		([, a], [, b]) => GROUP_ORDER[named(context, a).group] - GROUP_ORDER[named(context, b).group],
	);
	const sides = [working, notWorking].filter((side) => side.length > 0);
	const rows = order.flatMap(([key, who]): TableRow[] => {
		const mine = sides.map((side) => side.filter((view) => JSON.stringify(view.by) === key));
		const count = Math.max(...mine.map((side) => side.length));
		return Array.from({ length: count }, (_, index) => ({
			cells: [textCell(nameLine(context, who)), ...mine.map((side) => viewCell(context, side[index]))],
		}));
	});
	const titles = [
		...(working.length > 0 ? ["daily.isWorking" as const] : []),
		...(notWorking.length > 0 ? ["daily.isNot" as const] : []),
	];
	const columns = [
		{ header: context.say("daily.who"), share: 0.22 },
		...titles.map((title) => ({ header: context.say(title), share: 0.78 / titles.length })),
	];
	return table(context.say("daily.workingSummary"), fitted(columns, rows), rows);
}

function viewCell(context: Context, view: View | undefined): TableCell {
	if (!view) return textCell(context.say("daily.nothingSaid"));
	const quote = spokenBy(view);
	const isWorker = !isMine(quote) && named(context, quote.spokenBy).group === "worker";
	return cell(isWorker ? [text(quote.text, { anchor: anchorFor(quote.id) })] : inLine(quote));
}

function support(context: Context): Block[] {
	const rows = context.plan.daily.support.map(
		(item): TableRow => ({
			cells: [
				textCell(nameLine(context, item.who)),
				cell(
					sentences(
						asSentence(field(item.what, item.id, "what")),
						item.from === null ? [] : context.runs("daily.supportFrom", { date: writtenDate(item.from) }),
						item.until === null ? [] : context.runs("daily.supportUntil", { date: writtenDate(item.until) }),
						item.paidBy === null ? [] : context.runs("daily.supportPaid", { name: item.paidBy }),
					),
				),
			],
			anchor: anchorFor(item.id),
		}),
	);
	const columns = [
		{ header: context.say("daily.supportWho"), share: 0.3 },
		{ header: context.say("daily.supportWhat"), share: 0.7, isSaidInLines: false },
	];
	return table(context.say("daily.supportSummary"), fitted(columns, rows), rows);
}
