/** Which way a language is written. The same in every writer. */
import type { Direction, LanguageTag } from "./tree.ts";

const RTL_LANGUAGES = new Set("aii ar arc bal ckb dv fa he ks prs ps sd skr ug ur yi".split(" "));
const RTL_SCRIPT = /-(Arab|Hebr|Syrc|Thaa|Nkoo|Rohg|Adlm)\b/i;
const LTR_SCRIPT = /-(Latn|Cyrl|Deva|Guru|Beng)\b/i;

/** Whether a BCP 47 tag names a language that is written right to left, by its script if it says one. */
export function isRtl(language: LanguageTag): boolean {
	if (RTL_SCRIPT.test(language)) return true;
	if (LTR_SCRIPT.test(language)) return false;
	return RTL_LANGUAGES.has(language.toLowerCase().split("-")[0] ?? "");
}

/** The direction of a block: its own, else its language's, else the document's. */
export const directionOf = (block: { lang?: LanguageTag; dir?: Direction }, document: LanguageTag): Direction =>
	block.dir ?? (isRtl(block.lang ?? document) ? "rtl" : "ltr");
