/** A question of a look-again turned to the person, with a box for their words where it is theirs to answer. */
import { useHere } from "../in-room.ts";
import { usePlan } from "../plan-context.ts";
import type { AnswerAt } from "../review/steps.ts";
import { useAnswer } from "../review/use-answer.ts";
import { comesThrough } from "../talk/how-given.ts";
import { typedItem } from "./being-typed.ts";
import { noBox, Turned } from "./Turned.tsx";
import type { TurnedPage } from "./turned-page.ts";
import { useTyping } from "./use-typing.ts";

interface TurnedAnswerProps extends AnswerAt {
	readonly turned: TurnedPage;
	readonly onBack: () => void;
}

export function TurnedAnswer({ review, question, turned, onBack }: TurnedAnswerProps) {
	const { open } = usePlan();
	const here = useHere();
	const { key, draft, way, place, quotes, keepWords } = useAnswer(review, question);
	const { typing, onType } = useTyping({
		at: question.step,
		draft,
		isWritten: way.how === "written",
		remember: way.setHand,
	});
	// What somebody else says is typed on the other side; with room for one answer, what was kept is the answer.
	const isTold = way.spokenBy.kind !== "me" || (comesThrough(way.how) && way.how !== "interpreter");
	if (isTold || (place.isOne && quotes.length > 0 && draft === ""))
		return <Turned {...turned} {...noBox} onBack={onBack} />;
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
