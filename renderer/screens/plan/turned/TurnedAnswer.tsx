/** A page of the plan turned to the person, with a box for their words where it is theirs to answer. */
import { useTellBack } from "../agree/use-tell-back.ts";
import { useGoalWhy, useNewGoal } from "../goal/use-goal-words.ts";
import { useHere } from "../in-room.ts";
import { usePlan } from "../plan-context.ts";
import { useAnswer, useGoalAnswer } from "../review/use-answer.ts";
import { comesThrough } from "../talk/how-given.ts";
import type { AnswerBox } from "../talk/use-answer-box.ts";
import { typedItem } from "./being-typed.ts";
import type { BoxAt } from "./box-at.ts";
import { noBox, Turned } from "./Turned.tsx";
import type { TurnedPage } from "./turned-page.ts";
import { useTyping } from "./use-typing.ts";

interface Page {
	readonly turned: TurnedPage;
	readonly onBack: () => void;
}

/** Mounted anew for each page. */
export function TurnedAnswer({ at, ...page }: Page & { readonly at: BoxAt }) {
	switch (at.of) {
		case "answer":
			return <Answer {...at} {...page} />;
		case "how it went":
			return <HowItWent {...at} {...page} />;
		case "new goal":
			return <NewGoal {...page} />;
		case "why":
			return <Why {...at} {...page} />;
		case "what happens next":
			return <WhatNext {...page} />;
	}
}

function Answer({ review, question, ...page }: Page & Extract<BoxAt, { readonly of: "answer" }>) {
	return <Box box={useAnswer(review, question)} {...page} />;
}

function HowItWent({ review, goal, ...page }: Page & Extract<BoxAt, { readonly of: "how it went" }>) {
	return <Box box={useGoalAnswer(review, goal)} {...page} />;
}

function NewGoal(page: Page) {
	const { go } = usePlan();
	return <Box box={useNewGoal(({ id }) => go({ screen: "goal", goalId: id, part: 2 }))} {...page} />;
}

function Why({ goal, ...page }: Page & Extract<BoxAt, { readonly of: "why" }>) {
	return <Box box={useGoalWhy(goal)} {...page} />;
}

function WhatNext(page: Page) {
	return <Box box={useTellBack()} {...page} />;
}

function Box({ box, turned, onBack }: Page & { readonly box: AnswerBox }) {
	const { open } = usePlan();
	const here = useHere();
	const { key, draft, way, isAnswered, keepWords } = box;
	const isWritten = way.how === "written";
	const { typing, onType } = useTyping({ at: key, draft, isWritten, remember: way.setHand });
	// What somebody else says is typed on the other side, and so is an answer that takes the place of one.
	const isTold = way.spokenBy.kind !== "me" || (comesThrough(way.how) && way.how !== "interpreter");
	if (isTold || (isAnswered && draft === "")) return <Turned {...turned} {...noBox} onBack={onBack} />;
	return (
		<Turned
			question={turned.question}
			items={turned.items.filter(({ id }) => id !== typedItem(key))}
			// While others are here the same is said whether anything is kept from them or not.
			nothing={turned.nothing !== null && here.length > 0 ? "not-now" : null}
			draftKey={key}
			onType={(text) => {
				onType();
				open.draft(key, text);
			}}
			onKeep={keepWords}
			onBack={onBack}
			typing={typing}
		/>
	);
}
