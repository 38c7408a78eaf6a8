/**
 * The voice check: does a line sound like the person, or like a service? It points and asks; it never blocks, never
 * rewrites. Reference 3.4, rules V1 to V11 of one text; the framework's criterion 3 ("from the person's perspective").
 * V9 needs every plan on the computer, V12 and V13 need the goal: they live with those who have them.
 */
import { type ServiceWords, serviceWordsIn } from "./service-words.ts";
import { normalised, wordsOf } from "./words.ts";

export type VoiceRule = "V1" | "V2" | "V3" | "V4" | "V5" | "V6" | "V7" | "V8" | "V10" | "V11";
export type VoiceLevel = "hint" | "look-again" | "please-ask";

/** `matter`: kept words. `goal`: a goal's words or its plain line. `my-action`: what I will do. `their-action`: what another will do. */
export type VoiceTextKind = "matter" | "goal" | "my-action" | "their-action";

export interface VoiceText {
	readonly text: string;
	readonly kind: VoiceTextKind;
	readonly language: string;
	/** What the person is called, and their own names. */
	readonly names: readonly string[];
	/** Words a hint asked about and the person did say. They silence the hint. */
	readonly exactWords: readonly string[];
}

export interface VoiceFinding {
	readonly rule: VoiceRule;
	readonly level: VoiceLevel;
	/** What is pointed at, in UTF-16 units; the whole text when start is 0 and end its length. */
	readonly start: number;
	readonly end: number;
	/** The service word's form in our list, and what to say instead. Only for V4. */
	readonly swap?: { readonly word: string; readonly say: readonly string[] };
}

const firstPerson =
	/(?<![\p{L}])(?:i|i['’](?:m|d|ve|ll)|me|my|mine|myself|we|we['’](?:re|d|ve|ll)|us|our|ours)(?![\p{L}])/iu;
const thirdPersonNoun =
	/(?<![\p{L}])(?:the\s+(?:patient|client|service\s+user|resident)|service\s+user|(?<!\d\s?)pt)(?![\p{L}])/giu;
const thirdPersonOpening =
	/^\s*(?:he|she|they)\s+(?:will|to|should|requires?|needs?|is|are|has|have|wants?|wishes|would)(?![\p{L}])/iu;
const passive =
	/(?<![\p{L}])(?:(?:is|are)\s+to\s+be|will\s+be\s+supported\s+to|in\s+order\s+to|\p{L}+isation)(?![\p{L}])/giu;
const duty = /(?<![\p{L}])(?:should|must|need\s+to|needs\s+to|have\s+to|has\s+to)(?![\p{L}])/iu;
const capitals = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu;

const isWholePlanKind = (kind: VoiceTextKind): boolean => kind === "goal" || kind === "my-action";

/** Checks one text. Empty when it is fine, and for languages other than the list's. */
export function voiceCheck(text: VoiceText, list: ServiceWords): VoiceFinding[] {
	if (primary(text.language) !== primary(list.language)) return [];
	const exact = new Set(text.exactWords.map(normalised));
	const said = (finding: VoiceFinding): boolean =>
		exact.has(normalised(text.text.slice(finding.start, finding.end))) || exact.has(normalised(text.text));
	return rules.flatMap((rule) => rule(text, list)).filter((finding) => !said(finding));
}

/** Whether the text says nothing yet: empty, a placeholder such as "tbc", or a stock phrase. */
export function isPlaceholder(text: string, list: ServiceWords): boolean {
	const plain = normalised(text);
	// Pictures and signs can be somebody's whole answer.
	if (plain === "") return !/[\p{Extended_Pictographic}\p{So}]/u.test(text);
	return emptyPhrasesOf(list).has(plain);
}

const emptyPhrases = new WeakMap<ServiceWords, ReadonlySet<string>>();

function emptyPhrasesOf(list: ServiceWords): ReadonlySet<string> {
	const known = emptyPhrases.get(list);
	if (known) return known;
	const phrases = new Set([...list.placeholders, ...list.stockPhrases].map(normalised));
	emptyPhrases.set(list, phrases);
	return phrases;
}

type Rule = (text: VoiceText, list: ServiceWords) => VoiceFinding[];

