/**
 * More about a goal, out of the way until it is wanted: its short name, how we would know, five levels, by when, whose
 * idea it was, how it has gone, our view, not possible.
 */

import { personWords } from "../../../../shared/criteria/person.ts";
import type { Goal } from "../../../../shared/plan/goals.ts";
import { today } from "../../../../shared/plan/time.ts";
import { decidedWithWho, setDecidedWith } from "../../../store/edits/goal-more.ts";
import { addGoalNote, removeGoal, removeGoalNote, setGoal, setNotPossible } from "../../../store/edits/goals.ts";
import { filled } from "../../../store/edits/progress.ts";
import { More } from "../../../ui/More.tsx";
import { Select } from "../../../ui/Select.tsx";
import { notADay, readTypedWhen, typedWhen } from "../../../ui/typed-when.ts";
import { NewLine } from "../fields/NewLine.tsx";
import { SavedLine } from "../fields/SavedLine.tsx";
import { SavedText } from "../fields/SavedText.tsx";
import { WhoPicker } from "../fields/WhoPicker.tsx";
import { Words } from "../fields/Words.tsx";
import { usePlan } from "../plan-context.ts";
import { GoalLevels } from "./GoalLevels.tsx";
import { GoalOutcomes } from "./GoalOutcomes.tsx";

const areas: readonly { readonly value: NonNullable<Goal["category"]>; readonly word: string }[] = [
	{ value: "health", word: "Health" },
	{ value: "home", word: "Home" },
	{ value: "people", word: "People" },
	{ value: "work", word: "Work" },
	{ value: "learning", word: "Learning" },
	{ value: "money", word: "Money" },
	{ value: "fun", word: "Fun" },
	{ value: "caring", word: "Caring for someone" },
	{ value: "other", word: "Something else" },
];
const standings: readonly { readonly value: Goal["status"]; readonly word: string }[] = [
	{ value: "thinking", word: "Thinking about it" },
	{ value: "working-on-it", word: "Working on it" },
	{ value: "reached", word: "Reached" },
	{ value: "partly", word: "Partly there" },
	{ value: "on-hold", word: "On hold" },
	{ value: "changed-my-mind", word: "Changed my mind" },
];

export function GoalMore({ goal }: { readonly goal: Goal }) {
	const { plan, open, act, go } = usePlan();
	const name = plan.about.calledName;
	const single = [goal.title, goal.howWeWillKnow, goal.attainment, goal.target, filled(goal.place), goal.category];
	const count = single.filter((one) => one !== null).length + goal.outcomes.length + goal.notes.length;
	return (
		<More title="More about this goal" count={count}>
			<SavedLine
				label="A short name, for headings"
				hint="Back at choir"
				draftKey={`goal-title:${goal.id}`}
				value={goal.title ?? ""}
				onKeep={(text) => act(setGoal(goal, "title", text.trim() === "" ? null : text, "named a goal"))}
			/>
			<section className="stack">
				<h3>How would {name} know it was better? What would we see?</h3>
				<Words
					within={goal}
					label={`How would ${name} know it was better? What would we see?`}
					isLabelHidden
					place={{ at: ["goals", { id: goal.id }, "howWeWillKnow"], isOne: true, name: "how we will know" }}
					quotes={goal.howWeWillKnow ? [goal.howWeWillKnow] : []}
				/>
			</section>
			<div className="pair">
				<SavedLine
					label="By when"
					hint="May 2027, or in words"
					draftKey={`goal-when:${goal.id}`}
					value={typedWhen(goal.target)}
					note={(text) => notADay(text, today(open.clock))}
					onKeep={(text) => act(setGoal(goal, "target", readTypedWhen(text), "said by when"))}
				/>
				<SavedLine
					label="Where it happens"
					hint="At home, at the baths"
					draftKey={`goal-place:${goal.id}`}
					value={goal.place}
					onKeep={(text) => act(setGoal(goal, "place", filled(text) ?? "", "said where a goal happens"))}
				/>
			</div>
			<div className="field-row">
				<Select
					isLabelShown
					label="What it is about"
					value={goal.category ?? "none"}
					choices={[{ value: "none", word: "Not said" }, ...areas]}
					onChange={(area) =>
						act(setGoal(goal, "category", area === "none" ? null : area, "said what a goal is about"))
					}
				/>
				<Select
					isLabelShown
					label="How it stands"
					value={goal.status}
					choices={standings}
					onChange={(status) => act(setGoal(goal, "status", status, "said how a goal stands"))}
				/>
			</div>
			<GoalLevels goal={goal} />
			<GoalOutcomes goal={goal} />
			<WhoseIdea goal={goal} />
			<label className="check">
				<input
					type="checkbox"
					checked={goal.isKeepAsIs}
					onChange={() => act(setGoal(goal, "isKeepAsIs", !goal.isKeepAsIs, "said to keep it as it is"))}
				/>
				<span>{name} wants to keep this just as it is. Nothing needs doing.</span>
			</label>
			<OurView goal={goal} />
			<NotPossible goal={goal} />
			<p>
				<button
					type="button"
					className="link"
					onClick={() => {
						if (act(removeGoal(plan, goal))) go({ screen: "part", part: "overview", itemId: null });
					}}
				>
					Take this goal out
				</button>
			</p>
		</More>
	);
}

