/**
 * Composes a document from a plan. Pure: the same plan and options give the same tree, today and on any machine
 * (a day that was only kept as a moment is read on this computer's calendar).
 */
import { isChangedSinceAgreed } from "../shared/criteria/changed-since.ts";
import type { DocumentName } from "../shared/documents/kinds.ts";
import type { DocumentTree } from "../shared/documents/tree.ts";
import type { Plan } from "../shared/plan/plan.ts";
import { composeBudgetSheet } from "./budget-sheet/index.ts";
import { composeEasyRead } from "./easy-read/index.ts";
import { composeEasyThinkingSheet } from "./easy-thinking-sheet/index.ts";
import { composeEmergency } from "./emergency/index.ts";
import { type ComposeOptions, type Context, contextFor } from "./full/context.ts";
import { composeFull } from "./full/index.ts";
import { visiblePlan } from "./full/visible.ts";
import { composeHowWasIt } from "./how-was-it/index.ts";
import { languageFor } from "./language/messages.ts";
import { composeLargePrint, composeLargeThinkingSheet } from "./large-print/index.ts";
import { composeProfile } from "./profile/index.ts";
import { composeThinkingSheet } from "./thinking-sheet/index.ts";

export type { ComposeOptions } from "./full/context.ts";

const composers: Readonly<Record<DocumentName, (context: Context) => DocumentTree>> = {
	full: composeFull,
	"large-print": composeLargePrint,
	"easy-read": composeEasyRead,
	"thinking-sheet": composeThinkingSheet,
	"easy-read-thinking-sheet": composeEasyThinkingSheet,
	"large-print-thinking-sheet": composeLargeThinkingSheet,
	"how-was-it": composeHowWasIt,
	profile: composeProfile,
	emergency: composeEmergency,
	"budget-sheet": composeBudgetSheet,
};

/**
 * In: a whole plan, and what is wanted: which document, for whom, on what day, as which export.
 * Out: the tree that every writer reads. What the reader may not see is taken out before anything is composed.
 * Source of order and wording: design/documents.md; of who sees what: decision 24 and reference 12.2.
 */
export const compose = (plan: Plan, options: ComposeOptions): DocumentTree =>
	composers[options.kind](contextOf(plan, options));

/** In: the same. Out: what every section of such a document needs, without what its reader may not see. */
export function contextOf(plan: Plan, options: ComposeOptions): Context {
	const seen = visiblePlan(plan, options.reader ?? "person");
	return contextFor(seen, options, languageFor(plan.language), isChangedSinceAgreed(plan));
}
