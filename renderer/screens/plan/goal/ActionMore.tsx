/** More about an action: by when, how often, where, how it stands, and what cannot be had. */
import type { Action, Goal } from "../../../../shared/plan/goals.ts";
import { setAction, setActionNotPossible } from "../../../store/edits/goals.ts";
import { Select } from "../../../ui/Select.tsx";
import { readTypedWhen, typedWhen } from "../../../ui/typed-when.ts";
import { SavedLine } from "../fields/SavedLine.tsx";
import { SavedText } from "../fields/SavedText.tsx";
import { usePlan } from "../plan-context.ts";

const standings: readonly { readonly value: Action["status"]; readonly word: string }[] = [
	{ value: "not-started", word: "Not started" },
	{ value: "doing", word: "Doing it" },
	{ value: "done", word: "Done" },
	{ value: "partly", word: "Partly" },
	{ value: "on-hold", word: "On hold" },
	{ value: "no-longer-wanted", word: "No longer wanted" },
];

export function ActionMore({ goal, action }: { readonly goal: Goal; readonly action: Action }) {
	const { open, staff, act } = usePlan();
	const orNull = (text: string) => (text.trim() === "" ? null : text);
	const held = action.notPossible;
	const put = (because: string | null, instead: string | null) =>
		act(setActionNotPossible(goal, action, because, instead, staff, open.clock));
	return (
		<details className="goal-more">
			<summary className="link">When, where, how it stands</summary>
			<div className="stack">
				<SavedLine
					label="By when"
					hint="20 May 2027, May 2027, or in words"
					draftKey={`action-when:${action.id}`}
					value={typedWhen(action.when)}
					onKeep={(text) => act(setAction(goal, action, "when", readTypedWhen(text), "said by when"))}
				/>
				<SavedLine
					label="How often"
					draftKey={`action-often:${action.id}`}
					value={action.howOften ?? ""}
					onKeep={(text) => act(setAction(goal, action, "howOften", orNull(text), "said how often"))}
				/>
				<SavedLine
					label="Where"
					draftKey={`action-where:${action.id}`}
					value={action.where ?? ""}
					onKeep={(text) => act(setAction(goal, action, "where", orNull(text), "said where"))}
				/>
				<Select
					isLabelShown
					label="How it stands"
					value={action.status}
					choices={standings}
					onChange={(status) => act(setAction(goal, action, "status", status, "said how an action stands"))}
				/>
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
			</div>
		</details>
	);
}
