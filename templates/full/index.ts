/** The full plan: sections in the order of decision 34. A lite plan has its own two pages (lite.ts). */
import { roughPages } from "../../shared/documents/length.ts";
import type { Block, ContentsBlock, DocumentTree } from "../../shared/documents/tree.ts";
import { identityOf } from "../identity.ts";
import { agreed } from "./agreed.ts";
import { ahead, otherPlans } from "./ahead.ts";
import { budget } from "./budget.ts";
import { changes } from "./changes.ts";
import type { Context } from "./context.ts";
import { daily } from "./daily.ts";
import { chooseForFirstPage, firstPage, hasShippedPicture, saidOnFirstPage } from "./first-page.ts";
import { goals } from "./goals.ts";
import { health, results } from "./health.ts";
import { howToChange } from "./how-to-change.ts";
import { howToRead, sectionAnchor } from "./how-to-read.ts";
import { composeLite } from "./lite.ts";
import { matters } from "./matters.ts";
import { mind } from "./mind.ts";
import { calledName } from "./names.ts";
import { wordsBeforeTheEnd } from "./quote-list.ts";
import { risks } from "./risks.ts";
import { firstFoot, headText, laterFootText } from "./running.ts";
import { team } from "./team.ts";
import { commonWayOf, typedForAll } from "./when-line.ts";

/** "How to read my plan" is for plans of six pages or more, itself counted (documents.md 8.2; docs/decisions/019). */
const PAGES_TO_EXPLAIN = 6;

/** In: a context of what the reader may see. Out: the whole document. */
export function composeFull(start: Context): DocumentTree {
	const { plan, options, language, say } = start;
	const isLite = plan.kind === "lite";
	const kind = say(isLite ? "kind.lite" : "kind.full");
	return {
		title: say("title", { name: calledName(plan), kind: kind.charAt(0).toLowerCase() + kind.slice(1) }),
		language: language.tag,
		layout: isLite ? "lite" : "standard",
		accent: plan.firstPage.accent,
		head: { text: headText(start), hasPageNumber: true },
		firstFoot: firstFoot(start),
		foot: { text: laterFootText(start), hasPageNumber: false },
		draftMark: null,
		isForEditing: options.isForEditing,
		identity: identityOf(start, "full"),
		blocks: isLite ? composeLite(start) : fullBlocks(start),
	};
}

/** Each section with the name that its heading's anchor is made of. */
const SECTIONS = {
	matters,
	mind,
	health,
	results,
	daily,
	goals,
	changes,
	risks,
	ahead,
	otherPlans,
	budget,
	team,
	agreed,
} as const;

function fullBlocks(start: Context): Block[] {
	const choice = chooseForFirstPage(start);
	const commonWay = commonWayOf(start.plan);
	const context: Context = { ...start, commonWay, onFirstPage: saidOnFirstPage(choice) };
	const first = firstPage(context, choice);
	// What the page before them says for all of them, sections do not say again; a short plan has no such page.
	const typed = typedForAll(context, wordsBeforeTheEnd(context.plan));
	const rest = sectionsOf({ ...context, saidTyped: typed?.key ?? null }, hasShippedPicture(first));
	const isLong = roughPages({ blocks: [...first, ...rest], layout: "standard" }) + 1 >= PAGES_TO_EXPLAIN;
	return isLong
		? [
				...first,
				...howToRead({ ...context, saidTyped: typed?.key ?? null }, contentsOf(rest), typed?.sentence ?? null),
				...rest,
			]
		: [...first, ...(typed === null ? rest : sectionsOf(context, hasShippedPicture(first)))];
}

/** All sections and how to change the plan, the first of them on a page of its own. */
function sectionsOf(start: Context, hasPictures: boolean): Block[] {
	const context: Context = { ...start, saidLines: new Set() };
	const sections = Object.entries(SECTIONS).flatMap(([name, compose]) => anchored(context, name, compose(context)));
	return afterFirstPage([...sections, ...anchored(context, "change", howToChange(context, hasPictures))]);
}

/** Whatever comes next, the first page is a page of its own. */
const afterFirstPage = ([next, ...others]: readonly Block[]): Block[] =>
	next?.kind === "heading" ? [{ ...next, breakBefore: "page" }, ...others] : [...(next ? [next] : []), ...others];

/** A section's heading can be found from the contents. */
const anchored = (context: Context, name: string, blocks: readonly Block[]): Block[] =>
	blocks.map((block, index) =>
		index === 0 && block.kind === "heading" ? { anchor: sectionAnchor(context, name), ...block } : block,
	);

const contentsOf = (blocks: readonly Block[]): ContentsBlock["entries"] =>
	blocks.flatMap((block) =>
		block.kind === "heading" && block.level === 2 && block.anchor !== undefined
			? [{ text: block.text, of: block.anchor }]
			: [],
	);
