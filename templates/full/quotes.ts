/** A quote on paper: whole, letter for letter, in the voice of whoever spoke, with its translation and how it came. */
import { anchorFor } from "../../shared/documents/anchor.ts";
import type { Block, Direction, ListItem, QuoteSize, Run, TextRun, VoiceBlock } from "../../shared/documents/tree.ts";
import type { Quote } from "../../shared/plan/quote.ts";
import { writtenDate } from "../../shared/plan/time.ts";
import { directionOf, languageName } from "../language/direction.ts";
import type { MessageKey } from "../language/messages.ts";
import { body, label, labelledRuns, list, paragraph, sentences, text, when } from "./blocks.ts";
import type { Context } from "./context.ts";
import { named } from "./names.ts";
import { isMine, saidOn, wayOf, whenSentence } from "./when-line.ts";

/** Longer than this is no part of a line, a list or a table. */
const LINE_LENGTH = 160;

/** Language and direction, where they differ from the document's. */
function tongue(context: Context, quote: Quote): { lang?: string; dir?: Direction } {
	const dir = directionOf(quote.text, quote.language);
	return {
		...(quote.language === context.language.tag ? {} : { lang: quote.language }),
		...(dir === "rtl" ? { dir } : {}),
	};
}

/** Whether a quote can stand inside a line, a list or a table cell without losing anything. */
export function fitsALine(context: Context, quote: Quote, way: string | null): boolean {
	const { lang, dir } = tongue(context, quote);
	const common = way ?? context.commonWay;
	return (
		lang === undefined &&
		dir === undefined &&
		quote.translations.length === 0 &&
		quote.text.length <= LINE_LENGTH &&
		!/[\n\t]/.test(quote.text) &&
		(!isMine(quote) || common === null || wayOf(quote) === common)
	);
}

/** A short quote inside a line: its quotation marks in ink, the words a run of their own. */
export const inLine = (quote: Quote, fieldName?: string): TextRun[] => [
	text("“"),
	text(quote.text, { anchor: anchorFor(quote.id, fieldName) }),
	text("”"),
];

export interface QuoteLook {
	readonly size?: QuoteSize;
	/** How the section's quotes came; a quote that came otherwise says so itself. null: as the document's came. */
	readonly way: string | null;
	/** Where the same words stand a second time. */
	readonly fieldName?: string;
}

/** One quote with all that belongs to it. */
export function quoteBlocks(context: Context, quote: Quote, look: QuoteLook): Block[] {
	if (!isMine(quote))
		return [
			voiceOf(context, quote, look.fieldName),
			...cameOtherwise(context, quote),
			...translations(context, quote, false),
		];
	const block: Block = {
		kind: "quote",
		size: look.size ?? "mine",
		text: quote.text,
		anchor: anchorFor(quote.id, look.fieldName),
		...tongue(context, quote),
		...(quote.translations.length === 0 ? {} : { keepWithNext: true }),
	};
	const way = look.way ?? context.commonWay;
	const differs = way !== null && wayOf(quote) !== way;
	const keep = quote.translations.length === 0 ? {} : { keepWithNext: true };
	const came = differs ? [paragraph("when", [text(whenSentence(context, [quote]))], keep)] : [];
	return [block, ...came, ...translations(context, quote, way !== null)];
}

/** Words of somebody else, or given for the person: first who speaks. */
export function voiceOf(context: Context, quote: Quote, fieldName?: string): VoiceBlock {
	const isAgreedForMe = quote.spokenBy.kind === "me" && quote.how === "best-interests";
	const voice = isAgreedForMe || named(context, quote.spokenBy).group === "worker" ? "worker" : "family";
	return {
		kind: "voice",
		voice,
		speaker: speakerOf(context, quote, voice),
		text: quote.text,
		anchor: anchorFor(quote.id, fieldName),
		...tongue(context, quote),
	};
}

function speakerOf(context: Context, quote: Quote, voice: "family" | "worker"): string {
	if (quote.spokenBy.kind !== "me") {
		const { name, relation } = named(context, quote.spokenBy);
		return speakerLine(context, voice, name, relation);
	}
	if (quote.how === "best-interests") return context.say("voice.best");
	return quote.through === null
		? context.say("voice.knows")
		: context.say("voice.familyNoRelation", { name: quote.through });
}

/** "Carys, my sister, says" or "Hannah Pryce, MS nurse, adds". */
export function speakerLine(context: Context, voice: "family" | "worker", name: string, relation: string): string {
	const key: MessageKey = relation.trim() === "" ? `voice.${voice}NoRelation` : `voice.${voice}`;
	return context.say(key, { name, relation });
}

