/** The bar of a budget as a picture in the line: an outline in ink, and in it, from the start side, what is used. */
import { BAR, halfStrength } from "../bars.ts";
import { encodePng } from "./png.ts";

const MM = 25.4 / 72;

/** Size on paper, with the air after it. */
export const BAR_MM = { widthMm: (BAR.width + BAR.after) * MM, heightMm: BAR.height * MM } as const;

const INK = "#1c1c20";
/** Pixels to the point. */
const FINE = 6;
const WIDTH = Math.round((BAR.width + BAR.after) * FINE);
const HEIGHT = Math.round(BAR.height * FINE);
const EDGE = Math.round(BAR.line * FINE);
const END = BAR.width * FINE;

/**
 * The drawing as SVG and as PNG (clear ground).
 * In: `share`, 0 to 1 (others are brought to the nearest); `color`, `#rrggbb`; `isPale`, half of that. Pure; same in, same out.
 */
export function drawBar(share: number, color: string, isPale: boolean): { svg: string; png: Uint8Array } {
	const used = Math.round(Math.max(0, Math.min(1, share)) * END);
	const fill = isPale ? halfStrength(color) : color;
	const rect = (x: number, width: number, paint: string): string =>
		`<rect x="${x}" y="0" width="${width}" height="${HEIGHT}" fill="${paint}"/>`;
	const inside = `<rect x="${EDGE}" y="${EDGE}" width="${END - 2 * EDGE}" height="${HEIGHT - 2 * EDGE}" fill="#ffffff"/>`;
	const filled = `<rect x="${EDGE}" y="${EDGE}" width="${Math.max(0, used - EDGE)}" height="${HEIGHT - 2 * EDGE}" fill="${fill}"/>`;
	const parts = [
		rect(0, END, INK),
		inside,
		...(used > EDGE ? [filled] : []),
		...(hasEnd(used) ? [rect(used, EDGE, INK)] : []),
	];
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}">${parts.join("")}</svg>`;
	const key = `${used}${fill}`;
	const png = DRAWN.get(key) ?? barPng(used, fill);
	DRAWN.set(key, png);
	return { svg, png };
}

/** By what is used, in pixels, and its colour: there are only so many. */
const DRAWN = new Map<string, Uint8Array>();

/** Where some is left, a line in ink ends what is used. */
const hasEnd = (used: number): boolean => used > EDGE && used < END - EDGE;

const rgbaOf = (color: string): number[] => [
	...[1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16)),
	255,
];

/** Two rows of pixels are all there is: the one of the edges, and the one between them. */
function barPng(used: number, fill: string): Uint8Array {
	const edge = new Uint8Array(WIDTH * 4);
	const middle = new Uint8Array(WIDTH * 4);
	const [ink, paint, white] = [rgbaOf(INK), rgbaOf(fill), rgbaOf("#ffffff")];
	for (let x = 0; x < END; x += 1) {
		const isEnd = x < EDGE || x >= END - EDGE || (hasEnd(used) && x >= used && x < used + EDGE);
		edge.set(ink, x * 4);
		middle.set(isEnd ? ink : x < used ? paint : white, x * 4);
	}
	const pixels = new Uint8Array(WIDTH * HEIGHT * 4);
	for (let y = 0; y < HEIGHT; y += 1) pixels.set(y < EDGE || y >= HEIGHT - EDGE ? edge : middle, y * WIDTH * 4);
	return encodePng(WIDTH, HEIGHT, pixels);
}
