/** Somebody asks for a full look-again, or something has happened: asked on is kept apart from typed on. */
import { today, writtenDate } from "../../../../shared/plan/time.ts";
import { requestDays, usualPromises } from "../../../../shared/reviews/due.ts";
import { nearDay, themOf } from "../../../../shared/reviews/words.ts";
import { app } from "../../../store/app-state.ts";
import { askForReview } from "../../../store/edits/reviews.ts";
import { useObservable } from "../../../store/observable.ts";
import { Choice } from "../../../ui/Choice.tsx";
import { Field } from "../../../ui/Field.tsx";
import { WordsBox } from "../../../ui/WordsBox.tsx";
import { useChosen, useDraft } from "../fields/use-draft.ts";
import { nameOfWho } from "../names.ts";
import { usePlan } from "../plan-context.ts";
import { HowAndThrough } from "../talk/HowAndThrough.tsx";
import { chosenWay, wayGiven } from "../talk/how-given.ts";
import { useWayGiven } from "../talk/use-way-given.ts";
import { ASKED_WAY } from "./steps.ts";
import { ToldPage, useTold } from "./Told.tsx";
import { isNamed } from "./WhoField.tsx";

const kinds = ["requested", "unplanned"] as const;

export function AskPage() {
	const { plan, open, staff, act, go } = usePlan();
	const [kind, setKind, forgetKind] = useChosen("review-ask:kind", kinds, "requested");
	const [how, setHow, forgetHow] = useDraft("review-ask:how");
	const { profile } = useObservable(app);
	const wayChosen = () => chosenWay(open.record.drafts, ASKED_WAY);
	const day = today(open.clock);
	const told = useTold("review-ask", {
		isWhoAsked: true,
		nobody: "Say who asked.",
		more: (asked) =>
			asked !== null && asked > day
				? [{ fieldId: "review-ask-on", sentence: "That day is still to come. When did they ask?" }]
				: [],
		keep: ({ on, by, words }) => {
			const because =
				words === null
					? null
					: { text: words, ...wayGiven(open.record.plan, by, wayChosen()), staff, questionId: "review.because" };
			const { review, edit } = askForReview(open.record.plan, { kind, by, on, how, because }, open.clock);
			if (!act(edit)) return false;
			go({ screen: "part", part: "review", itemId: review.id });
			return true;
		},
		onKept: () => {
			forgetKind();
			forgetHow();
			way.forget();
		},
	});
	const way = useWayGiven(ASKED_WAY, told.by ?? { kind: "me" });
	const asker = told.by && isNamed(told.by) ? nameOfWho(plan, told.by) : "them";
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
			<div className="words-place">
				<WordsBox
					label={
						told.by && isNamed(told.by) ? `Why, in ${nameOfWho(plan, told.by)}’s own words` : "Why, in their own words"
					}
					hint="Type what you hear. It prints in the plan, under what we agreed. Leave it empty if they gave no reason."
					value={told.words}
					onChange={told.setWords}
				/>
				<div className="words-under">
					<HowAndThrough
						speaker={asker}
						how={way.how}
						onHow={way.setHow}
						through={way.through}
						onThrough={way.setThrough}
					/>
				</div>
			</div>
			{promised ? (
				<p className="note-line">
					{kind === "requested" ? `Answer ${themOf(plan.about.pronouns)} by ${nearDay(promised.answerBy, day)}. ` : ""}
					Offer a date by {nearDay(promised.offerBy, day)}.
				</p>
			) : null}
		</ToldPage>
	);
}
