import { expect, it } from "vitest";
import { missingCharacters } from "../../../shared/documents/fonts/split.ts";
import { languageSchema } from "../../../shared/plan/text.ts";
import { directionOf, languageName } from "../../../templates/language/direction.ts";
import { languages } from "../../../templates/language/languages.ts";

/** A word of each script that is not ours, by the languages that are written in it. */
const samples: Record<string, string> = {
	ti: "ትግርኛ",
	am: "አማርኛ",
	ar: "العربية",
	prs: "دری",
	ur: "اردو",
	ckb: "کوردی",
	pa: "ਪੰਜਾਬੀ",
	hi: "हिन्दी",
	ne: "नेपाली",
	bn: "বাংলা",
	gu: "ગુજરાતી",
	ta: "தமிழ்",
	te: "తెలుగు",
	ml: "മലയാളം",
	si: "සිංහල",
	th: "ไทย",
	he: "עברית",
	hy: "հայերեն",
	ka: "ქართული",
	uk: "українська",
	el: "ελληνικά",
	vi: "Tiếng Việt",
	yo: "Yorùbá ẹ̀",
	cmn: "中文",
	yue: "粵語",
	hak: "客家話",
	wuu: "吳語",
	ja: "日本語",
	ko: "한국어",
	km: "ខ្មែរ",
	lo: "ລາວ",
	my: "မြန်မာ",
	bo: "བོད",
	dz: "རྫོང་ཁ",
	kn: "ಕನ್ನಡ",
	or: "ଓଡ଼ିଆ",
	dv: "ދިވެހި",
};

it("each has one tag that a plan takes and one name, in the order of the names", () => {
	expect(new Set(languages.map(({ tag }) => tag)).size).toBe(languages.length);
	expect(new Set(languages.map(({ name }) => name)).size).toBe(languages.length);
	for (const { tag, name } of languages) {
		expect(languageSchema.parse(tag)).toBe(tag);
		expect(languageName(tag, "en-GB"), tag).toBe(name);
	}
	const names = languages.map(({ name }) => name);
	expect(names).toEqual([...names].sort(new Intl.Collator("en-GB").compare));
	// Asked for by a social prescriber, and not to be had.
	expect(names).toContain("Tigrinya");
});

it("a name is found by typing how it begins: what is in brackets comes after", () => {
	for (const { name } of languages) expect(name).toMatch(/^\p{Lu}/u);
});

it("which of them have no font is known as it is", () => {
	for (const { tag, hasFont } of languages) {
		const sample = samples[tag];
		if (sample !== undefined) expect(missingCharacters(sample).length === 0, tag).toBe(hasFont);
		else expect(hasFont, `${tag} needs a sample`).toBe(true);
	}
});

it("runs from the right where it is written so", () => {
	for (const tag of ["ar", "prs", "ur", "ckb"]) {
		expect(directionOf("", tag)).toBe("rtl");
		expect(directionOf(samples[tag] ?? "", tag)).toBe("rtl");
	}
	expect(directionOf("", "ti")).toBe("ltr");
});
