/**
 * Which characters each shipped font can draw: coverage.json, made from the fonts by electron/scripts/font-coverage.mjs
 * and held equal to them by a test. A family covers what both its weights cover.
 */
import ranges from "./coverage.json" with { type: "json" };
import { type FontFamily, SHIPPED_FONTS } from "./shipped.ts";

/** Sorted bounds: start, end, start, end (ends inside). */
type Bounds = Uint32Array;

const boundsOf = new Map<FontFamily, Bounds>(
	SHIPPED_FONTS.map(({ family }) => [family, parse((ranges as Record<string, string>)[family] ?? "")]),
);

/** Whether the family has a glyph of its own for the code point. */
export function hasGlyph(family: FontFamily, codePoint: number): boolean {
	const bounds = boundsOf.get(family);
	if (bounds === undefined) {
		return false;
	}
	let low = 0;
	let high = bounds.length / 2 - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		if (codePoint < (bounds[middle * 2] ?? 0)) {
			high = middle - 1;
		} else if (codePoint > (bounds[middle * 2 + 1] ?? 0)) {
			low = middle + 1;
		} else {
			return true;
		}
	}
	return false;
}

/** Every code point a family covers, in order. For tests and tools. */
export function coveredCodePoints(family: FontFamily): number[] {
	const bounds = boundsOf.get(family) ?? new Uint32Array();
	const all: number[] = [];
	for (let at = 0; at < bounds.length; at += 2) {
		for (let codePoint = bounds[at] ?? 0; codePoint <= (bounds[at + 1] ?? 0); codePoint++) {
			all.push(codePoint);
		}
	}
	return all;
}

/** `20-7e,a0` in hexadecimal to bounds. */
function parse(text: string): Bounds {
	const parts = text === "" ? [] : text.split(",");
	return Uint32Array.from(
		parts.flatMap((part) => {
			const [start = "", end = start] = part.split("-");
			return [Number.parseInt(start, 16), Number.parseInt(end, 16)];
		}),
	);
}
