/** A risk I choose to take: my words, what could happen, what others think apart, what we agreed (documents.md 8.8). */
import { anchorFor } from "../../shared/documents/anchor.ts";
import type { Block, Run, VoiceBlock } from "../../shared/documents/tree.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import { writtenDate } from "../../shared/plan/time.ts";
import { directionOf } from "../language/direction.ts";
import type { MessageKey } from "../language/messages.ts";
import {
	asSentence,
	body,
	cell,
	field,
	label,
	labelled,
	labelledField,
	list,
	section,
	sentences,
	subSection,
	table,
	when,
	withEnd,
} from "./blocks.ts";
import { fitted } from "./column-widths.ts";
import type { Context } from "./context.ts";
import { named } from "./names.ts";
import { labelledQuotes, quoteBlocks, speakerLine } from "./quotes.ts";
import { mainWay, whenRuns } from "./when-line.ts";

type Risk = Plan["risks"]["items"][number];

/** The section; a lone risk gives it its heading. */
export function risks(context: Context): Block[] {
	const { items } = context.plan.risks;
	const quotes = items.flatMap((risk) => (risk.iThink ? [risk.want, risk.iThink] : [risk.want]));
	const way = mainWay(quotes);
	const [only] = items.length === 1 ? items : [];
	const blocks = items.flatMap((risk) =>
		subSection(risk.title, riskBlocks(context, risk, way, risk !== only), { anchor: anchorFor(risk.id, "title") }),
	);
	const line = sentences(whenRuns(context, quotes), only ? capacityLine(context, only) : []);
	return section(context.say(only ? "risk.one" : "risk.many"), line, blocks);
}

/** `hasOwnLine`: whether the section's line has not said whose decision it was. */
function riskBlocks(context: Context, risk: Risk, way: string | null, hasOwnLine: boolean): Block[] {
	const line = hasOwnLine ? capacityLine(context, risk) : [];
	return [
		...(line.length === 0 ? [] : [when(line)]),
		...quoteBlocks(context, risk.want, { way }),
		...couldGo(context, risk),
		...labelledField(context, "risk.wrongOthers", risk.goWrongForOthers, risk.id, "goWrongForOthers"),
		...labelledField(context, "risk.likely", risk.howLikely, risk.id, "howLikely"),
		...labelledField(context, "risk.bad", risk.howBad, risk.id, "howBad"),
		...(risk.iThink ? labelledQuotes(context, "risk.think", [risk.iThink], way) : []),
		...risk.othersThink.map((view) => viewOf(context, view)),
		...labelledField(context, isInPart(risk) ? "risk.agreedPart" : "risk.agreed", risk.agreed, risk.id, "agreed"),
		...lines(
			context,
			"risk.iDo",
			risk.iDo.map((item) => [field(item.text, item.id, "text")]),
		),
		...lines(
			context,
			"risk.othersDo",
			risk.othersDo.map((item) =>
				context.runs("risk.otherDoes", { name: named(context, item.by).name, text: field(item.text, item.id, "text") }),
			),
		),
		...labelledField(context, "risk.disagree", risk.disagreement, risk.id, "disagreement"),
		...again(context, risk),
	];
}

/** Something is agreed, and something is not. */
const isInPart = ({ agreed, disagreement }: Risk): boolean => agreed !== null && disagreement !== null;

/** "It was my decision to make, and nobody doubted that.", or that it was checked, and where the paper is. */
function capacityLine(context: Context, { id, capacity }: Risk): Run[] {
	if (capacity === null) return [];
	if (capacity.state === "assumed") return context.runs("risk.mine");
	const checked =
		capacity.on === null
			? context.runs("risk.doubt")
			: context.runs("risk.checkedOn", { date: writtenDate(capacity.on) });
	const where =
		capacity.where.trim() === ""
			? []
			: context.runs("risk.where", withEnd("where", field(capacity.where, id, "capacity.where")));
	return sentences(checked, where);
}

function couldGo(context: Context, risk: Risk): Block[] {
	if (risk.goWell === null || risk.goWrong === null) {
		return [
			...labelledField(context, "risk.wellLabel", risk.goWell, risk.id, "goWell"),
			...labelledField(context, "risk.wrongLabel", risk.goWrong, risk.id, "goWrong"),
		];
	}
	const columns = [
		{ header: context.say("risk.well"), share: 0.5, isSaidInLines: true },
		{ header: context.say("risk.wrong"), share: 0.5 },
	];
	const cells = [cell([field(risk.goWell, risk.id, "goWell")]), cell([field(risk.goWrong, risk.id, "goWrong")])];
	return table(context.say("risk.summary"), fitted(columns, [{ cells }], false), [{ cells }]);
}

/** What somebody else thinks of it, in their own voice. */
export function viewOf(context: Context, view: Risk["othersThink"][number]): VoiceBlock {
	const { name, relation, group } = named(context, view.by);
	const voice = group === "worker" ? "worker" : "family";
	const dir = directionOf(view.text, context.language.tag) === "rtl" ? { dir: "rtl" as const } : {};
	return {
		kind: "voice",
		voice,
		speaker: speakerLine(context, voice, name, relation),
		text: view.text,
		anchor: anchorFor(view.id),
		...dir,
	};
}

/** Whether somebody speaks in this voice of a risk. */
export const isSpokenInRisks = (context: Context, voice: VoiceBlock["voice"]): boolean =>
	context.plan.risks.items.some(({ othersThink }) => othersThink.some((view) => viewOf(context, view).voice === voice));

/** A label with its lines: one in the same paragraph, several as a list. */
function lines(context: Context, key: MessageKey, runs: readonly Run[][]): Block[] {
	const [first] = runs;
	if (!first) return [];
	return runs.length === 1
		? [body([...context.runs(key), ...first])]
		: [label(context, key), ...list(runs.map((line) => ({ runs: line })))];
}

/** "We think again if I fall…" goes on from a small letter or an I, otherwise under its own label; then on what day anyway. */
function again(context: Context, { id, thinkAgainIf, reviewOn }: Risk): Block[] {
	const review = reviewOn === null ? [] : context.runs("risk.review", { date: writtenDate(reviewOn) });
	const onItsOwn = review.length === 0 ? [] : [body(review)];
	if (thinkAgainIf === null) return onItsOwn;
	const label = /^(\p{Ll}|I\b)/u.test(thinkAgainIf) ? "risk.again" : "risk.againLabel";
	const value = field(thinkAgainIf, id, "thinkAgainIf");
	const [only, ...more] = labelled(context, label, value);
	if (only === undefined || more.length > 0) return [...labelled(context, label, value), ...onItsOwn];
	return [body(sentences([...context.runs(label), ...asSentence(value)], review))];
}
