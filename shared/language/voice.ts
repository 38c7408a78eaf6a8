/**
 * The voice check: does a line sound like the person, or like a service? It points and asks; it never blocks, never
 * rewrites. Reference 3.4, rules V1 to V11 of one text; the framework's criterion 3 ("from the person's perspective").
 * V9, V12 and V13 need more than one text: voice-of-plan.ts.
 */
import type { ServiceWords } from "./service-words.ts";
import { voiceRules } from "./voice-rules.ts";
import { normalised } from "./words.ts";

export type VoiceRule = "V1" | "V2" | "V3" | "V4" | "V5" | "V6" | "V7" | "V8" | "V10" | "V11";
export type VoiceLevel = "hint" | "look-again" | "please-ask";

/**
 * `matter`: kept words. `goal`: a goal's words. `plain`: our line beside them, after "I will be able to". `my-action`:
 * what I will do. `their-action`: what another will do.
 */
export type VoiceTextKind = "matter" | "goal" | "plain" | "my-action" | "their-action";

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

/** Checks one text. Empty when it is fine, and for languages other than the list's. */
export function voiceCheck(text: VoiceText, list: ServiceWords): VoiceFinding[] {
	if (primary(text.language) !== primary(list.language)) return [];
	const exact = new Set(text.exactWords.map(normalised));
	const said = (finding: VoiceFinding): boolean =>
		exact.has(normalised(text.text.slice(finding.start, finding.end))) || exact.has(normalised(text.text));
	return voiceRules.flatMap((rule) => rule(text, list)).filter((finding) => !said(finding));
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

const primary = (language: string): string => language.split("-")[0] ?? language;
