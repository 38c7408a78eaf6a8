/** Text as people say it, in every script the shipped fonts cover, with what breaks layouts: for property tests. */
import fc from "fast-check";
import { isAcceptedText } from "../../shared/plan/text.ts";

/** A few true words a script; shaping and joining matter more than coverage of every letter. */
const WORDS = {
	english: [
		"tea",
		"before",
		"words",
		"I’m",
		"don't",
		"choir",
		"Thursday",
		"my",
		"lovely",
		"café",
		"naïve",
		"half-past",
		"(quietly)",
		"£12.50",
		"9am",
		"the",
		"a",
		"I",
		"want",
		"to",
		"walk",
		"her",
		"dog.",
	],
	welsh: ["cwtch", "tŷ", "dŵr", "hiraeth", "ŵyn", "môr", "gŵr"],
	polish: ["Pączek", "żółw", "źdźbło", "Bożena", "Łódź", "święta"],
	turkish: ["İstanbul", "ığdır", "çiçek", "şeker"],
	vietnamese: ["Nguyễn", "phở", "đường", "mẹ"],
	greek: ["καλημέρα", "θάλασσα", "Ελλάδα"],
	cyrillic: ["привет", "мама", "Їжак", "ґанок"],
	arabic: ["السلام", "عليكم", "أمي", "قَهْوَة", "لا"],
	urdu: ["میری", "چائے", "گھر", "خوشی", "ہے"],
	hebrew: ["שלום", "אמא", "תה", "יְלָדִים"],
	devanagari: ["नमस्ते", "चाय", "क्षत्रिय", "श्रीमती"],
	bengali: ["আমার", "মা", "স্বাস্থ্য"],
	gurmukhi: ["ਸਤਿ", "ਸ੍ਰੀ", "ਚਾਹ"],
	gujarati: ["નમસ્તે", "ચા", "શ્રી"],
	tamil: ["வணக்கம்", "தேநீர்"],
	telugu: ["నమస్కారం", "టీ"],
	malayalam: ["നമസ്കാരം", "ചായ"],
	sinhala: ["ආයුබෝවන්", "තේ"],
	thai: ["สวัสดี", "น้ำชา"],
	ethiopic: ["ሰላም", "ሻይ"],
	armenian: ["բարեւ", "թեյ"],
	georgian: ["გამარჯობა", "ჩაი"],
	emoji: ["😀", "🐕", "❤", "☕", "🎵"],
	symbols: [
		"→",
		"½",
		"°C",
		"№",
		"…",
		"—",
		"“so”",
		"'so'",
		'"so"',
		"‹so›",
		"<b>",
		"&amp;",
		"{x}",
		"**",
		"%s",
		"\\n",
		"©",
	],
	combining: ["e\u0301te\u0301", "n\u0303o", "a\u030a", "o\u0308l"],
} as const;
export type Script = keyof typeof WORDS;
export const scripts = Object.keys(WORDS) as Script[];

const wordOf = (script: Script): fc.Arbitrary<string> => fc.constantFrom(...WORDS[script]);
const gap = fc.oneof(
	{ weight: 40, arbitrary: fc.constant(" ") },
	{ weight: 2, arbitrary: fc.constantFrom("  ", "\n", "\n\n", "\t", ", ", ". ", " \n ", "\u00a0", "   ") },
);

const joinedWords = (word: fc.Arbitrary<string>, max: number): fc.Arbitrary<string> =>
	fc
		.array(fc.tuple(word, gap), { minLength: 1, maxLength: max })
		.map((parts) => parts.map(([one, after], index) => (index === parts.length - 1 ? one : one + after)).join(""));

const ofOneScript = fc.constantFrom(...scripts).chain((script) => joinedWords(wordOf(script), 14));
const mixed = joinedWords(fc.constantFrom(...scripts).chain(wordOf), 14);
const plain = joinedWords(wordOf("english"), 30);
const longWord = fc
	.integer({ min: 60, max: 240 })
	.map((length) => "Llanfairpwllgwyngyllgogerychwyrndrobwll".repeat(8).slice(0, length));
const long = joinedWords(wordOf("english"), 400);
const edged = fc
	.tuple(fc.constantFrom(" ", "\n", "“", '"', "  "), plain, fc.constantFrom(" ", "\n", "”", '"', "!", "?"))
	.map((parts) => parts.join(""));

/** Words as a person might give them: mostly short English, sometimes anything the app accepts. */
export const arbitraryQuoteText: fc.Arbitrary<string> = fc
	.oneof(
		{ weight: 8, arbitrary: plain },
		{ weight: 4, arbitrary: ofOneScript },
		{ weight: 3, arbitrary: mixed },
		{ weight: 2, arbitrary: edged },
		{ weight: 1, arbitrary: longWord },
		{ weight: 1, arbitrary: long },
	)
	.filter((text) => text.trim() !== "" && isAcceptedText(text));

/** A line: a name, a title, a place. */
export const arbitraryLine: fc.Arbitrary<string> = fc
	.oneof({ weight: 6, arbitrary: joinedWords(wordOf("english"), 4) }, { weight: 2, arbitrary: ofOneScript })
	.map((text) => text.replace(/[\n\t]/g, " "))
	.filter((text) => text.trim() !== "");
