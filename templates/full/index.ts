/** The full plan (and, thinner, the lite one): sections in the order of decision 34. */
import type { Block, DocumentTree } from "../../shared/documents/tree.ts";
import { agreed } from "./agreed.ts";
import { ahead, otherPlans } from "./ahead.ts";
import { budget } from "./budget.ts";
import { changes } from "./changes.ts";
import type { Context } from "./context.ts";
import { daily } from "./daily.ts";
import { chooseForFirstPage, firstPage, saidOnFirstPage } from "./first-page.ts";
import { goals } from "./goals.ts";
import { health, results } from "./health.ts";
import { howToChange } from "./how-to-change.ts";
import { matters } from "./matters.ts";
import { mind } from "./mind.ts";
import { calledName } from "./names.ts";
import { risks } from "./risks.ts";
import { firstFoot, headText, laterFootText } from "./running.ts";
import { team } from "./team.ts";

/** In: a context of what the reader may see. Out: the whole document. */
export function composeFull(start: Context): DocumentTree {
	const { plan, options, language, say } = start;
	const choice = chooseForFirstPage(start);
	const context: Context = { ...start, onFirstPage: saidOnFirstPage(choice) };
	const first = firstPage(context, choice);
	const hasPictures = first.some((block) => block.kind === "pictures");
	const kind = say(plan.kind === "lite" ? "kind.lite" : "kind.full");
	return {
		title: say("title", { name: calledName(plan), kind: kind.charAt(0).toLowerCase() + kind.slice(1) }),
		language: language.tag,
		layout: "standard",
		accent: plan.firstPage.accent,
		head: { text: headText(context), hasPageNumber: true },
		firstFoot: firstFoot(context),
		foot: { text: laterFootText(context), hasPageNumber: false },
		draftMark: null,
		isForEditing: options.isForEditing,
		identity: {
			planId: plan.id,
			exportId: options.exportId,
			schemaVersion: plan.schema,
			planVersion: plan.version,
			kind: "full",
		},
		blocks: [...first, ...sections(context), ...howToChange(context, hasPictures)],
	};
}

const sections = (context: Context): Block[] => {
	const all = [
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
	].map((compose) => compose(context));
	return context.plan.kind === "lite" ? all.flatMap(asLite) : all.flat();
};

/** A lite plan runs on: smaller section headings, a new page only when little of one is left. */
const asLite = (blocks: readonly Block[]): Block[] =>
	blocks.map((block) =>
		block.kind === "heading" && block.level === 2 ? { ...block, breakBefore: "third", isSecondOnPage: true } : block,
	);
