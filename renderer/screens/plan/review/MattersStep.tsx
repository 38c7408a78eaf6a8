/** Each thing that matters, and what they are good at: still true, no longer so, or said anew. */

import { isStrength, type Matter } from "../../../../shared/plan/matters.ts";
import { localDateOf, today } from "../../../../shared/plan/time.ts";
import { openingOf } from "../../../../templates/full/quote-list.ts";
import { matterPlace, setAllStillTrue, setStillTrue } from "../../../store/edits/progress.ts";
import { keepWords } from "../../../store/edits/words.ts";
import { Choice } from "../../../ui/Choice.tsx";
import { shortened } from "../../../ui/letters.ts";
import { WordsBox } from "../../../ui/WordsBox.tsx";
import { FinishWords } from "../fields/FinishWords.tsx";
import { useMayShow } from "../in-room.ts";
import { usePlan } from "../plan-context.ts";
import { SaidHere } from "../SaidHere.tsx";
import { usualWay } from "../talk/how-given.ts";
import { nameOfPlace } from "../talk/where.ts";
import type { StepProps } from "./HoldPage.tsx";
import { type SaidAnew, useSaidAnew } from "./use-said-anew.ts";

const answers = [
	{ value: "yes", word: "Still true" },
	{ value: "changed", word: "Changed" },
	{ value: "no", word: "No longer" },
] as const;

const questionId = "review.strengths";

/** Each thing that matters: still true? */
export function MattersStep({ review, keep }: StepProps) {
	const { plan } = usePlan();
	const anew = useSaidAnew(review);
	keep.current = () => {
		anew.addAll();
		return true;
	};
	return <StillTrue anew={anew} matters={plan.matters.filter((matter) => !isStrength(matter))} />;
}

/** What they are good at and proud of: still true, and what is new. */
export function StrengthsStep({ review, keep, onNext }: StepProps) {
	const { plan, open, state, staff } = usePlan();
	const draftKey = `review-text:${review.id}:strengths`;
	const draft = state.record.drafts[draftKey] ?? "";
	const anew = useSaidAnew(review);
	const strengths = plan.matters.filter(isStrength);
	// What was said a moment ago needs no asking whether it is still true.
	const isNew = ({ quote }: Matter) => quote.questionId === questionId && localDateOf(quote.keptAt) >= review.typedOn;
	const add = () => {
		const text = open.draftOf(draftKey);
		if (text.trim() === "") return;
		const said = { text, ...usualWay(plan, today(open.clock)), staff, questionId };
		const edit = keepWords(open.record.plan, "matter.proud", nameOfPlace("matter.proud"), said, open.clock);
		open.actAndClear(edit.label, edit.changes, draftKey);
	};
	keep.current = () => {
		anew.addAll();
		add();
		return true;
	};
	return (
		<>
			<StillTrue anew={anew} matters={strengths.filter((strength) => !isNew(strength))} />
			{strengths.some(isNew) ? (
				<div className="kept">
					{strengths.filter(isNew).map(({ id, quote }) => (
						<div key={id}>
							<SaidHere quote={quote} size="small" />
							<FinishWords place={matterPlace(id)} quote={quote} canGo={false} />
						</div>
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
function StillTrue({ anew, matters: all }: { readonly anew: SaidAnew; readonly matters: readonly Matter[] }) {
	const { open, act } = usePlan();
	const mayShow = useMayShow();
	const matters = all.filter(({ quote }) => mayShow(quote));
	const { answerTo } = anew;
	const toAsk = matters.filter((matter) => answerTo(matter) === null);
	if (matters.length === 0) return null;
	return (
		<>
			<ul className="review-matters">
				{matters.map((matter) => (
					<li key={matter.id}>
						<SaidHere quote={matter.quote} size="small" />
						<FinishWords place={matterPlace(matter.id)} quote={matter.quote} canGo={false} />
						<Choice
							question={`Still true? ${shortened(matter.quote.text, 60)}`}
							isQuestionHidden
							value={answerTo(matter)}
							choices={answers}
							onChange={(answer) => act(setStillTrue(matter, answer, open.clock))}
						/>
						{answerTo(matter) === "changed" ? <HowNow anew={anew} matter={matter} /> : null}
						<OffFirstPage matter={matter} />
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

/** Changed: how they say it now. Without new words the old ones stand, and say that they have changed. */
function HowNow({ anew, matter }: { readonly anew: SaidAnew; readonly matter: Matter }) {
	const { plan, open } = usePlan();
	return (
		<WordsBox
			label={`How ${plan.about.calledName} says it now`}
			rows={1}
			className="words-box-small"
			value={anew.draftOf(matter)}
			language={plan.needs.preferredLanguage}
			hint={
				anew.isSaid(matter)
					? "The earlier words are kept behind these. Enter keeps other words."
					: "Enter keeps it. Left empty, the words above stay in the plan, with a line that they have changed."
			}
			onChange={(text) => open.draft(anew.keyOf(matter), text)}
			onKeep={() => anew.add(matter)}
		/>
	);
}

/** Words chosen for the first page that cannot stand there any more: said at once, with the way to choose. */
function OffFirstPage({ matter }: { readonly matter: Matter }) {
	const { plan, go } = usePlan();
	if (plan.firstPage.quoteId !== matter.quote.id || openingOf(plan) !== null) return null;
	return (
		<p className="note-line">
			This was the line on {plan.about.calledName}’s first page. It does not stand there any more.{" "}
			<button type="button" className="link" onClick={() => go({ screen: "part", part: "first-page", itemId: null })}>
				Choose another
			</button>
		</p>
	);
}
