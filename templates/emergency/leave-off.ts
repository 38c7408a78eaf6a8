/**
 * What the page does without when it would run over, the first to go first; nobody has to choose. Never left off: who I
 * am, any line that names 999, when to call it or how one knows that it is serious, allergies, alerts, how to talk with
 * me, all of the first thing that could happen, the names of what I live with, whom to ring, the date. What is done at
 * home goes first, then my own words beside those names, then papers and what others need to be told or asked not to do;
 * what I take goes late, and what is done when it is serious last of all.
 */
import { anchorFor } from "../../shared/documents/anchor.ts";
import { anchorIn } from "../../shared/documents/anchored.ts";
import type { Anchor, Block } from "../../shared/documents/tree.ts";
import type { Context } from "../full/context.ts";
import { fitsALine } from "../full/quotes.ts";
import { isMine } from "../full/when-line.ts";
import { plainText } from "../sheets/frame.ts";
import { ownDont } from "./first.ts";
import { medicineLines, ownWords } from "./live-with.ts";
import { besides, homeAnchor, seriousSteps, signsBeside, situations } from "./situations.ts";
import { keptReady, papers } from "./things.ts";

/** Out: anchors of what may go, the first to go first. */
export function mayLeaveOff(context: Context): Anchor[] {
	const [first, ...others] = situations(context);
	const lastFirst = others.toReversed();
	const [firstDont, ...otherDonts] = ownDont(context)
		.filter((quote) => isMine(quote) && fitsALine(context, quote, null))
		.map(({ id }) => anchorFor(id));
	const anchors = (blocks: readonly Block[]): Anchor[] => blocks.flatMap((block) => anchorOf(block) ?? []);
	return [
		...lastFirst.map(homeAnchor),
		...otherDonts.toReversed(),
		...anchors(ownWords(context)).toReversed(),
		...anchors(papers(context)),
		...[...lastFirst, ...(first === undefined ? [] : [first])].flatMap((one) => anchors(signsBeside(context, one))),
		...lastFirst.flatMap((one) => anchors(besides(context, one)).toReversed()),
		...(firstDont === undefined ? [] : [firstDont]),
		...(first === undefined ? [] : [homeAnchor(first)]),
		...anchors(keptReady(context)).toReversed(),
		...anchors(medicineLines(context)).toReversed(),
		...lastFirst.flatMap((one) => anchors(seriousSteps(context, one)).toReversed()),
	];
}

/** A line that may go; one that names 999 never does. */
function anchorOf(block: Block): Anchor | undefined {
	if (block.kind === "quote" || block.kind === "voice") return block.text.includes("999") ? undefined : block.anchor;
	return block.kind === "paragraph" && !plainText(block.runs).includes("999") ? anchorIn(block.runs) : undefined;
}
