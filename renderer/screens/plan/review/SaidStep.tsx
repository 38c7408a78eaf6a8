/** A question to the person at a review: their words, as they were given; of somebody else, by their voice. */
import { useRef } from "react";
import type { Quote } from "../../../../shared/plan/quote.ts";
import { setReview } from "../../../store/edits/reviews.ts";
import { isWorryToo, keepAsWorry } from "../../../store/edits/worries.ts";
import { focusAfter, stayNear } from "../../../ui/focus-after.ts";
import { WordsBox } from "../../../ui/WordsBox.tsx";
import { WordsRow } from "../fields/WordsRow.tsx";
import { useMayShow } from "../in-room.ts";
import { nameOfWho } from "../names.ts";
import { usePlan } from "../plan-context.ts";
import { HowAndThrough } from "../talk/HowAndThrough.tsx";
import { VoiceSelect } from "../talk/VoiceSelect.tsx";
import type { StepProps } from "./HoldPage.tsx";
import type { SaidQuestion } from "./steps.ts";
import { useAnswer } from "./use-answer.ts";
import { useKeptText } from "./use-kept-text.ts";

export function SaidStep({ review, keep, onNext, question }: StepProps & { readonly question: SaidQuestion }) {
	const { plan } = usePlan();
	const { step, note } = question;
	const { key, draft, way, place, quotes, isAnswered, typeHere, keepWords } = useAnswer(review, question);
	const box = useRef<HTMLTextAreaElement>(null);
	const name = nameOfWho(plan, way.spokenBy);
	// That there is something would tell whoever is here what is kept from them.
	const mayShow = useMayShow();
	const shown = quotes.filter((quote) => mayShow(quote));
	const noteOf = note && review[note];
	const noted = useKeptText(
		`review-note:${review.id}:${step}`,
		noteOf ?? "",
		(text) => note && setReview(review, note, text.trim() === "" ? null : text, "changed a note of the look-again"),
	);
	const keepHere = () => {
		// With room for one, the box goes once its words are kept.
		if (place.isOne) focusAfter(`[data-words="${key}"] button`);
		keepWords();
		box.current?.focus();
	};
	keep.current = () => {
		keepWords();
		noted.keep();
		return true;
	};
	return (
		<>
			{shown.length > 0 ? (
				<div className="kept">
					{shown.map((quote) => (
						<div key={quote.id}>
							<WordsRow place={place} quote={quote} name={key} hasHow />
							{step === "worried" ? <WorryToo quote={quote} /> : null}
						</div>
					))}
				</div>
			) : null}
			{isAnswered && draft === "" ? null : (
				<div className="words-place">
					<WordsBox
						ref={box}
						label={`${name}’s words`}
						isLabelHidden
						value={draft}
						language={plan.needs.preferredLanguage}
						hint={shown.length === 0 ? "Type what you hear. No need to tidy." : ""}
						onChange={typeHere}
						onKeep={() => (draft.trim() === "" ? onNext() : keepHere())}
					/>
					<div className="words-under">
						<VoiceSelect label="Whose words" noun="words" value={way.spokenBy} onChange={way.setSpokenBy} />
						<HowAndThrough speaker={name} way={way} onKeep={keepHere} />
						<span className="soft small">
							<kbd>Enter</kbd> keeps these words
						</span>
					</div>
				</div>
			)}
			{noteOf === null ? null : (
				<WordsBox
					className="words-box-small words-box-plain"
					rows={1}
					label="A note from before, in nobody’s words"
					value={noted.text}
					onChange={noted.type}
				/>
			)}
		</>
	);
}

/** What worries them now is in the plan itself only once it stands among the worries too. */
function WorryToo({ quote }: { readonly quote: Quote }) {
	const { plan, act } = usePlan();
	if (isWorryToo(plan, quote)) return <p className="soft small">Also with what is on their mind.</p>;
	const onKeep = () => {
		const stay = stayNear();
		act(keepAsWorry(plan, quote));
		// What was pressed goes with it.
		stay();
	};
	return (
		<button type="button" className="link" onClick={onKeep}>
			Keep this as a worry in the plan too<span className="visually-hidden">: {quote.text}</span>
		</button>
	);
}
