/**
 * The fonts that travel with the app, in order of choice (decisions 9): the first that has a character draws it.
 *
 * The table itself is fonts.json, so that the build script and the coverage script (plain Node) read the same one.
 */
import table from "./fonts.json" with { type: "json" };

/** Family name without spaces, as in the file names: `NotoSansBengali`. */
export type FontFamily = string;

export interface ShippedFont {
	readonly family: FontFamily;
	/** Package that holds the files, with its own licence (OFL-1.1 for every font here). */
	readonly package: string;
	/** Families of signs and emoji come in one weight; bold text uses it as it is. */
	readonly hasBold: boolean;
	/** Languages or uses, in plain words. */
	readonly for: string;
}

/** One file to ship: the name writers ask for, and where a build finds it. */
export interface FontFile {
	readonly name: string;
	readonly package: string;
	/** Path inside the package. */
	readonly path: string;
}

export const SHIPPED_FONTS: readonly ShippedFont[] = table;

/** The family that sets all ordinary text. */
export const TEXT_FAMILY: FontFamily = "AtkinsonHyperlegibleNext";

/** The family tried first for anything that asks to be shown as an emoji. */
export const EMOJI_FAMILY: FontFamily = "NotoEmoji";

const withBold = new Set(SHIPPED_FONTS.filter((font) => font.hasBold).map((font) => font.family));

/** Name to ask `WriterResources.font` for: `NotoSansBengali-Bold`, or the regular where a family has no bold. */
export function fontFileName(family: FontFamily, isBold: boolean): string {
	return `${family}-${isBold && withBold.has(family) ? "Bold" : "Regular"}`;
}

/** Every file to ship, for builds and tests. */
export function fontFiles(): FontFile[] {
	return SHIPPED_FONTS.flatMap(({ family, package: from, hasBold }) => [
		{ name: `${family}-Regular`, package: from, path: `400Regular/${family}_400Regular.ttf` },
		...(hasBold ? [{ name: `${family}-Bold`, package: from, path: `700Bold/${family}_700Bold.ttf` }] : []),
	]);
}
