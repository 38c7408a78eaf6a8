/** The rules of the voice check that look at one text: V1 to V8, V10 and V11 of reference 3.4, each one function. */
import { type ServiceWords, serviceWordsIn } from "./service-words.ts";
import type { VoiceFinding, VoiceLevel, VoiceRule, VoiceText, VoiceTextKind } from "./voice.ts";
import { normalised, wordsOf } from "./words.ts";

type Rule = (text: VoiceText, list: ServiceWords) => VoiceFinding[];

const firstPerson =
	/(?<![\p{L}])(?:i|i['’](?:m|d|ve|ll)|me|my|mine|myself|we|we['’](?:re|d|ve|ll)|us|our|ours|ourselves)(?![\p{L}])/iu;
const thirdPersonNoun =
	/(?<![\p{L}])(?:the\s+(?:patient|client|service\s+user|resident)|service\s+user|(?<!\d\s?)pt)(?![\p{L}])/giu;
/** "Patient to mobilise": a note about somebody, without the article. */
const bareNounOpening =
	/^\s*(?:patient|client|resident)\s+(?:will|to|should|is|has|had|was|requires?|needs?)(?![\p{L}])/iu;
const thirdPersonOpening =
	/^\s*(?:he|she|they)\s+(?:will|to|should|requires?|needs?|is|are|has|have|wants?|wishes|would|presents?|remains?)(?![\p{L}])/iu;
/** "Needs prompting": a verb about somebody who is left out. */
const subjectLeftOut = /^\s*(?:needs|requires|presents|unable)\s+\p{L}/iu;
/** "prevention", "management", "stability": what somebody does, made into a thing. Short words such as "station" are not. */
const nounOfAVerb = /(?<![\p{L}])\p{L}{4,}(?:tion|tions|sion|ment|ance|ence|ility|ivity|ness)(?![\p{L}])/iu;
const verbAlone = /^\s*(?:will|should|must)(?![\p{L}])/iu;
const isationOrder = /(?<![\p{L}])(?:in\s+order\s+to|\p{L}+isation)(?![\p{L}])/giu;
/** "is to be reviewed", "will be supported", "pain to be managed": something is done, and nobody is named. */
const doneTo =
	/(?<![\p{L}])(?<!not\s+)(?:(?:is|are)\s+to\s+be|(?:to|will|should|must)\s+be\s+(?:\p{L}+ly\s+)?(\p{L}+(?:ed|en)|met|held|kept|shown))(?![\p{L}])/giu;
