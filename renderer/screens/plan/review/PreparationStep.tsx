/** What the person had to prepare with this time (criterion 1, asked again at each review). */
import { personWords } from "../../../../shared/criteria/person.ts";
import { today } from "../../../../shared/plan/time.ts";
import { nearDate } from "../../../../shared/reviews/words.ts";
import { givePreparation } from "../../../store/edits/reviews.ts";
import { Field } from "../../../ui/Field.tsx";
import { Mark } from "../../../ui/Mark.tsx";
import { usePlan } from "../plan-context.ts";
import type { StepProps } from "./HoldPage.tsx";

export function PreparationStep({ review, keep }: StepProps) {
	const { plan, open, state, staff, act } = usePlan();
	const keys = { what: `review-text:${review.id}:prepared`, format: `review-text:${review.id}:prepared-form` };
	const what = state.record.drafts[keys.what] ?? "";
	const format = state.record.drafts[keys.format] ?? "";
	const day = today(open.clock);
	const given = plan.talks.preparation.given;
	const who = personWords(plan.about);
	keep.current = () => {
		const [given, form] = [open.draftOf(keys.what), open.draftOf(keys.format)];
		if (given.trim() === "") return true;
		const edit = givePreparation(open.record.plan, given, form.trim() === "" ? "not said" : form, day, staff);
		if (!act(edit)) return false;
		for (const key of Object.values(keys)) open.draft(key, "");
		return true;
	};
	return (
		<>
			{given.length > 0 ? (
				<ul className="review-changes">
					{given.map((item) => (
						<li key={item.id} className="with-mark">
							<Mark kind="done" />
							<span>
								{item.what}, {nearDate(item.on, day)}
							</span>
						</li>
					))}
				</ul>
			) : (
				<p className="soft">Nothing written down yet.</p>
			)}
			<div className="field-row">
				<Field
					label={`What did ${who.name} have this time?`}
					hint={`A thinking sheet, ${who.their} results, the last plan`}
					maxLength={120}
					value={what}
					onChange={(event) => open.draft(keys.what, event.target.value)}
				/>
				<Field
					label="In what form?"
					hint="Large print, read aloud"
					maxLength={80}
					value={format}
					onChange={(event) => open.draft(keys.format, event.target.value)}
				/>
			</div>
		</>
	);
}
