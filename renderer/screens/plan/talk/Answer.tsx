/** Where the answer goes: the words box with how, whose and where; or a number, or an order, beside their words. */
import { forwardRef, type KeyboardEvent, useId } from "react";
import type { Prompt } from "../../../../shared/guide/guide.ts";
import { isViewPlace, keptWords } from "../../../../shared/guide/places.ts";
import type { Stage } from "../../../../shared/plan/talks.ts";
import { set } from "../../../store/edits/edit.ts";
import { Scale } from "../../../ui/Scale.tsx";
import { Select } from "../../../ui/Select.tsx";
import { WordsBox } from "../../../ui/WordsBox.tsx";
import { useRoomChoices } from "../fields/use-known.ts";
import { keyOfWho } from "../fields/who.ts";
import { nameOfWho } from "../names.ts";
import { usePlan } from "../plan-context.ts";
import { howChoices } from "../words.ts";
import { PlaceSelect } from "./PlaceSelect.tsx";
import { comesThrough, type Words } from "./use-words.ts";
import { VoiceSelect } from "./VoiceSelect.tsx";
import { BotherList, FirstList } from "./Worries.tsx";

interface AnswerProps {
	readonly question: Prompt;
	readonly stage: Stage;
	readonly words: Words;
	/** Up in an empty box opens the words kept last. */
	readonly onLatest: (quoteId: string) => void;
}

export const Answer = forwardRef<HTMLTextAreaElement, AnswerProps>(function Answer(
	{ question, stage, words, onLatest },
	box,
) {
	const { plan, act } = usePlan();
	const name = plan.about.calledName;
	const kept = keptWords(plan, stage);
	const known = useRoomChoices();
	const tellers = useId();
	/** As the line beside it says; then back to the words. */
	const keepOnEnter = (event: KeyboardEvent<HTMLInputElement>) => {
		if (event.key !== "Enter" || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
		event.preventDefault();
		words.keep();
		event.currentTarget.closest(".words-place")?.querySelector("textarea")?.focus();
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
				onKeep={words.keep}
				onUpWhenEmpty={() => {
					const latest = kept.at(-1);
					if (latest) onLatest(latest.quote.id);
				}}
			/>
			<div className="words-under">
				<Select
					label="How it was given"
					value={words.how}
					choices={howChoices(isViewPlace(words.place) ? nameOfWho(plan, words.spokenBy) : name, name)}
					onChange={words.setHow}
				/>
				{comesThrough(words.how) ? (
					<label className="words-through">
						<span className="soft small">{words.how === "interpreter" ? "Interpreter’s name" : "Who told you"}</span>
						<input
							className="input"
							value={words.through}
							maxLength={120}
							spellCheck={false}
							autoComplete="off"
							list={tellers}
							onChange={(event) => words.setThrough(event.target.value)}
							onKeyDown={keepOnEnter}
						/>
						<datalist id={tellers}>
							{known.map(({ who, name: one }) => (
								<option key={keyOfWho(who)} value={one} />
							))}
						</datalist>
					</label>
				) : null}
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
