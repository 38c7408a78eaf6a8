/** The person's side of a goal: their words, locked; why; where it comes from. */
import type { Goal } from "../../../shared/plan/goals.ts";
import { guide } from "../../../templates/guide.ts";
import { goalWordsPlace, whyPlace } from "../../store/edits/goal-more.ts";
import type { GoalPart } from "../../store/route.ts";
import { shortened } from "../../ui/letters.ts";
import { Mark } from "../../ui/Mark.tsx";
import { WordsChange } from "./fields/WordsChange.tsx";
import { TheirWordsHint } from "./goal/TheirWordsHint.tsx";
import { useMayShow } from "./in-room.ts";
import { usePlan } from "./plan-context.ts";
import { SaidHere } from "./SaidHere.tsx";

export function GoalTheirs({ goal, part }: { readonly goal: Goal | null; readonly part: GoalPart }) {
	const { plan, go } = usePlan();
	const mayShow = useMayShow();
	const name = plan.about.calledName;
	const matter = plan.matters.find((candidate) => candidate.id === goal?.matterId);
	if (!goal) {
		return (
			<section className="goal-theirs" data-region="theirs" aria-label={`${name}’s words`}>
				<p className="soft">{name}’s words will stand here, kept exactly.</p>
			</section>
		);
	}
	return (
		<section className="goal-theirs" data-region="theirs" aria-label={`${name}’s words`}>
			<div>
				{mayShow(goal.quote, goal) ? (
					<p className="locked">
						<Mark kind="lock" />
						{name}’s own words, kept exactly
					</p>
				) : null}
				<SaidHere within={goal} quote={goal.quote} size="large" hasHow />
				<WordsChange
					within={goal}
					place={goalWordsPlace(goal)}
					quote={goal.quote}
					which="the words of this goal"
					canGo={false}
				/>
				{mayShow(goal.quote, goal) ? <TheirWordsHint goal={goal} /> : null}
			</div>
			{goal.why && mayShow(goal.why, goal) ? (
				<div>
					<h2 style={{ fontSize: "1.125rem", marginBlockEnd: "0.5rem" }}>This matters because</h2>
					<SaidHere within={goal} quote={goal.why} size="small" />
					<WordsChange within={goal} place={whyPlace(goal)} quote={goal.why} which="why it matters" />
				</div>
			) : null}
			{matter && mayShow(matter.quote) ? (
				<p className="soft small">
					From{" "}
					<button
						type="button"
						className="link"
						style={{ padding: 0 }}
						onClick={() => go({ screen: "talk", stage: "life", questionId: null })}
					>
						{guide.places[`matter.${matter.area}`]}
					</button>
					: “{shortened(matter.quote.text, 40)}”
				</p>
			) : null}
			<p className="small">
				{([2, 3, 4, 5] as const)
					.filter((other) => other !== part)
					.map((other) => (
						<button
							key={other}
							type="button"
							className="link"
							style={{ marginInlineEnd: "1.25rem" }}
							onClick={() => go({ screen: "goal", goalId: goal.id, part: other })}
						>
							{{ 2: "Why", 3: "Plainly", 4: "Who does what", 5: "Read back" }[other]}
						</button>
					))}
			</p>
		</section>
	);
}
