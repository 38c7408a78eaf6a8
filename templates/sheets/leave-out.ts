/** Lines that the person leaves for another day, taken out of a page by their field. */
import { anchorFor } from "../../shared/documents/anchor.ts";
import { withoutLines } from "../../shared/documents/anchored.ts";
import type { Block } from "../../shared/documents/tree.ts";
import type { Context } from "../full/context.ts";
import { allQuotes } from "../full/quote-list.ts";

/** Sections without the lines that this page leaves out (`options.leaveOut`); a translation goes with its words. */
export function leftOut({ plan, options }: Context, blocks: readonly Block[]): Block[] {
	const translations = allQuotes(plan).flatMap((quote) => quote.translations.map(({ id }) => anchorFor(id)));
	return withoutLines(blocks, new Set(options.leaveOut), new Set(translations));
}
