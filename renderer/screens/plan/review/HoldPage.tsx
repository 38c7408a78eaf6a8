/** A review, one question a screen. Everything may be left; what was typed is kept at the next question and at lock. */
import { type RefObject, useEffect, useRef, useState } from "react";
import { groundOf, isAnswered } from "../../../../shared/reviews/answered.ts";
import { type Review, removeReview } from "../../../store/edits/reviews.ts";
import { useKeys } from "../../../ui/keys.ts";
import { Mark } from "../../../ui/Mark.tsx";
import { useMayShow } from "../in-room.ts";
import { PagesSheet } from "../PagesSheet.tsx";
import { PartPage } from "../PartPage.tsx";
import { usePlan } from "../plan-context.ts";
import { UndoLinks } from "../UndoLinks.tsx";
import { useKeepOnLock } from "../use-keep-on-lock.ts";
import { useMinutes } from "../use-minutes.ts";
import { isStepAnswered } from "./answered-steps.ts";
import { ChangesStep, RisksStep } from "./ChangesStep.tsx";
import { FinishStep } from "./FinishStep.tsx";
import { GoalStep } from "./GoalStep.tsx";
import { MattersStep, StrengthsStep } from "./MattersStep.tsx";
import { NeedsStep } from "./NeedsStep.tsx";
import { NothingStep } from "./NothingStep.tsx";
import { NumbersStep } from "./NumbersStep.tsx";
import { PreparationStep } from "./PreparationStep.tsx";
import { SaidStep } from "./SaidStep.tsx";
import { SeenStep } from "./SeenStep.tsx";
import {
	goalOfStep,
	groundKey,
	itemOf,
	placeKey,
	saidQuestions,
	stepsOf,
	textQuestions,
	titleOfStep,
	yesQuestions,
} from "./steps.ts";
import { TextStep } from "./TextStep.tsx";
import { useFirstField } from "./use-first-field.ts";
import { ViewStep } from "./ViewStep.tsx";
import { YesStep } from "./YesStep.tsx";

/** Keeps what stands in the boxes of a question; answers false when the page must stay. */
type KeepRef = RefObject<() => boolean>;

export interface StepProps {
	readonly review: Review;
	readonly keep: KeepRef;
	/** The last question's own: ends the review. Never done by leaving or lock. */
	readonly finish: KeepRef;
	/** Enter in a box that holds one answer. */
	readonly onNext: () => void;
}