/** Another's own words, such as a worker's note under a goal. */
export const noteVoice = (
	context: Context,
	by: { name: string; role: string },
	words: string,
	id: string,
): VoiceBlock => ({
	kind: "voice",
	voice: "worker",
	speaker: speakerLine(context, "worker", by.name, by.role),
	text: words,
	anchor: anchorFor(id),
	...(directionOf(words, context.language.tag) === "rtl" ? { dir: "rtl" as const } : {}),
});

/** "Dafydd told us this…" and "I could not tell them this…". */
function cameOtherwise(context: Context, quote: Quote): Block[] {
	const name = quote.spokenBy.kind === "me" ? quote.through : named(context, quote.spokenBy).name;
	if (quote.how === "someone-who-knows") return name === null ? [] : [when(context.runs("way.knows", { name }))];
	if (quote.how !== "best-interests") return [];
	const date = writtenDate(saidOn(context, quote));
	const agreedBy = quote.through ?? name;
	return [
		when(
			agreedBy === null ? context.runs("way.bestNobody", { date }) : context.runs("way.best", { name: agreedBy, date }),
		),
	];
}

/** "In English:" in body type, with who put it so and when, unless how it came has said so. */
function translations(context: Context, quote: Quote, saysHowItCame: boolean): Block[] {
	return quote.translations.flatMap((translation) => {
		const language = languageName(translation.language, context.language.tag);
		const lang = translation.language === context.language.tag ? {} : { lang: translation.language };
		const words = text(translation.text, { anchor: anchorFor(translation.id), ...lang });
		const isSaid = saysHowItCame && translation.by === quote.through && translation.on === saidOn(context, quote);
		const by: Run[] = context.runs("translation.by", {
			language,
			name: translation.by,
			date: writtenDate(translation.on),
		});
		const line = sentences(isSaid ? [] : by, translation.isChecked ? [] : context.runs("translation.notChecked"));
		const put = labelledRuns(context.runs("translation.in", { language }), words, context);
		return line.length === 0 ? put : [...put, when(line)];
	});
}

/** `quotes`: each large. `list`: several short ones as a list. `first-then-list`: the first large, the rest a list. */
export type StatementLook = "quotes" | "list" | "first-then-list";

/** Quotes on one thing: the person's own first, then others' voices apart. */
export function statements(
	context: Context,
	quotes: readonly Quote[],
	look: StatementLook,
	way: string | null,
): Block[] {
	const mine = quotes.filter(isMine);
	const large = (quote: Quote): Block[] => quoteBlocks(context, quote, { way });
	const others = quotes.filter((quote) => !isMine(quote)).flatMap(large);
	const apart = look === "first-then-list" ? mine.slice(0, 1) : [];
	const listed = mine.slice(apart.length);
	const canList = look !== "quotes" && mine.length > 1 && listed.every((quote) => fitsALine(context, quote, way));
	if (!canList) return [...mine.flatMap(large), ...others];
	return [...apart.flatMap(large), ...quoteList(listed), ...others];
}

/** Short quotes as a list, each in its quotation marks. */
export const quoteList = (quotes: readonly Quote[]): Block[] =>
	list(quotes.map((quote): ListItem => ({ runs: inLine(quote) })));

/** A label with quotes: one short one in the same line, otherwise under it. */
export function labelledQuotes(
	context: Context,
	key: MessageKey,
	quotes: readonly Quote[],
	way: string | null,
): Block[] {
	const [first] = quotes;
	if (!first) return [];
	if (quotes.length === 1 && isMine(first) && fitsALine(context, first, way))
		return [body([...context.runs(key), ...inLine(first)])];
	return [label(context, key), ...statements(context, quotes, "list", way)];
}

/**
 * "Please don’t pull me up by my arms.": a label that the person's words go on from, when they start small; otherwise
 * the label ends in a stop and the words stand in quotation marks.
 */
export function continued(
	context: Context,
	goesOn: MessageKey,
	stands: MessageKey,
	quote: Quote,
	way: string | null,
	fieldName?: string,
): Block[] {
	if (!isMine(quote) || !fitsALine(context, quote, way)) {
		return [
			label(context, stands),
			...quoteBlocks(context, quote, { way, ...(fieldName === undefined ? {} : { fieldName }) }),
		];
	}
	const words = text(quote.text, { anchor: anchorFor(quote.id, fieldName) });
	if (/^\p{Ll}/u.test(quote.text)) return [body([...context.runs(goesOn), words])];
	return [body([...context.runs(stands), ...inLine(quote, fieldName)])];
}
