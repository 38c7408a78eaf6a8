/** Part 5: read the words back. The yes or no is the person's; a no drops the plain line, never the words. */
import type { Goal } from "../../../shared/plan/goals.ts";
import { answerReadBack } from "../../store/edits/goals.ts";
import { useKeys } from "../../ui/keys.ts";
import { Mark } from "../../ui/Mark.tsx";
import { useFocusOnShow } from "../../ui/use-focus.ts";
import { usePlan } from "./plan-context.ts";

export function GoalReadBack({ goal, onNext }: { readonly goal: Goal; readonly onNext: () => void }) {
	const { plan, open, staff, act, go } = usePlan();
	const name = plan.about.calledName;
	const heading = useFocusOnShow<HTMLHeadingElement>();
	useKeys({ "Mod+Enter": onNext });
	const answer = (given: "yes" | "no") => act(answerReadBack(goal, given, staff, open.clock));
	return (
		<>
			<h1 ref={heading} tabIndex={-1}>
				Read it back to {name}
			</h1>
			<p>Read {name}’s words aloud, then the plain line. Ask: “Did I get that right?”</p>
			{goal.plain ? (
				<p className="note-line">
					<strong>I will be able to</strong> {goal.plain.text}
				</p>
			) : (
				<p className="soft">No plain line: the words stand alone.</p>
			)}
			<div className="buttons">
				<button
					type="button"
					className="button"
					aria-pressed={goal.readBack?.answer === "yes"}
					onClick={() => answer("yes")}
				>
					{name} said yes
				</button>
				<button
					type="button"
					className="button"
					aria-pressed={goal.readBack?.answer === "no"}
					onClick={() => answer("no")}
				>
					{name} said no
				</button>
			</div>
			<p role="status">
				{goal.readBack?.answer === "yes" ? (
					<>
						<Mark kind="done" /> Read back, and {name} said yes.
					</>
				) : null}
				{goal.readBack?.answer === "no"
					? "The plain line is on no paper now. Change it together, or leave it out. The words stay as they are."
					: null}
				{goal.readBack === null ? "Not asked yet." : null}
			</p>
			<div className="buttons">
				<button type="button" className="button button-main" onClick={onNext}>
					Next question
				</button>
				<button type="button" className="button" onClick={() => go({ screen: "goal", goalId: null, part: 1 })}>
					Add another goal
				</button>
			</div>
		</>
	);
}