const whole = (text: VoiceText, rule: VoiceRule, level: VoiceLevel): VoiceFinding => ({
	rule,
	level,
	start: 0,
	end: text.text.length,
});
const each = (text: VoiceText, pattern: RegExp, rule: VoiceRule, level: VoiceLevel): VoiceFinding[] =>
	[...text.text.matchAll(pattern)].map((match) => ({
		rule,
		level,
		start: match.index,
		end: match.index + match[0].length,
	}));

/** V1: first person, in a goal. */
const inFirstPerson: Rule = (text) =>
	text.kind === "goal" && !firstPerson.test(text.text) ? [whole(text, "V1", "look-again")] : [];

/** V2: somebody else writes about the person. Another's task may name them ("ring Mo"). */
const aboutThePerson: Rule = (text) => {
	const nouns = each(text, thirdPersonNoun, "V2", "please-ask");
	if (text.kind === "their-action") return nouns;
	const names = text.names
		.filter((name) => name.trim() !== "")
		.map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
	const named =
		names.length === 0
			? []
			: each(
					text,
					new RegExp(`(?<![\\p{L}])(?:${names.join("|")})\\s+(?:will|to|should|requires?|needs?)(?![\\p{L}])`, "giu"),
					"V2",
					"please-ask",
				);
	const opens = isWholePlanKind(text.kind) && !firstPerson.test(text.text) && thirdPersonOpening.test(text.text);
	return [...nouns, ...named, ...(opens ? [whole(text, "V2", "please-ask")] : [])];
};

/** V3: a goal that opens like a task of a service. */
const opensLikeATask: Rule = (text, list) => {
	const first = wordsOf(text.text)[0];
	if (text.kind !== "goal" || first === undefined || !list.taskOpeners.includes(first.toLowerCase())) return [];
	const start = text.text.indexOf(first);
	return [{ rule: "V3", level: "please-ask", start, end: start + first.length }];
};

/** V4: service words, with what to say instead. */
const hasServiceWords: Rule = (text, list) =>
	serviceWordsIn(text.text, list).map((hit) => ({
		rule: "V4",
		level: "look-again",
		start: hit.start,
		end: hit.end,
		swap: { word: hit.form, say: hit.say },
	}));

/** V5: capitals that not everybody knows. */
const hasAbbreviations: Rule = (text, list) =>
	each(text, capitals, "V5", "look-again").filter(
		(found) => !list.allowedCapitals.includes(text.text.slice(found.start, found.end)),
	);

/** V6: a target without a life: what would that let you do? */
const isOnlyATarget: Rule = (text, list) => {
	if (text.kind !== "goal") return [];
	const words = wordsOf(text.text.toLowerCase());
	const isMeasured = words.some((word) => list.measures.includes(word)) || /\d\s*%/.test(text.text);
	return isMeasured && !words.some((word) => list.lifeWords.includes(word)) ? [whole(text, "V6", "please-ask")] : [];
};

/** V7: passive and nominal turns. */
const isPassive: Rule = (text) => (text.kind === "goal" ? each(text, passive, "V7", "look-again") : []);

/** V8: a duty without a wish: is this your wish or ours? */
const isADuty: Rule = (text, list) => {
	if (text.kind !== "goal" || !duty.test(text.text)) return [];
	const plain = ` ${normalised(text.text)} `;
	return list.wishWords.some((word) => plain.includes(` ${normalised(word)} `))
		? []
		: [whole(text, "V8", "look-again")];
};

/** V10: too short to say anything, or a stock phrase. */
const isEmptyShell: Rule = (text, list) =>
	text.kind === "goal" && (wordsOf(text.text, text.language).length < 3 || isPlaceholder(text.text, list))
		? [whole(text, "V10", "look-again")]
		: [];

/** V11: long: keep it all, and draw out one line. */
const isLong: Rule = (text) =>
	text.kind === "goal" && wordsOf(text.text, text.language).length > 40 ? [whole(text, "V11", "hint")] : [];

const rules: readonly Rule[] = [
	inFirstPerson,
	aboutThePerson,
	opensLikeATask,
	hasServiceWords,
	hasAbbreviations,
	isOnlyATarget,
	isPassive,
	isADuty,
	isEmptyShell,
	isLong,
];

const primary = (language: string): string => language.split("-")[0] ?? language;
