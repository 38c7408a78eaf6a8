/** A question of a look-again turned to the person, with a box for their words where it is theirs to answer. */
import { useHere } from "../in-room.ts";
import { usePlan } from "../plan-context.ts";
import type { AnswerAt } from "../review/steps.ts";
import { type AnswerBox, useAnswer, useGoalAnswer } from "../review/use-answer.ts";
import { comesThrough } from "../talk/how-given.ts";
import { typedItem } from "./being-typed.ts";
import { noBox, Turned } from "./Turned.tsx";
import type { TurnedPage } from "./turned-page.ts";
import { useTyping } from "./use-typing.ts";

interface TurnedAnswerProps {
	readonly asked: AnswerAt;
	readonly turned: TurnedPage;
	readonly onBack: () => void;
}

export function TurnedAnswer({ asked, ...rest }: TurnedAnswerProps) {
	return "goal" in asked ? <OfGoal {...asked} {...rest} /> : <OfQuestion {...asked} {...rest} />;
}

type Rest = Pick<TurnedAnswerProps, "turned" | "onBack">;

function OfGoal({ review, goal, step, ...rest }: Extract<AnswerAt, { readonly goal: unknown }> & Rest) {
	return <Box box={useGoalAnswer(review, goal)} step={step} {...rest} />;
}

function OfQuestion({ review, question, step, ...rest }: Extract<AnswerAt, { readonly question: unknown }> & Rest) {
	return <Box box={useAnswer(review, question)} step={step} {...rest} />;
}

function Box({ box, step, turned, onBack }: { readonly box: AnswerBox; readonly step: string } & Rest) {
	const { open } = usePlan();
	const here = useHere();
	const { key, draft, way, isAnswered, keepWords } = box;
	const { typing, onType } = useTyping({ at: step, draft, isWritten: way.how === "written", remember: way.setHand });
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
