/** Which way a text runs and what its language is called. */
import { isRtl } from "../../shared/documents/direction.ts";
import type { Direction, LanguageTag } from "../../shared/documents/tree.ts";
import { languages } from "./languages.ts";

const rightToLeftLetter = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** By the first letter that has a direction; a text without letters runs as its language does. */
export function directionOf(text: string, language: LanguageTag): Direction {
	const letter = /\p{L}/u.exec(text)?.[0];
	if (letter !== undefined) return rightToLeftLetter.test(letter) ? "rtl" : "ltr";
	return isRtl(language) ? "rtl" : "ltr";
}

/** "Welsh" for `cy`, on English paper as it is asked for on screen; the tag itself when nobody knows a name for it. */
export function languageName(language: LanguageTag, inLanguage: LanguageTag): string {
	const primary = language.split("-")[0] ?? language;
	if (inLanguage.split("-")[0] === "en") {
		const known = languages.find(({ tag }) => tag === language) ?? languages.find(({ tag }) => tag === primary);
		if (known) return known.name;
	}
	try {
		return new Intl.DisplayNames([inLanguage], { type: "language", fallback: "none" }).of(primary) ?? language;
	} catch {
		return language;
	}
}
