/** Who says that all of easy read is right, on which day. Nobody is chosen beforehand. */
import { type ReactNode, useState } from "react";
import { easyReadChecked } from "../../../../shared/criteria/easy-read-checked.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import { type LocalDate, today } from "../../../../shared/plan/time.ts";
import { keepCheck, notRightYet } from "../../../store/edits/easy-read.ts";
import { toEasyRead } from "../../../store/route.ts";
import { focusAfter } from "../../../ui/focus-after.ts";
import { SavedDate } from "../fields/SavedDate.tsx";
import { useDraft } from "../fields/use-draft.ts";
import { useWhosDraft } from "../fields/use-who-draft.ts";
import { WhoPicker } from "../fields/WhoPicker.tsx";
import { usePlan } from "../plan-context.ts";
import { YES_DRAFT } from "./check-pages.ts";

interface SayItProps {
	/** Whether every part has a yes, of a plan as it stands and the draft in which each yes waits. */
	readonly isRight: (plan: Plan, draft: string | undefined) => boolean;
}

/** Who says so, and when; once it is said, only that it is not right yet can be said. */
export function SayIt({ isRight }: SayItProps) {
	const { plan, act, go } = usePlan();
	const isChecked = easyReadChecked(plan) !== null;
	const notYet = (
		<button
			type="button"
			className="button"
			onClick={() => {
				act(notRightYet(plan));
				go(toEasyRead(plan.easyRead.lines[0]?.itemId ?? null));
			}}
		>
			Not right yet
		</button>
	);
	return (
		<section className="stack easy-say" aria-labelledby="easy-say">
			<h2 id="easy-say">{isChecked ? "It is right" : "Who says that it is right?"}</h2>
			{isChecked ? null : <SayForm notYet={notYet} isRight={isRight} />}
			<p role="status">
				{isChecked ? "Copies made from now on do not say draft. That holds until something changes." : ""}
			</p>
			{isChecked ? <div className="buttons easy-not-yet">{notYet}</div> : null}
		</section>
	);
}

/** Nobody is chosen beforehand; whoever was ticked is ticked still after a lock. */
function SayForm({ notYet, isRight }: SayItProps & { readonly notYet: ReactNode }) {
	const { open, staff, act } = usePlan();
	const [by, setBy, forgetBy] = useWhosDraft("easy-checked-by");
	const [on, setOn, forgetOn] = useDraft("easy-checked-day", today(open.clock));
	const [isAsked, setAsked] = useState(false);
	const keep = () => {
		// Also a line that was left half typed: what is checked is what stands.
		open.keepWords();
		setAsked(by.length === 0);
		// What was kept just now may be something that nobody has said yes to.
		if (!isRight(open.record.plan, open.record.drafts[YES_DRAFT])) return;
		if (!act(keepCheck(open.record.plan, by, staff, on as LocalDate))) return;
		forgetBy();
		forgetOn();
		// The button that was pressed goes with the form.
		focusAfter(".easy-not-yet button");
	};
	return (
		<>
			<WhoPicker
				hasMe
				label="Who says that it is right"
				value={by}
				onChange={(next) => {
					setBy(next);
					setAsked(false);
					return true;
				}}
			/>
			<SavedDate
				isPast
				label="On which day"
				draftKey="easy-checked-on"
				value={on as LocalDate}
				onKeep={(date) => {
					if (date !== null) setOn(date);
					return date !== null;
				}}
			/>
			{isAsked ? (
				<p className="note" role="alert">
					Say first who checked it.
				</p>
			) : null}
			<div className="buttons">
				<button type="button" className="button button-main" onClick={keep}>
					It is right: keep the check
				</button>
				{notYet}
			</div>
		</>
	);
}
