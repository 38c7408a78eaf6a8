/** Which way a text runs and what its language is called. */
import type { Direction, LanguageTag } from "../../shared/documents/tree.ts";

const RIGHT_TO_LEFT_LANGUAGES = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);
const rightToLeftLetter = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** By the first letter that has a direction; a text without letters runs as its language does. */
export function directionOf(text: string, language: LanguageTag): Direction {
	const letter = /\p{L}/u.exec(text)?.[0];
	if (letter !== undefined) return rightToLeftLetter.test(letter) ? "rtl" : "ltr";
	return RIGHT_TO_LEFT_LANGUAGES.has(language.split("-")[0] ?? "") ? "rtl" : "ltr";
}

/** "Welsh" for `cy`; the tag itself when nobody knows a name for it. */
export function languageName(language: LanguageTag, inLanguage: LanguageTag): string {
	const primary = language.split("-")[0] ?? language;
	try {
		return new Intl.DisplayNames([inLanguage], { type: "language", fallback: "none" }).of(primary) ?? language;
	} catch {
		return language;
	}
}
