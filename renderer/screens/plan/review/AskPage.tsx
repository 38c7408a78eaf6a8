/** Somebody asks for a full look-again, or something has happened: asked on is kept apart from typed on. */
import { today, writtenDate } from "../../../../shared/plan/time.ts";
import { requestDays, usualPromises } from "../../../../shared/reviews/due.ts";
import { nearDay, themOf } from "../../../../shared/reviews/words.ts";
import { app } from "../../../store/app-state.ts";
import { askForReview } from "../../../store/edits/reviews.ts";
import { useObservable } from "../../../store/observable.ts";
import { Choice } from "../../../ui/Choice.tsx";
import { Field } from "../../../ui/Field.tsx";
import { useChosen, useDraft } from "../fields/use-draft.ts";
import { usePlan } from "../plan-context.ts";
import { ASKED_WAY } from "./steps.ts";
import { ToldPage, ToldWords, useTold } from "./Told.tsx";

const kinds = ["requested", "unplanned"] as const;

export function AskPage() {
	const { plan, open, act, go } = usePlan();
	const [kind, setKind, forgetKind] = useChosen("review-ask:kind", kinds, "requested");
	const [how, setHow, forgetHow] = useDraft("review-ask:how");
	const { profile } = useObservable(app);
	const day = today(open.clock);
	const told = useTold("review-ask", {
		wayKey: ASKED_WAY,
		questionId: "review.because",
		isWhoAsked: true,
		nobody: "Say who asked.",
		more: (asked) =>
			asked !== null && asked > day
				? [{ fieldId: "review-ask-on", sentence: "That day is still to come. When did they ask?" }]
				: [],
		keep: ({ on, by, words: because }) => {
			const { review, edit } = askForReview(open.record.plan, { kind, by, on, how, because }, open.clock);
			if (!act(edit)) return false;
			go({ screen: "part", part: "review", itemId: review.id });
			return true;
		},
		onKept: () => {
			forgetKind();
			forgetHow();
		},
	});
	const promised = told.date ? requestDays(told.date, profile?.promises ?? usualPromises) : null;
	return (
		<ToldPage told={told} title="Who asks for a look-again?" who="Who asked?">
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
					fieldId="review-ask-on"
					label="When did they ask?"
					hint={`Not when you type it. Such as ${writtenDate(day)}`}
					value={told.on}
					error={told.errorAt("on")}
					onChange={(event) => told.setOn(event.target.value)}
				/>
				<Field
					label="How did they ask?"
					hint="By phone, in a letter, at the surgery"
					maxLength={120}
					value={how}
					onChange={(event) => setHow(event.target.value)}
				/>
			</div>
			<ToldWords
				told={told}
				lead="Why, in"
				hint="Type what you hear. It prints in the plan, under what we agreed. Leave it empty if they gave no reason."
			/>
			{promised ? (
				<p className="note-line">
					{kind === "requested" ? `Answer ${themOf(plan.about.pronouns)} by ${nearDay(promised.answerBy, day)}. ` : ""}
					Offer a date by {nearDay(promised.offerBy, day)}.
				</p>
			) : null}
		</ToldPage>
	);
}
