/** My health, as I tell it; my results, in plain words (documents.md 8.4, decision 18). */
import type { Block, ListItem, Run } from "../../shared/documents/tree.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import { type LocalDate, writtenDate, writtenPartialDate } from "../../shared/plan/time.ts";
import {
	asSentence,
	body,
	field,
	label,
	list,
	paragraph,
	section,
	sentences,
	subSection,
	text,
	when,
	withEnd,
} from "./blocks.ts";
import { type Context, sectionTitle } from "./context.ts";
import { firstName } from "./names.ts";
import { healthQuotes } from "./quote-list.ts";
import { quoteBlocks, statements } from "./quotes.ts";
import { isMine, saidOn } from "./when-line.ts";
import { whereToCheck } from "./who-to-ask.ts";

type Medicine = NonNullable<Plan["health"]["medicines"]>["items"][number];

/** The section, to whom and when it was told in its line. */
export function health(context: Context): Block[] {
	const blocks = [
		...subSection(context.say("health.live"), conditionWords(context)),
		...subSection(context.say("health.take"), medicines(context)),
		...moreHealth(context),
	];
	return section(sectionTitle(context, "health"), toldLine(context), blocks);
}

/**
 * What I live with: my words, each with the name doctors use for the same thing; then names that stand by themselves.
 * Where I said it all in one go, all names follow it.
 */
export function conditionWords(context: Context): Block[] {
	const { conditions } = context.plan.health;
	const isApart = saysApart(conditions);
	const own = conditions.flatMap(({ id, quote, doctorsName }): Block[] => {
		if (quote === null) return [];
		const name = doctorsName === null || !isApart ? [] : [body(doctorsNameRuns(context, id, doctorsName))];
		return [...quoteBlocks(context, quote, { way: null }), ...name];
	});
	const names = conditions.flatMap(({ id, quote, doctorsName }) =>
		doctorsName === null || (isApart && quote !== null) ? [] : [asSentence(field(doctorsName, id, "doctorsName"))],
	);
	if (names.length === 0) return own;
	return [...own, body(sentences(context.runs(isApart ? "health.namesMore" : "health.names"), ...names))];
}

/** Whether more than one thing was said in words of their own: a name must then stand with the words that it names. */
export const saysApart = (conditions: Plan["health"]["conditions"]): boolean =>
	conditions.filter(({ quote }) => quote !== null).length > 1;

const doctorsNameRuns = (context: Context, id: string, name: string): Run[] =>
	context.runs("health.name", withEnd("name", field(name, id, "doctorsName")));

/** What needs care, what I want to understand, how we make sense of it. */
export function moreHealth(context: Context): Block[] {
	const { health: told, daily } = context.plan;
	return [
		...subSection(
			context.say("health.alerts"),
			list(told.alerts.map((alert) => ({ runs: [field(alert.text, alert.id, "text")] }))),
		),
		...subSection(context.say("health.understand"), statements(context, daily.understand, "quotes", null)),
		...subSection(context.say("health.sense"), makingSense(context)),
	];
}

/** One medicine on the line of its label, several as a list under it. */
export function medicinesInBrief(context: Context): Block[] {
	const taken = medicines(context);
	const [first] = taken;
	if (first === undefined) return [];
	const [item, ...others] = first.kind === "list" ? first.items : [];
	if (item && others.length === 0) return [body([...context.runs("lite.medicines"), ...item.runs])];
	return [label(context, "lite.medicines"), ...taken];
}

/** As I told it on the last day that anything of it was told. */
export function toldLine(context: Context): Run[] {
	const { conditions, medicines: taken } = context.plan.health;
	const days: LocalDate[] = [
		...conditions.flatMap((condition) => (condition.told ? [condition.told.on] : [])),
		...(taken ? [taken.told.on] : []),
		...healthQuotes(context.plan)
			.filter(isMine)
			.map((quote) => saidOn(context, quote)),
	];
	const last = days.toSorted().at(-1);
	const place = whereToCheck(context);
	return last === undefined
		? context.runs("health.toldNoDate", { place })
		: context.runs("health.told", { date: writtenDate(last), place });
}

function medicines(context: Context): Block[] {
	const { medicines: taken } = context.plan.health;
	if (taken === null) return [];
	const told = { name: firstName(context, taken.told.to), date: writtenDate(taken.told.on) };
	if (taken.items.length === 0) return taken.state === "none" ? [body(context.runs("health.takeNone", told))] : [];
	return list(taken.items.map((item) => medicineItem(context, item)));
}

function medicineItem(context: Context, item: Medicine): ListItem {
	const part = (key: "health.for" | "health.how" | "health.kept", value: string | null, name: string): Run[] =>
		value === null ? [] : context.runs(key, withEnd("text", field(value, item.id, name)));
	return {
		runs: sentences(
			asSentence(field(item.asTold, item.id, "asTold")),
			part("health.for", item.whatFor, "whatFor"),
			part("health.how", item.howTaken, "howTaken"),
			part("health.kept", item.whereKept, "whereKept"),
		),
	};
}

function makingSense(context: Context): Block[] {
	return context.plan.daily.makingSense.flatMap((item) => {
		const date = writtenDate(item.on);
		const line =
			item.by === null
				? context.runs("health.senseOn", { date })
				: context.runs("health.senseBy", { name: item.by, date });
		return [paragraph("body", [field(item.text, item.id, "text")]), when(line)];
	});
}

/** What, when, what it means for me, who explained it. */
export function results(context: Context): Block[] {
	const items = context.plan.health.results.map(
		(result): ListItem => ({
			runs: sentences(
				asSentence({ ...field(result.what, result.id, "what"), strong: true }),
				result.on === null ? [] : [text(context.say("results.on", { date: writtenPartialDate(result.on) }))],
				result.meansForMe === null
					? []
					: context.runs("results.means", withEnd("text", field(result.meansForMe, result.id, "meansForMe"))),
				result.explainedBy === null ? [] : context.runs("results.by", { name: result.explainedBy }),
			),
		}),
	);
	return section(context.say("results"), [], list(items));
}
