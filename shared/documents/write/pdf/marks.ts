/** What is drawn in a line of text and not typed: ten dots, the shapes of the three bands, bars. */
import type { BarRun } from "../../tree.ts";
import { BAR, halfStrength } from "../bars.ts";
import { BAND_SHAPES } from "../shapes.ts";
import { INK } from "./looks.ts";
import type { PageItem, Vector } from "./model.ts";
import type { Mark } from "./words.ts";

/** Measures at 12 point. */
const DOT = { step: 8.4, radius: 3.6, before: 3.5, after: 5.5, rise: 4.3 } as const;
const SHAPE = { size: 15.5, after: 9, rise: 4.3 } as const;

/** Width of a drawing with the air round it; `scale` is the type's size through 12. */
export const markWidth = (mark: Mark, scale: number): number => WIDTHS[mark.kind] * scale;

const WIDTHS: Readonly<Record<Mark["kind"], number>> = {
	dots: DOT.before + DOT.after + 10 * DOT.step,
	shape: SHAPE.size + SHAPE.after,
	bar: BAR.width + BAR.after,
};

/** The drawing at the start `x` of its place in a line. */
export function markItems(mark: Mark, x: number, baseline: number, scale: number, color: string): PageItem[] {
	if (mark.kind === "dots") return dots(mark.value, x, baseline, scale, color);
	if (mark.kind === "bar") return bar(mark, x, baseline, scale, color);
	const side = SHAPE.size * scale;
	const item = shape(mark.shape, { x, y: baseline - SHAPE.rise * scale - side / 2, side });
	return [{ type: "vector", item }];
}

const dots = (value: number, x: number, baseline: number, scale: number, color: string): PageItem[] =>
	Array.from({ length: 10 }, (_, at): PageItem => {
		const radius = DOT.radius * scale - (at < value ? 0 : 0.4);
		return {
			type: "vector",
			item: {
				type: "ellipse",
				x: x + (DOT.before + DOT.step * (at + 0.5)) * scale,
				y: baseline - DOT.rise * scale,
				r1: radius,
				r2: radius,
				lineWidth: 0.8,
				lineColor: color,
				...(at < value ? { color } : {}),
			},
		};
	});

/** The whole as an outline in ink; in it, in the person's colour, what is used. */
function bar({ share, isPale }: BarRun, x: number, baseline: number, scale: number, color: string): PageItem[] {
	const [width, height, line] = [BAR.width * scale, BAR.height * scale, BAR.line];
	const top = baseline - DOT.rise * scale - height / 2;
	const used = Math.max(0, Math.min(1, share)) * width;
	const fill = isPale === true ? halfStrength(color) : color;
	const corners = [
		{ x: x + line / 2, y: top + line / 2 },
		{ x: x + width - line / 2, y: top + line / 2 },
		{ x: x + width - line / 2, y: top + height - line / 2 },
		{ x: x + line / 2, y: top + height - line / 2 },
	];
	const outline = { type: "polyline", points: corners, closePath: true, lineWidth: line, lineColor: INK } as const;
	const end: Vector = {
		type: "line",
		x1: x + used,
		y1: top,
		x2: x + used,
		y2: top + height,
		lineWidth: line,
		lineColor: INK,
	};
	return [
		{ type: "vector", item: { ...outline, color: "#ffffff" } },
		{ type: "vector", item: { type: "rect", x, y: top, w: used, h: height, color: fill } },
		...(used > 0 && used < width ? [{ type: "vector" as const, item: end }] : []),
		{ type: "vector", item: outline },
	];
}

/** Ink only: a band is told by its outline and its words, never by its colour. */
function shape(name: keyof typeof BAND_SHAPES, box: { x: number; y: number; side: number }): Vector {
	const { points, fill, line } = BAND_SHAPES[name];
	const lineWidth = line * box.side;
	if (points === null) {
		const radius = (box.side - lineWidth) / 2;
		const middle = { x: box.x + box.side / 2, y: box.y + box.side / 2 };
		return { type: "ellipse", ...middle, r1: radius, r2: radius, lineWidth, lineColor: INK, color: fill };
	}
	const placed = points.map(([x, y]) => ({ x: box.x + x * box.side, y: box.y + y * box.side }));
	return { type: "polyline", points: placed, closePath: true, lineWidth, lineColor: INK, color: fill };
}
