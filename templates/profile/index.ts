/**
 * The one-page profile: pictures, "This is Lys", three sections (documents.md 8, picture 21). No health, no number but
 * the co-ordinator's. Never shrunk to fit: the least needed lines are left off, and the page says where they stand.
 */
import { anchorFor } from "../../shared/documents/anchor.ts";
import type { Block, DocumentTree, Run } from "../../shared/documents/tree.ts";
import type { PictureRef } from "../../shared/documents/tree-pictures.ts";
import { writtenDate } from "../../shared/plan/time.ts";
import { body, list, section, sentences, when } from "../full/blocks.ts";
import type { Context } from "../full/context.ts";
import { dontLabels } from "../full/dont.ts";
import { interpreter, needsBeside } from "../full/first-page.ts";
import { calledName } from "../full/names.ts";
import { continued, quoteBlocks, statements } from "../full/quotes.ts";
import { isMine } from "../full/when-line.ts";
import { whoToAsk } from "../full/who-to-ask.ts";
import { inventedRuns, inWishedSize, NO_LINE, sheet } from "../sheets/frame.ts";
import { leftOut } from "../sheets/leave-out.ts";
import { mayLeaveOff, quotesIn } from "./leave-off.ts";

/** In: a context of what the reader may see. Out: the page. */
export function composeProfile(context: Context): DocumentTree {
	const { plan } = context;
	const name = plan.about.calledName;
	const shown = pictures(context);
	const sections = leftOut(context, [
		...appreciated(context),
		...section(context.say("profile.important"), [], important(context)),
		...section(context.say("profile.support"), [], support(context)),
	]);
	const foot = { text: footText(context), hasPageNumber: false };
	return sheet(context, {
		title: context.say("profile.document", { name: calledName(plan) }),
		layout: "profile",
		mustFitOnePage: true,
		...inWishedSize(context),
		mayLeaveOff: mayLeaveOff(context),
		whereRestIs: when(context.runs("profile.rest")),
		firstFoot: foot,
		foot,
		head: NO_LINE,
		blocks: [
			...shown,
			{
				kind: "heading",
				level: 1,
				text: context.say("profile.title", { name }),
				anchor: anchorFor(plan.id, "about.calledName"),
			},
			...(sections.length === 0 ? [body(context.runs("profile.nothing"))] : sections),
			...lastLine(context, shown.length > 0),
		],
	});
}

function pictures(context: Context): Block[] {
	const shown = context.plan.firstPage.pictures.flatMap((choice): PictureRef[] =>
		choice.kind === "shipped" && context.knownPicture(choice.concept) !== null ? [{ concept: choice.concept }] : [],
	);
	return shown.length === 0 ? [] : [{ kind: "pictures", pictures: shown }];
}

/** What others say, each by name; what I say myself stands under a heading of its own: nobody praises me in my own words. */
function appreciated(context: Context): Block[] {
	const said = quotesIn(context, "appreciate");
	const others = said.filter((quote) => !isMine(quote)).flatMap((quote) => quoteBlocks(context, quote, { way: null }));
	const own = [...said.filter(isMine), ...quotesIn(context, "proud", "getting-through")];
	return [
		...section(context.say("profile.appreciate"), [], others),
		...section(context.say("profile.goodAt"), [], statements(context, own, "quotes", null)),
	];
}

/** Who matters most in large type, everything else in short lines where it is short. */
const important = (context: Context): Block[] => [
	...statements(context, quotesIn(context, "people"), "first-then-list", null),
	...statements(context, quotesIn(context, "routines", "places", "love", "culture"), "list", null),
];

function support(context: Context): Block[] {
	const { needs } = context.plan;
	const talk = needs.howToTalkWithMe;
	const flags = needsBeside(context, talk).map((runs) => ({ runs }));
	return [
		...statements(context, talk, "quotes", null),
		...list([...flags, ...interpreter(context).map((runs) => ({ runs }))]),
		...quotesIn(context, "please-do").flatMap((quote) => continued(context, "first.do", "first.doLabel", quote, null)),
		...quotesIn(context, "please-dont").flatMap((quote) => continued(context, ...dontLabels(quote.text), quote, null)),
	];
}

/** How to change the page, with the only number on it; then whose pictures they are. */
function lastLine(context: Context, hasPictures: boolean): Block[] {
	const runs = sentences(
		inventedRuns(context, "first.invented"),
		change(context),
		hasPictures ? context.runs("credit") : [],
	);
	return runs.length === 0 ? [] : [when(runs)];
}

function change(context: Context): Run[] {
	const { name, number } = whoToAsk(context);
	if (name === null) return [];
	return number === null
		? context.runs("profile.changeName", { name })
		: context.runs("profile.change", { name, number });
}

function footText(context: Context): string {
	const { plan, options } = context;
	const name = calledName(plan);
	const { agreed } = plan.agreement;
	if (agreed === null) return context.say("profile.footNotAgreed", { name, date: writtenDate(options.today) });
	const [mine, forMe] = context.isChangedSinceAgreed
		? (["profile.footChanged", "profile.footChangedFor"] as const)
		: (["profile.footAgreed", "profile.footAgreedFor"] as const);
	return context.say(agreed.by.kind === "me" ? mine : forMe, { name, date: writtenDate(agreed.on) });
}
