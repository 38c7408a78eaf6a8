/**
 * What the page does without when it would run over, the first to go first; nobody has to choose. Never left off: who I
 * am, any line that names 999, when to call it or how one knows that it is serious, allergies, alerts, how to talk with
 * me, the first thing that could happen, what I live with, whom to ring, the date. Of what others need to be told or
 * asked not to do, what is done at home and the papers go before; what I take goes last of all.
 */
import { anchorFor } from "../../shared/documents/anchor.ts";
import { anchorIn } from "../../shared/documents/anchored.ts";
import type { Anchor, Block } from "../../shared/documents/tree.ts";
import type { Context } from "../full/context.ts";
import { fitsALine } from "../full/quotes.ts";
import { isMine } from "../full/when-line.ts";
import { plainText } from "../sheets/frame.ts";
import { ownDont } from "./first.ts";
import { medicineLines } from "./live-with.ts";
import { homeAnchor, inThisCase, type Situation, situations } from "./situations.ts";
import { keptReady, papers } from "./things.ts";

/** Out: anchors of what may go, the first to go first. */
export function mayLeaveOff(context: Context): Anchor[] {
	const [first, ...others] = situations(context);
	const lastFirst = others.toReversed();
	const [firstDont, ...otherDonts] = ownDont(context)
		.filter((quote) => isMine(quote) && fitsALine(context, quote, null))
		.map(({ id }) => anchorFor(id));
	const anchors = (blocks: readonly Block[]): Anchor[] =>
		blocks.flatMap((block) =>
			block.kind === "paragraph" && !plainText(block.runs).includes("999") ? (anchorIn(block.runs) ?? []) : [],
		);
	const saidIn = (situation: Situation): Anchor[] => anchors(inThisCase(context, situation)).toReversed();
	return [
		...lastFirst.map(homeAnchor),
		...otherDonts.toReversed(),
		...anchors(papers(context)),
		...lastFirst.flatMap(saidIn),
		...(firstDont === undefined ? [] : [firstDont]),
		...(first === undefined ? [] : [homeAnchor(first)]),
		...anchors(keptReady(context)).toReversed(),
		...anchors(medicineLines(context)).toReversed(),
	];
}
