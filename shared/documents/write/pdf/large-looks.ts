/** Large print: everything by the size of plain text, from one margin to the other (design/documents.md 2, pages/20). */
import type { PrintSize } from "../../tree-layout.ts";
import { INK, type Looks, type Type } from "./looks.ts";

const MM = 72 / 25.4;
/** Nothing is smaller, whatever it is. */
const LEAST = 16;
/** Head and foot stand in two lines, this far from the edge of the paper. */
const EDGE = 11 * MM;
const UNDER_HEAD = 6 * MM;
/** Lines to write on are no closer: large letters, and a hand that shakes. */
const SHAKY_HAND = 14 * MM;

/** In: the looks of the full plan, and the size of plain text in points. Out: those of the same plan in large print. */
export function largeLooks(standard: Looks, size: PrintSize): Looks {
	const by = size / 12;
	const space = (type: Type): Type => ({
		...type,
		...(type.before === undefined ? {} : { before: type.before * by }),
		...(type.after === undefined ? {} : { after: type.after * by }),
	});
	const set = (type: Type, share: number, line = 1.45): Type => {
		const points = Math.max(LEAST, size * share);
		return { ...space(type), size: points, leading: points * line };
	};
	const body = set(standard.body, 1);
	const mine = set(standard.quote.mine, 1.2);
	const section = set(standard.section, 1.7, 1.2);
	const running = { size: Math.max(LEAST, size * 0.8), leading: Math.max(LEAST, size * 0.8) * 1.3 };
	const top = EDGE + 2 * running.leading + UNDER_HEAD;
	return {
		...standard,
		margin: 20 * MM,
		indent: 0,
		shortBy: 0,
		top,
		topUnderDraft: top,
		bottom: standard.page.height - top,
		kind: set(standard.kind, 1.08, 1.3),
		name: set(standard.name, 2.4, 1.13),
		lead: body,
		section,
		secondSection: section,
		frontSection: set(standard.frontSection, 1.3, 1.3),
		subsection: set(standard.subsection, 1.3, 1.3),
		small: { ...set(standard.small, 1), isBold: true },
		when: set(standard.when, 0.875),
		body,
		label: set(standard.label, 1),
		row: { ...set(standard.label, 1), before: 9 * by, after: 0 },
		rowRule: { width: 1, gap: 6, color: INK },
		fixed: set(standard.fixed, 1),
		quote: { mine, goal: mine, opening: set(standard.quote.opening, 1.2) },
		hasHangingQuotes: false,
		family: set(standard.family, 1),
		worker: set(standard.worker, 1),
		item: set(standard.item, 1),
		marker: standard.marker * by,
		writingStep: Math.max(standard.writingStep * by, SHAKY_HAND),
		afterWriting: 9 * by,
		table: set(standard.table, 1),
		money: set(standard.table, 1),
		head: { ...running, center: EDGE + running.leading },
		foot: { ...running, center: standard.page.height - EDGE - running.leading },
		pageNumber: running,
	};
}
