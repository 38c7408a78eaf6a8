/** The shapes of the three bands as pictures in the line: drawn, not typed, so that no font is needed. */
import type { BandShape, DocumentTree } from "../../tree.ts";
import { BAND_SHAPES, type ShapeDrawing } from "../shapes.ts";
import { encodePng } from "./png.ts";

/** Air after a shape, in parts of its box. */
const AIR = 0.55;

/** Size on paper with the air after it, by layout. */
export const shapeMm = (tree: Pick<DocumentTree, "layout" | "bodySize">): { widthMm: number; heightMm: number } => {
	const { layout, bodySize = 16 } = tree;
	const heightMm = layout === "large" ? bodySize * 0.37 : layout === "easy" ? 7 : 4.4;
	return { widthMm: heightMm * (1 + AIR), heightMm };
};

const PIXELS = 96;
const SAMPLES = 4;
const DRAWN = new Map<BandShape, { svg: string; png: Uint8Array }>();

/** The drawing as SVG and as PNG (clear ground). Pure; same in, same out. */
export function drawShape(shape: BandShape): { svg: string; png: Uint8Array } {
	const drawn = DRAWN.get(shape) ?? { svg: svgOf(BAND_SHAPES[shape]), png: pngOf(BAND_SHAPES[shape]) };
	DRAWN.set(shape, drawn);
	return drawn;
}

function svgOf({ points, fill, line }: ShapeDrawing): string {
	const look = `fill="${fill}" stroke="${INK}" stroke-width="${line * 100}" stroke-linejoin="miter"`;
	const outline =
		points === null
			? `<circle cx="50" cy="50" r="${50 - line * 50}" ${look}/>`
			: `<polygon points="${points.map(([x, y]) => `${round(x * 100)},${round(y * 100)}`).join(" ")}" ${look}/>`;
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${100 * (1 + AIR)} 100">${outline}</svg>`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
const INK = "#1c1c20";

/** A function that says how far a point is from the outline, in parts of the box; less than nothing inside. */
function distanceTo({ points, line }: ShapeDrawing): (x: number, y: number) => number {
	if (points === null) return (x, y) => Math.hypot(x - 0.5, y - 0.5) - (1 - line) / 2;
	const sides = points.map((from, at) => {
		const to = points[(at + 1) % points.length] ?? from;
		const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
		return { from, dx, dy, length: -Math.hypot(dx, dy) };
	});
	return (x, y) => {
		let most = Number.NEGATIVE_INFINITY;
		for (const { from, dx, dy, length } of sides)
			most = Math.max(most, ((x - from[0]) * -dy + (y - from[1]) * dx) / length);
		return most;
	};
}

type Rgb = readonly [number, number, number];
const rgbOf = (color: string): Rgb => [
	Number.parseInt(color.slice(1, 3), 16),
	Number.parseInt(color.slice(3, 5), 16),
	Number.parseInt(color.slice(5, 7), 16),
];

/** From the middle of a pixel to its corner. */
const REACH = Math.SQRT1_2 / PIXELS;

function pngOf(drawing: ShapeDrawing): Uint8Array {
	const width = Math.round(PIXELS * (1 + AIR));
	const pixels = new Uint8Array(width * PIXELS * 4);
	const edge = drawing.line / 2;
	const distance = distanceTo(drawing);
	const [ink, fill] = [rgbOf(INK), rgbOf(drawing.fill)];
	const colorAt = (far: number): Rgb | null => (far > edge ? null : far >= -edge ? ink : fill);
	for (let y = 0; y < PIXELS; y += 1) {
		for (let x = 0; x < PIXELS; x += 1) {
			const far = distance((x + 0.5) / PIXELS, (y + 0.5) / PIXELS);
			// Only a pixel that an edge of the line goes through is of more than one colour.
			const isPlain = Math.abs(far - edge) > REACH && Math.abs(far + edge) > REACH;
			const color = isPlain ? colorAt(far) : null;
			if (color !== null) pixels.set([...color, 255], (y * width + x) * 4);
			if (!isPlain)
				pixels.set(
					mixedAt(x, y, (px, py) => colorAt(distance(px, py))),
					(y * width + x) * 4,
				);
		}
	}
	return encodePng(width, PIXELS, pixels);
}

/** Colour and cover of a pixel, from a 4 by 4 grid of points in it. */
function mixedAt(x: number, y: number, colorAt: (px: number, py: number) => Rgb | null): number[] {
	const sum = [0, 0, 0];
	let count = 0;
	for (let step = 0; step < SAMPLES * SAMPLES; step += 1) {
		const px = (x + ((step % SAMPLES) + 0.5) / SAMPLES) / PIXELS;
		const py = (y + (Math.floor(step / SAMPLES) + 0.5) / SAMPLES) / PIXELS;
		const color = colorAt(px, py);
		if (color === null) continue;
		for (const [at, value] of color.entries()) sum[at] = (sum[at] ?? 0) + value;
		count += 1;
	}
	if (count === 0) return [0, 0, 0, 0];
	return [...sum.map((one) => Math.round(one / count)), Math.round((255 * count) / (SAMPLES * SAMPLES))];
}
