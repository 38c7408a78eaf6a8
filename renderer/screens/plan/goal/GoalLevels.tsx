/**
 * Five levels, from a lot less to a lot more than hoped, in agreed words (reference 3.3). They are asked about at a
 * review; nothing is counted.
 */
import type { Goal } from "../../../../shared/plan/goals.ts";
import { levelsOf, setLevel, setStart } from "../../../store/edits/goal-more.ts";
import { filled } from "../../../store/edits/progress.ts";
import { More } from "../../../ui/More.tsx";
import { Select } from "../../../ui/Select.tsx";
import { SavedText } from "../fields/SavedText.tsx";
import { usePlan } from "../plan-context.ts";

const names = [
	"A lot less than hoped",
	"A bit less",
	"What is hoped for",
	"A bit more",
	"A lot more than hoped",
] as const;

const NOT_SAID = "not-said";

export function GoalLevels({ goal }: { readonly goal: Goal }) {
	const { plan, act } = usePlan();
	const levels = levelsOf(goal);
	const baseline = goal.attainment?.baseline ?? null;
	const start = baseline === null ? NOT_SAID : String(baseline + 2);
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
			{/* Always there: what comes when a level is kept would move what is just being clicked on. */}
			<Select
				isLabelShown
				label="Where things stood at the start"
				value={start}
				choices={[
					{ value: NOT_SAID, word: "Not said" },
					...levels.flatMap((text, index) => (text.trim() === "" ? [] : [{ value: String(index), word: text }])),
				]}
				onChange={(next) => act(setStart(goal, next === NOT_SAID ? null : Number(next)))}
			/>
		</More>
	);
}
