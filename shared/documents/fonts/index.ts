export { type MissingInPlace, missingInTree } from "./missing.ts";
export {
	type FontFamily,
	type FontFile,
	fontFileName,
	fontFiles,
	SHIPPED_FONTS,
	type ShippedFont,
	TEXT_FAMILY,
} from "./shipped.ts";
export { type FontRun, type MissingCharacter, missingCharacters, splitByFont } from "./split.ts";
