/** One request: who asked and why, when they were answered, and the day they were offered. */

import { type FormEvent, useState } from "react";
import { type LocalDate, today, writtenDate } from "../../../../shared/plan/time.ts";
import { requestDays, usualPromises } from "../../../../shared/reviews/due.ts";
import { nearDate, nearDay, themOf } from "../../../../shared/reviews/words.ts";
import { app } from "../../../store/app-state.ts";
import { answerRequest, becausePlace, type Review, removeReview } from "../../../store/edits/reviews.ts";
import { useObservable } from "../../../store/observable.ts";
import { ErrorSummary, type FieldProblem } from "../../../ui/ErrorSummary.tsx";
import { Field } from "../../../ui/Field.tsx";
import { Mark } from "../../../ui/Mark.tsx";
import { useDraft } from "../fields/use-draft.ts";
import { WordsChange } from "../fields/WordsChange.tsx";
import { nameOfWho } from "../names.ts";
import { PartPage } from "../PartPage.tsx";
import { usePlan } from "../plan-context.ts";
import { SaidHere } from "../SaidHere.tsx";
import { useKeepOnLock } from "../use-keep-on-lock.ts";
import { BookSheet } from "./BookSheet.tsx";
import { dateOf, dateProblem, sentenceAt } from "./dates.ts";
import { itemOf } from "./steps.ts";
import { useFirstField } from "./use-first-field.ts";

export function RequestPage({ review }: { readonly review: Review }) {
	const { plan, open, act, go } = usePlan();
	const page = useFirstField<HTMLFormElement>(review.id);
	const { profile } = useObservable(app);
	const day = today(open.clock);
	const [answered, setAnswered, forgetAnswered] = useDraft(
		`review-answered:${review.id}`,
		review.answeredOn ? writtenDate(review.answeredOn) : "",
	);
	const [offered, setOffered, forgetOffered] = useDraft(
		`review-offered:${review.id}`,
		review.offeredFor ? writtenDate(review.offeredFor) : "",
	);
	const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
	const [isBooking, setBooking] = useState(false);
	const name = review.startedBy ? nameOfWho(plan, review.startedBy) : plan.about.calledName;
	const asked = review.askedOn ?? review.typedOn;
	const { answerBy, offerBy } = requestDays(asked, profile?.promises ?? usualPromises);
	const home = () => go({ screen: "part", part: "review", itemId: null });
	const last = { way: "last", today: day } as const;
	const next = { way: "next", today: day } as const;
	const answeredOn = dateOf(answered, last);
	const offeredFor = offered.trim() === "" ? null : dateOf(offered, next);
	const found: FieldProblem[] = [];
	if (answeredOn === null) found.push(dateProblem("answered-on", answered, last));
	else if (answeredOn > day) found.push({ fieldId: "answered-on", sentence: "That day is still to come." });
	else if (answeredOn < asked)
		found.push({ fieldId: "answered-on", sentence: `That is before it was asked for, on ${writtenDate(asked)}.` });
	if (offered.trim() !== "" && offeredFor === null) found.push(dateProblem("offered-for", offered, next));
	const keep = () => {
		setProblems(found);
		if (found.length > 0 || answeredOn === null || !act(answerRequest(review, answeredOn, offeredFor))) return;
		forgetAnswered();
		forgetOffered();
	};
	const draftKeys = [`review-answered:${review.id}`, `review-offered:${review.id}`];
	const typed = () => draftKeys.map((key) => open.draftOf(key)).join("\n");
	const isTyped = () => typed().trim() !== "";
	useKeepOnLock(
		`review-answer:${review.id}`,
		() => {
			if (isTyped() && found.length === 0) keep();
		},
		{
			draftKeys,
			isForm: true,
			refused: () => (isTyped() && found.length > 0 ? { typed: typed(), tell: () => setProblems(found) } : null),
		},
	);
	const onSubmit = (event: FormEvent) => {
		event.preventDefault();
		keep();
	};
	return (
		<PartPage kicker="Looking again" title={`${name} asked for a look-again`} stage="read-back">
			<form ref={page} className="stack review-form" onSubmit={onSubmit}>
				<p className="soft">
					{review.kind === "unplanned" ? "Something has happened. " : ""}
					Asked {nearDate(asked, day)}
					{review.how ? `, ${review.how}` : ""}. Typed {nearDate(review.typedOn, day)}.
				</p>
				{review.because ? (
					<div className="words-row">
						<SaidHere quote={review.because} hasHow />
						<WordsChange place={becausePlace(review)} quote={review.because} which="why it was asked for" />
					</div>
				) : null}
				<ErrorSummary problems={problems} />
				<div className="field-row">
					<Field
						fieldId="answered-on"
						data-first=""
						label={`When did you answer ${themOf(plan.about.pronouns)}?`}
						hint={
							day > answerBy && !review.answeredOn
								? `It was due by ${nearDay(answerBy, day)}: today it is late`
								: `By ${nearDay(answerBy, day)}`
						}
						value={answered}
						error={sentenceAt(problems, "answered-on")}
						onChange={(event) => setAnswered(event.target.value)}
					/>
					<Field
						fieldId="offered-for"
						label="Which day did you offer?"
						hint={`Offer one by ${nearDay(offerBy, day)}. You can add it later`}
						value={offered}
						error={sentenceAt(problems, "offered-for")}
						onChange={(event) => setOffered(event.target.value)}
					/>
				</div>
				<p role="status">
					{review.answeredOn ? <Answered review={review} day={day} answerBy={answerBy} /> : "Not answered yet."}
				</p>
				<div className="buttons">
					<button type="submit" className={review.answeredOn ? "button" : "button button-main"}>
						Write down the answer
					</button>
					{review.answeredOn ? (
						<button type="button" className="button" onClick={() => setBooking(true)}>
							Book it
						</button>
					) : null}
					<button
						type="button"
						className="button"
						onClick={() => go({ screen: "part", part: "review", itemId: itemOf(review, "preparation") })}
					>
						Look again together
					</button>
					<button type="button" className="button" onClick={home}>
						Back
					</button>
					<button
						type="button"
						className="link"
						onClick={() => {
							if (act(removeReview(review))) home();
						}}
					>
						Take this request out
					</button>
				</div>
			</form>
			{isBooking ? <BookSheet offered={review.offeredFor} onClose={() => setBooking(false)} /> : null}
		</PartPage>
	);
}

interface AnsweredProps {
	readonly review: Review;
	readonly day: LocalDate;
	readonly answerBy: LocalDate;
}

function Answered({ review, day, answerBy }: AnsweredProps) {
	return (
		<>
			<Mark kind="done" /> Answered {review.answeredOn ? nearDate(review.answeredOn, day) : ""}
			{review.answeredOn && review.answeredOn > answerBy ? `, late: it was due by ${nearDay(answerBy, day)}` : ""}.{" "}
			{review.offeredFor ? `Offered ${nearDay(review.offeredFor, day)}.` : "No day offered yet."}
		</>
	);
}
