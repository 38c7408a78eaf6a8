/** How soon this service answers somebody who asks for a look-again, and offers a date: a local setting. */
import { type FormEvent, useState } from "react";
import { promisesSchema, usualPromises } from "../../../shared/reviews/due.ts";
import { changeProfile } from "../../store/app.ts";
import { describeError } from "../../store/open-plan.ts";
import type { Profile } from "../../store/records.ts";
import { ErrorSummary, type FieldProblem } from "../../ui/ErrorSummary.tsx";
import { Field } from "../../ui/Field.tsx";
import { Sheet } from "../../ui/Sheet.tsx";

export function PromisesSheet({ profile, onClose }: { readonly profile: Profile; readonly onClose: () => void }) {
	const [days, setDays] = useState(String(profile.promises.answerWorkingDays));
	const [weeks, setWeeks] = useState(String(profile.promises.offerWeeks));
	const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
	const onSubmit = async (event: FormEvent) => {
		event.preventDefault();
		const promises = promisesSchema.safeParse({ answerWorkingDays: Number(days), offerWeeks: Number(weeks) });
		if (!promises.success) {
			const isDays = promises.error.issues[0]?.path[0] === "answerWorkingDays";
			setProblems([
				isDays
					? { fieldId: "answer-days", sentence: "Type a number of working days from 1 to 30." }
					: { fieldId: "offer-weeks", sentence: "Type a number of weeks from 1 to 26." },
			]);
			return;
		}
		try {
			await changeProfile({ promises: promises.data });
			onClose();
		} catch (error) {
			setProblems([{ fieldId: "answer-days", sentence: describeError(error) }]);
		}
	};
	return (
		<Sheet title="When somebody asks" onClose={onClose}>
			<form className="stack" onSubmit={(event) => void onSubmit(event)}>
				<ErrorSummary problems={problems} />
				<Field
					fieldId="answer-days"
					label="Answer them in so many working days"
					hint={`Usually ${usualPromises.answerWorkingDays}. Monday to Friday; bank holidays are not known here`}
					inputMode="numeric"
					value={days}
					onChange={(event) => setDays(event.target.value)}
				/>
				<Field
					fieldId="offer-weeks"
					label="Offer them a date within so many weeks"
					hint={`Usually ${usualPromises.offerWeeks}`}
					inputMode="numeric"
					value={weeks}
					onChange={(event) => setWeeks(event.target.value)}
				/>
				<div className="buttons">
					<button type="submit" className="button button-main">
						Keep these
					</button>
				</div>
			</form>
		</Sheet>
	);
}
