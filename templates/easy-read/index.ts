/** The easy-read plan: our fixed frames around short fields, the person's words whole, a picture each, a draft mark. */
import type { Block, DocumentTree } from "../../shared/documents/tree.ts";
import { writtenDay } from "../../shared/plan/time.ts";
import { body, when } from "../full/blocks.ts";
import type { Context } from "../full/context.ts";
import { calledName, firstName, named } from "../full/names.ts";
import { firstFoot, versionText } from "../full/running.ts";
import { andList } from "../language/say.ts";
import { easyFirstPage } from "./first-page.ts";
import { easyGoals } from "./goals.ts";
import { easyAgreed, easyChange } from "./how-to-change.ts";
import { easyChanges, easyMatters, easyMind } from "./sections.ts";
import { withBoldWords, wordList, wordsUsed } from "./words.ts";

/** In: a context of what the reader may see. Out: the whole easy-read document. */
export function composeEasyRead(context: Context): DocumentTree {
	const { plan, options, language, say } = context;
	const isChecked = plan.easyRead.checked?.planVersion === plan.version;
	const pages = [easyFirstPage, easyMatters, easyMind, easyGoals, easyChanges, easyAgreed, easyChange].flatMap((page) =>
		page(context),
	);
	const words = wordsUsed(context, pages);
	const last = [
		...(isChecked ? checkedLine(context) : []),
		...(hasPicture(pages) ? [when(context.runs("credit"))] : []),
	];
	return {
		title: say("easy.title", { name: calledName(plan) }),
		language: language.tag,
		layout: "easy",
		accent: plan.firstPage.accent,
		head: { text: say("easy.head", { name: calledName(plan) }), hasPageNumber: false },
		firstFoot: firstFoot(context),
		foot: { text: versionText(context), hasPageNumber: true },
		draftMark: isChecked ? null : say("easy.draft"),
		isForEditing: options.isForEditing,
		identity: {
			planId: plan.id,
			exportId: options.exportId,
			schemaVersion: plan.schema,
			planVersion: plan.version,
			kind: "easy-read",
		},
		blocks: [...withBoldWords(pages, words), ...wordList(context, words, last)],
	};
}

const hasPicture = (blocks: readonly Block[]): boolean =>
	blocks.some((block) => block.kind === "easy" && block.picture !== null);

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
