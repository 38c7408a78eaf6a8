/** The day it was held, the day we look again and who arranges it; then the next version begins. */
import { useState } from "react";
import { whoMeant } from "../../../../shared/plan/people-known.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import { type LocalDate, NO_BREAK_SPACE, today, writtenDate, writtenDay } from "../../../../shared/plan/time.ts";
import { suggestLookAgain } from "../../../../shared/reviews/due.ts";
import { bookedWords } from "../../../../shared/reviews/words.ts";
import { bookedAhead } from "../../../store/edits/bookings.ts";
import { earliestHeld, finishReview, type LookAgain, type Review } from "../../../store/edits/reviews.ts";
import { Choice } from "../../../ui/Choice.tsx";
import { ErrorSummary, type FieldProblem } from "../../../ui/ErrorSummary.tsx";
import { Field } from "../../../ui/Field.tsx";
import { useChosen, useDraft } from "../fields/use-draft.ts";
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

/** "Agreed before: Wednesday 3 February 2027, 11 am, at home". */
const agreedWords = ({ on, time, place }: LookAgain): string =>
	["Agreed before: ".concat(writtenDay(on)), time.replaceAll(" ", NO_BREAK_SPACE), place]
		.filter((word) => word.trim() !== "")
		.join(", ");

export function FinishStep({ review, keep, finish }: StepProps) {
	const { plan, open, staff, act, go } = usePlan();
	const day = today(open.clock);
	const { coordinatorId } = plan.team;
	const began = earliestHeld(plan, review);
	const offer = suggestLookAgain(asHeld(plan, review, day), day);
	const key = (field: string) => `review-finish:${review.id}:${field}`;
	const [held, setHeld, forgetHeld] = useDraft(key("held"), writtenDate(day));
	const [was, setWas, forgetWas] = useChosen(key("booked"), ["stays", "this"], "stays");
	const [booked] = bookedAhead(plan, day);
	// A day that they agreed on and that lies ahead stands, until they say otherwise.
	const { lookAgain: agreed } = plan.agreement;
	const standing = agreed !== null && agreed.on > day && !(was === "this" && booked?.on === agreed.on) ? agreed : null;
	const [again, setAgain, forgetAgain] = useDraft(key("again"), writtenDate(standing?.on ?? offer.on));
	const [because, setBecause, forgetBecause] = useDraft(key("because"), standing?.because ?? "");
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
		// Its time and its place are of that day.
		const { time, place } = standing?.on === on && standing !== null ? standing : { time: "", place: "" };
		const lookAgain: LookAgain | null =
			on === null
				? null
				: { on, time, place, arrangedBy: whoMeant(plan, by), because: because.trim() === "" ? null : because };
		const wasBooked = was === "this";
		if (!act(finishReview(plan, review, { heldOn, lookAgain, note, wasBooked }, open.clock))) return false;
		for (const forget of [forgetHeld, forgetWas, forgetAgain, forgetBecause, forgetNote, forgetBy]) forget();
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
					hint={
						standing === null ? `${offer.reason}. Another day is fine` : `${agreedWords(standing)}. Another day is fine`
					}
					value={again}
					error={sentenceAt(problems, "again-on")}
					onChange={(event) => setAgain(event.target.value)}
				/>
			</div>
			{booked ? (
				<Choice
					question={`A review is booked for ${bookedWords(booked.on, booked.time, day)}. Was this it?`}
					value={was}
					choices={[
						{ value: "stays", word: "No, it stays booked" },
						{ value: "this", word: "Yes, this was it" },
					]}
					onChange={setWas}
				/>
			) : null}
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
