/** What all sheets and single pages have in common: identity, language, whose they are. */
import type { DocumentTree, Run } from "../../shared/documents/tree.ts";
import type { PrintSize, RunningLine } from "../../shared/documents/tree-layout.ts";
import type { Context } from "../full/context.ts";
import { identityOf } from "../identity.ts";

/** A running line with nothing in it. */
export const NO_LINE: RunningLine = { text: "", hasPageNumber: false };

type Parts = Pick<DocumentTree, "title" | "layout" | "firstFoot" | "foot" | "blocks"> &
	Partial<
		Pick<
			DocumentTree,
			"accent" | "wishedSize" | "head" | "mustFitOnePage" | "mayLeaveOff" | "whereRestIs" | "restEndsLast"
		>
	>;

/** A document that is no copy to edit: what is written on it comes home by being talked about. */
export function sheet(context: Context, parts: Parts): DocumentTree {
	const { plan, language } = context;
	return {
		language: language.tag,
		accent: plan.firstPage.accent,
		head: NO_LINE,
		draftMark: null,
		isForEditing: false,
		identity: identityOf(context),
		...parts,
	};
}

/** For a page that somebody who asked for large print should have in large letters too, as far as it holds them. */
export function inWishedSize({ plan }: Context): Pick<DocumentTree, "wishedSize"> {
	const { printSize, formats } = plan.needs;
	const wished = printSize ?? (formats.includes("large-print") ? USUAL_SIZE : null);
	return wished === null ? {} : { wishedSize: wished };
}

/** What somebody gets who asked for large print and named no size. */
export const USUAL_SIZE: PrintSize = 18;

/** Invented people say so on every document. Runs, to stand in the last small line. */
export const inventedRuns = (context: Context, key: "first.invented" | "easy.invented"): Run[] =>
	context.plan.isInvented ? context.runs(key) : [];

/** What runs say, for a running line. */
export const plainText = (runs: readonly Run[]): string =>
	runs.map((run) => (run.kind === "text" ? run.text : "")).join("");
