/** One to ten as ten dots, filled from the start side; drawn, not typed, so that no font is needed. */
import type { DocumentTree } from "../../tree.ts";
import { encodePng } from "./png.ts";

const COUNT = 10;
/** In hundredths of a dot's box: ten boxes in a row, with half a box of air on both sides. */
const BOX = 100;
const RADIUS = 42;
const LINE = 12;
const AIR = 50;
const WIDTH = COUNT * BOX + 2 * AIR;

/** Size on paper: as high as a small letter is, by layout. */
export const dotsMm = (tree: Pick<DocumentTree, "layout" | "bodySize">): { widthMm: number; heightMm: number } => {
	const { layout, bodySize = 16 } = tree;
	const heightMm = layout === "large" ? bodySize * 0.245 : layout === "easy" || layout === "answers" ? 3.9 : 2.95;
	return { widthMm: heightMm * (WIDTH / BOX), heightMm };
};

/**
 * The drawing as SVG and as PNG (264 by 24 pixels, clear ground).
 * In: `value`, 0 to 10 filled dots (others are brought to the nearest); `color`, `#rrggbb`. Pure; same in, same out.
 */
export function drawDots(value: number, color: string): { svg: string; png: Uint8Array } {
	const filled = Math.max(0, Math.min(COUNT, Math.round(value)));
	const key = `${filled}${color}`;
	const drawn = DRAWN.get(key) ?? { svg: dotsSvg(filled, color), png: dotsPng(filled, color) };
	DRAWN.set(key, drawn);
	return drawn;
}

const DRAWN = new Map<string, { svg: string; png: Uint8Array }>();

const centre = (index: number): number => AIR + index * BOX + BOX / 2;

function dotsSvg(filled: number, color: string): string {
	const dots = Array.from({ length: COUNT }, (_, index) => {
		const place = `cx="${centre(index)}" cy="${BOX / 2}" r="${RADIUS - LINE / 2}"`;
		return `<circle ${place} fill="${index < filled ? color : "none"}" stroke="${color}" stroke-width="${LINE}"/>`;
	});
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${BOX}">${dots.join("")}</svg>`;
}

const PIXELS_PER_BOX = 24;
const SAMPLES = 4;

/** Share of a pixel of a dot's own box that ink covers, from a 4 by 4 grid of points in it. */
function cover(x: number, y: number, isFilled: boolean): number {
	let inside = 0;
	for (let step = 0; step < SAMPLES * SAMPLES; step += 1) {
		const px = ((x + ((step % SAMPLES) + 0.5) / SAMPLES) * BOX) / PIXELS_PER_BOX;
		const py = ((y + (Math.floor(step / SAMPLES) + 0.5) / SAMPLES) * BOX) / PIXELS_PER_BOX;
		const far = Math.hypot(px - BOX / 2, py - BOX / 2);
		if (far <= RADIUS && (isFilled || far >= RADIUS - LINE)) inside += 1;
	}
	return inside / (SAMPLES * SAMPLES);
}

/** How dark each pixel of one dot is. All ten are alike: their boxes begin at whole pixels. */
function shadesOf(isFilled: boolean): Uint8Array {
	return Uint8Array.from({ length: PIXELS_PER_BOX * PIXELS_PER_BOX }, (_, at) =>
		Math.round(255 * cover(at % PIXELS_PER_BOX, Math.floor(at / PIXELS_PER_BOX), isFilled)),
	);
}

let shades: { readonly full: Uint8Array; readonly empty: Uint8Array } | undefined;

function dotsPng(filled: number, color: string): Uint8Array {
	const width = (WIDTH * PIXELS_PER_BOX) / BOX;
	const left = (AIR * PIXELS_PER_BOX) / BOX;
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
	shades ??= { full: shadesOf(true), empty: shadesOf(false) };
	const pixels = new Uint8Array(width * PIXELS_PER_BOX * 4);
	for (let at = 0, pixel = 0; at < pixels.length; at += 4, pixel += 1) {
		const x = (pixel % width) - left;
		const index = Math.floor(x / PIXELS_PER_BOX);
		pixels[at] = red;
		pixels[at + 1] = green;
		pixels[at + 2] = blue;
		if (index < 0 || index >= COUNT) continue;
		const inBox = Math.floor(pixel / width) * PIXELS_PER_BOX + (x % PIXELS_PER_BOX);
		pixels[at + 3] = (index < filled ? shades.full : shades.empty)[inBox] ?? 0;
	}
	return encodePng(width, PIXELS_PER_BOX, pixels);
}
