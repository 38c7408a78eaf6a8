/** What is due and booked, what was asked, and what was looked at before; the ways to look again. */
import { useState } from "react";
import { isChangedSinceAgreed } from "../../../../shared/criteria/changed-since.ts";
import { today, writtenDate } from "../../../../shared/plan/time.ts";
import { dueNow } from "../../../../shared/reviews/due.ts";
import { reviewFactsOf } from "../../../../shared/reviews/facts.ts";
import { wordsOfDue } from "../../../../shared/reviews/kinds.ts";
import { bookedWords, dueSentence, nearDate, themOf } from "../../../../shared/reviews/words.ts";
import { app } from "../../../store/app-state.ts";
import { UNBOOKED, unbook } from "../../../store/edits/bookings.ts";
import { beginReview, openReview } from "../../../store/edits/reviews.ts";
import { useObservable } from "../../../store/observable.ts";
import { focusAfter } from "../../../ui/focus-after.ts";
import { Mark } from "../../../ui/Mark.tsx";
import { toQuestions } from "../agree/steps.ts";
import { nameOfWho } from "../names.ts";
import { PartPage } from "../PartPage.tsx";
import { usePlan } from "../plan-context.ts";
import { againWords } from "./again-words.ts";
import { BookSheet } from "./BookSheet.tsx";
import { Earlier } from "./Earlier.tsx";
import { PlanStateSheet } from "./PlanStateSheet.tsx";
import { itemOf, stepLeft } from "./steps.ts";
import { useFirstField } from "./use-first-field.ts";

export function ReviewHome({ isBooking }: { readonly isBooking: boolean }) {
	const { plan, open, state, act, go } = usePlan();
	const [taken, setTaken] = useState("");
	const [sheet, setSheet] = useState<"book" | "state" | null>(isBooking ? "book" : null);
	const name = plan.about.calledName;
	const page = useFirstField<HTMLDivElement>("home");
	const { profile } = useObservable(app);
	const day = today(open.clock);
	const now = dueNow(reviewFactsOf(plan), day, profile?.promises);
	const pending = openReview(plan);
	const begin = () => {
		const { review, edit } = beginReview(plan, open.clock);
		if (edit) act(edit);
		go({ screen: "part", part: "review", itemId: itemOf(review, stepLeft(plan, review, open.record.drafts)) });
	};
	const to = (itemId: string) => go({ screen: "part", part: "review", itemId });
	const sentence = dueSentence(now, day, themOf(plan.about.pronouns));
	const isPressing = now.state === "soon" || now.state === "due" || now.state === "overdue";
	const isAsked = pending?.kind === "requested" || pending?.kind === "unplanned";
	const isChanged = isChangedSinceAgreed(plan);
	const isToAgree = isChanged || (plan.version > 1 && plan.agreement.agreed === null);
	// Answers belong to a version: after a look-again they are asked anew, when the person wishes.
	const isToAskAgain =
		plan.version > 1 && !plan.agreement.answers.some(({ planVersion }) => planVersion === plan.version);
	const closeBook = () => {
		setSheet(null);
		focusAfter("#book");
		// The form is not the place that is come back to.
		if (isBooking) go({ screen: "part", part: "review", itemId: null });
	};
	const agreeNow = () => go({ screen: "part", part: "agree", itemId: null });
	const again = plan.agreement.lookAgain;
	return (
		<PartPage title={`Looking again at ${name}’s plan`} stage="read-back">
			<div ref={page} className="review-home">
				<section className="stack">
					<p className="review-next">
						{isPressing ? <strong>{sentence}</strong> : sentence || "No date to look again has been agreed yet."}
						{now.due && now.state !== "booked" ? (
							<span className="hint">
								{wordsOfDue(now.due.kind).reason}. {wordsOfDue(now.due.kind).from}.
							</span>
						) : null}
						{again ? (
							<span className="hint">{againWords(again, now.due, nameOfWho(plan, again.arrangedBy), day)}</span>
						) : null}
					</p>
					{pending && isAsked ? (
						<p className="with-mark">
							<Mark kind="asked" word="They asked." />
							<span>
								{pending.startedBy ? nameOfWho(plan, pending.startedBy) : name}{" "}
								{pending.kind === "requested" ? "asked for a full look-again" : "said that something has happened"},{" "}
								{nearDate(pending.askedOn ?? pending.typedOn, day)}.{" "}
								<button type="button" className="link" onClick={() => to(pending.id)}>
									{pending.answeredOn ? "See it" : "Answer"}
								</button>
							</span>
						</p>
					) : null}
					{plan.talks.booked.length > 0 ? (
						<ul className="review-booked" aria-label="Booked">
							{plan.talks.booked.map((booked) => (
								<li key={booked.id}>
									<span>
										{booked.what === "review" ? "Review" : "Talk"}, {bookedWords(booked.on, booked.time, day)}
										{booked.place ? `, ${booked.place}` : ""}
									</span>
									<button
										type="button"
										className="link"
										onClick={() => {
											if (!act(unbook(booked.id))) return;
											setTaken(bookedWords(booked.on, booked.time, day));
											focusAfter("#put-back");
										}}
									>
										Take out<span className="visually-hidden">: {writtenDate(booked.on)}</span>
									</button>
								</li>
							))}
						</ul>
					) : null}
					{taken !== "" && state.record.undo.at(-1)?.label === UNBOOKED ? (
						<p role="status">
							Taken out: {taken}.{" "}
							<button
								id="put-back"
								type="button"
								className="link"
								onClick={() => {
									open.undo("undo");
									focusAfter("#book");
								}}
							>
								Put it back
							</button>
						</p>
					) : null}
					<div className="review-ways">
						{isToAgree ? (
							<button type="button" className="button button-main" data-first="" onClick={agreeNow}>
								Read back and agree version {plan.version}
								{isChanged ? " again: it was changed since" : ""}
							</button>
						) : null}
						<button
							type="button"
							className={isToAgree ? "button" : "button button-main"}
							data-first={isToAgree ? undefined : ""}
							onClick={begin}
						>
							{pending && !isAsked ? "Go on looking again" : "Look again together"}
						</button>
						<button id="book" type="button" className="button" onClick={() => setSheet("book")}>
							Book a review or a talk
						</button>
						<button type="button" className="button" onClick={() => to("ask")}>
							Somebody asks for a look-again
						</button>
						<button type="button" className="button" onClick={() => to("change")}>
							Write down a small change
						</button>
					</div>
					<p className="buttons">
						{isToAskAgain ? (
							<button type="button" className="link" onClick={() => go(toQuestions())}>
								Ask {name} the seven questions{plan.agreement.answers.length > 0 ? " again" : ""}
							</button>
						) : null}
						<button type="button" className="link" onClick={() => setSheet("state")}>
							Close {name}’s plan, or change where it is
						</button>
					</p>
				</section>
				<Earlier plan={plan} day={day} />
			</div>
			{sheet === "book" ? <BookSheet onClose={closeBook} /> : null}
			{sheet === "state" ? <PlanStateSheet onClose={() => setSheet(null)} /> : null}
		</PartPage>
	);
}
