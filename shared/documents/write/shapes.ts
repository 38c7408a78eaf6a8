/** The three bands as shapes: circle, triangle, octagon (design/documents.md 8.7). The same in every writer. */
import type { BandShape } from "../tree.ts";

export interface ShapeDrawing {
	/** Corners in a box of one by one, inside its line; null for a circle. */
	readonly points: readonly (readonly [number, number])[] | null;
	readonly fill: string;
	/** Thickness of the outline, in parts of the box. */
	readonly line: number;
}

const INK = "#1c1c20";
const LINE = 0.11;
/** Where a straight outline stands, so that its line stays inside the box. */
const LOW = 0.06;
const HIGH = 1 - LOW;
/** How far a corner of the octagon is cut. */
const CUT = LOW + (HIGH - LOW) * 0.29;

export const BAND_SHAPES: Readonly<Record<BandShape, ShapeDrawing>> = {
	circle: { points: null, fill: "#ffffff", line: LINE },
	triangle: {
		points: [
			[0.5, 0.08],
			[0.98, 0.92],
			[0.02, 0.92],
		],
		fill: "#b4b4b8",
		line: LINE,
	},
	octagon: {
		points: [
			[CUT, LOW],
			[1 - CUT, LOW],
			[HIGH, CUT],
			[HIGH, 1 - CUT],
			[1 - CUT, HIGH],
			[CUT, HIGH],
			[LOW, 1 - CUT],
			[LOW, CUT],
		],
		fill: INK,
		line: LINE,
	},
};
