/**
 * The voice check over a whole plan: what matters, goals, our plain lines and actions, each finding with its place, so
 * that screens and criterion 3 read one answer. Reference 3.4: V1 to V11 of each text, then V9 (the same goal in three
 * plans or more), V12 (not yet read back) and V13 (only a professional's goals). It reads; it never changes a word.
 */
import { confirmed, goalsThatStand, mattersThatStand, type Placed, placed } from "../criteria/standing.ts";
import { isForEveryone, isInThePlan, isOwnVoice } from "../criteria/voices.ts";
import type { Goal } from "../plan/goals.ts";
import type { Plan } from "../plan/plan.ts";
import { wordingMark } from "./same-words.ts";
import type { ServiceWords } from "./service-words.ts";
import { type VoiceFinding, type VoiceRule, type VoiceTextKind, voiceCheck } from "./voice.ts";

export type PlanVoiceRule = VoiceRule | "V9" | "V12" | "V13";

export interface PlacedVoice extends Omit<VoiceFinding, "rule"> {
	readonly rule: PlanVoiceRule;
	/** What it is about, from the plan's root: "goals.0.quote". */
	readonly path: string;
	/** The matter, goal or action; null for the goals as a whole. */
	readonly itemId: string | null;
	/** In the person's own words: we ask. Else it is our line: we change it. */
	readonly isTheirs: boolean;
	/** Whether a word of it may be shown to whoever looks. */
	readonly mayShow: boolean;
	/** "goal 1", or what matters. */
	readonly goalNumber: number | null;
}

interface Line {
	readonly text: string;
	readonly kind: VoiceTextKind;
	readonly language: string;
	readonly exactWords: readonly string[];
	readonly place: Omit<PlacedVoice, keyof VoiceFinding>;
}

/** `copied`: wording marks that stand in three plans or more, by `wordingInManyPlans`; empty when nobody looked. */
export function voiceOfPlan(plan: Plan, list: ServiceWords, copied: ReadonlySet<string> = new Set()): PlacedVoice[] {
	const names = [...new Set([plan.about.calledName, plan.about.firstName])];
	const goals = goalsThatStand(plan);
	const lines = [...matterLines(plan, list), ...goals.flatMap((goal) => goalLines(plan, goal))];
	return [
		...lines.flatMap((line) => voiceCheck({ ...line, names }, list).map((finding) => ({ ...finding, ...line.place }))),
		...goals.filter(({ item }) => isCopied(item, copied)).map((goal) => aboutGoal(goal, "V9", "quote")),
		...goals.filter(({ item }) => confirmed(item) !== "yes").map((goal) => aboutGoal(goal, "V12", "readBack")),
		...onlyTheirs(goals),
	];
}

/**
 * V9: which wording stands in three plans or more. In: for each plan the marks of its goals (`wordingMark`, kept in each
 * plan's summary). Out: the marks to ask about. Copying is asked about, never assumed: two neighbours can want one bus.
 */
export function wordingInManyPlans(plans: Iterable<readonly string[]>): ReadonlySet<string> {
	const count = new Map<string, number>();
	for (const marks of plans) for (const mark of new Set(marks)) count.set(mark, (count.get(mark) ?? 0) + 1);
	return new Set([...count].filter(([, times]) => times >= 3).map(([mark]) => mark));
}

const isCopied = ({ quote, plain }: Goal, copied: ReadonlySet<string>): boolean =>
	copied.has(wordingMark(quote.text)) || (plain !== null && copied.has(wordingMark(plain.text)));

const numberOf = (path: string): number => Number(path.split(".")[1]) + 1;
const mayShowGoal = (goal: Goal): boolean => isForEveryone(goal) && isForEveryone(goal.quote);

const aboutGoal = ({ item, path }: Placed<Goal>, rule: "V9" | "V12", part: "quote" | "readBack"): PlacedVoice => ({
	rule,
	level: "please-ask",
	start: 0,
	end: item.quote.text.length,
	path: `${path}.${part}`,
	itemId: item.id,
	isTheirs: isOwnVoice(item.quote),
	mayShow: mayShowGoal(item),
	goalNumber: numberOf(path),
});

/** V13: every goal was first a professional's, and the person has said yes to none. */
function onlyTheirs(goals: readonly Placed<Goal>[]): PlacedVoice[] {
	const isSo = goals.length > 0 && goals.every(({ item }) => item.firstAuthor === "staff" && confirmed(item) !== "yes");
	const whole = { start: 0, end: 0, path: "goals", itemId: null, isTheirs: false, mayShow: true, goalNumber: null };
	return isSo ? [{ rule: "V13", level: "please-ask", ...whole }] : [];
}

function matterLines(plan: Plan, list: ServiceWords): Line[] {
	return mattersThatStand(plan, list).map(({ item: { id, quote }, path }) => ({
		text: quote.text,
		kind: "matter",
		language: quote.language,
		exactWords: quote.exactWords,
		place: {
			path: `${path}.quote`,
			itemId: id,
			isTheirs: isOwnVoice(quote),
			mayShow: isForEveryone(quote),
			goalNumber: null,
		},
	}));
}

/** What the person said they do say, of all that stands under a goal. */
export const exactWordsOf = ({ quote, plain }: Goal): string[] => [
	...quote.exactWords,
	...(plain?.hints ?? []).filter((hint) => hint.answer === "said-it").map((hint) => hint.word),
];

function goalLines(plan: Plan, { item: goal, path }: Placed<Goal>): Line[] {
	const exactWords = exactWordsOf(goal);
	const own = { itemId: goal.id, mayShow: mayShowGoal(goal), goalNumber: numberOf(path) };
	const ours = { ...own, isTheirs: false };
	const line = (text: string, kind: VoiceTextKind, place: Line["place"], language = plan.language): Line => ({
		text,
		kind,
		language,
		exactWords,
		place,
	});
	return [
		line(
			goal.quote.text,
			"goal",
			{ ...own, isTheirs: isOwnVoice(goal.quote), path: `${path}.quote` },
			goal.quote.language,
		),
		...(goal.plain === null ? [] : [line(goal.plain.text, "plain", { ...ours, path: `${path}.plain` })]),
		...placed(goal.actions, `${path}.actions`)
			.filter(({ item }) => isInThePlan(item))
			.map(({ item: action, path: at }) =>
				line(action.text, action.group === "me" ? "my-action" : "their-action", {
					...ours,
					itemId: action.id,
					mayShow: ours.mayShow && isForEveryone(action),
					path: at,
				}),
			),
	];
}
