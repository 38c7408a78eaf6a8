import { isStrength, type Matter } from "../../../../shared/plan/matters.ts";
import { localDateOf } from "../../../../shared/plan/time.ts";
import { setAllStillTrue, setStillTrue } from "../../../store/edits/progress.ts";
import { keepWords } from "../../../store/edits/words.ts";
import { Choice } from "../../../ui/Choice.tsx";
import { WordsBox } from "../../../ui/WordsBox.tsx";
import { useMayShow } from "../in-room.ts";
import { usePlan } from "../plan-context.ts";
import { SaidHere } from "../SaidHere.tsx";
import { usualWay } from "../talk/how-given.ts";
import { nameOfPlace } from "../talk/where.ts";
import type { StepProps } from "./HoldPage.tsx";

const answers = [
	{ value: "yes", word: "Still true" },
	{ value: "changed", word: "Changed" },
	{ value: "no", word: "No longer" },
] as const;

const questionId = "review.strengths";

/** Each thing that matters: still true? */
export function MattersStep({ review, keep }: StepProps) {
	const { plan } = usePlan();
	keep.current = () => true;
	return <StillTrue review={review} matters={plan.matters.filter((matter) => !isStrength(matter))} />;
}

/** What they are good at and proud of: still true, and what is new. */
export function StrengthsStep({ review, keep, onNext }: StepProps) {
	const { plan, open, state, staff } = usePlan();
	const draftKey = `review-text:${review.id}:strengths`;
	const draft = state.record.drafts[draftKey] ?? "";
	const strengths = plan.matters.filter(isStrength);
	// What was said a moment ago needs no asking whether it is still true.
	const isNew = ({ quote }: Matter) => quote.questionId === questionId && localDateOf(quote.keptAt) >= review.typedOn;
	const add = () => {
		const text = open.draftOf(draftKey);
		if (text.trim() === "") return;
		const said = { text, ...usualWay(plan), staff, questionId };
		const edit = keepWords(open.record.plan, "matter.proud", nameOfPlace("matter.proud"), said, open.clock);
		open.actAndClear(edit.label, edit.changes, draftKey);
	};
	keep.current = () => {
		add();
		return true;
	};
	return (
		<>
			<StillTrue review={review} matters={strengths.filter((strength) => !isNew(strength))} />
			{strengths.some(isNew) ? (
				<div className="kept">
					{strengths.filter(isNew).map(({ id, quote }) => (
						<SaidHere key={id} quote={quote} size="small" />
					))}
				</div>
			) : null}
			<div className="words-place">
				<WordsBox
					label={`${plan.about.calledName}’s words`}
					rows={1}
					value={draft}
					language={plan.needs.preferredLanguage}
					hint="Something new? Type what you hear. Enter keeps it."
					onChange={(text) => open.draft(draftKey, text)}
					onKeep={() => (draft.trim() === "" ? onNext() : add())}
				/>
			</div>
		</>
	);
}

/** An answer from before stands until it is asked again. What nobody has answered yet can be answered at once. */
function StillTrue({ review, matters }: Pick<StepProps, "review"> & { readonly matters: readonly Matter[] }) {
	const { open, act } = usePlan();
	const mayShow = useMayShow();
	const answerTo = ({ stillTrue }: Matter) => (stillTrue && stillTrue.on >= review.typedOn ? stillTrue.answer : null);
	const toAsk = matters.filter((matter) => answerTo(matter) === null);
	if (matters.length === 0) return null;
	return (
		<>
			<ul className="review-matters">
				{matters.map((matter) => (
					<li key={matter.id}>
						<SaidHere quote={matter.quote} size="small" />
						<Choice
							question={mayShow(matter.quote) ? `Still true? ${matter.quote.text.slice(0, 60)}` : "Still true?"}
							isQuestionHidden
							value={answerTo(matter)}
							choices={answers}
							onChange={(answer) => act(setStillTrue(matter, answer, open.clock))}
						/>
					</li>
				))}
			</ul>
			{matters.length > 1 ? (
				<p>
					<button
						type="button"
						className="button button-small"
						aria-disabled={toAsk.length === 0}
						onClick={() => toAsk.length > 0 && act(setAllStillTrue(toAsk, open.clock))}
					>
						{toAsk.length === 0
							? "All answered"
							: toAsk.length === matters.length
								? "All still true"
								: "The others are still true"}
					</button>
				</p>
			) : null}
		</>
	);
}
