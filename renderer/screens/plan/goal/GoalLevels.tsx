/**
 * Five levels, from a lot less to a lot more than hoped, in agreed words (reference 3.3). They are asked about at a
 * review; nothing is counted.
 */
import type { Goal } from "../../../../shared/plan/goals.ts";
import { levelsOf, setLevel } from "../../../store/edits/goal-more.ts";
import { filled } from "../../../store/edits/progress.ts";
import { More } from "../../../ui/More.tsx";
import { SavedText } from "../fields/SavedText.tsx";
import { usePlan } from "../plan-context.ts";

const names = [
	"A lot less than hoped",
	"A bit less",
	"What is hoped for",
	"A bit more",
	"A lot more than hoped",
] as const;

export function GoalLevels({ goal }: { readonly goal: Goal }) {
	const { plan, act } = usePlan();
	const levels = levelsOf(goal);
	const count = levels.filter((one) => one.trim() !== "").length;
	return (
		<More title="Less and more than hoped, in five steps" count={count}>
			<p className="soft">
				Agree the words with {plan.about.calledName} before starting. At a review they choose where it has got to.
			</p>
			<div className="side-labels level-rows">
				{names.map((name, index) => (
					<SavedText
						key={name}
						label={name}
						draftKey={`goal-level-${["one", "two", "three", "four", "five"][index]}:${goal.id}`}
						value={filled(levels[index] ?? "")}
						onKeep={(text) => act(setLevel(goal, index, text))}
					/>
				))}
			</div>
		</More>
	);
}