export function HoldPage({ review, step }: { readonly review: Review; readonly step: string }) {
	const { plan, open, state, act, go, showSheet } = usePlan();
	const isLast = step === "finish";
	const [isLooked, setLooked] = useState(false);
	const isNothing = isLast && !isLooked && !isAnswered(plan, review, state.record.drafts[groundKey(review)]);
	const page = useFirstField<HTMLDivElement>(isNothing ? "nothing" : step);
	const keep = useRef<() => boolean>(() => true);
	const finish = useRef<() => boolean>(() => false);
	useMinutes("read-back");
	useKeepOnLock(`review-step:${step}`, () => void keep.current(), {
		draftKeys: Object.keys(state.record.drafts).filter((key) => key.startsWith("review-")),
	});
	// Stopped in the middle, it goes on here: also after a lock, and on another day.
	useEffect(() => {
		open.draft(placeKey(review), step);
		if (open.draftOf(groundKey(review)) === "") open.draft(groundKey(review), groundOf(open.record.plan));
	}, [open, review, step]);
	const steps = stepsOf(plan);
	const at = Math.max(0, steps.indexOf(step));
	const name = plan.about.calledName;
	const title = titleOfStep(plan, step, name);
	const to = (index: number) => {
		const next = steps[index];
		if (!keep.current()) return;
		go({ screen: "part", part: "review", itemId: next === undefined ? null : itemOf(review, next) });
	};
	const next = () => to(at + 1);
	const [isListed, setListed] = useState(false);
	const mayShow = useMayShow();
	/** Which goal it is of, in its own words where everybody here may see them. */
	const titleOf = (one: string): string => {
		const goal = goalOfStep(plan, one);
		const asked = titleOfStep(plan, one, name);
		if (goal === null) return asked;
		const number = `Goal ${plan.goals.indexOf(goal) + 1}`;
		return `${asked} ${number}${mayShow(goal, goal.quote) ? `: ${goal.quote.text}` : ""}`;
	};
	const leaveAsItWas = () => {
		if (review.kind === "planned" && !act(removeReview(review))) return;
		open.draft(placeKey(review), "");
		open.draft(groundKey(review), "");
		go({ screen: "part", part: "review", itemId: null });
	};
	const onMain = () => {
		if (isNothing) leaveAsItWas();
		else if (isLast) finish.current();
		else next();
	};
	useKeys({ "Mod+Enter": onMain, "Alt+ArrowLeft": () => to(at - 1) });
	const main = (
		<button type="button" className="button button-main" onClick={onMain}>
			{isNothing ? "End it: nothing is kept" : isLast ? `Finish: version ${plan.version + 1} begins` : "Next question"}
		</button>
	);
	const others = (
		<>
			<button type="button" className="button" onClick={() => to(at - 1)}>
				Back
			</button>
			<button
				type="button"
				className="link"
				onClick={() => {
					if (keep.current()) go({ screen: "part", part: "review", itemId: null });
				}}
			>
				Stop here for now
			</button>
		</>
	);
	return (
		<PartPage
			kicker={
				<>
					Looking again, question {at + 1} of {steps.length}{" "}
					<button type="button" className="link" onClick={() => setListed(true)}>
						All questions
					</button>
				</>
			}
			title={isNothing ? "Nothing was answered" : title}
			stage="read-back"
			main={main}
			foot={
				<footer className="thread buttons" data-region="foot">
					{main}
					{others}
					<UndoLinks focusAfterwards=".thread button" />
					<button type="button" className="link foot-end" onClick={() => showSheet("safety")}>
						Worried about safety?
					</button>
				</footer>
			}
		>
			<div ref={page} className="stack review-step">
				{isNothing ? (
					<NothingStep onLooked={() => setLooked(true)} />
				) : (
					<StepBody step={step} props={{ review, keep, finish, onNext: next }} />
				)}
				<div className="buttons only-narrow">{others}</div>
			</div>
			{isListed ? (
				<PagesSheet
					title="What is asked when we look again"
					lead="Go to any question, or stop and go on another day. What is typed is kept first."
					pages={steps.map((one) => ({
						id: one,
						title: titleOf(one),
						note: isStepAnswered(plan, review, one, mayShow) ? (
							<span className="soft">
								{" "}
								<Mark kind="done" /> Answered
							</span>
						) : null,
					}))}
					index={at}
					onGo={(index) => {
						setListed(false);
						to(index);
					}}
					onClose={() => setListed(false)}
				/>
			) : null}
		</PartPage>
	);
}

function StepBody({ step, props }: { readonly step: string; readonly props: StepProps }) {
	const { plan } = usePlan();
	const goal = goalOfStep(plan, step);
	if (goal) return <GoalStep {...props} goal={goal} />;
	const asked = saidQuestions.find((question) => question.step === step);
	if (asked) return <SaidStep {...props} question={asked} />;
	const text = textQuestions.find((question) => question.step === step);
	if (text) return <TextStep {...props} question={text} />;
	const yes = yesQuestions.find((question) => question.step === step);
	if (yes) return <YesStep {...props} question={yes} />;
	switch (step) {
		case "preparation":
			return <PreparationStep {...props} />;
		case "working":
			return <ViewStep {...props} list="working" />;
		case "not-working":
			return <ViewStep {...props} list="notWorking" />;
		case "matters":
			return <MattersStep {...props} />;
		case "strengths":
			return <StrengthsStep {...props} />;
		case "risks":
			return <RisksStep {...props} />;
		case "seen":
			return <SeenStep {...props} />;
		case "changes":
			return <ChangesStep {...props} />;
		case "numbers":
			return <NumbersStep {...props} />;
		case "needs":
			return <NeedsStep {...props} />;
		default:
			return <FinishStep {...props} />;
	}
}
