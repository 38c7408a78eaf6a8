/** The easy-read plan: our fixed frames around short fields, the person's words whole, a picture each, a draft mark. */
import type { Block, DocumentTree } from "../../shared/documents/tree.ts";
import { writtenDay } from "../../shared/plan/time.ts";
import { body, when } from "../full/blocks.ts";
import type { Context } from "../full/context.ts";
import { hasShippedPicture } from "../full/first-page.ts";
import { calledName, firstName, named } from "../full/names.ts";
import { firstFoot, readersCopyText, versionText } from "../full/running.ts";
import { identityOf } from "../identity.ts";
import { andList } from "../language/say.ts";
import { easyAhead, easyBudget, easyRisks, easyTeam } from "./ahead.ts";
import { easyChanges } from "./changes.ts";
import { easyFirstPage } from "./first-page.ts";
import { easyGoals } from "./goals.ts";
import { easyDaily, easyHealth } from "./health.ts";
import { easyAgreed, easyChange } from "./how-to-change.ts";
import { easyMatters, easyMind } from "./sections.ts";
import { withBoldWords, wordList, wordsUsed } from "./words.ts";

/** In the order of decision 34. */
const PAGES = {
	first: easyFirstPage,
	matters: easyMatters,
	mind: easyMind,
	health: easyHealth,
	daily: easyDaily,
	goals: easyGoals,
	changes: easyChanges,
	risks: easyRisks,
	ahead: easyAhead,
	budget: easyBudget,
	team: easyTeam,
	agreed: easyAgreed,
	change: easyChange,
} as const;

/** A page of the document: `words` is the list at the end. */
export type EasyPageName = keyof typeof PAGES | "words";

interface EasyPage {
	readonly name: EasyPageName;
	readonly blocks: readonly Block[];
}

/** In: a context of what the reader may see. Out: all that the document prints, page by page, no hard word in it bold yet. */
export function easyPages(context: Context): EasyPage[] {
	const pages = Object.entries(PAGES).map(([name, page]) => ({
		name: name as keyof typeof PAGES,
		blocks: page(context),
	}));
	const blocks = pages.flatMap((page) => page.blocks);
	const last = [...checkedLine(context), ...(hasShippedPicture(blocks) ? [when(context.runs("credit"))] : [])];
	return [...pages, { name: "words", blocks: wordList(context, wordsUsed(context, blocks), last) }];
}

/** In: a context of what the reader may see. Out: the whole easy-read document. */
export function composeEasyRead(context: Context): DocumentTree {
	const { plan, options, language, say } = context;
	// A check that no longer holds is no longer in the plan (visible.ts).
	const isChecked = plan.easyRead.checked !== null;
	const pages = easyPages(context);
	const blocks = pages.flatMap(({ name, blocks: own }) => (name === "words" ? [] : own));
	const list = pages.flatMap(({ name, blocks: own }) => (name === "words" ? own : []));
	const draftFoot = { text: say("easy.footDraft", { version: plan.version }), hasPageNumber: true };
	return {
		title: say("easy.title", { name: calledName(plan) }),
		language: language.tag,
		layout: "easy",
		accent: plan.firstPage.accent,
		head: { text: say("easy.head", { name: calledName(plan) }), hasPageNumber: false },
		firstFoot: isChecked ? firstFoot(context) : { ...draftFoot, text: draftFoot.text + readersCopyText(context) },
		foot: isChecked ? { text: versionText(context), hasPageNumber: true } : draftFoot,
		draftMark: isChecked ? null : say("easy.draft"),
		isForEditing: options.isForEditing,
		identity: identityOf(context, "easy-read"),
		blocks: afterFirstPage([...withBoldWords(blocks, wordsUsed(context, blocks)), ...list]),
	};
}

/** The first section opens a page: the first page is a page by itself. */
function afterFirstPage(blocks: readonly Block[]): Block[] {
	const first = blocks.findIndex((block) => block.kind === "heading" && block.level === 2);
	return blocks.map((block, index) =>
		index === first && block.kind === "heading" ? { ...block, breakBefore: "page" } : block,
	);
}

/** "Lys and Joy checked this on Monday 9 November 2026." Only when a named person has ticked it. */
function checkedLine(context: Context): Block[] {
	const { checked } = context.plan.easyRead;
	if (!checked) return [];
	const people = checked.by.map((who) =>
		who.kind === "me" ? context.plan.about.calledName : named(context, who).name,
	);
	const names = checked.with ? [...people, firstName(context, checked.with.name)] : people;
	return [
		body(context.runs("easy.checked", { names: andList(context.language, names), date: writtenDay(checked.on) })),
	];
}
