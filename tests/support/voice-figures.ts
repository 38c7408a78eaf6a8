/** How often the voice check is right: each labelled sentence has the rules a careful reader would point at. */
import { z } from "zod";
import { type VoiceRule, type VoiceTextKind, voiceCheck } from "../../shared/language/voice.ts";
import { serviceWords } from "../../templates/service-words.ts";

const rule = z.enum(["V1", "V2", "V3", "V4", "V5", "V6", "V7", "V8", "V10", "V11"]) satisfies z.ZodType<VoiceRule>;
export const textRules = rule.options;

export const labelledSchema = z.array(
	z.strictObject({
		text: z.string().min(1),
		/** As somebody really talks; otherwise in a service's voice. */
		spoken: z.boolean(),
		kind: z.enum(["matter", "goal", "my-action", "their-action"]) satisfies z.ZodType<VoiceTextKind>,
		language: z.string(),
		names: z.array(z.string()),
		expected: z.array(rule),
	}),
);
export type Labelled = z.infer<typeof labelledSchema>[number];

export interface Figures {
	readonly hits: number;
	readonly falseAlarms: number;
	readonly missed: number;
	/** 1 when nothing was pointed at, or nothing was there to find. */
	readonly precision: number;
	readonly recall: number;
}

export const foundIn = ({ text, kind, language, names }: Labelled): ReadonlySet<VoiceRule> =>
	new Set(voiceCheck({ text, kind, language, names, exactWords: [] }, serviceWords).map((finding) => finding.rule));

/** A rule counts once a sentence, however many words it points at. */
export function figuresFor(sentences: readonly Labelled[], rules: readonly VoiceRule[]): Figures {
	let hits = 0;
	let falseAlarms = 0;
	let missed = 0;
	for (const sentence of sentences) {
		const found = foundIn(sentence);
		for (const one of rules) {
			const isExpected = sentence.expected.includes(one);
			if (found.has(one) && isExpected) hits += 1;
			else if (found.has(one)) falseAlarms += 1;
			else if (isExpected) missed += 1;
		}
	}
	const share = (of: number, all: number): number => (all === 0 ? 1 : of / all);
	return { hits, falseAlarms, missed, precision: share(hits, hits + falseAlarms), recall: share(hits, hits + missed) };
}
