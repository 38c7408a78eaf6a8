/** Where the answer goes: the words box with how, whose and where; or a number, or an order, beside their words. */
import { forwardRef, useRef } from "react";
import type { Prompt } from "../../../../shared/guide/guide.ts";
import { isViewPlace, type Kept } from "../../../../shared/guide/places.ts";
import type { Stage } from "../../../../shared/plan/talks.ts";
import { set } from "../../../store/edits/edit.ts";
import { Scale } from "../../../ui/Scale.tsx";
import { WordsBox } from "../../../ui/WordsBox.tsx";
import { nameOfWho } from "../names.ts";
import { usePlan } from "../plan-context.ts";
import { HowAndThrough } from "./HowAndThrough.tsx";
import { comesThrough } from "./how-given.ts";
import { PlaceSelect } from "./PlaceSelect.tsx";
import type { Words } from "./use-words.ts";
import { VoiceSelect } from "./VoiceSelect.tsx";
import { BotherList, FirstList } from "./Worries.tsx";

interface AnswerProps {
	readonly question: Prompt;
	readonly stage: Stage;
	readonly words: Words;
	/** Those of this part that everybody here may see. */
	readonly kept: readonly Kept[];
	/** Up in an empty box opens the words kept last. */
	readonly onLatest: (quoteId: string) => void;
}

export const Answer = forwardRef<HTMLTextAreaElement, AnswerProps>(function Answer(
	{ question, stage, words, kept, onLatest },
	box,
) {
	const { plan, act } = usePlan();
	const name = plan.about.calledName;
	const asked = useRef("");
	/** Who told it is asked once; whoever does not know it presses Enter again. */
	const keep = () => {
		const isNameless = words.how === "someone-who-knows" && words.through.trim() === "";
		if (isNameless && words.draft.trim() !== "" && asked.current !== words.draft) {
			asked.current = words.draft;
			document.querySelector<HTMLElement>(".words-through input")?.focus();
			return;
		}
		words.keep();
	};
	if (question.asks === "bother") return <BotherList />;
	if (question.asks === "order") return <FirstList />;
	return (
		<div className="words-place">
			{question.asks === "sure" ? (
				<Scale
					question="1 to 10"
					low="Not at all sure"
					high="Completely sure"
					value={plan.daily.confidence}
					onChange={(rating) =>
						act({ label: "said how sure they are", changes: [set(["daily", "confidence"], rating)] })
					}
				/>
			) : null}
			<WordsBox
				ref={box}
				label={question.asks === "sure" ? "What would make it one higher?" : `${name}’s words`}
				isLabelHidden={question.asks !== "sure"}
				value={words.draft}
				hint={kept.length === 0 && question.asks === "words" ? "Type what you hear. No need to tidy." : ""}
				language={plan.needs.preferredLanguage}
				onChange={words.type}
				onKeep={keep}
				onUpWhenEmpty={() => {
					const latest = kept.at(-1);
					if (latest) onLatest(latest.quote.id);
				}}
			/>
			<div className="words-under">
				<HowAndThrough
					speaker={isViewPlace(words.place) ? nameOfWho(plan, words.spokenBy) : name}
					way={words}
					onKeep={() => void words.keep()}
				/>
				<PlaceSelect stage={stage} value={words.place} onChange={words.setPlace} />
				{isViewPlace(words.place) ? <VoiceSelect value={words.spokenBy} onChange={words.setSpokenBy} /> : null}
				{/* A second row would push the buttons off a laptop's screen; by then the key is known. */}
				{comesThrough(words.how) && kept.length > 0 ? null : (
					<span className="soft small">
						<kbd>Enter</kbd> keeps these words
					</span>
				)}
			</div>
		</div>
	);
});
