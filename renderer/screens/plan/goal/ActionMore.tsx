/** More about an action: its words, who, by when, how often, where, how it stands, steps, and what cannot be had. */

import type { Action, Goal } from "../../../../shared/plan/goals.ts";
import { today } from "../../../../shared/plan/time.ts";
import { setActionOwner, setActionStanding } from "../../../store/edits/goal-more.ts";
import { changeAction, setAction, setActionNotPossible } from "../../../store/edits/goals.ts";
import { filled } from "../../../store/edits/progress.ts";
import { More } from "../../../ui/More.tsx";
import { Select } from "../../../ui/Select.tsx";
import { notADay, readTypedWhen, typedWhen } from "../../../ui/typed-when.ts";
import { SavedDate } from "../fields/SavedDate.tsx";
import { SavedLine } from "../fields/SavedLine.tsx";
import { SavedText } from "../fields/SavedText.tsx";
import { WhoChoice } from "../fields/WhoChoice.tsx";
import { usePlan } from "../plan-context.ts";
import { Steps } from "./Steps.tsx";
import { standings } from "./standings.ts";

export function ActionMore({ goal, action }: { readonly goal: Goal; readonly action: Action }) {
	const { open, act } = usePlan();
	return (
		<More title="More about this action">
			<SavedText
				label="What will be done"
				draftKey={`action-text:${action.id}`}
				value={action.text}
				// To have none of it, the action is taken out; emptied here, the words come back.
				onKeep={(text) =>
					text === null || act(changeAction(goal, action, "text", text, "changed an action", open.clock))
				}
			/>
			{action.group === "me" ? null : (
				<WhoChoice
					label="Who does it"
					nobody={null}
					draftKey={`action-owner:${action.id}`}
					value={action.owner}
					onChange={(who) => who === null || act(setActionOwner(goal, action, who, open.clock))}
				/>
			)}
			<SavedLine
				label="By when"
				hint="20 May 2027, May 2027, or in words"
				draftKey={`action-when:${action.id}`}
				value={typedWhen(action.when)}
				note={(text) => notADay(text, today(open.clock))}
				onKeep={(text) => act(changeAction(goal, action, "when", readTypedWhen(text), "said by when", open.clock))}
			/>
			<div className="pair">
				<SavedLine
					label="How often"
					draftKey={`action-often:${action.id}`}
					value={action.howOften ?? ""}
					onKeep={(text) => act(changeAction(goal, action, "howOften", filled(text), "said how often", open.clock))}
				/>
				<SavedLine
					label="Where"
					draftKey={`action-where:${action.id}`}
					value={action.where ?? ""}
					onKeep={(text) => act(changeAction(goal, action, "where", filled(text), "said where", open.clock))}
				/>
			</div>
			<div className="pair">
				<Select
					isLabelShown
					label="How it stands"
					value={action.status}
					choices={standings}
					onChange={(status) => act(setActionStanding(goal, action, "status", status, open.clock))}
				/>
				<SavedDate
					label="Look at it again on"
					draftKey={`action-again:${action.id}`}
					value={action.reviewOn}
					onKeep={(date) => act(setAction(goal, action, "reviewOn", date, "said when to look at an action again"))}
				/>
			</div>
			<SavedText
				label="A word about how it stands"
				draftKey={`action-note:${action.id}`}
				value={action.statusNote}
				onKeep={(text) => act(setActionStanding(goal, action, "statusNote", text, open.clock))}
			/>
			<Steps goal={goal} action={action} />
			<NotPossible goal={goal} action={action} />
		</More>
	);
}

/** Asked for, and it cannot be had: because, and what instead (decision 16). */
function NotPossible({ goal, action }: { readonly goal: Goal; readonly action: Action }) {
	const { open, staff, act } = usePlan();
	const held = action.notPossible;
	const put = (because: string | null, instead: string | null) =>
		act(setActionNotPossible(goal, action, because, instead, staff, open.clock));
	return (
		<>
			<SavedText
				label="Asked for, and not possible, because"
				hint="Leave it empty when it is possible."
				draftKey={`action-not:${action.id}`}
				value={held?.because ?? null}
				onKeep={(text) => put(text, held?.instead ?? null)}
			/>
			{held ? (
				<SavedText
					label="What instead"
					draftKey={`action-instead:${action.id}`}
					value={held.instead}
					onKeep={(text) => put(held.because, text)}
				/>
			) : null}
		</>
	);
}
