/** Somebody asks for a full look-again, or something has happened: asked on is kept apart from typed on. */
import { type FormEvent, useRef, useState } from "react";
import type { Who } from "../../../../shared/plan/quote.ts";
import { today, writtenDate } from "../../../../shared/plan/time.ts";
import { requestDays, usualPromises } from "../../../../shared/reviews/due.ts";
import { nearDay, themOf } from "../../../../shared/reviews/words.ts";
import { app } from "../../../store/app.ts";
import { askForReview } from "../../../store/edits/reviews.ts";
import { useObservable } from "../../../store/observable.ts";
import { Choice } from "../../../ui/Choice.tsx";
import { ErrorSummary, type FieldProblem } from "../../../ui/ErrorSummary.tsx";
import { Field } from "../../../ui/Field.tsx";
import { WordsBox } from "../../../ui/WordsBox.tsx";
import { PartPage } from "../PartPage.tsx";
import { usePlan } from "../plan-context.ts";
import { dateOf, dateProblem, sentenceAt } from "./dates.ts";
import { useFirstField } from "./use-first-field.ts";
import { isNamed, WhoField } from "./WhoField.tsx";

const WORDS = "review-ask:words";
const HOW = "review-ask:how";

export function AskPage() {
	const { plan, open, state, staff, act, go } = usePlan();
	const page = useFirstField<HTMLFormElement>("ask");
	const [kind, setKind] = useState<"requested" | "unplanned">("requested");
	const [by, setBy] = useState<Who>({ kind: "me" });
	const [on, setOn] = useState(writtenDate(today(open.clock)));
	const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
	const isKept = useRef(false);
	const { profile } = useObservable(app);
	const words = state.record.drafts[WORDS] ?? "";
	const how = state.record.drafts[HOW] ?? "";
	const asked = dateOf(on);
	const promised = asked ? requestDays(asked, profile?.promises ?? usualPromises) : null;
	const day = today(open.clock);
	const onSubmit = (event: FormEvent) => {
		event.preventDefault();
		if (isKept.current) return;
		const found: FieldProblem[] = [];
		if (!isNamed(by)) found.push({ fieldId: "asked-by", sentence: "Type who asked." });
		if (asked === null) found.push(dateProblem("asked-on", day));
		else if (asked > day)
			found.push({ fieldId: "asked-on", sentence: "That day is still to come. When did they ask?" });
		setProblems(found);
		if (found.length > 0 || asked === null) return;
		const because =
			words.trim() === "" ? null : { text: words, how: "said" as const, staff, questionId: "review.because" };
		const { review, edit } = askForReview(plan, { kind, by, on: asked, how, because }, open.clock);
		if (!act(edit)) return;
		isKept.current = true;
		open.draft(WORDS, "");
		open.draft(HOW, "");
		go({ screen: "part", part: "review", itemId: review.id });
	};
	return (
		<PartPage kicker="Looking again" title="Who asks for a look-again?" stage="read-back">
			<form ref={page} className="stack review-form" onSubmit={onSubmit}>
				<ErrorSummary problems={problems} />
				<WhoField
					plan={plan}
					fieldId="asked-by"
					label="Who asked?"
					value={by}
					error={sentenceAt(problems, "asked-by")}
					onChange={setBy}
				/>
				<Choice
					question="What is it?"
					value={kind}
					choices={[
						{ value: "requested", word: "They asked for it" },
						{ value: "unplanned", word: "Something has happened" },
					]}
					onChange={setKind}
				/>
				<div className="field-row">
					<Field
						fieldId="asked-on"
						label="When did they ask?"
						hint={`Not when you type it. Such as ${writtenDate(day)}`}
						value={on}
						error={sentenceAt(problems, "asked-on")}
						onChange={(event) => setOn(event.target.value)}
					/>
					<Field
						label="How did they ask?"
						hint="By phone, in a letter, at the surgery"
						maxLength={120}
						value={how}
						onChange={(event) => open.draft(HOW, event.target.value)}
					/>
				</div>
				<WordsBox
					label="Why, in their own words"
					hint="Type what you hear. Leave it empty if they gave no reason."
					value={words}
					onChange={(text) => open.draft(WORDS, text)}
				/>
				{promised ? (
					<p className="note-line">
						{kind === "requested"
							? `Answer ${themOf(plan.about.pronouns)} by ${nearDay(promised.answerBy, day)}. `
							: ""}
						Offer a date by {nearDay(promised.offerBy, day)}.
					</p>
				) : null}
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
