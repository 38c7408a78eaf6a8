/** A small change: when, from whom, what it is, and in whose words. No meeting needed. */
import { type FormEvent, useState } from "react";
import type { HowGiven, Who } from "../../../../shared/plan/quote.ts";
import { today, writtenDate } from "../../../../shared/plan/time.ts";
import { logChange } from "../../../store/edits/reviews.ts";
import { ErrorSummary, type FieldProblem } from "../../../ui/ErrorSummary.tsx";
import { Field } from "../../../ui/Field.tsx";
import { Select } from "../../../ui/Select.tsx";
import { WordsBox } from "../../../ui/WordsBox.tsx";
import { nameOfWho } from "../names.ts";
import { PartPage } from "../PartPage.tsx";
import { usePlan } from "../plan-context.ts";
import { dateOf, dateProblem, sentenceAt } from "./dates.ts";
import { useFirstField } from "./use-first-field.ts";
import { isNamed, WhoField } from "./WhoField.tsx";

const WORDS = "review-change:words";
const WHAT = "review-change:what";

export function ChangePage() {
	const { plan, open, state, staff, act, go } = usePlan();
	const page = useFirstField<HTMLFormElement>("change");
	const [by, setBy] = useState<Who>({ kind: "me" });
	const [how, setHow] = useState<HowGiven>("said");
	const [on, setOn] = useState(writtenDate(today(open.clock)));
	const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
	const words = state.record.drafts[WORDS] ?? "";
	const what = state.record.drafts[WHAT] ?? "";
	const name = nameOfWho(plan, by) || "them";
	const onSubmit = (event: FormEvent) => {
		event.preventDefault();
		const date = dateOf(on);
		const found: FieldProblem[] = [];
		if (!isNamed(by)) found.push({ fieldId: "change-by", sentence: "Type who it came from." });
		if (date === null) found.push(dateProblem("change-on"));
		if (what.trim() === "") found.push({ fieldId: "change-what", sentence: "Say in a few words what changes." });
		setProblems(found);
		if (found.length > 0 || date === null) return;
		const said = words.trim() === "" ? null : { text: words, how, staff, questionId: "review.change" };
		if (!act(logChange(plan, { on: date, by, what, words: said }, open.clock))) return;
		open.draft(WORDS, "");
		open.draft(WHAT, "");
		go({ screen: "part", part: "review", itemId: null });
	};
	return (
		<PartPage kicker="Looking again" title="Write down a small change" stage="read-back">
			<form ref={page} className="stack review-form" onSubmit={onSubmit}>
				<ErrorSummary problems={problems} />
				<WhoField
					plan={plan}
					fieldId="change-by"
					label="Who did it come from?"
					value={by}
					error={sentenceAt(problems, "change-by")}
					onChange={setBy}
				/>
				<WordsBox
					label="In their own words"
					hint="As they said or wrote it. Leave it empty if you only heard of it."
					value={words}
					onChange={(text) => open.draft(WORDS, text)}
				/>
				<div className="field-row">
					<Select
						isLabelShown
						label="How were the words given?"
						value={how}
						choices={[
							{ value: "said", word: `Said by ${name}` },
							{ value: "written", word: `Written by ${name}` },
							{ value: "signed", word: `Signed by ${name}` },
						]}
						onChange={setHow}
					/>
					<Field
						fieldId="change-on"
						label="When?"
						hint="Such as 9 June 2027"
						value={on}
						error={sentenceAt(problems, "change-on")}
						onChange={(event) => setOn(event.target.value)}
					/>
				</div>
				<Field
					fieldId="change-what"
					label="What changes, plainly"
					hint="Such as: Tuesdays at the day centre instead of Mondays"
					value={what}
					maxLength={300}
					error={sentenceAt(problems, "change-what")}
					onChange={(event) => open.draft(WHAT, event.target.value)}
				/>
				<p className="note-line">
					This notes the change. To alter a goal, a number or who helps, change it in its own place too.
				</p>
				<div className="buttons">
					<button type="submit" className="button button-main">
						Write it down
					</button>
					<button type="button" className="button" onClick={() => go({ screen: "part", part: "review", itemId: null })}>
						Back
					</button>
				</div>
			</form>
		</PartPage>
	);
}
