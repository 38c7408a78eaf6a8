/** Books the next talk or review: the day is all that is needed. */
import { type FormEvent, useState } from "react";
import { type LocalDate, today, writtenDate } from "../../../../shared/plan/time.ts";
import { book } from "../../../store/edits/bookings.ts";
import { openReview } from "../../../store/edits/reviews.ts";
import { Choice } from "../../../ui/Choice.tsx";
import { ErrorSummary, type FieldProblem } from "../../../ui/ErrorSummary.tsx";
import { Field } from "../../../ui/Field.tsx";
import { Sheet } from "../../../ui/Sheet.tsx";
import { useDraft } from "../fields/use-draft.ts";
import { usePlan } from "../plan-context.ts";
import { dateOf, dateProblem, sentenceAt } from "./dates.ts";

interface BookSheetProps {
	readonly onClose: () => void;
	/** The day that was offered. */
	readonly offered?: LocalDate | null;
}

export function BookSheet({ onClose, offered = null }: BookSheetProps) {
	const { plan, open, staff, act } = usePlan();
	// What is agreed or asked about again is a review; until then they talk.
	const isReview = openReview(plan) !== null || plan.agreement.versions.some((version) => version.agreedOn !== null);
	const [what, setWhat] = useState<"talk" | "review">(isReview ? "review" : "talk");
	const [on, setOn, forgetOn] = useDraft("book-on", offered ? writtenDate(offered) : "");
	const [time, setTime, forgetTime] = useDraft("book-time");
	const [place, setPlace, forgetPlace] = useDraft("book-place");
	const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
	const onSubmit = (event: FormEvent) => {
		event.preventDefault();
		const near = { way: "next", today: today(open.clock) } as const;
		const date = dateOf(on, near);
		if (date === null) {
			setProblems([dateProblem("book-on", on, near)]);
			return;
		}
		if (date < today(open.clock)) {
			setProblems([{ fieldId: "book-on", sentence: "That day has passed. Type a day to come." }]);
			return;
		}
		if (!act(book(plan, { on: date, time, place, by: staff, what }))) return;
		for (const forget of [forgetOn, forgetTime, forgetPlace]) forget();
		onClose();
	};
	return (
		<Sheet title="Book a review or a talk" onClose={onClose}>
			<form className="stack" onSubmit={onSubmit}>
				<ErrorSummary problems={problems} />
				<Choice
					question="What is it?"
					value={what}
					choices={[
						{ value: "review", word: "A review" },
						{ value: "talk", word: "A talk" },
					]}
					onChange={setWhat}
				/>
				<Field
					fieldId="book-on"
					label="Which day?"
					hint="Such as 9 June, or 9 June 2027"
					value={on}
					error={sentenceAt(problems, "book-on")}
					onChange={(event) => setOn(event.target.value)}
				/>
				<Field
					label="What time?"
					hint="Such as 10:30"
					maxLength={40}
					value={time}
					onChange={(event) => setTime(event.target.value)}
				/>
				<Field label="Where?" maxLength={80} value={place} onChange={(event) => setPlace(event.target.value)} />
				<div className="buttons">
					<button type="submit" className="button button-main">
						Book it
					</button>
				</div>
			</form>
		</Sheet>
	);
}
