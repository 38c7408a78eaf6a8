/** Texts that are hard to set, and a tree with every kind of block. */
import type { Block, QuoteBlock } from "../../../shared/documents/tree.ts";
import { dots, easy, h, list, p, q, table, tree, voice } from "./trees.ts";

/** Texts that are hard to set, by what is hard about them. */
export const HARD_TEXTS: Readonly<Record<string, Partial<QuoteBlock> & { text: string }>> = {
	welsh: { text: "Ŵyr Ŷ â ŵ ŷ: dw i eisiau canu, ’nghariad i.", lang: "cy" },
	polish: { text: "Zażółć gęślą jaźń. Pączek i Bożena.", lang: "pl" },
	urdu: {
		text: "میری بہن ہر جمعرات کو میرے ساتھ (گھر پر) چائے پیتی ہے، 3 بجے! کیا آپ آئیں گے؟",
		lang: "ur",
		dir: "rtl",
	},
	arabic: { text: "أريد أن أعود إلى البيت، لا أكثر. السَّلَامُ عَلَيْكُمْ Joy 01632 960 114", lang: "ar", dir: "rtl" },
	hebrew: { text: "אני רוצה ללכת הביתה (מחר) ולשיר.", lang: "he", dir: "rtl" },
	bengali: { text: "আমি আমার মেয়ের সাথে থাকতে চাই। ক্ষুধা লাগলে আমাকে বলবেন।", lang: "bn" },
	punjabi: { text: "ਮੈਂ ਆਪਣੇ ਘਰ ਵਿੱਚ ਰਹਿਣਾ ਚਾਹੁੰਦਾ ਹਾਂ। ਪੰਜਾਬੀ ਸ੍ਰੀ", lang: "pa" },
	hindi: { text: "मैं अपने घर में रहना चाहती हूँ। क्षत्रिय", lang: "hi" },
	gujarati: { text: "મારે મારા ઘરે રહેવું છે. શ્રી", lang: "gu" },
	tamil: { text: "நான் என் வீட்டில் இருக்க விரும்புகிறேன்.", lang: "ta" },
	telugu: { text: "నేను నా ఇంట్లో ఉండాలనుకుంటున్నాను.", lang: "te" },
	malayalam: { text: "എനിക്ക് എന്റെ വീട്ടിൽ താമസിക്കണം.", lang: "ml" },
	sinhala: { text: "මට මගේ ගෙදර ඉන්න ඕනේ. ශ්‍රී", lang: "si" },
	thai: { text: "ฉันอยากอยู่บ้านของฉันกับแมวสองตัวและดูแลสวนเล็กๆของฉันทุกวันจนกว่าจะเหนื่อย", lang: "th" },
	amharic: { text: "በቤቴ መኖር እፈልጋለሁ።", lang: "am" },
	russian: { text: "Хочу домой, к своим. Ще не вмерла.", lang: "ru" },
	greek: { text: "Θέλω να γυρίσω σπίτι. ἄνθρωπος", lang: "el" },
	vietnamese: { text: "Tôi muốn về nhà với các cháu của tôi.", lang: "vi" },
	emoji: { text: "Dogs 🐶, family 👩‍👩‍👧, thumbs 👍🏽, flag 🏴󠁧󠁢󠁷󠁬󠁳󠁿 🇬🇧, heart ❤️ and 1️⃣ 😀😀" },
	symbols: { text: "☐ ☒ ✓ ✗ → ← ★ ½ ² ° € £ ¥ ™ ∞ ≤ ♪ ☎ ♿" },
	combining: { text: "e\u0301 w\u0302 a\u0323\u0301 n\u0303 o\u0308 Z\u0351\u036b\u0343A\u0321L\u0337G\u0338O\u030a" },
	spaces: { text: "  two  before,\ttab\t\ttwo tabs,   three  .  " },
	lines: { text: "First line\nsecond line\n\nafter an empty one\n" },
	long: {
		text: `Before ${"pneumonoultramicroscopicsilicovolcanoconiosis".repeat(6)} after, and ${"۱۲۳۴۵".repeat(30)} and ${"👍🏽".repeat(60)}`,
	},
	invisible: {
		text: "zero\u200bwidth, joiner a\u200db, soft\u00adhyphen, mark\u200f\u200e, \u2066isolated\u2069, word\u2060joiner, bom\ufeff end",
	},
	spacing: { text: "no\u00a0break, thin\u2009space, narrow\u202fspace, non\u2011breaking hyphen, hyphen\u2010" },
	quotes: { text: "She said “no”, then ‘yes’. \"Straight\" 'too' „low“ «French»." },
	markup: { text: "<b>not bold</b> & \\ (parens) [brackets] {braces} %percent /slash ]]> &amp;" },
	mixed: { text: "My friend محمد علی says 5 + 3 = 8, and שלום (peace) too." },
};

/** A tree with every kind of block, and every hard text. */
export const stressTree = tree(
	[
		p("My care and support plan", "kind"),
		h(1, "Ŵyn & Bożena <Nowak> ਪੰਜਾਬੀ", { anchor: "cp_000000000000000000000000000000aa" }),
		p("A first line."),
		{ kind: "pictures", pictures: [{ concept: "a" }, { concept: "b" }] },
		q("Shortest.", "opening"),
		h(2, "In every script", { breakBefore: "page" }),
		p("I said this.", "when"),
		...Object.entries(HARD_TEXTS).flatMap(([name, hard]): Block[] => [
			h(3, name),
			q(hard.text, "mine", hard),
			p(hard.text, "body", hard.lang === undefined ? {} : { lang: hard.lang }),
		]),
		h(2, "Other voices", { breakBefore: "third" }),
		voice("family", "میری بہن says", HARD_TEXTS["urdu"]?.text ?? ""),
		voice("worker", "Somebody, adds", "Word ".repeat(300).trim()),
		voice("worker", "Somebody else, adds", "Short."),
		h(3, "Lists"),
		h(4, "A small heading"),
		list(["One **bold** thing", HARD_TEXTS["urdu"]?.text ?? "", "Word ".repeat(120).trim()]),
		list(
			Array.from({ length: 12 }, (_, at) => `Thing ${at + 1}`),
			true,
		),
		h(2, "Tables", { isSecondOnPage: true }),
		table(
			"Rows, some long",
			[
				["Who", 0.3],
				["What", 0.4],
				["How much", 0.3, "end"],
			],
			Array.from({ length: 30 }, (_, at) => [`Row ${at + 1}`, "word ".repeat((at % 5) * 6 + 1).trim(), `£${at}.00`]),
			true,
		),
		table(
			"One row that is taller than a page",
			[
				["Who", 0.2],
				["What", 0.8],
			],
			[
				["Me", "word ".repeat(900).trim()],
				["You", "Short"],
			],
		),
		{
			kind: "change-box",
			blocks: [p("This copy is yours to change", "label"), p("Type anywhere you like. ".repeat(6).trim())],
		},
		{ kind: "together", blocks: [h(3, "Kept together"), p("Long ".repeat(200).trim()), list(["a", "b", "c"])] },
		{
			kind: "together",
			blocks: [h(3, "Too much to keep together"), ...Array.from({ length: 12 }, () => p("Long ".repeat(120).trim()))],
		},
		q("Long quote. ".repeat(150).trim()),
		easy("face", [
			p("I said:", "label"),
			q("Beside a picture."),
			list(["one", "two"]),
			voice("family", "Carys says", "Yes."),
		]),
		dots("How much it matters to me", 7),
		p("The end.", "fixed"),
	],
	{ title: "Ŵyn & Bożena <Nowak>: my plan", accent: "plum" },
);
