/**
 * How to read my plan: the person's own voice in words of theirs, every other that speaks in it in a line of ours, each with its key; what is in it (documents.md 8.2).
 * Only what the plan holds is explained: a voice that never speaks has no key. Nobody is met first by what was said when
 * the plan was agreed or looked at again: no example comes from there.
 */
import { anchorFor } from "../../shared/documents/anchor.ts";
import type { Block, ContentsBlock, Run, VoiceBlock } from "../../shared/documents/tree.ts";
import type { Quote } from "../../shared/plan/quote.ts";
import { writtenDate } from "../../shared/plan/time.ts";
import { body, section, sentences, subSection, text } from "./blocks.ts";
import type { Context } from "./context.ts";
import { wordsBeforeTheEnd } from "./quote-list.ts";
import { quoteBlocks, voiceOf } from "./quotes.ts";
import { isSpokenInRisks } from "./risks.ts";
import { isMine, mainWay, wayOf } from "./when-line.ts";

/** Longer than this is no example, but a page. */
const EXAMPLE_LENGTH = 140;
/** Where the same words stand a second time. */
const AGAIN = "example";

/** `typed`: who typed the person's words and read them back, where that is the same for most of them. */
export function howToRead(context: Context, contents: ContentsBlock["entries"], typed: string | null): Block[] {
	const mine = myExample(context);
	const family = voiceExample(context, "family");
	const worker = voiceExample(context, "worker");
	const blocks = [
		...(mine === null
			? []
			: [...mine, body(sentences(context.runs("read.mine"), typed === null ? [] : [text(typed)]))]),
		...(family === null ? [] : [family, body(context.runs("read.family"))]),
		...(worker === null ? [] : [worker, body(context.runs("read.worker"))]),
		body(everythingElse(context)),
		...subSection(context.say("read.contents"), [{ kind: "contents", entries: contents }]),
	];
	return section(context.say("read"), context.runs("read.anywhere"), blocks, { breakBefore: "page" });
}

const isExample = (context: Context, quote: Quote): boolean =>
	quote.text.length <= EXAMPLE_LENGTH &&
	!/[\n\t]/.test(quote.text) &&
	quote.language === context.language.tag &&
	quote.translations.length === 0 &&
	!context.onFirstPage.has(quote.id) &&
	quote.id !== context.plan.firstPage.quoteId;

/** What the person does already says most about how they speak; otherwise their first short words. */
function myExample(context: Context): Block[] | null {
	const { daily, goals } = context.plan;
	const others = [...daily.working, ...daily.notWorking].filter(({ by }) => by.kind !== "me");
	const taken = new Set([...goals, ...others].map(({ quote }) => quote.id));
	const all = [...daily.doAlready, ...wordsBeforeTheEnd(context.plan)];
	const way = mainWay(wordsBeforeTheEnd(context.plan));
	const fit = all.filter((quote) => isMine(quote) && !taken.has(quote.id) && isExample(context, quote));
	// What is said below of who typed has to be true of it; where none came so, it says itself how it came.
	const found = fit.find((quote) => wayOf(quote) === way) ?? fit[0];
	return found ? quoteBlocks(context, found, { way: null, fieldName: AGAIN }) : null;
}

/**
 * How somebody else's voice looks, in a line of ours that says so: whatever they said of the person, nobody is met first by
 * it. null where nobody speaks in this voice.
 */
function voiceExample(context: Context, voice: VoiceBlock["voice"]): Block | null {
	const isNoted = voice === "worker" && context.plan.goals.some(({ notes }) => notes.length > 0);
	const isSaid = viewsAndQuotes(context).some((quote) => !isMine(quote) && speaksAs(context, quote) === voice);
	if (!isNoted && !isSaid && !isSpokenInRisks(context, voice)) return null;
	return {
		kind: "voice",
		voice,
		speaker: context.say(`read.sample.${voice}`),
		text: context.say("read.sample"),
	};
}

/** Views in the voice of whom they are by, then every other quote. */
function viewsAndQuotes({ plan }: Context): Quote[] {
	const views = [...plan.daily.notWorking, ...plan.daily.working].filter(({ by }) => by.kind !== "me");
	const seen = new Set(views.map(({ quote }) => quote.id));
	const others = wordsBeforeTheEnd(plan).filter(({ id }) => !seen.has(id));
	return [...views.map(({ by, quote }) => ({ ...quote, spokenBy: by })), ...others];
}

/** The voice it stands in on paper, so that it never has the key of another; null where no name stands before it. */
function speaksAs(context: Context, quote: Quote): "family" | "worker" | null {
	const isNamed = quote.spokenBy.kind !== "me" || (quote.how === "someone-who-knows" && quote.through !== null);
	return isNamed ? voiceOf(context, quote).voice : null;
}

/** Nobody can know that all of it was heard or read: what is known is that we went through it, and when. */
function everythingElse(context: Context): Run[] {
	const { agreed, readBack } = context.plan.agreement;
	const isMine = agreed?.by.kind === "me" && readBack !== null && !readBack.isPart;
	return sentences(
		context.runs("read.together"),
		isMine ? context.runs("read.through", { date: writtenDate(readBack.on) }) : [],
	);
}

/** The anchor of a section's heading, so that its page can be named. */
export const sectionAnchor = (context: Context, name: string) => anchorFor(context.plan.id, `section.${name}`);
