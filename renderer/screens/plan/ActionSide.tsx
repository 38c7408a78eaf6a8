/** Beside an action: how sure, and what might get in the way. Confidence belongs to each action (decision 19). */

import { type Action, type Goal, isAskingOver } from "../../../shared/plan/goals.ts";
import { removeAction, setAction } from "../../store/edits/goals.ts";
import { shortened } from "../../ui/letters.ts";
import { Select } from "../../ui/Select.tsx";
import { SavedText } from "./fields/SavedText.tsx";
import { ActionMore } from "./goal/ActionMore.tsx";
import { ActionWordHint } from "./goal/ActionWordHint.tsx";
import { nameOfWho, theyOf } from "./names.ts";
import { usePlan } from "./plan-context.ts";
import { SureScale } from "./SureScale.tsx";

export function ActionSide({ goal, action }: { readonly goal: Goal; readonly action: Action }) {
	const { plan, act } = usePlan();
	const name = action.group === "me" ? plan.about.calledName : nameOfWho(plan, action.owner);
	const they = action.group === "me" ? theyOf(plan) : "they";
	const keepIfThen = (change: Partial<NonNullable<Action["ifThen"]>>): boolean => {
		const both = { if: "", then: "", ...action.ifThen, ...change };
		const next = both.if.trim() === "" && both.then.trim() === "" ? null : both;
		return act(setAction(goal, action, "ifThen", next, "kept what might get in the way"));
	};
	return (
		<section className="stack" data-region="yours" aria-label="About this action">
			<p className="soft small">{shortened(action.text, 80)}</p>
			<ActionWordHint goal={goal} action={action} />
			<SureScale
				question={
					action.group === "me"
						? `How sure is ${name} that ${they} can do this?`
						: `How sure are you both that ${name} can?`
				}
				value={action.confidence}
				onChange={(rating) => act(setAction(goal, action, "confidence", rating, "said how sure"))}
			/>
			{action.group === "mine" && !isAskingOver(action) ? (
				<Select
					isLabelShown
					label="Have they been asked?"
					value={action.asked ?? "not-yet"}
					choices={[
						{ value: "not-yet", word: "Not asked yet" },
						{ value: "asked", word: "Asked, no answer yet" },
						{ value: "yes", word: "Asked, said yes" },
						{ value: "said-no", word: "Asked, said no" },
					]}
					onChange={(value) => act(setAction(goal, action, "asked", value, "said who was asked"))}
				/>
			) : null}
			{action.group === "others" && !isAskingOver(action) ? (
				<Select
					isLabelShown
					label="Have they agreed?"
					value={action.agreed ?? "not-yet"}
					choices={[
						{ value: "not-yet", word: "Not agreed yet" },
						{ value: "referral-to-make", word: "Referral to make" },
						{ value: "referral-made", word: "Referral made" },
						{ value: "yes", word: "Agreed" },
					]}
					onChange={(value) => act(setAction(goal, action, "agreed", value, "said who agreed"))}
				/>
			) : null}
			<fieldset>
				<legend className="label" style={{ fontSize: "1.3125rem", marginBlockEnd: "0.5rem" }}>
					What might get in the way?
				</legend>
				<div className="side-labels">
					<SavedText
						key={`if ${action.id}`}
						label="If"
						draftKey={`action-if:${action.id}`}
						value={action.ifThen?.if ?? null}
						onKeep={(text) => keepIfThen({ if: text ?? "" })}
					/>
					<SavedText
						key={`then ${action.id}`}
						label="then I will"
						draftKey={`action-then:${action.id}`}
						value={action.ifThen?.then ?? null}
						onKeep={(text) => keepIfThen({ then: text ?? "" })}
					/>
				</div>
			</fieldset>
			<ActionMore key={action.id} goal={goal} action={action} />
			<p>
				<button type="button" className="link" onClick={() => act(removeAction(goal, action))}>
					Take this action out
				</button>
			</p>
		</section>
	);
}
