/**
 * Rules and tints round strips that share a page: family's dotted line, worker's thin lines, fixed rules, the change box.
 */
import { INK, type RuleLook } from "./looks.ts";
import { type Frame, lowered, type PageItem, type Strip, type Vector } from "./model.ts";
import { type Box, strip } from "./paper.ts";

interface Placed {
	readonly strip: Strip;
	readonly y: number;
}

/** Looks for every run of neighbouring strips in the same frame. Painted before the words. */
export function paintFrames(entries: readonly Placed[]): PageItem[] {
	const items: PageItem[] = [];
	for (let start = 0; start < entries.length; start++) {
		const frame = entries[start]?.strip.frame;
		if (frame === undefined) {
			continue;
		}
		let end = start;
		while (entries[end + 1]?.strip.frame === frame) {
			end++;
		}
		const first = entries[start];
		const last = entries[end];
		if (first !== undefined && last !== undefined) {
			items.push(
				...vectorsOf(frame, first.y, last.y + last.strip.height).map((item) => ({ type: "vector" as const, item })),
			);
		}
		start = end;
	}
	return items;
}

function vectorsOf(frame: Frame, top: number, bottom: number): Vector[] {
	const { x, width } = frame;
	const across = (y: number, lineWidth: number): Vector => ({
		type: "line",
		x1: x,
		y1: y,
		x2: x + width,
		y2: y,
		lineWidth,
		lineColor: INK,
	});
	switch (frame.kind) {
		case "family":
			return [
				{
					type: "line",
					x1: x + 0.75,
					y1: top,
					x2: x + 0.75,
					y2: bottom,
					lineWidth: 1.5,
					lineColor: INK,
					dash: { length: 1.5, space: 2 },
				},
			];
		case "worker":
			return [across(top + 0.375, 0.75), across(bottom - 0.375, 0.75)];
		case "fixed":
			return [across(top + 0.75, 1.5), across(bottom - 0.75, 1.5)];
		case "tint":
			return [{ type: "rect", x, y: top, w: width, h: bottom - top, color: frame.color }];
	}
}

/** Puts strips into a frame, with room inside it above and below, and around it. */
export function framed(strips: Strip[], frame: Frame, above: number, below: number, around: number): Strip[] {
	return strips.map((inner, at) => {
		const top = at === 0 ? above : 0;
		const isLast = at === strips.length - 1;
		return {
			...inner,
			frame,
			items: inner.items.map((item) => lowered(item, top)),
			height: inner.height + top + (isLast ? below : 0),
			before: at === 0 ? Math.max(around, inner.before) : inner.before,
			after: isLast ? around : inner.after,
		};
	});
}

/** Lines with a rule above them, from one side of the box to the other. */
export function underRule(lines: Strip[], box: Box, { width, gap, color }: RuleLook, accent: string): Strip[] {
	const [first, ...rest] = lines;
	if (first === undefined) {
		return lines;
	}
	const rule: PageItem = {
		type: "vector",
		item: {
			type: "line",
			x1: box.x,
			y1: width / 2,
			x2: box.x + box.width,
			y2: width / 2,
			lineWidth: width,
			lineColor: color ?? accent,
		},
	};
	const down = width + gap;
	return [strip([rule, ...first.items.map((item) => lowered(item, down))], first.height + down), ...rest];
}
