/** Large print: everything by the size of plain text, from one margin to the other (design/documents.md 2, pages/20). */
import type { PrintSize } from "../../tree-layout.ts";
import type { Look, Type } from "./look.ts";
import { pointsToMm } from "./measures.ts";

/** Nothing is smaller, whatever it is. */
const LEAST = 16;
const EDGE_MM = 11;
const UNDER_HEAD_MM = 6;
/** Lines to write on are no closer, in points: 14 mm, for large letters and a hand that shakes. */
const SHAKY_HAND = (14 * 72) / 25.4;

/** In: the look of the full plan, and the size of plain text in points. Out: that of the same plan in large print. */
export function largeLook(standard: Look, size: PrintSize): Look {
	const by = size / 12;
	const set = (share: number, line = 1.45): Type => {
		const points = Math.max(LEAST, size * share);
		return { size: points, line: points * line };
	};
	const body = set(1);
	const mine = set(1.2);
	const section = set(1.7, 1.2);
	const running = set(0.8, 1.3);
	// Head and foot stand in two lines.
	const edge = EDGE_MM + pointsToMm(2 * running.line) + UNDER_HEAD_MM;
	return {
		...standard,
		marginMm: { side: 20, top: edge, bottom: edge },
		headMm: EDGE_MM,
		footMm: EDGE_MM,
		indentMm: 0,
		shortMm: 0,
		body,
		mine,
		goal: mine,
		opening: mine,
		title: set(2.4, 1.13),
		kind: set(1.08, 1.3),
		heading1: section,
		heading1Second: section,
		heading2: set(1.3, 1.3),
		heading3: body,
		table: body,
		money: body,
		when: set(0.875),
		running,
		pageNumber: { size: running.size, isBold: false },
		worker: body,
		afterSection: standard.afterSection * by,
		beforeSection: standard.beforeSection * by,
		beforeHeading2: standard.beforeHeading2 * by,
		afterItem: standard.afterItem * by,
		afterBody: standard.afterBody * by,
		writingLine: Math.max(standard.writingLine * by, SHAKY_HAND),
		aroundFixed: standard.aroundFixed * by,
	};
}
