/** The day it was held, the day we look again and who arranges it; then the next version begins. */
import { useState } from "react";
import { whoMeant } from "../../../../shared/plan/people-known.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import { type LocalDate, today, writtenDate } from "../../../../shared/plan/time.ts";
import { suggestLookAgain } from "../../../../shared/reviews/due.ts";
import { earliestHeld, finishReview, type LookAgain, type Review } from "../../../store/edits/reviews.ts";
import { ErrorSummary, type FieldProblem } from "../../../ui/ErrorSummary.tsx";
import { Field } from "../../../ui/Field.tsx";
import { useDraft } from "../fields/use-draft.ts";
import { useWhoDraft } from "../fields/use-who-draft.ts";
import { usePlan } from "../plan-context.ts";
import { dateOf, dateProblem, sentenceAt } from "./dates.ts";
import type { StepProps } from "./HoldPage.tsx";
import { isNamed, WhoField } from "./WhoField.tsx";

/** The plan as it will be when this review is written down as held. */
const asHeld = (plan: Plan, review: Review, heldOn: LocalDate): Plan => ({
	...plan,
	agreement: {
		...plan.agreement,
		reviews: plan.agreement.reviews.map((other) => (other.id === review.id ? { ...other, heldOn } : other)),
	},
});

export function FinishStep({ review, keep, finish }: StepProps) {
	const { plan, open, staff, act, go } = usePlan();
	const day = today(open.clock);
	const { coordinatorId } = plan.team;
	const began = earliestHeld(plan, review);
	const offer = suggestLookAgain(asHeld(plan, review, day), day);
	const key = (field: string) => `review-finish:${review.id}:${field}`;
	const [held, setHeld, forgetHeld] = useDraft(key("held"), writtenDate(day));
	const [again, setAgain, forgetAgain] = useDraft(key("again"), writtenDate(offer.on));
	const [because, setBecause, forgetBecause] = useDraft(key("because"));
	const [note, setNote, forgetNote] = useDraft(key("note"));
	const [by, setBy, forgetBy] = useWhoDraft(
		key("by"),
		plan.agreement.lookAgain?.arrangedBy ??
			(coordinatorId
				? { kind: "contact", contactId: coordinatorId }
				: { kind: "other", name: staff.name, relation: staff.role }),
	);
	const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
	keep.current = () => true;
	finish.current = () => {
		const heldOn = dateOf(held, { way: "last", today: day });
		const on = again.trim() === "" ? null : dateOf(again, { way: "next", today: day });
		const found: FieldProblem[] = [];
		if (heldOn === null) found.push(dateProblem("held-on", held, { way: "last", today: day }));
		else if (heldOn > day) found.push({ fieldId: "held-on", sentence: "That day is still to come." });
		else if (heldOn < began)
			found.push({
				fieldId: "held-on",
				sentence: `That is before ${review.askedOn && review.askedOn >= began ? "it was asked for" : `version ${plan.version} began`}, on ${writtenDate(began)}.`,
			});
		if (again.trim() !== "" && on === null) found.push(dateProblem("again-on", again, { way: "next", today: day }));
		if (on !== null && heldOn !== null && on <= heldOn)
			found.push({ fieldId: "again-on", sentence: "Type a day after the one when it was held." });
		if (on !== null && !isNamed(by)) found.push({ fieldId: "again-by", sentence: "Type who arranges it." });
		setProblems(found);
		if (found.length > 0 || heldOn === null) return false;
		const lookAgain: LookAgain | null =
			on === null
				? null
				: { on, time: "", place: "", arrangedBy: whoMeant(plan, by), because: because.trim() === "" ? null : because };
		if (!act(finishReview(plan, review, { heldOn, lookAgain, note }, open.clock))) return false;
		for (const forget of [forgetHeld, forgetAgain, forgetBecause, forgetNote, forgetBy]) forget();
		go({ screen: "part", part: "review", itemId: null });
		return true;
	};
	return (
		<>
			<ErrorSummary problems={problems} />
			<div className="field-row">
				<Field
					fieldId="held-on"
					label="When was this held?"
					hint={`Such as ${writtenDate(day)}`}
					value={held}
					error={sentenceAt(problems, "held-on")}
					onChange={(event) => setHeld(event.target.value)}
				/>
				<Field
					fieldId="again-on"
					label="When do we look again?"
					hint={`${offer.reason}. Another day is fine`}
					value={again}
					error={sentenceAt(problems, "again-on")}
					onChange={(event) => setAgain(event.target.value)}
				/>
			</div>
			<Field
				label="Why then?"
				hint={`Such as: ${plan.about.calledName} asked for six months`}
				maxLength={200}
				value={because}
				onChange={(event) => setBecause(event.target.value)}
			/>
			<WhoField
				plan={plan}
				fieldId="again-by"
				label="Who arranges it?"
				value={by}
				error={sentenceAt(problems, "again-by")}
				onChange={setBy}
			/>
			<Field
				label={`What is new in version ${plan.version + 1}?`}
				hint="In a few words"
				maxLength={200}
				value={note}
				onChange={(event) => setNote(event.target.value)}
			/>
			<p className="note-line">
				Version {plan.version + 1} is then read back and agreed anew. Copies of version {plan.version} stay what they
				are until they are swapped.
			</p>
		</>
	);
}
