/** How a goal has gone so far: each time dated, in the person's words; and a box for what they tell today. */

import type { Goal } from "../../../../shared/plan/goals.ts";
import { today, writtenDate } from "../../../../shared/plan/time.ts";
import { keepOutcome, type Outcome, outcomePlace, removeOutcome, setOutcome } from "../../../store/edits/goal-more.ts";
import { outcomeOf } from "../../../store/edits/progress.ts";
import { focusAfter } from "../../../ui/focus-after.ts";
import { More } from "../../../ui/More.tsx";
import { WordsBox } from "../../../ui/WordsBox.tsx";
import { SavedText } from "../fields/SavedText.tsx";
import { useTyped } from "../fields/use-typed.ts";
import { Words } from "../fields/Words.tsx";
import { usePlan } from "../plan-context.ts";
import { usualWay } from "../talk/how-given.ts";

export function GoalOutcomes({ goal }: { readonly goal: Goal }) {
	const { open } = usePlan();
	return (
		<More title="How it has gone so far" count={goal.outcomes.length}>
			{goal.outcomes.map((outcome) => (
				<OneOutcome key={outcome.id} goal={goal} outcome={outcome} />
			))}
			{outcomeOf(goal, today(open.clock)) ? null : <ToldToday goal={goal} />}
		</More>
	);
}

function OneOutcome({ goal, outcome }: { readonly goal: Goal; readonly outcome: Outcome }) {
	const { plan, act } = usePlan();
	const on = writtenDate(outcome.on);
	const field = (name: "helped" | "gotInTheWay", label: string) => (
		<SavedText
			label={label}
			draftKey={`outcome-${name.toLowerCase()}:${outcome.id}`}
			value={outcome[name]}
			onKeep={(text) => act(setOutcome(goal, outcome, name, text))}
		/>
	);
	return (
		<section className="stack outcome" data-outcome={outcome.id} aria-label={`Told on ${on}`}>
			<h3>{on}</h3>
			<Words
				within={goal}
				label={`${plan.about.calledName}’s words: how has it gone?`}
				place={outcomePlace(goal, outcome)}
				quotes={outcome.quote ? [outcome.quote] : []}
			/>
			<div className="pair">
				{field("helped", "What helped?")}
				{field("gotInTheWay", "What got in the way?")}
			</div>
			<p>
				<button type="button" className="link" onClick={() => act(removeOutcome(goal, outcome))}>
					Take this out<span className="visually-hidden">: what was told on {on}</span>
				</button>
			</p>
		</section>
	);
}

function ToldToday({ goal }: { readonly goal: Goal }) {
	const { plan, open, staff, act } = usePlan();
	const typed = useTyped(
		`goal-outcome:${goal.id}`,
		"",
		(text) => {
			if (text.trim() === "") return true;
			// The box goes; what was kept can be changed where it stands.
			focusAfter("[data-outcome]:last-of-type button");
			return act(
				keepOutcome(plan, goal, { text, ...usualWay(plan, today(open.clock)), staff, questionId: null }, open.clock),
			);
		},
		"stays-open",
	);
	return (
		<div {...typed.events}>
			<WordsBox
				className="words-box-small"
				rows={1}
				label={`${plan.about.calledName}’s words: what has happened?`}
				language={plan.needs.preferredLanguage}
				value={typed.text}
				onChange={typed.onChange}
				onKeep={() => void typed.finish()}
			/>
		</div>
	);
}
