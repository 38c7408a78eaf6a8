/** Talks, what was asked, what was left and why. */
import type { Change } from "../../../shared/changes/change.ts";
import { keptWords } from "../../../shared/guide/places.ts";
import { newId } from "../../../shared/plan/ids.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { Staff, Who } from "../../../shared/plan/quote.ts";
import type { Skip, Stage, Talk, ToolUse } from "../../../shared/plan/talks.ts";
import { type Clock, type Instant, instantNow, today } from "../../../shared/plan/time.ts";
import { type Edit, insert, last, set, talkGoingOn } from "./edit.ts";
import { setRelevance } from "./relevance.ts";

const partStates = {
	"not-now": "left-for-now",
	"not-relevant": "not-relevant",
	"did-not-want": "did-not-want",
} as const;

/**
 * A question left for now, with the reason.
 * @param isWhole whether it is the question that the part of the conversation begins with: then the part is left with it
 */
export function leaveQuestion(
	plan: Plan,
	stage: Stage,
	questionId: string,
	reason: Skip["reason"],
	clock: Clock,
	isWhole = false,
): Edit {
	const skip: Skip = {
		id: newId(),
		stage,
		questionId,
		reason,
		note: null,
		at: instantNow(clock),
		talkId: last(plan.talks.held),
	};
	// It has no page of its own that asks: paper says why nothing is in it.
	const isPart = isWhole && stage === "daily" && keptWords(plan, "daily").length === 0;
	const part = isPart
		? setRelevance(["daily", "relevance"], { state: partStates[reason], because: "" }, clock).changes
		: [];
	return { label: "left a question", changes: [insert(["talks", "skips"], skip, last(plan.talks.skips)), ...part] };
}

/** Today's talk; begun when the conversation opens on a new day, or goes on in words after one was ended. Whoever was only offered one or invited, or said no to the first, is talking now. */
export function beginTalk(plan: Plan, staff: Staff, clock: Clock, present: readonly Who[] = []): readonly Change[] {
	const day = today(clock);
	if (talkGoingOn(plan, day) !== null) return [];
	const talk: Talk = {
		id: newId(),
		on: day,
		startedAt: instantNow(clock),
		endedAt: null,
		place: "",
		shape: plan.talks.held.at(-1)?.shape ?? (plan.kind === "lite" ? 20 : 45),
		present: [...present],
		moves: [],
		isPersonPresent: true,
		by: staff,
		isInterpreted: false,
		hopes: [],
		minutes: [],
		asked: [],
		healthFirstBecause: null,
	};
	const { kind } = plan.state;
	const isFirst = kind === "offered" || kind === "invited" || (kind === "declined" && plan.talks.held.length === 0);
	return [
		insert(["talks", "held"], talk, last(plan.talks.held)),
		...(isFirst ? [set(["state"], { kind: "talking", on: day })] : []),
	];
}

const inTalk = (talk: Talk, field: keyof Talk, value: unknown): Change =>
	set(["talks", "held", { id: talk.id }, field], value);

/** One more minute in a part. */
export function addMinute(talk: Talk, stage: Stage): readonly Change[] {
	const others = talk.minutes.filter((part) => part.stage !== stage);
	const minutes = (talk.minutes.find((part) => part.stage === stage)?.minutes ?? 0) + 1;
	return [inTalk(talk, "minutes", [...others, { stage, minutes }])];
}

/** The change that notes a prompt as asked in this talk; none where it is noted already. */
export const markAsked = (talk: Talk, promptId: string): readonly Change[] =>
	talk.asked.includes(promptId) ? [] : [inTalk(talk, "asked", [...talk.asked, promptId])];

/** Where a talk was held, in plain words. */
export const setTalkPlace = (talk: Talk, place: string): Edit => ({
	label: "changed where we met",
	changes: [inTalk(talk, "place", place)],
});

/** How long the talk is planned to be: it shapes the thread, and never cuts off. */
export const setTalkShape = (talk: Talk, shape: Talk["shape"]): Edit => ({
	label: "changed how long we have",
	changes: [inTalk(talk, "shape", shape)],
});

/** Whether somebody interprets at a talk. */
export const setTalkInterpreted = (talk: Talk, isInterpreted: boolean): Edit => ({
	label: "changed whether there is an interpreter",
	changes: [inTalk(talk, "isInterpreted", isInterpreted)],
});

/** Over for today, or going on after all: no minutes are counted of a talk that is over, and nothing is closed by it. */
export const endTalk = (talk: Talk, endedAt: Instant | null): Edit => ({
	label: endedAt === null ? "went on with the talk" : "ended the talk",
	changes: [inTalk(talk, "endedAt", endedAt)],
});

/** Health was opened before life: why, asked once; the order that was held stays (decision 20). */
export const setHealthFirst = (talk: Talk, because: string): Edit => ({
	label: "said why health came first",
	changes: [inTalk(talk, "healthFirstBecause", because)],
});

/** A tool that lists and draws was used in this talk; each once a talk. */
export function markTool(plan: Plan, tool: ToolUse["tool"], clock: Clock): readonly Change[] {
	const talkId = last(plan.talks.held);
	if (plan.talks.tools.some((use) => use.tool === tool && use.talkId === talkId)) return [];
	const use: ToolUse = { id: newId(), tool, talkId, on: today(clock) };
	return [insert(["talks", "tools"], use, last(plan.talks.tools))];
}
