/** Runs the voice check over what the framework's criterion 3 is about: what matters, goals and actions. */
import { type VoiceFinding, type VoiceTextKind, voiceCheck } from "../language/voice.ts";
import type { Action, Goal } from "../plan/goals.ts";
import { type Case, type Placed, placed } from "./case.ts";
import { isForEveryone, isInThePlan, isOwnVoice } from "./voices.ts";

export interface WordToLookAt {
	/** In the person's own words: we ask. Else it is our line: we change it. */
	readonly isTheirs: boolean;
	/** “mobilise” in goal 1: walk? */
	readonly sentence: string;
	readonly path: string;
}

interface Line {
	readonly text: string;
	readonly kind: VoiceTextKind;
	readonly language: string;
	readonly exactWords: readonly string[];
	readonly isTheirs: boolean;
	/** Whether a word of it may be shown here. */
	readonly mayShow: boolean;
	readonly path: string;
	readonly place: string;
}

/** What is still open. Only service words and "please ask": the rest are hints that hold nothing up. */
export function wordsToLookAt(about: Case): WordToLookAt[] {
	const { firstName, calledName } = about.plan.about;
	const names = [...new Set([calledName, firstName])];
	return [...matterLines(about), ...about.goals.flatMap((goal) => goalLines(about, goal))].flatMap((line) =>
		voiceCheck({ ...line, names }, about.list)
			.filter((finding) => finding.level === "please-ask" || finding.rule === "V4")
			.map((finding) => ({
				isTheirs: line.isTheirs,
				sentence: sentenceFor(line, finding, about.who.name),
				path: line.path,
			})),
	);
}

function sentenceFor(line: Line, finding: VoiceFinding, name: string): string {
	const { swap } = finding;
	if (swap === undefined)
		return line.isTheirs
			? `Ask ${name} about ${line.place}: are these ${name}’s exact words?`
			: `Look at ${line.place}: it sounds like the service, not like ${name}.`;
	if (!line.mayShow) return `A service word in ${line.place}: did ${name} say it?`;
	return line.isTheirs
		? `“${swap.word}” in ${line.place}: did ${name} say that word?`
		: `“${swap.word}” in ${line.place}: ${swap.say[0]}?`;
}

function matterLines({ matters }: Case): Line[] {
	return matters.map(({ item: { quote }, path }) => ({
		text: quote.text,
		kind: "matter",
		language: quote.language,
		exactWords: quote.exactWords,
		isTheirs: isOwnVoice(quote),
		mayShow: isForEveryone(quote),
		path: `${path}.quote`,
		place: "what matters",
	}));
}

function goalLines({ plan }: Case, { item: goal, path }: Placed<Goal>): Line[] {
	const place = `goal ${Number(path.split(".")[1]) + 1}`;
	const mayShow = isForEveryone(goal) && isForEveryone(goal.quote);
	const said = [
		...goal.quote.exactWords,
		...(goal.plain?.hints ?? []).filter((hint) => hint.answer === "said-it").map((hint) => hint.word),
	];
	const own: Line = {
		text: goal.quote.text,
		kind: "goal",
		language: goal.quote.language,
		exactWords: said,
		isTheirs: isOwnVoice(goal.quote),
		mayShow,
		path: `${path}.quote`,
		place,
	};
	const ours = { language: plan.language, exactWords: said, isTheirs: false, mayShow, place };
	const plain: Line[] =
		goal.plain === null ? [] : [{ ...ours, text: goal.plain.text, kind: "goal", path: `${path}.plain` }];
	return [
		own,
		...plain,
		...placed(goal.actions, `${path}.actions`)
			.filter(({ item }) => isInThePlan(item))
			.map(({ item, path: at }) => ({
				...ours,
				...actionLine(item),
				mayShow: mayShow && isForEveryone(item),
				path: at,
			})),
	];
}

const actionLine = (action: Action): { text: string; kind: VoiceTextKind } => ({
	text: action.text,
	kind: action.group === "me" ? "my-action" : "their-action",
});