/**
 * Whose idea it was first, and with which professionals the person decided it: nobody until it is said here, not even
 * whoever types; printed where the person said yes to the goal.
 */
function WhoseIdea({ goal }: { readonly goal: Goal }) {
	const { plan, staff, act } = usePlan();
	const name = plan.about.calledName;
	return (
		<More title="Whose idea it was, and who decided it">
			<Select
				isLabelShown
				label="Whose idea was it first?"
				value={goal.firstAuthor}
				choices={[
					{ value: "me", word: `${name}’s` },
					{ value: "together", word: "We thought of it together" },
					{ value: "staff", word: `Somebody’s who works with ${name}` },
				]}
				onChange={(who) => act(setGoal(goal, "firstAuthor", who, "said whose idea a goal was"))}
			/>
			<section className="stack">
				<h3>{name} decided it together with</h3>
				<WhoPicker
					label={`${name} decided it together with`}
					offers={(group) => group !== null && group !== "mine"}
					also={[{ kind: "other", name: staff.name, relation: staff.role }]}
					value={decidedWithWho(plan, goal)}
					onChange={(people) => act(setDecidedWith(plan, goal, people))}
				/>
			</section>
		</More>
	);
}

/** A professional's view comes second, if the person says yes to hearing it; it never replaces a word. */
function OurView({ goal }: { readonly goal: Goal }) {
	const { plan, open, staff, act } = usePlan();
	const name = plan.about.calledName;
	return (
		<section className="stack">
			<h3>What you would add</h3>
			<p className="soft">Ask first: “May I add something I think would keep you safe or well?”</p>
			{goal.notes.map((note) => (
				<p key={note.id}>
					{note.by.name} adds: {note.text}{" "}
					<button type="button" className="link" onClick={() => act(removeGoalNote(goal, note.id))}>
						Take it out<span className="visually-hidden">: what {note.by.name} adds</span>
					</button>
				</p>
			))}
			<NewLine
				label={`${name} said yes to hearing this`}
				button={`Add it under ${personWords(plan.about).their} words`}
				missing="Type what you would add."
				draftKey={`goal-note:${goal.id}`}
				onKeep={(text) => act(addGoalNote(goal, text, staff, open.clock))}
			/>
		</section>
	);
}

/** Asked for, and it cannot be had: because, and what instead (decision 16). */
function NotPossible({ goal }: { readonly goal: Goal }) {
	const { open, staff, act } = usePlan();
	const held = goal.notPossible;
	const put = (because: string | null, instead: string | null) =>
		act(setNotPossible(goal, because, instead, staff, open.clock));
	return (
		<section className="stack">
			<h3>Asked for, and not possible</h3>
			<SavedText
				label="Because"
				hint="Leave it empty when it is possible."
				draftKey={`goal-not:${goal.id}`}
				value={held?.because ?? null}
				onKeep={(text) => put(text, held?.instead ?? null)}
			/>
			{held ? (
				<SavedText
					label="What instead"
					draftKey={`goal-instead:${goal.id}`}
					value={held.instead}
					onKeep={(text) => put(held.because, text)}
				/>
			) : null}
		</section>
	);
}