/** "doesn't have to" is no duty. */
const duty =
	/(?<![\p{L}])(?<!(?:n['’]t|not)\s+)(?:should|must|ought\s+to|supposed\s+to|needs?\s+to|ha(?:ve|s)\s+to|got\s+to|gotta)(?![\p{L}])/iu;
const capitals = /(?<![\p{L}\p{N}])(\p{Lu}{2,})s?(?![\p{L}\p{N}])/gu;
/** A reason for a target: "so that I …", "so they'll do my hip". */
const reason = /(?<![\p{L}])(?:so\s+(?:that\s+)?(?:i|we|they|he|she|my|our)|without\s+\p{L}+ing)(?![\p{L}])/iu;

const isOwn = (kind: VoiceTextKind): boolean => kind === "goal" || kind === "plain" || kind === "my-action";
/** A goal in their words, or our line beside it. */
const isGoal = (kind: VoiceTextKind): boolean => kind === "goal" || kind === "plain";

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

/** A text normalised once, whichever rules ask for it: splitting words costs more than comparing them. */
const plainTexts = new WeakMap<VoiceText, string>();
const plainPhrases = new WeakMap<readonly string[], readonly string[]>();

function plainText(text: VoiceText): string {
	const plain = plainTexts.get(text) ?? normalised(text.text);
	plainTexts.set(text, plain);
	return plain;
}

/** A list's phrases, normalised, each between spaces. */
function plainOf(phrases: readonly string[]): readonly string[] {
	const plain = plainPhrases.get(phrases) ?? phrases.map((phrase) => ` ${normalised(phrase)} `);
	plainPhrases.set(phrases, plain);
	return plain;
}

/** Whether one of some words or phrases stands in a text that is already normalised. */
const has = (plain: string, phrases: readonly string[]): boolean => {
	const within = ` ${plain} `;
	return plainOf(phrases).some((phrase) => within.includes(phrase));
};
const opensWith = (plain: string, phrases: readonly string[]): boolean => {
	const within = ` ${plain} `;
	return plainOf(phrases).some((phrase) => within.startsWith(phrase));
};
/** Whether a text is one of some phrases and nothing else, with or without "to" before it. */
const is = (plain: string, phrases: readonly string[]): boolean => {
	const all = plainOf(phrases);
	return all.includes(` ${plain} `) || all.includes(` ${plain.replace(/^to /, "")} `) || all.includes(` to ${plain} `);
};

const speaksAsI = (text: VoiceText, list: ServiceWords): boolean =>
	firstPerson.test(text.text) || has(plainText(text), list.firstPersonWords);

/**
 * V1: a goal that nobody says. People leave out "I" ("Pint with Gaz. No straw.", "Back on the bike by summer"), so a
 * line without it is pointed at only when something in it sounds like a service: another rule, a noun made of a verb
 * ("prevention"), or a verb with nobody before it ("Will attend"). Our plain line goes on from "I will be able to".
 */
const inFirstPerson: Rule = (text, list) => {
	if (text.kind !== "goal" || speaksAsI(text, list)) return [];
	const plain = plainText(text);
	if (opensWith(plain, list.wishOpenings) || has(plain, list.longingWords)) return [];
	const soundsLikeAService =
		nounOfAVerb.test(text.text) ||
		verbAlone.test(text.text) ||
		isStock(text, list) ||
		serviceRules.some((rule) => rule(text, list).length > 0);
	return soundsLikeAService ? [whole(text, "V1", "look-again")] : [];
};

/** V2: somebody else writes about the person. Another's task may name them ("ring Mo"). */
const aboutThePerson: Rule = (text) => {
	const nouns = each(text, thirdPersonNoun, "V2", "please-ask");
	if (text.kind === "their-action") return nouns;
	const names = text.names.filter((name) => name.trim() !== "").map(escaped);
	const named =
		names.length === 0
			? []
			: each(
					text,
					new RegExp(
						`(?<![\\p{L}])(?:${names.join("|")})\\s+(?:will|to|should|requires?|needs?|is\\s+to|would\\s+benefit)(?![\\p{L}])`,
						"giu",
					),
					"V2",
					"please-ask",
				);
	const opens =
		bareNounOpening.test(text.text) ||
		subjectLeftOut.test(text.text) ||
		(isOwn(text.kind) && !firstPerson.test(text.text) && thirdPersonOpening.test(text.text));
	return [...nouns, ...named, ...(opens ? [whole(text, "V2", "please-ask")] : [])];
};

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

/**
 * V3: a goal that opens like a task of a service. Some openers people use of themselves too ("Manage the stairs on my
 * own", "Support my lad"): those are pointed at only when nobody says I, or when they are done to me ("Support me to").
 */
const opensLikeATask: Rule = (text, list) => {
	if (!isGoal(text.kind)) return [];
	const words = wordsOf(text.text);
	const at = words[0]?.toLowerCase() === "to" ? 1 : 0;
	const opener = words[at];
	if (opener === undefined) return [];
	const isTask = list.taskOpeners.includes(opener.toLowerCase());
	const isShared = list.sharedOpeners.includes(opener.toLowerCase());
	const isTheirs = text.kind === "plain" || (speaksAsI(text, list) && words[at + 1]?.toLowerCase() !== "me");
	if (!isTask && !(isShared && !isTheirs)) return [];
	const start = text.text.indexOf(opener);
	return [{ rule: "V3", level: "please-ask", start, end: start + opener.length }];
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

/** V5: capitals that not everybody knows. A line all in capitals is somebody being loud, or a placeholder. */
const hasAbbreviations: Rule = (text, list) => {
	const isLoud = !/\p{Ll}/u.test(text.text) && wordsOf(text.text).length > 2;
	if (isLoud || is(plainText(text), list.placeholders)) return [];
	return [...text.text.matchAll(capitals)]
		.filter(([, letters]) => letters !== undefined && !list.allowedCapitals.includes(letters))
		.map((match) => ({ rule: "V5", level: "look-again", start: match.index, end: match.index + match[0].length }));
};

/** V6: a target without a life: what would that let you do? */
const isOnlyATarget: Rule = (text, list) => {
	if (!isGoal(text.kind)) return [];
	// "10kg" is ten of kg.
	const plain = normalised(text.text.replace(/(\d)(?=\p{L})/gu, "$1 "));
	const isMeasured = has(plain, list.measures) || has(plainText(text), list.measures) || /\d\s*%/.test(text.text);
	return isMeasured && !has(plain, list.lifeWords) && !reason.test(text.text) ? [whole(text, "V6", "please-ask")] : [];
};

/** V7: passive and nominal turns. "I want to be listened to" is a wish, not a passive of a service. */
const isPassive: Rule = (text, list) => {
	if (!isGoal(text.kind) || is(plainText(text), list.stockPhrases)) return [];
	const isWished = speaksAsI(text, list) && has(plainText(text), list.wishWords);
	const done = [...text.text.matchAll(doneTo)].filter(
		([, participle]) => !isWished && !(participle && list.wishedStates.includes(participle.toLowerCase())),
	);
	const nominal = [...text.text.matchAll(isationOrder)].filter(
		([found]) => !list.ordinaryNouns.includes(found.toLowerCase()),
	);
	return [...done, ...nominal]
		.sort((a, b) => a.index - b.index)
		.map((match) => ({ rule: "V7", level: "look-again", start: match.index, end: match.index + match[0].length }));
};

/** V8: a duty without a wish or a longing: is this your wish or ours? Capitals (MUST) are a name, not a duty. */
const isADuty: Rule = (text, list) => {
	const spoken = /\p{Ll}/u.test(text.text) ? text.text.replace(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu, " ") : text.text;
	if (!isGoal(text.kind) || !duty.test(spoken)) return [];
	const plain = plainText(text);
	return has(plain, list.wishWords) || has(plain, list.longingWords) ? [] : [whole(text, "V8", "look-again")];
};

/** V10: too short to say anything, or a stock phrase. */
const isEmptyShell: Rule = (text, list) =>
	text.kind === "goal" && (wordsOf(text.text, text.language).length < 3 || isStock(text, list))
		? [whole(text, "V10", "look-again")]
		: [];

const isStock = (text: VoiceText, list: ServiceWords): boolean =>
	is(plainText(text), list.stockPhrases) || is(plainText(text), list.placeholders);

/** V11: long: keep it all, and draw out one line. */
const isLong: Rule = (text) =>
	text.kind === "goal" && wordsOf(text.text, text.language).length > 40 ? [whole(text, "V11", "hint")] : [];

/** The rules by whose sign a line is a service's. */
const serviceRules = [aboutThePerson, opensLikeATask, hasServiceWords, isOnlyATarget, isPassive];

export const voiceRules: readonly Rule[] = [
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
