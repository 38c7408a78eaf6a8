/**
 * The wellbeing plan: two pages, run on, in seven sections (documents.md 8, pictures 14 and 15; reference 1.6). Whatever
 * else the plan holds follows in small sections, so that no word is lost: three pages are better than smaller type.
 */
import type { Block, HeadingBlock } from "../../shared/documents/tree.ts";
import { agreedBefore, agreedWords, lookAgain } from "./agreed.ts";
import { ahead, otherPlans } from "./ahead.ts";
import { allergyBlocks } from "./allergies.ts";
import { body, section } from "./blocks.ts";
import { budget } from "./budget.ts";
import { changeBox } from "./change-box.ts";
import { changes } from "./changes.ts";
import type { Context } from "./context.ts";
import { liteDaily } from "./daily.ts";
import { chooseForFirstPage, danger, type FirstPageChoice, hasShippedPicture } from "./first-page.ts";
import { goals } from "./goals.ts";
import { conditionWords, medicinesInBrief, moreHealth, results, toldLine } from "./health.ts";
import { howToChange } from "./how-to-change.ts";
import { howToTalk, liteHead, reachMe } from "./lite-head.ts";
import { educationPlan, liteMatters } from "./matters.ts";
import { mind } from "./mind.ts";
import { matterQuotes, wordsBeforeTheEnd } from "./quote-list.ts";
import { sharing } from "./rights.ts";
import { risks } from "./risks.ts";
import { usefulPeople } from "./team.ts";
import { mainWay, whenRuns } from "./when-line.ts";

/** All blocks of the wellbeing plan, head to end. */
export function composeLite(start: Context): Block[] {
	const choice = chooseForFirstPage(start);
	const said = new Set(choice.opening && choice.isOpeningOnlyHere ? [choice.opening.id] : []);
	const context: Context = {
		...start,
		onFirstPage: said,
		saidWay: wayInHead(start),
		commonWay: wayInHead(start) ?? "",
	};
	const head = liteHead({ ...start, commonWay: context.commonWay }, choice);
	const seven = [
		...section(context.say("lite.me"), [], reachMe(context)),
		...section(context.say("lite.communicate"), [], howToTalk(context)),
		...whatMatters(context, choice),
		...mind(context),
		...healthInBrief(context),
		...goals(context),
		...changes(context),
	];
	const more = [results, liteDaily, risks, ahead, otherPlans, budget].flatMap((compose) => compose(context));
	return [
		...head,
		...(context.options.isForEditing ? [changeBox(context)] : []),
		...seven.map(runOn),
		danger(context),
		...more.map(runOn).map(small),
		...section(context.say("lite.useful"), [], usefulPeople(context)).map(small),
		...whatWeAgreed(context).map(small),
		...howToChange(context, hasShippedPicture(head)).map(runOn).map(small),
	];
}

/** How most words came is said once, in the head. */
const wayInHead = ({ plan }: Context): string | null => mainWay(wordsBeforeTheEnd(plan));

/** Sections follow one another down the page. */
const runOn = (block: Block): Block => (block.kind === "heading" ? withoutBreak(block) : block);

function withoutBreak(heading: HeadingBlock): HeadingBlock {
	const { breakBefore: _, ...rest } = heading;
	return rest;
}

const small = (block: Block): Block =>
	block.kind === "heading" && block.level === 2 ? { ...block, isSecondOnPage: true } : block;

function whatMatters(context: Context, { opening }: FirstPageChoice): Block[] {
	const quotes = matterQuotes(context.plan).filter(({ id }) => !context.onFirstPage.has(id) && id !== opening?.id);
	const way = mainWay(quotes);
	const blocks = [...liteMatters(context, way), ...educationPlan(context, way)];
	return section(context.say("matters"), whenRuns(context, quotes), blocks);
}

/** Conditions, allergies, medicines: as I tell it. The allergy line is never left out. */
const healthInBrief = (context: Context): Block[] =>
	section(context.say("lite.health"), toldLine(context), [
		...conditionWords(context),
		...allergyBlocks(context),
		...medicinesInBrief(context),
		...moreHealth(context),
	]);

function whatWeAgreed(context: Context): Block[] {
	const words = agreedWords(context);
	return [
		...section(context.say("agreed"), [], [...words, ...sharing(context)]),
		...section(context.say("agreed.look"), [], [body(lookAgain(context))]),
		...section(context.say("lite.before"), [], agreedBefore(context)),
	];
}
